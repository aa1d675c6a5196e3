import type {Language} from '../../language/language.ts'
import type {Disagreement} from '../../model/overlap.ts'
import type {Quantity, Sentence} from '../../model/sentence.ts'
import {stemsOf} from '../../text/stem.ts'
import type {Collection, Passage} from '../passages.ts'
import {agree} from '../variables/measures.ts'
import {disagreementOf} from './answers.ts'
import type {Evidence} from './evidence.ts'
import {otherSubject} from './subject.ts'
import {tellsBoth} from './two-figures.ts'

/** Sentences on from a figure in which its source may take it up again. */
const near = 8
/** How many times one figure may be the other: further apart they are of other things. */
const mostApart = 2
/** What of a thing's telling must be told again. */
const leastShared = 2

/**
 * A source at odds with itself: it takes a figure up again as known ("all 304 passengers", "the 15 trucks"), or tells the same
 * share of the same thing, and the figure is another.
 */
export function* oddsWithItself(evidence: Evidence): Generator<Disagreement> {
  const {collection} = evidence
  const {passages, language} = collection
  for (const [a, first] of passages.entries()) {
    if (!first.sentence.quantities.some(isTelling)) continue
    for (let b = a + 1; b <= a + near && passages[b]?.source === first.source; b++) {
      const clash = clashOf(first, passages[b]!, collection)
      if (clash === undefined) continue
      const [x, y] = clash
      yield disagreementOf(
        {
          kind: 'quantity',
          class: 'conflict',
          question: language.wording.questions.figure(x.text, y.text),
          printed: true,
          why: 'a source at odds with itself: it tells of the same thing twice',
          answers: [
            {key: 'first', label: x.text, passage: a, start: x.start, end: x.end},
            {key: 'second', label: y.text, passage: b, start: y.start, end: y.end},
          ],
        },
        evidence,
      )
    }
  }
}

const isTelling = ({kind, qualifier, value}: Quantity): boolean =>
  qualifier === 'exact' && value > 2 && (kind === 'count' || kind === 'percent')

function clashOf(first: Passage, second: Passage, collection: Collection): readonly [Quantity, Quantity] | undefined {
  const {language} = collection
  const {tellsChange, isLabel} = language.telling
  const [a, b] = [first.sentence, second.sentence]
  if (a.mode !== 'report' || b.mode !== 'report' || tellsChange(a.text) || tellsChange(b.text)) return undefined
  for (const x of a.quantities.filter(isTelling)) {
    const y = b.quantities.find(other => isTelling(other) && other.kind === x.kind && other.unit === x.unit)
    if (y === undefined || b.quantities.some(other => agree(x, other)) || a.quantities.some(other => agree(y, other)))
      continue
    if (Math.max(x.value, y.value) >= mostApart * Math.min(x.value, y.value)) continue
    // "10 of the team's first 17 points. Those 10 points": both were told at once.
    if (tellsBoth(a, x, b, y, language)) continue
    const taken =
      x.kind === 'count' && !isLabel(a.text.slice(0, x.start - a.start))
        ? isTakenUp(b, y, language) && sharesName(first, second, collection)
        : x.kind === 'percent' && sameLead(a, x, b, y)
    if (taken && otherSubject(first, second, collection) === undefined) return [x, y]
  }
  return undefined
}

/** "The 15 trucks", "all 304 passengers": spoken of as known; "the 15 trucks that burned" are some of them. */
const isTakenUp = ({text, start}: Sentence, {start: from, end}: Quantity, {telling}: Language): boolean =>
  telling.isTakenUp(text.slice(0, from - start), text.slice(end - start))

/** A name, and a word besides what is counted: only a thing with a name is surely told of twice. */
function sharesName({set: x}: Passage, {set: y}: Passage, {proper}: Collection): boolean {
  const shared = x.filter(stem => y.includes(stem))
  return shared.length >= leastShared && shared.some(stem => proper[stem] === 1)
}

/** Words before a share that say what it is of. */
const lead = 4

/** The same words lead up to both shares, a name among them: "turnout in the Glen ballot". */
function sameLead(a: Sentence, x: Quantity, b: Sentence, y: Quantity): boolean {
  const [p, q] = [leadOf(a, x), leadOf(b, y)]
  const shared = p.filter(stem => q.includes(stem))
  return shared.length > leastShared && a.names.some(name => stemsOf(name.text).some(stem => shared.includes(stem)))
}

const leadOf = ({text, start}: Sentence, {start: from}: Quantity): string[] =>
  stemsOf(text.slice(0, from - start)).slice(-lead)
