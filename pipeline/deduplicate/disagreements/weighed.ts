import type {Disagreement} from '../../model/overlap.ts'
import type {NameMention} from '../../model/sentence.ts'
import {comparesWhole} from '../facts/score.ts'
import type {Collection, Passage} from '../passages.ts'
import {type Rivals, rivalsIn} from '../variables/rivals.ts'
import {type Told, toldIn} from '../variables/told.ts'
import {type Answer, disagreementOf} from './answers.ts'
import {sharedPhrase} from './asked.ts'
import type {Evidence} from './evidence.ts'
import {questionOf} from './quantities.ts'
import {type Clues, cluesIn, oddsOf} from './rival-clues.ts'

/**
 * Log odds, in ten thousandths, from which two values are printed as a disagreement. By weights fitted without the folder, 29 of 31
 * are right here on nine subjects and 15 short folders (35 of 40 at -6000), which is too kind: the clues were chosen on the same
 * folders, and of ten printed on 15 folders that nobody looked into seven are.
 */
const leastOdds = 0

/** Values between which the clues of their mentions say that they are of one variable, however unlike the sentences are. */
export function* weighedValues(evidence: Evidence): Generator<Disagreement> {
  const {collection} = evidence
  for (const {rivals, clues, nearest} of candidatesIn(collection, leastOdds)) {
    const odds = oddsOf(clues)
    if (odds < leastOdds) continue
    const [x, y] = rivals.against ?? nearest!
    const question = askedOf(x, y, collection)
    if (question === undefined) continue
    const why = `their mentions speak for one variable by odds of ${(odds / 10_000).toFixed(1)}`
    yield disagreementOf(
      {
        kind: 'quantity',
        class: 'conflict',
        question,
        printed: true,
        why: rivals.against === undefined ? why : `${why}; one source puts the one against the other`,
        answers: [...rivals.a, ...rivals.b].map(one => answerOf(one, collection)),
      },
      evidence,
    )
  }
}

function askedOf(x: Told, y: Told, collection: Collection): string | undefined {
  const {passages, language} = collection
  const {questions} = language.wording
  const [p, q] = [passages[x.passage]!, passages[y.passage]!]
  const labels = [x, y].map(one => answerOf(one, collection).label) as [string, string]
  if (x.sort === 'age') {
    const name = nearestName(x, collection) ?? nearestName(y, collection)
    const actor = collection.cast.indexOf.get(name?.key ?? '')
    return name === undefined ? undefined : questions.age(collection.cast.actors[actor!]?.name ?? name.text)
  }
  if (x.quantity === undefined || y.quantity === undefined) return questions.vote(sharedPhrase(p, q), labels)
  // Of one sentence, all words are shared: only what is counted, and both values, are asked for.
  return p === q
    ? questions.measure(x.quantity.kind, x.quantity.noun, undefined, undefined, [x.quantity.text, y.quantity.text])
    : questionOf([x.quantity, y.quantity], p, q, collection)
}

/** Two values that nothing shows to be of two things, their clues, and the two mentions that stand nearest. */
export interface Candidate {
  readonly rivals: Rivals
  readonly clues: Clues
  readonly nearest: readonly [Told, Told] | undefined
}

/** Sentences of a folder below which no place and no number of values tells anything, and only ages and votes are compared. */
const fewestPassages = 12

/** Of all values that are compared, those whose odds may come up to `least`. */
export function* candidatesIn(collection: Collection, least: number): Generator<Candidate> {
  if (comparesWhole(collection.passages.length)) return
  const told = toldIn(collection)
  const read = cluesIn(collection, told, least)
  const newest = newestDay(collection)
  const sums = sumsOf(told)
  const isTiny = collection.passages.length < fewestPassages
  for (const rivals of rivalsIn(told, collection)) {
    if (isTiny && rivals.against === undefined && rivals.a[0]!.quantity !== undefined) continue
    if (
      rivals.told ||
      addsUp(rivals, sums) ||
      (rivals.against === undefined && isOfOtherYear(rivals, newest, collection))
    )
      continue
    if (rivals.against === undefined && isSeries(rivals, collection)) continue
    if (rivals.a[0]!.sort === 'age' && areOfTwo(rivals, collection)) continue
    const found = read(rivals)
    if (found !== undefined) yield {rivals, ...found}
  }
}

/** Only one value is told of another time. */
function isOfOtherYear({a, b}: Rivals, newest: string, {passages, language}: Collection): boolean {
  const isPast = ({passage}: Told) => {
    const {sentence, published} = passages[passage]!
    const year = Number((published ?? newest).slice(0, 4))
    return sentence.dates.some(
      ({value, start}) =>
        Number(value.slice(0, 4)) <= year - yearsBack &&
        !language.telling.boundsDate(sentence.text.slice(0, start - sentence.start)),
    )
  }
  return (a.every(isPast) && !b.some(isPast)) || (b.every(isPast) && !a.some(isPast))
}
/** Years back from which what a sentence tells is of another time. */
const yearsBack = 2

const placeOf = ({passage, scale}: Told): string => `${passage} ${scale}`

/** What the figures of one sentence come to together, by scale. */
function sumsOf(told: readonly Told[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const one of told) sums.set(placeOf(one), (sums.get(placeOf(one)) ?? 0) + one.size)
  return sums
}

/** One is told in parts, and the other is their sum. */
const addsUp = ({a, b}: Rivals, sums: ReadonlyMap<string, number>): boolean => {
  const isSum = (x: Told, y: Told) => x.quantity !== undefined && x.size !== y.size && sums.get(placeOf(x)) === y.size
  return a.some(x => b.some(y => isSum(x, y) || isSum(y, x)))
}

/** A toll that a later report tells higher has risen, as far as anybody can tell, unless the earlier calls its own the last. */
const isSeries = ({a, b}: Rivals, {passages, language}: Collection): boolean =>
  a.some(({fate}) => fate) &&
  b.some(({fate}) => fate) &&
  a.every(x =>
    b.every(y => {
      const [low, high] = (x.size < y.size ? [x, y] : [y, x]).map(({passage}) => passages[passage]!) as [
        Passage,
        Passage,
      ]
      if (low.published === undefined || high.published === undefined) return true
      return low.published < high.published && !language.telling.isFinal(low.sentence.text)
    }),
  )

/** Each age stands nearest to the name of somebody else. */
const areOfTwo = ({a, b}: Rivals, collection: Collection): boolean =>
  a.every(x =>
    b.every(y => {
      const [mine, theirs] = [x, y].map(one => collection.cast.indexOf.get(nearestName(one, collection)?.key ?? ''))
      return mine !== undefined && theirs !== undefined && mine !== theirs
    }),
  )

/** The name that stands nearest to a value in its sentence, but for places. */
function nearestName({passage, start, end}: Told, {passages}: Collection): NameMention | undefined {
  const gap = (name: NameMention) => Math.max(name.start - end, start - name.end)
  return passages[passage]!.sentence.names.filter(({type}) => type !== 'place').reduce<NameMention | undefined>(
    (best, one) => (best === undefined || gap(one) < gap(best) ? one : best),
    undefined,
  )
}

const answerOf = ({passage, start, end, key}: Told, {passages}: Collection): Answer => {
  const {sentence} = passages[passage]!
  return {key, label: sentence.text.slice(start - sentence.start, end - sentence.start), passage, start, end}
}

/** The day of the newest report, by which the undated are read. */
const newestDay = ({passages}: Pick<Collection, 'passages'>): string =>
  passages.reduce((newest, {published}) => (published !== undefined && published > newest ? published : newest), '')
