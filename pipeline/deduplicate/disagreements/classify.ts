import type {Language} from '../../language/language.ts'
import type {Disagreement} from '../../model/overlap.ts'
import type {Quantity, Sentence} from '../../model/sentence.ts'
import {stemsOf} from '../../text/stem.ts'
import {ownWeight} from '../../text/weights.ts'
import {mayBeOne} from '../cast/same-name.ts'
import {otherLabel} from '../facts/gate.ts'
import {sureIn} from '../facts/score.ts'
import type {Collection, Passage} from '../passages.ts'
import {agree, sameMeasure} from '../variables/measures.ts'
import {otherSubject} from './subject.ts'

/** What kind of difference it is, and whether it is worth printing. */
export type Verdict = Pick<Disagreement, 'class' | 'printed' | 'why'>

/**
 * Class a pair that differs in one detail: another time, another scope, a revision, or a conflict. What is not well alike
 * is listed and not printed: a false disagreement costs a reader more than a missed one.
 */
export function classify(
  a: Passage,
  b: Passage,
  clash: readonly [Quantity, Quantity],
  score: number,
  collection: Pick<Collection, 'cast' | 'language' | 'passages' | 'proper'>,
): Verdict {
  const {passages, proper, cast, language} = collection
  const {tellsMarket, tellsRevision} = language.telling
  const apart = otherSubject(a, b, collection)
  if (apart !== undefined) return {...apart, printed: false}
  if (score < 1 && [a, b].some(({sentence}) => tellsMarket(sentence.text)))
    return {class: 'other-time', printed: false, why: 'prices of a market move by the hour'}
  const keys = ({actors}: Passage) => actors.flatMap(actor => cast.actors[actor]!.keys)
  if (a.actors.length > 0 && b.actors.length > 0 && !mayBeOne(keys(a), keys(b)))
    return {class: 'other-scope', printed: false, why: 'the sentences name nobody in common'}
  const other = otherThing(a, b, clash, score, language)
  if (other !== undefined) return {class: 'other-scope', printed: false, why: other}
  if (score < sureIn(passages.length)) {
    const why = `alike to ${score.toFixed(2)} only: the figures may be of different things`
    return {class: 'wording', printed: false, why}
  }
  const unnamed = !a.set.some(stem => proper[stem] === 1 && b.set.includes(stem))
  if (unnamed && (score < nearlyOne || ownWeight(passages.length) > 0.5))
    return {class: 'wording', printed: false, why: `alike to ${score.toFixed(2)}, but they name nothing in common`}
  if (score < surelyOne && !sameSetting(a, b, clash, language))
    return {class: 'wording', printed: false, why: `alike to ${score.toFixed(2)}, but nothing around the figures is`}
  const like = score >= 1 ? 'near copies' : `alike to ${score.toFixed(2)}`
  const revised = tellsRevision(a.sentence.text) || tellsRevision(b.sentence.text)
  const later = a.published !== undefined && b.published !== undefined && a.published !== b.published
  if (revised || later) {
    const why = later ? `published ${[a.published, b.published].sort().join(' and ')}` : 'one speaks of a change'
    // The dead, the homeless, the ships that wait grow with the days: a later count is no disagreement, unless it takes an earlier one back.
    const isSeries =
      !revised && clash[0].kind === 'count' && language.meaning.kindOfCounted(clash[0].unit) !== undefined
    return {class: 'revision', printed: score >= surelyOne || !isSeries, why: `${like}; ${why}`}
  }
  return {class: 'conflict', printed: true, why: `${like}, but for what differs`}
}

/** As of when a passage tells what it tells: the day in its words, else that of its report. */
export const asOf = ({sentence, published}: Passage): string | undefined =>
  sentence.dates.find(({granularity, certainty}) => granularity === 'day' && certainty !== 'ambiguous')?.value ??
  published

/** The same where the sentences need not be alike. */
export const differentThing = (
  a: Sentence,
  b: Sentence,
  figures: readonly [Quantity, Quantity],
  language: Language,
): string | undefined => otherThing({sentence: a}, {sentence: b}, figures, 0, language)

