import type {Force} from '../../../model/clause.ts'
import {firstEndingAfter, type Stretch} from './circumstances.ts'
import {type Frame, isInfinitive, topOf} from './frames.ts'
import type {Hanging} from './hanging.ts'
import {isImperative, type Mood, moodOf} from './mood.ts'
import {negationOf} from './negation.ts'
import {type Effect, effectOf, isCondition} from './operators.ts'
import {lemmaOf, type Tree} from './tree.ts'

/** Whose a claim is, with the frame whose subject it is: the governor that reports. */
export type Claimed =
  | {readonly by: 'source' | 'nobody'}
  | {readonly by: 'speaker'; readonly of?: number; readonly word?: number} // a frame's subject, or a word ("according to …")

/** What a clause says, does with it, and whose it is. */
export interface Meaning {
  readonly mood: Mood
  readonly denied: boolean
  readonly force: Force
  readonly claim: Claimed
  readonly effect: Effect // of what governs it, which a conjunct of the same form shares
}

interface Given {
  readonly tree: Tree
  readonly frames: readonly Frame[]
  readonly hangings: readonly Hanging[]
  readonly questions: readonly Stretch[]
  readonly quotations: readonly Stretch[]
}

/** The meaning of each clause, governors before what they govern. */
export function meaningsOf(given: Given, byGovernor: readonly number[]): readonly Meaning[] {
  const {tree, frames} = given
  const moods = frames.map(frame => moodOf(tree, frame, negationOf(tree, frame)))
  const conditioned = conditionedIn(given)
  const meanings: Meaning[] = new Array(frames.length)
  for (const at of byGovernor) meanings[at] = meaningOf(given, at, moods[at]!, meanings, conditioned.has(at))
  return meanings
}

function meaningOf(
  given: Given,
  at: number,
  mood: Mood,
  meanings: readonly Meaning[],
  isConditioned: boolean,
): Meaning {
  const {tree, frames, hangings, quotations} = given
  const frame = frames[at]!
  const {governor, role} = hangings[at]!
  const above = governor === undefined ? undefined : meanings[governor]
  const own: Effect =
    governor === undefined || above === undefined ? {} : effectOf(tree, frame, hangings[at]!, frames[governor]!, above)
  const first = role === 'conjunct' && above !== undefined ? frames[governor!]! : undefined
  const inherits = first !== undefined && sharesAuxiliary(tree, frame, first, mood)
  const isSame = inherits || (first !== undefined && sharesForm(tree, frame, first))
  const effect = isSame ? {...above!.effect, claim: undefined} : own
  const claim = claimOf(given, at, effect, above, quotations)
  const force = ownForce(given, at, mood, claim)
  return {
    mood,
    denied: (mood.denied || (inherits && above!.mood.denied)) !== (effect.denies === true),
    force:
      isConditioned && force !== 'asked'
        ? 'conditional'
        : combined(force, effect, isPassing(given, at), above, inherits),
    claim,
    effect,
  }
}

/** A condition stands over all, a question too; "possible" over what is told or planned; else the clause's own words decide. */
function combined(
  own: Force,
  effect: Effect,
  isComplement: boolean,
  above: Meaning | undefined,
  inherits: boolean,
): Force {
  if (own === 'asked') return own
  const given = effect.force
  if (given === 'conditional' || given === 'asked') return given
  if (given === 'possible' && (own === 'told' || own === 'planned')) return given
  if (own !== 'told') return own
  if (given !== undefined) return given
  if (inherits) return above!.force
  const passesOn = isComplement && effect.claim === undefined && above !== undefined && above.force !== 'told'
  return passesOn ? above.force : own
}

function ownForce(
  {tree, frames, hangings, questions, quotations}: Given,
  at: number,
  mood: Mood,
  claim: Claimed,
): Force {
  const frame = frames[at]!
  const {start} = tree.words[frame.shown]!
  const {governor} = hangings[at]!
  const question = firstEndingAfter(questions, start)
  if (question !== undefined && question.start <= start) {
    const above = governor === undefined ? undefined : tree.words[frames[governor]!.shown]!.start
    if (above === undefined || above < question.start || above > question.end) return 'asked'
    if (hangings[at]!.role === 'conjunct') return 'asked'
  }
  const opens = (word: number) => word === 0 || opensQuotation(tree, word, quotations)
  const isFirst = (word: number): boolean =>
    opens(word) || (word > 0 && tree.words[word - 1]!.pos === 'PUNCT' && opens(word - 1))
  if (isImperative(tree, frame, isFirst)) return 'ordered'
  if (mood.force !== 'would') return mood.force
  return claim.by === 'speaker' ? 'planned' : 'conditional'
}

