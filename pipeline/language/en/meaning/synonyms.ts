import {stem} from '../../../text/stem.ts'

/**
 * Words that news uses for one another: a row is one meaning, the first word stands for all. General vocabulary only, and
 * only words whose other meanings are rare in reports.
 */
const rows = `
plan roadmap road-map blueprint
phase stage round
visit trip
talks summit meeting meet met discussions negotiations dialogue
relations relationship ties
renew extend prolong renewal
agreement accord deal pact
memorandum mou memoranda
present unveil outline laid lay
begin start launch commence
end finish conclude
buy purchase acquire acquisition
sell sale
rise increase climb grow grew rose risen growth
fall drop decline decrease fell fallen
kill dead death died die fatality
injure wound hurt
attack assault raid
accuse blame allege
arrest detain detention
resign quit resignation
elect election vote
win victory
lose lost loss defeat
company firm business corporation
chief head boss
approve approval endorse
reject refuse refusal rebuff
ban prohibit outlaw
cut reduce reduction slash
raise lift hike
build construct construction
ship vessel boat
plane aircraft jet
police officer
soldier troop
house home
child children kid
inquiry probe investigation investigate
court judge tribunal
prison jail
law legislation bill
money fund cash
help aid assist assistance support
restart resume resumption reopen revive
restriction curb limit
sanction embargo
tariff duty
phishing scam fraud
quake earthquake
storm hurricane typhoon cyclone
fire blaze
crash collision
peak crest culminate
hospital clinic
doctor physician
student pupil
teacher educator
worker employee staff
strike walkout
protest demonstration rally
film movie
car vehicle
nuclear atomic
`

let canonical: ReadonlyMap<string, string> | undefined

/** The stem that stands for a stem's meaning; the stem itself where no row has it. */
export function meaningOf(stem: string): string {
  canonical ??= readRows()
  return canonical.get(stem) ?? stem
}

function readRows(): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>()
  for (const row of rows.trim().split('\n')) {
    const [first, ...others] = row.split(' ')
    for (const other of others) {
      const one = stem(other)
      if (!meanings.has(one)) meanings.set(one, stem(first!))
    }
  }
  return meanings
}

/** Stems of verbs and nouns that tell how a thing is said or placed, and nothing of what it is. */
const manner = `underscore convey hint express describe highlight emphasize emphasise stress reiterate mention remark acknowledge
  affirm recall reflect signal suggest expect hope believe want seek aim include involve focus discuss address deepen
  sideline remark comment statement urge push vow pledge commit commitment effort issue matter part key major important
  importance significant recent further continue ongoing various number`

let mannerStems: ReadonlySet<string> | undefined

/** Whether a stem says how rather than what: "underscored", "key", "ongoing". */
export const isManner = (one: string): boolean => {
  mannerStems ??= new Set(manner.split(/\s+/).map(word => stem(word)))
  return mannerStems.has(one)
}