/** Why two figures are of different things, as far as they themselves and the words before them tell. */
function otherThing(
  {sentence: a}: Pick<Passage, 'sentence'>,
  {sentence: b}: Pick<Passage, 'sentence'>,
  [x, y]: readonly [Quantity, Quantity],
  score: number,
  language: Language,
): string | undefined {
  const {isAddition, isAgo, wholeOf} = language.telling
  const added = [x, y].map(({text}) => isAddition(text))
  if (added[0] !== added[1]) return 'one figure is an addition to the other'
  if (x.kind === 'percent' && Math.abs(x.value + y.value - 100) < 1e-9) return 'the two shares add up to the whole'
  if (isFraction(a, x) || isFraction(b, y)) return 'a figure is part of a fraction'
  const [mine, theirs] = [a, b].map(one => one.quantities.filter(other => sameMeasure(other, x)).length) as [
    number,
    number,
  ]
  if (mine > 1 && theirs > 1 && !a.quantities.some(one => b.quantities.some(other => agree(one, other))))
    return 'each gives several figures of this measure, none of them the same'
  const label = otherLabel(a, b)
  if (label !== undefined) return label.why
  if (x.kind === 'duration' && isAgo(behind(a, x)) !== isAgo(behind(b, y)))
    return 'one tells how long ago, the other how long'
  if (x.kind !== 'duration' && otherDuration(a, b)) return 'they last for other times: two occasions'
  if (x.kind === 'money' && otherVerb(a, x, b, y, language)) return 'other things are said of the sums'
  const share = (sentence: Sentence, figure: Quantity) =>
    figure.kind === 'percent' ? wholeOf(behind(sentence, figure)) : undefined
  const [part, other] = [share(a, x), share(b, y)]
  if (part !== undefined && other !== undefined && part !== other)
    return `one is a share of ${part}, the other of ${other}`
  const [low, high] = [x.value, y.value].map(Math.abs).sort((p, q) => p - q) as [number, number]
  if (low > 0 && high / low >= (score < surelyOne ? mostApart : mostApartOfOne))
    return 'the figures are too far apart to be of one thing'
  return undefined
}

/** "6-3/16 percent" is read as 16: what touches a stroke or a hyphen is no figure to compare. */
const isFraction = ({text, start}: Sentence, figure: Quantity): boolean =>
  /[\d/][-/]$/.test(text.slice(0, figure.start - start)) || /^\d*[-/]\d/.test(figure.text)

/** What stands behind a figure. */
const behind = ({text, start}: Sentence, {end}: Quantity): string => text.slice(end - start)

function otherDuration(a: Sentence, b: Sentence): boolean {
  const [x, y] = [a, b].map(one => one.quantities.filter(({kind}) => kind === 'duration')) as [Quantity[], Quantity[]]
  return x.length > 0 && y.length > 0 && !x.some(one => y.some(other => agree(one, other)))
}

/** The same words lead up to both sums but for the last: "will cost", "will raise". */
function otherVerb(a: Sentence, x: Quantity, b: Sentence, y: Quantity, language: Language): boolean {
  const [p, q] = [wordsBefore(a, x, language), wordsBefore(b, y, language)]
  return p[0] !== q[0] && p.length > 2 && p[1] === q[1] && p[2] === q[2]
}

/** The stems before a figure, the nearest first. */
const wordsBefore = ({text, start}: Sentence, figure: Quantity, {meaning}: Language): string[] =>
  stemsOf(text.slice(Math.max(0, figure.start - start - reach), figure.start - start))
    .map(meaning.meaningOf)
    .reverse()

/** Likeness from which two sentences of a small folder need not name anything to be of one thing. */
const nearlyOne = 0.75
/** Likeness from which the words around the figures need not be looked at. */
const surelyOne = 0.85
/** Characters on each side of a figure that say what it is of. */
const reach = 60

/** Whether the same thing is said around both figures: a word in common besides what is counted. */
function sameSetting(a: Passage, b: Passage, [x, y]: readonly [Quantity, Quantity], {meaning}: Language): boolean {
  const around = ({sentence}: Passage, quantity: Quantity): Set<string> => {
    const [start, end] = [quantity.start - sentence.start, quantity.end - sentence.start]
    const before = sentence.text.slice(Math.max(0, start - reach), start)
    return new Set(stemsOf(`${before} . ${sentence.text.slice(end, end + reach)}`).map(meaning.meaningOf))
  }
  const beside = around(b, y)
  return [...around(a, x)].some(stem => !/^\d/.test(stem) && beside.has(stem))
}

/** How many times one figure may be the other before they count other things. */
const mostApart = 4
/** The same where all else is alike: a fire grows, a toll rises. */
const mostApartOfOne = 10