const opensQuotation = (tree: Tree, word: number, quotations: readonly Stretch[]): boolean => {
  const {start} = tree.words[word]!
  const quotation = firstEndingAfter(quotations, start)
  return quotation !== undefined && start - quotation.start <= 1 && start >= quotation.start
}

function claimOf(
  {tree, frames, hangings}: Given,
  at: number,
  effect: Effect,
  above: Meaning | undefined,
  quotations: readonly Stretch[],
): Claimed {
  const frame = frames[at]!
  const named = frame.own.find(
    child =>
      tree.relations[child] === 'obl' &&
      tree.children[child]!.some(mark => mark < child && tree.words[mark]!.text.toLowerCase() === 'according'),
  )
  if (named !== undefined) return {by: 'speaker', word: named}
  if (effect.claim === 'nobody') return {by: 'nobody'}
  if (effect.claim === 'unnamed') return above?.claim.by === 'speaker' ? above.claim : {by: 'speaker'}
  if (effect.claim === 'speaker') return {by: 'speaker', of: hangings[at]!.governor!}
  const isOfSpeaker =
    above?.claim.by === 'speaker' && above.claim.word !== undefined && above.claim.word === hangings[at]!.over
  const inherited = isOfSpeaker ? {by: 'source' as const} : (above?.claim ?? {by: 'source' as const})
  const {start} = tree.words[frame.shown]!
  const quotation = firstEndingAfter(quotations, start)
  const isQuoted = quotation !== undefined && quotation.start <= start
  return isQuoted && inherited.by === 'source' ? {by: 'speaker'} : inherited
}

/** A complement of the predicate itself takes over its force; one of a noun beside it does not. */
function isPassing({frames, hangings}: Given, at: number): boolean {
  const {role, governor, over} = hangings[at]!
  if (role !== 'complement' || governor === undefined) return false
  const {word, lifted} = frames[governor]!
  return over === word || lifted.includes(over!)
}

/** "told to leave and not to return": two infinitives or two gerunds under one verb. */
function sharesForm(tree: Tree, frame: Frame, first: Frame): boolean {
  if (frame.own.some(child => ['nsubj', 'nsubj:pass'].includes(tree.relations[child]!))) return false
  const isGerund = (one: Frame) =>
    tree.words[one.word]!.tag === 'VBG' && !one.own.some(child => tree.relations[child] === 'aux')
  return (isInfinitive(tree, topOf(frame)) && isInfinitive(tree, topOf(first))) || (isGerund(frame) && isGerund(first))
}

/** "did not eat or drink", "may close or move": the second verb has no auxiliary, no subject and the same form. */
function sharesAuxiliary(tree: Tree, frame: Frame, first: Frame, mood: Mood): boolean {
  if (mood.hasAuxiliary || frame.own.some(child => ['nsubj', 'nsubj:pass', 'mark'].includes(tree.relations[child]!)))
    return false
  const form = tree.words[frame.word]!.tag
  return (
    (form === tree.words[first.word]!.tag && ['VB', 'VBN', 'VBG'].includes(form)) ||
    (frame.kind !== 'verb' && first.kind !== 'verb')
  )
}

/** The clauses that stand under a condition: an "if" clause hangs on them. A reporting verb passes it on to what it reports. */
function conditionedIn({tree, frames, hangings}: Given): ReadonlySet<number> {
  const found = new Set<number>()
  const reported = new Map<number, number>()
  hangings.forEach(({role, governor}, at) => {
    if (role === 'complement' && governor !== undefined && !reported.has(governor)) reported.set(governor, at)
  })
  const unless = tree.words.findIndex(word => word.text.toLowerCase() === 'unless')
  if (unless >= 0 && tree.relations[unless] !== 'mark') {
    const main = hangings.findIndex(({role}) => role === 'main')
    if (main >= 0) found.add(main)
    const behind = frames.findIndex(frame => frame.shown > unless)
    if (behind >= 0) found.add(behind)
  }
  frames.forEach((frame, at) => {
    const {role, governor} = hangings[at]!
    if (role === 'main' && isCondition(tree, frame)) found.add(at)
    if (role !== 'adverbial' || governor === undefined || !isCondition(tree, frame)) return
    const said = reported.get(governor)
    const isSaid =
      said !== undefined &&
      ['ccomp', 'parataxis'].includes(tree.relations[topOf(frames[said]!)]!) &&
      lemmaOf(tree, frames[governor]!.word) !== 'be'
    found.add(isSaid ? said : governor)
    const above = hangings[governor]!
    if (above.governor !== undefined && tree.relations[topOf(frames[governor]!)] === 'xcomp') found.add(above.governor)
  })
  return found
}
