import type {Force} from '../../../model/clause.ts'
import {does} from '../lexicon/index.ts'
import {type Frame, isInfinitive} from './frames.ts'
import {childrenBy, lemmaOf, type Tree} from './tree.ts'

/** What a clause's own words make of it, before what governs it is asked. */
export interface Mood {
  readonly force: Force | 'would' // "would": planned in reported speech, else conditional
  readonly denied: boolean
  readonly negation: number | undefined
  readonly hasAuxiliary: boolean
  readonly isInfinitive: boolean
  readonly tense: 'past' | 'present' | 'future' | undefined
}

const possibleModals: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'ca'])
const orderingModals: ReadonlySet<string> = new Set(['must', 'should', 'ought', 'shall', 'need'])

/** The mood of a clause, from its auxiliaries, its adverbs and the words lifted into it. */
export function moodOf(tree: Tree, frame: Frame, negation: number | undefined): Mood {
  const auxiliaries = frame.own.filter(child => ['aux', 'aux:pass', 'cop'].includes(tree.relations[child]!))
  const modal = auxiliaries.find(child => tree.words[child]!.tag === 'MD')
  const isTo = isInfinitive(tree, frame.lifted[0] ?? frame.word)
  const denied = negation !== undefined || frame.lifted.some(at => ['unlikely', 'unable'].includes(lemmaOf(tree, at)))
  return {
    force: forceOf(tree, frame, modal === undefined ? undefined : tree.words[modal]!.text.toLowerCase(), denied),
    denied,
    negation,
    hasAuxiliary: auxiliaries.length > 0 || frame.lifted.length > 0,
    isInfinitive: isTo,
    tense: tenseOf(tree, frame, auxiliaries, modal),
  }
}

function forceOf(tree: Tree, frame: Frame, modal: string | undefined, denied: boolean): Force | 'would' {
  const hasHave = frame.own.some(child => tree.relations[child] === 'aux' && lemmaOf(tree, child) === 'have')
  if (modal === 'would' || modal === "'d") return hasHave ? 'conditional' : 'would'
  if (modal !== undefined && possibleModals.has(modal)) {
    if (modal === 'could' && hasHave && !denied) return 'possible'
    return denied && (modal === 'can' || modal === 'could' || modal === 'ca') ? 'told' : 'possible'
  }
  if (modal !== undefined && orderingModals.has(modal)) return modal === 'must' && hasHave ? 'possible' : 'ordered'
  const lifted = frame.lifted.map(at => liftedForce(tree, at, denied)).find(force => force !== 'told')
  if (modal === 'will' || modal === 'wo' || modal === "'ll") return 'planned'
  if (lifted !== undefined) return lifted
  if (frame.own.some(child => does(lemmaOf(tree, child), 'hedges') && tree.relations[child] === 'advmod'))
    return 'possible'
  return isToBe(tree, frame) || isHeadlineFuture(tree, frame) ? 'planned' : 'told'
}

const futureColours: ReadonlySet<string> = new Set(['due', 'set', 'bound', 'about', 'go', 'poised', 'ready', 'be'])

function liftedForce(tree: Tree, at: number, denied: boolean): Force {
  const lemma = lemmaOf(tree, at)
  if (lemma === 'have' || lemma === 'be') {
    const isYet = tree.children[at]!.some(child => lemmaOf(tree, child) === 'yet')
    return lemma === 'be' ? 'planned' : denied || isYet ? 'told' : 'ordered'
  }
  if (lemma === 'use' || lemma === 'tend' || lemma === 'able' || lemma === 'unable') return 'told'
  if (futureColours.has(lemma) || does(lemma, 'schedules')) return 'planned'
  return does(lemma, 'obliges') ? 'ordered' : 'possible'
}

/** "is to open": a copula or auxiliary beside an infinitive. */
const isToBe = (tree: Tree, frame: Frame): boolean =>
  frame.lifted.length === 0 &&
  frame.kind === 'verb' &&
  isInfinitive(tree, frame.word) &&
  frame.own.some(child => {
    if (!['cop', 'aux', 'aux:pass'].includes(tree.relations[child]!) || lemmaOf(tree, child) !== 'be') return false
    return tree.words[child + 1]?.text.toLowerCase() === 'to' || tree.words[child + 2]?.text.toLowerCase() === 'to'
  })

/** "Minister to visit flooded villages": an infinitive as the verb of a headline. */
const isHeadlineFuture = (tree: Tree, frame: Frame): boolean =>
  isInfinitive(tree, frame.word) &&
  !frame.own.some(child => ['aux', 'aux:pass', 'cop'].includes(tree.relations[child]!)) &&
  (frame.pending !== undefined || tree.heads[frame.word] === -1) &&
  frame.kind === 'verb'

function tenseOf(tree: Tree, frame: Frame, auxiliaries: readonly number[], modal: number | undefined): Mood['tense'] {
  if (modal !== undefined) {
    const text = tree.words[modal]!.text.toLowerCase()
    return text === 'will' || text === 'shall' || text === 'wo' || text === "'ll" ? 'future' : undefined
  }
  const first = auxiliaries[0] ?? frame.lifted[0] ?? frame.word
  const {tag, lemma} = tree.words[first]!
  if (tag === 'VBD') return 'past'
  if (tag !== 'VBZ' && tag !== 'VBP') return undefined
  return lemma === 'have' && auxiliaries.length > 0 ? 'past' : 'present'
}

/** "Stay at home": a bare verb with nothing but adverbs before it and no subject. */
export function isImperative(tree: Tree, frame: Frame, isFirst: (at: number) => boolean): boolean {
  const {tag} = tree.words[frame.word]!
  if (frame.kind === 'noun' || frame.lifted.length > 0) return false
  if (childrenBy(tree, frame.word, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark').length > 0) return false
  const auxiliaries = frame.own.filter(child => ['aux', 'aux:pass', 'cop'].includes(tree.relations[child]!))
  if (
    auxiliaries.some(
      child => !['do', 'be'].includes(lemmaOf(tree, child)) || !['VB', 'VBP'].includes(tree.words[child]!.tag),
    )
  )
    return false
  const start =
    auxiliaries[0] ?? frame.own.find(child => child < frame.word && tree.words[child]!.pos !== 'PUNCT') ?? frame.word
  const isBare =
    tag === 'VB' || auxiliaries.some(child => tree.words[child]!.tag === 'VB') || (tag === 'VBP' && isFirst(frame.word))
  return isBare && (isFirst(start) || isFirst(frame.word))
}
