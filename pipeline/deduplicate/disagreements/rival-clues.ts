import type {Language} from '../../language/language.ts'
import {daysApart} from '../facts/gate.ts'
import {likenessIn, surroundingsIn} from '../facts/likeness.ts'
import {type Collection, massOf, type Passage} from '../passages.ts'
import type {Met, Rivals} from '../variables/rivals.ts'
import type {Told} from '../variables/told.ts'
import {otherFigure, otherMoment} from './other-thing.ts'
import weights from './rival-clues.generated.json' with {type: 'json'}
import {rivalNames} from './subject.ts'

/** What speaks for and against two values being of one variable, in hundredths. */
export type Clues = Readonly<Record<Clue, number>>
export type Clue = keyof typeof weights
export const clueNames = Object.keys(weights) as readonly Clue[]

interface Found {
  readonly clues: Clues
  readonly nearest: readonly [Told, Told] | undefined
}

/**
 * Reads the clues of two values from all pairs of their mentions in different sources; undefined where none can be compared, or
 * where the odds stay under `least` whatever a parse would say.
 */
export function cluesIn(
  collection: Collection,
  told: readonly Told[],
  least: number,
): (rivals: Rivals) => Found | undefined {
  const {passages, language} = collection
  const meetingOf = meetingsIn(collection)
  const placeOf = placesIn(passages)
  const inSource = countsIn(told, passages)
  const sources = (value: readonly Told[]) => new Set(value.map(({passage}) => passages[passage]!.source)).size
  return rivals => {
    const {a, b, against, values} = rivals
    const meeting = meetingOf(rivals)
    if (meeting === undefined && against === undefined) return undefined
    const [x, y] = meeting === undefined ? [a[0]!, b[0]!] : [meeting.nearest.x, meeting.nearest.y]
    const [p, q] = [passages[x.passage]!, passages[y.passage]!]
    if (against === undefined && isWantedOnly(x, p, language) !== isWantedOnly(y, q, language)) return undefined
    const [low, high] = [Math.min(x.size, y.size), Math.max(x.size, y.size)]
    const places = [p, q].map(placeOf) as [number, number]
    const odds = meeting === undefined ? 0 : hundredths(meeting.odds, oddsReach)
    const clues: Clues = {
      bias: 100,
      odds,
      countOdds: x.sort === 'count' ? odds : 0,
      setting: hundredths(meeting?.setting ?? 0, 1),
      rare: hundredths((meeting?.rare ?? 0) / rarest, 1),
      day: is(meeting?.isOneDay === true),
      mutual: is(meeting?.nearest.isMutual === true),
      alone: is(meeting === undefined), // one source alone sets both against each other
      against: is(against !== undefined),
      together: is(against !== undefined && against[0].passage === against[1].passage),
      apartAgainst: against === undefined ? 0 : hundredths(apart(x, low, high), 6),
      fewest: hundredths(Math.min(sources(a), sources(b)), 4),
      values: hundredths(Math.log2(values), 8),
      only: hundredths(Math.log2(inSource(x) * inSource(y)), 8),
      apart: hundredths(apart(x, low, high), 6),
      small: is(x.sort === 'count' && low <= 12),
      smallBoth: is(x.sort === 'count' && high <= 12),
      round: isRound(low) + isRound(high),
      place: hundredths(Math.abs(places[0] - places[1]), 1),
      lead: hundredths(1 - Math.max(...places), 1),
      ...ofThings(x, p, y, q, collection),
      ...ofTimes(x, p, y, q),
      otherFigure: 0,
    }
    if (oddsOf(clues) + 100 * Math.max(0, weights.otherFigure) < least) return undefined
    const isOther =
      x.quantity !== undefined && y.quantity !== undefined && otherFigure(p, x.quantity, q, y.quantity, language)
    return {
      nearest: meeting === undefined ? undefined : [x, y],
      clues: {...clues, otherFigure: is(isOther !== false && isOther !== undefined)},
    }
  }
}

/** Log odds of two values being of one variable, in ten thousandths. */
export function oddsOf(clues: Clues): number {
  let sum = 0
  for (const name of clueNames) sum += weights[name] * clues[name]
  return sum
}

const oddsReach = 6
/** What the rarest words weigh. */
const rarest = 4.5

const is = (claim: boolean): number => (claim ? 100 : 0)
const hundredths = (value: number, most: number): number => Math.round(100 * Math.min(most, Math.max(-most, value)))
const isRound = (value: number): number => is(value >= 100 && value % 100 === 0)

const apart = ({sort}: Told, low: number, high: number): number =>
  sort === 'age' ? (high - low) / 5 : low <= 0 ? 9 : Math.log2(high / low)

