import type {Disagreement} from '../../model/overlap.ts'
import type {Quantity} from '../../model/sentence.ts'
import {stemsOf} from '../../text/stem.ts'
import {meaningOf} from '../../text/synonyms.ts'
import type {Collection, Passage} from '../passages.ts'
import {sameFactIn} from '../score.ts'

/** What kind of difference it is, and whether it is worth printing. */
export type Verdict = Pick<Disagreement, 'class' | 'printed' | 'why'>

const revisionWord =
  /\b(?:revised?|correct(?:s|ed|ion)|updated?|earlier (?:report|figure|version|said|put)|initially|up from|down from|rose to|risen to|climbed to|now stands?)\b/i

/**
 * Class a pair that differs in one detail: another time, another scope, a revision, or a conflict. What is not well alike
 * is listed and not printed: a false disagreement costs a reader more than a missed one.
 */
export function classify(
  a: Passage,
  b: Passage,
  clash: readonly [Quantity, Quantity],
  score: number,
  {cast, passages}: Pick<Collection, 'cast' | 'passages'>,
): Verdict {
  const years = [a, b].map(
    ({sentence}) =>
      new Set(sentence.dates.filter(date => /^\d{4}/.test(date.value)).map(date => date.value.slice(0, 4))),
  )
  if (years[0]!.size > 0 && years[1]!.size > 0 && [...years[0]!].every(year => !years[1]!.has(year)))
    return {class: 'other-time', printed: false, why: 'the sentences speak of different years'}
  const places = [a, b].map(({actors}) => actors.filter(actor => cast.actors[actor]!.type === 'place'))
  if (places[0]!.length > 0 && places[1]!.length > 0 && !places[0]!.some(place => places[1]!.includes(place)))
    return {class: 'other-scope', printed: false, why: 'the sentences speak of different places'}
  if (a.actors.length > 0 && b.actors.length > 0 && !a.actors.some(actor => b.actors.includes(actor)))
    return {class: 'other-scope', printed: false, why: 'the sentences name nobody in common'}
  const other = otherThing(clash)
  if (other !== undefined && score < 1) return {class: 'other-scope', printed: false, why: other}
  if (score < sameFactIn(passages.length)) {
    const why = `alike to ${score.toFixed(2)} only: the figures may be of different things`
    return {class: 'wording', printed: false, why}
  }
  if (score < surelyOne && !sameSetting(a, b, clash))
    return {class: 'wording', printed: false, why: `alike to ${score.toFixed(2)}, but nothing around the figures is`}
  const like = score >= 1 ? 'near copies' : `alike to ${score.toFixed(2)}`
  const revised = revisionWord.test(a.sentence.text) || revisionWord.test(b.sentence.text)
  const later = a.published !== undefined && b.published !== undefined && a.published !== b.published
  if (revised || later) {
    const why = later ? `published ${[a.published, b.published].sort().join(' and ')}` : 'one speaks of a change'
    return {class: 'revision', printed: true, why: `${like}; ${why}`}
  }
  return {class: 'conflict', printed: true, why: `${like}, but for what differs`}
}

/** An addition ("five more cases") is not the whole; so far apart, figures count other things; shares of one whole add up. */
function otherThing([x, y]: readonly [Quantity, Quantity]): string | undefined {
  const added = [x, y].map(({text}) => /\b(?:more|additional|further|other|another|new)\b(?! than)/i.test(text))
  if (added[0] !== added[1]) return 'one figure is an addition to the other'
  if (x.kind === 'percent' && Math.abs(x.value + y.value - 100) < 1e-9) return 'the two shares add up to the whole'
  const [low, high] = [x.value, y.value].map(Math.abs).sort((p, q) => p - q) as [number, number]
  if (low > 0 && high / low >= mostApart) return 'the figures are too far apart to be of one thing'
  return undefined
}

/** Likeness from which the words around the figures need not be looked at. */
const surelyOne = 0.85
/** Characters on each side of a figure that say what it is of. */
const reach = 60

/** Whether the same thing is said around both figures: a word in common besides what is counted. */
function sameSetting(a: Passage, b: Passage, [x, y]: readonly [Quantity, Quantity]): boolean {
  const around = ({sentence}: Passage, quantity: Quantity): Set<string> => {
    const [start, end] = [quantity.start - sentence.start, quantity.end - sentence.start]
    const before = sentence.text.slice(Math.max(0, start - reach), start)
    return new Set(stemsOf(`${before} . ${sentence.text.slice(end, end + reach)}`).map(meaningOf))
  }
  const beside = around(b, y)
  return [...around(a, x)].some(stem => !/^\d/.test(stem) && beside.has(stem))
}

/** How many times one figure may be the other before they count other things. */
const mostApart = 4
