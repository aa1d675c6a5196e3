import type {Disagreement} from '../../model/overlap.ts'
import type {Collection, Passage} from '../passages.ts'
import {sameFact} from '../score.ts'

/** What kind of difference it is, and whether it is worth printing. */
export type Verdict = Pick<Disagreement, 'class' | 'printed' | 'why'>

const revisionWord =
  /\b(?:revised?|correct(?:s|ed|ion)|updated?|earlier (?:report|figure|version|said|put)|initially|up from|down from|rose to|risen to|climbed to|now stands?)\b/i

/**
 * Class a pair that differs in one detail: another time, another scope, a revision, or a conflict. What is not well alike
 * is listed and not printed: a false disagreement costs a reader more than a missed one.
 */
export function classify(a: Passage, b: Passage, score: number, {cast}: Pick<Collection, 'cast'>): Verdict {
  const years = [a, b].map(
    ({sentence}) =>
      new Set(sentence.dates.filter(date => /^\d{4}/.test(date.value)).map(date => date.value.slice(0, 4))),
  )
  if (years[0]!.size > 0 && years[1]!.size > 0 && [...years[0]!].every(year => !years[1]!.has(year)))
    return {class: 'other-time', printed: false, why: 'the sentences speak of different years'}
  const places = [a, b].map(({actors}) => actors.filter(actor => cast.actors[actor]!.type === 'place'))
  if (places[0]!.length > 0 && places[1]!.length > 0 && !places[0]!.some(place => places[1]!.includes(place)))
    return {class: 'other-scope', printed: false, why: 'the sentences speak of different places'}
  if (score < sameFact) {
    const why = `alike to ${score.toFixed(2)} only: the figures may be of different things`
    return {class: 'wording', printed: false, why}
  }
  const like = score >= 1 ? 'near copies' : `alike to ${score.toFixed(2)}`
  const revised = revisionWord.test(a.sentence.text) || revisionWord.test(b.sentence.text)
  const later = a.published !== undefined && b.published !== undefined && a.published !== b.published
  if (revised || later) {
    const why = later ? `published ${[a.published, b.published].sort().join(' and ')}` : 'one speaks of a change'
    return {class: 'revision', printed: true, why: `${like}; ${why}`}
  }
  return {class: 'conflict', printed: true, why: `${like}, but for what differs`}
}
