import type {Sentence} from '../model/sentence.ts'
import type {Unit} from './units.ts'

/** Links that the sources' own order makes, as (unit, unit, weight), lower number first. */
export type Beside = readonly (readonly [number, number, number])[]

/** Weight of a link between neighbouring sentences of one source; half of it across a paragraph's end.
 *  0.2 to 0.25 of a strong cosine held best on marked-up sentences of one story. */
const neighbourWeight = 0.22
const acrossParagraphs = 0.5

/** Weight of a link between sentences in a row under one subheading. */
const headingWeight = 0.1

/** Link sentences that stand beside one another in a source, or follow one another under the same subheading. */
export function besideOf(units: readonly Unit[]): Beside {
  const placed = units.flatMap(({sentences}, unit) => sentences.map(sentence => ({unit, sentence})))
  placed.sort((a, b) => compare(a.sentence.source, b.sentence.source) || a.sentence.index - b.sentence.index)
  const links: [number, number, number][] = []
  for (const [at, {unit, sentence}] of placed.entries()) {
    for (const step of [1, 2]) {
      const next = placed[at + step]
      if (next === undefined || next.sentence.source !== sentence.source || next.unit === unit) continue
      const weight = (step === 1 ? adjacency(sentence, next.sentence) : 0) + sameHeading(sentence, next.sentence)
      if (weight > 0) links.push([Math.min(unit, next.unit), Math.max(unit, next.unit), weight])
    }
  }
  return links
}

const adjacency = (a: Sentence, b: Sentence): number => neighbourWeight * (a.block === b.block ? 1 : acrossParagraphs)

const sameHeading = (a: Sentence, b: Sentence): number =>
  a.heading !== undefined && a.heading === b.heading ? headingWeight : 0

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