/** Of what, and of whom, the two are told, and in what words. */
function ofThings(x: Told, p: Passage, y: Told, q: Passage, collection: Collection) {
  const {language} = collection
  const {telling} = language
  const differ = (read: (one: Told, at: Passage) => unknown) => is(read(x, p) !== read(y, q))
  const people = (one: Told) => one.fate || telling.countsPeople(one.quantity?.text ?? '')
  const names = p.actors.filter(one => q.actors.includes(one)).length
  const areFigures = x.quantity !== undefined && y.quantity !== undefined
  return {
    measureSame: is(x.measure !== '' && x.measure === y.measure && !x.isBare && !y.isBare),
    measure: is(x.sort === 'measure'),
    duration: is(x.sort === 'duration'),
    vote: is(x.sort === 'vote'),
    people: is(x.sort === 'count' && people(x) && people(y)),
    fate: is(x.fate && y.fate),
    fateOne: is(x.fate !== y.fate),
    bareOne: is(x.isBare !== y.isBare),
    names: hundredths(names, 3),
    ageNames: is(x.sort === 'age' && names > 0),
    rivalNames: is(rivalNames(p, q, collection) !== undefined),
    moment: is(areFigures && otherMoment(p.sentence, q.sentence, language)),
    speech: is(p.sentence.speech !== undefined) + is(q.sentence.speech !== undefined),
    background: is(p.sentence.mode === 'background' || q.sentence.mode === 'background'),
    aimed: differ((one, at) => telling.isAimed(around(one, at))),
    possible: differ((_, {sentence}) => telling.tellsPossible(sentence.text)),
    whole: differ((one, at) => telling.isOfAll(around(one, at))),
    total: differ((_, {sentence}) => telling.tellsTotal(sentence.text)),
    qualified: differ(one => one.quantity?.qualifier ?? 'exact'),
  }
}

/** What is wished for, or needed, is no rival of what is. */
const isWantedOnly = (one: Told, at: Passage, {telling}: Language): boolean => telling.isWanted(before(one, at))

/** Characters on each side of a value that say how it is told. */
const reach = 60
const before = ({start}: Told, {sentence}: Passage): string =>
  sentence.text.slice(Math.max(0, start - sentence.start - reach), start - sentence.start)
const around = (one: Told, at: Passage): string =>
  `${before(one, at)} # ${at.sentence.text.slice(one.end - at.sentence.start, one.end - at.sentence.start + reach)}`

/** When the two are told, and which came later. */
function ofTimes(x: Told, p: Passage, y: Told, q: Passage) {
  const isLater = p.published !== undefined && q.published !== undefined && p.published !== q.published
  const isGrown = isLater && x.size < y.size === p.published < q.published
  const [mine, theirs] = [p.sentence.dates, q.sentence.dates]
  const isOne = mine.some(one => theirs.some(other => holds(one.value, other.value)))
  return {
    later: is(isLater && daysApart(p.published, q.published) > 1),
    grown: is(x.sort === 'count' && isGrown),
    shrunk: is(x.sort === 'count' && isLater && !isGrown),
    otherDay: is(mine.length > 0 && theirs.length > 0 && !isOne),
  }
}

const holds = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)

/** What the mentions of two values have in common at best, and where they stand nearest. */
interface Meeting {
  readonly nearest: Met
  readonly odds: number
  readonly setting: number
  readonly rare: number
  readonly isOneDay: boolean
}

function meetingsIn(collection: Collection): (rivals: Rivals) => Meeting | undefined {
  const {passages, language, weights: rare, numeric} = collection
  const likeness = likenessIn(collection)
  const surroundings = surroundingsIn(collection)
  return ({met}) => {
    let best = Number.NEGATIVE_INFINITY
    let found: Meeting | undefined
    for (const one of met) {
      const [p, q] = [passages[one.x.passage]!, passages[one.y.passage]!]
      if (tellsBoth(one, p.sentence.text, q.sentence.text, language.telling.numbersIn)) continue
      const odds = Math.max(-oddsReach, Math.min(oddsReach, likeness(p, q, Number.NEGATIVE_INFINITY)))
      const shared = p.set.filter(stem => numeric[stem] !== 1 && q.set.includes(stem))
      const rank = one.near + odds / 20
      found = {
        nearest: found === undefined || rank > best ? one : found.nearest,
        odds: Math.max(odds, found?.odds ?? -oddsReach),
        setting: Math.max(cosine(surroundings(p), surroundings(q), rare), found?.setting ?? 0),
        rare: shared.reduce((top, stem) => Math.max(top, rare[stem]!), found?.rare ?? 0),
        isOneDay:
          found?.isOneDay === true ||
          p.sentence.dates.some(
            ({granularity, value}) => granularity === 'day' && q.sentence.dates.some(other => other.value === value),
          ),
      }
      best = Math.max(best, rank)
    }
    return found
  }
}

/** Each sentence writes the other's number too: copies of one sentence, whose numbers are of two things. */
const tellsBoth = ({x, y}: Met, p: string, q: string, numbersIn: (text: string) => ReadonlySet<number>): boolean =>
  x.quantity !== undefined && numbersIn(p).has(y.size) && numbersIn(q).has(x.size)

interface Bag {
  readonly set: Uint32Array
  readonly mass: number
}

function cosine(a: Bag, b: Bag, rare: Float64Array): number {
  const other = new Set(b.set)
  return (
    massOf(
      a.set.filter(stem => other.has(stem)),
      rare,
    ) / Math.sqrt(a.mass * b.mass + 1)
  )
}

/** Where in its source a sentence stands, 0 to 1. */
function placesIn(passages: readonly Passage[]): (passage: Passage) => number {
  const lengths = new Map<number, number>()
  for (const {source} of passages) lengths.set(source, (lengths.get(source) ?? 0) + 1)
  return ({sentence, source}) => Math.min(1, sentence.index / lengths.get(source)!)
}

/** How many values of its scale the source of one tells. */
function countsIn(told: readonly Told[], passages: readonly Passage[]): (one: Told) => number {
  const keyOf = ({passage, scale}: Told) => `${passages[passage]!.source} ${scale}`
  const counts = new Map<string, number>()
  for (const one of told) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return one => counts.get(keyOf(one)) ?? 1
}
