import type {Gender} from './genders.ts'

const rows: Readonly<Record<Gender | 'either', string>> = {
  male: `man boy father son brother husband grandfather grandson uncle nephew king prince emperor duke lord sir gentleman
    monk priest bishop pope chairman spokesman businessman policeman fireman fisherman salesman congressman statesman
    actor waiter widower bridegroom groom boyfriend dad stepfather guy lad imam rabbi policemen mr`,
  female: `woman girl mother daughter sister wife grandmother granddaughter aunt niece queen princess empress duchess lady
    nun chairwoman spokeswoman businesswoman policewoman congresswoman actress waitress widow bride girlfriend mum mom
    stepmother midwife heroine hostess mrs ms miss`,
  either: `person child baby teenager student pupil teacher professor doctor nurse surgeon lawyer judge prosecutor officer
    soldier general colonel captain pilot driver sailor guard prisoner suspect defendant victim witness survivor minister
    president premier chancellor mayor governor senator deputy secretary ambassador envoy diplomat politician candidate
    leader chief head director manager executive owner founder boss employer worker employee farmer baker miner engineer
    scientist researcher historian economist analyst expert author writer poet journalist reporter editor correspondent
    photographer artist painter singer musician composer dancer comedian player coach athlete runner striker goalkeeper
    champion winner fan neighbour neighbor friend colleague partner relative cousin parent twin tourist passenger patient
    customer client activist protester rebel gunman attacker killer thief spokesperson official adviser advisor aide
    assistant clerk accountant banker trader investor detective inspector sheriff commander sergeant constable citizen
    resident villager refugee migrant orphan heir predecessor successor rival opponent speaker member guest collector
    chairperson principal dean rector scholar critic inventor designer architect chemist physicist biologist
    philosopher character reverend pastor missionary saint monarch ruler dictator tsar sultan`,
}

/** Nouns that stand for one person, with the sex where the word tells it. */
export const personNouns: ReadonlyMap<string, Gender | 'either'> = new Map(
  (['male', 'female', 'either'] as const).flatMap(gender =>
    rows[gender]
      .trim()
      .split(/\s+/)
      .map(word => [word, gender] as const),
  ),
)
