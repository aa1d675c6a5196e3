/**
 * The vocabulary of events, one word a line: the head that it is told under ("-": none), and the family of occasions that
 * have one day ("-": none): two days for one of them are a difference between sources.
 */
const words = `
summit summit meeting
summits summit -
talks talks meeting
talk talks -
discussions talks meeting
meeting meeting meeting
meetings meeting -
met meeting meeting
meet meeting -
call call call
phone call -
telephone call -
visit visit -
visits visit -
visited visit -
trip visit -
dinner dinner -
banquet dinner -
vote vote vote
referendum vote vote
election election election
elections election -
elected election -
ceremony ceremony ceremony
inauguration inauguration ceremony
funeral funeral ceremony
signing signing signing
signed signing signing
conference conference -
forum forum -
session session -
negotiations negotiations -
hearing hearing -
trial trial -
parade parade parade
exercise exercise -
exercises exercise -
drill exercise -
drills exercise -
attack attack attack
attacks attack -
strike strike strike
strikes strike -
protest protest -
protests protest -
launch launch launch
launched launch launch
test test -
explosion explosion accident
blast - accident
fire fire accident
accident accident -
crash crash accident
collision - accident
collapsed - accident
sank - accident
earthquake earthquake disaster
quake - disaster
flood flood disaster
storm storm disaster
speech speech -
address speech -
announcement announcement -
announced announcement -
ruling ruling ruling
verdict ruling ruling
arrest arrest arrest
arrested arrest arrest
died - death
killed - death
opened - opening
resigned - resignation
`

/** Heads that exclude one another by their kind: a call is never a meeting, though both are "talks", which have none. */
const kinds: Readonly<Record<string, string>> = {
  call: 'call',
  summit: 'meeting',
  meeting: 'meeting',
  visit: 'meeting',
  dinner: 'meeting',
  parade: 'parade',
  election: 'election',
  vote: 'election',
  exercise: 'exercise',
  launch: 'launch',
  crash: 'accident',
  explosion: 'accident',
  fire: 'accident',
  earthquake: 'disaster',
  flood: 'disaster',
  storm: 'disaster',
}

/** Heads that are one occasion in an article, with how well they tell it: talks are held at a summit. */
const ranks: Readonly<Record<string, number>> = {summit: 6, call: 6, talks: 4, meeting: 3, visit: 2, dinner: 1}

interface EventWord {
  readonly head: string | undefined
  readonly family: string | undefined
}

let table: ReadonlyMap<string, EventWord> | undefined

const eventWord = (word: string): EventWord | undefined => {
  table ??= new Map(
    words
      .trim()
      .split('\n')
      .map(line => {
        const [one, head, family] = line.split(' ')
        return [one!, {head: known(head!), family: known(family!)}]
      }),
  )
  return table.get(word)
}

const known = (cell: string): string | undefined => (cell === '-' ? undefined : cell)

/** The head under which the event of a word, in lower case, is told. */
export const eventHead = (word: string): string | undefined => eventWord(word)?.head

/** The kind of an event by its head; undefined when the head alone doesn't tell: "talks" may be held by phone. */
export const eventKind = (head: string | undefined): string | undefined =>
  head !== undefined && Object.hasOwn(kinds, head) ? kinds[head] : undefined

/** How well a head tells an occasion that may bear several; undefined for events of their own. */
export const eventRank = (head: string | undefined): number | undefined =>
  head !== undefined && Object.hasOwn(ranks, head) ? ranks[head] : undefined

/** The family of occasions with one day that a word, in lower case, belongs to. */
export const occasionFamily = (word: string): string | undefined => eventWord(word)?.family

/** The noun of an occasion: itself, or its family's for a verb. */
export const occasionNoun = (word: string): string =>
  /ed$|^(?:met|sank)$/.test(word) ? (occasionFamily(word) ?? word) : word
