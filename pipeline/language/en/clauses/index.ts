import type {Clause, Phrase} from '../../../model/clause.ts'
import type {Parse} from '../../syntax.ts'
import {type Bars, bars} from './bars.ts'
import {firstEndingAfter, placeOf, type Stretch, timeOf} from './circumstances.ts'
import {type Frame, framesOf} from './frames.ts'
import {type Hanging, hangingOf} from './hanging.ts'
import {type Claimed, type Meaning, meaningsOf} from './meaning.ts'
import {mended} from './mend/index.ts'
import {type Extents, extentsOf, phraseAt} from './phrases.ts'
import {questionsIn} from './questions.ts'
import {type Held, type Roles, rolesOf} from './roles.ts'
import {lemmaOf, type Tree, treeOf} from './tree.ts'

/** A sentence as the clauses are read from it. All offsets are the source's; stretches in the text's order. */
export interface Parsed {
  readonly text: string
  readonly start: number
  readonly parse: Parse
  readonly quotations: readonly Stretch[] // without scare quotes
  readonly quantities: readonly Stretch[]
  readonly dates: readonly Stretch[]
}

/** The clauses of a sentence, in the order of their predicates. Whatever the parse is like, it never throws; its cost is the sentence's length. */
export function clausesOf(sentence: Parsed, from: Bars = bars): readonly Clause[] {
  const isHeadline = !/[.!?]["”’')]*\s*$/.test(sentence.text.slice(-8))
  const tree = mended(treeOf(sentence.parse), isHeadline)
  const {frames, owners} = framesOf(tree, isHeadline)
  const {hangings, byGovernor} = inOrder(hangingOf(tree, frames, owners))
  const questions = questionsIn(sentence.text, sentence.start)
  const meanings = meaningsOf({tree, frames, hangings, questions, quotations: sentence.quotations}, byGovernor)
  const roles = rolesOf(tree, frames, hangings, byGovernor)
  const read = {sentence, from, tree, frames, owners, hangings, meanings, roles, extents: extentsOf(tree)}
  const ranges = rangesOf(read)
  const quantities = quantitiesOf(read)
  return frames.map((_, at) => clauseAt(read, at, ranges[at]!, quantities[at]!))
}

interface Read {
  readonly sentence: Parsed
  readonly from: Bars
  readonly tree: Tree
  readonly frames: readonly Frame[]
  readonly owners: readonly number[]
  readonly hangings: readonly Hanging[]
  readonly meanings: readonly Meaning[]
  readonly roles: readonly Roles[]
  readonly extents: Extents
}

function clauseAt(read: Read, at: number, range: Stretch, quantities: readonly number[]): Clause {
  const {tree, frames, hangings, meanings, roles, extents, sentence, from} = read
  const frame = frames[at]!
  const {isPassive, subject, object, recipient} = roles[at]!
  const {mood, denied, force, claim} = meanings[at]!
  const {start, end} = tree.words[frame.shown]!
  const particle = tree.children[frame.word]!.find(child => tree.relations[child] === 'compound:prt')
  const phrase = (held: Held | undefined, bar: number) =>
    held === undefined || held.confidence < bar ? undefined : phraseAt(tree, extents, held.at, held.confidence)
  const {governor, role} = hangings[at]!
  return {
    ...range,
    predicate: {
      start,
      end,
      lemma: lemmaOf(tree, frame.shown),
      kind: frame.kind,
      ...given('particle', particle === undefined ? undefined : lemmaOf(tree, particle)),
    },
    polarity: denied ? 'denied' : 'affirmed',
    force,
    ...given('tense', mood.tense),
    voice: isPassive ? 'passive' : 'active',
    role,
    ...given('governor', governor),
    ...given('subject', phrase(subject, subject?.isShared ? from.shared : from.subject)),
    ...given('object', phrase(object, object?.isShared ? from.shared : from.object)),
    ...given('recipient', phrase(recipient, from.object)),
    ...given('place', phrase(placeOf(tree, extents, frame, sentence.dates), from.circumstance)),
    ...given('time', phrase(timeOf(tree, extents, frame, sentence.dates), from.circumstance)),
    quantities,
    claim: claimIn(read, claim, phrase),
    confidence: confidenceOf(tree, frame, meanings[at]!),
  }
}

const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : {[key]: value}) as {[key in Key]?: Value}

function claimIn(
  {roles, from}: Read,
  claim: Claimed,
  phrase: (held: Held | undefined, bar: number) => Phrase | undefined,
): Clause['claim'] {
  if (claim.by !== 'speaker') return {by: claim.by}
  const held =
    claim.word === undefined
      ? claim.of === undefined
        ? undefined
        : roles[claim.of]!.subject
      : {at: claim.word, confidence: 100, isShared: false}
  return {by: 'speaker', ...given('speaker', phrase(held, from.subject))}
}

/** The weakest of the arcs that carry predicate, polarity and force. */
function confidenceOf(tree: Tree, frame: Frame, {mood}: Meaning): number {
  const carrying = [
    ...frame.lifted,
    frame.word,
    ...frame.own.filter(child => ['aux', 'aux:pass', 'cop', 'mark'].includes(tree.relations[child]!)),
  ]
  if (mood.negation !== undefined) carrying.push(mood.negation)
  return Math.min(...carrying.map(at => tree.confidences[at]!))
}

/** From the first to the last word that stands in the clause and in no clause under it, without punctuation at its ends. */
function rangesOf({tree, frames, owners}: Read): readonly Stretch[] {
  const ranges = frames.map(frame => ({start: tree.words[frame.shown]!.start, end: tree.words[frame.shown]!.end}))
  tree.words.forEach(({start, end, pos}, word) => {
    const range = ranges[owners[word]!]
    if (range === undefined || pos === 'PUNCT') return
    range.start = Math.min(range.start, start)
    range.end = Math.max(range.end, end)
  })
  return ranges
}

function quantitiesOf({sentence, tree, frames, owners}: Read): readonly (readonly number[])[] {
  const found: number[][] = frames.map(() => [])
  const places = new Map(sentence.quantities.map((quantity, at) => [quantity, at] as const))
  tree.words.forEach(({start, end}, word) => {
    const quantity = firstEndingAfter(sentence.quantities, start)
    const list = found[owners[word]!]
    if (quantity === undefined || list === undefined || quantity.start >= end) return
    const place = places.get(quantity)!
    if (list.at(-1) !== place) list.push(place)
  })
  return found
}

/** Governors before what they govern; a clause that governs itself round a circle is set free. */
function inOrder(hangings: readonly Hanging[]): {hangings: readonly Hanging[]; byGovernor: readonly number[]} {
  const below: number[][] = hangings.map(() => [])
  const byGovernor: number[] = []
  hangings.forEach(({governor}, at) => {
    if (governor === undefined) byGovernor.push(at)
    else below[governor]!.push(at)
  })
  for (let next = 0; next < byGovernor.length; next++) byGovernor.push(...below[byGovernor[next]!]!)
  const reached = new Set(byGovernor)
  const freed = hangings.map(
    (hanging, at): Hanging => (reached.has(at) ? hanging : {role: 'main', governor: undefined, over: undefined}),
  )
  return {hangings: freed, byGovernor: [...byGovernor, ...[...hangings.keys()].filter(at => !reached.has(at))]}
}
