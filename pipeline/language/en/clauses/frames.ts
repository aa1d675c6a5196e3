import {does} from '../lexicon/index.ts'
import {childBy, lemmaOf, type Tree} from './tree.ts'

/** A predicate with the words that make it up: what a clause is built on. */
export interface Frame {
  readonly word: number // the tree's word for it: verb, noun or adjective
  readonly shown: number // the word that says it: the copula of "is in Geneva"
  readonly kind: 'verb' | 'noun' | 'adjective'
  readonly lifted: readonly number[] // words above it that only colour it, outermost first: "is expected to open"
  readonly own: readonly number[] // children of all of these
  readonly pending: number | undefined // the noun of a headline that its participle hangs by: "No deal … reached"
}

/** The word by which the whole hangs on what governs it. */
export const topOf = (frame: Frame): number => frame.lifted[0] ?? frame.word

/** The predicates of a sentence, in the words' order; `owners` tells for each word whose clause it stands in, -1 for none's. */
export function framesOf(tree: Tree, isHeadline: boolean): {frames: readonly Frame[]; owners: readonly number[]} {
  const pending = isHeadline ? pendingPredicate(tree) : undefined
  const chain = new Map<number, readonly number[]>() // predicate to what is lifted into it
  const words: number[] = []
  for (const at of tree.order) {
    if (!isPredicate(tree, at) && at !== pending) continue
    const below = coloured(tree, at)
    if (below === undefined) words.push(at)
    else chain.set(below, [...(chain.get(at) ?? []), at])
  }
  const frames = words
    .map(word => frameOf(tree, word, chain.get(word) ?? [], pending))
    .sort((a, b) => a.shown - b.shown)
  return {frames, owners: ownersOf(tree, frames)}
}

function frameOf(tree: Tree, word: number, lifted: readonly number[], pending: number | undefined): Frame {
  const chain = new Set([...lifted, word])
  const own = [...lifted, word].flatMap(at => tree.children[at]!).filter(child => !chain.has(child))
  const copula = childBy(tree, word, 'cop')
  const isPlace = copula !== undefined && !isVerb(tree, word) && (isAdverb(tree, word) || hasPreposition(tree, word))
  return {
    word,
    shown: isPlace ? copula : word,
    kind: isPlace || isVerb(tree, word) ? 'verb' : tree.words[word]!.pos === 'ADJ' ? 'adjective' : 'noun',
    lifted,
    own: own.sort((a, b) => a - b),
    pending: word === pending ? tree.heads[word] : undefined,
  }
}

const isVerb = (tree: Tree, at: number): boolean => tree.words[at]!.pos === 'VERB' || tree.words[at]!.pos === 'AUX'
const isAdverb = (tree: Tree, at: number): boolean => tree.words[at]!.pos === 'ADV'
const hasPreposition = (tree: Tree, at: number): boolean =>
  tree.children[at]!.some(child => tree.relations[child] === 'case' && child < at)

const clausal: ReadonlySet<string> = new Set(
  'root conj ccomp xcomp csubj csubj:pass advcl acl acl:relcl parataxis list appos'.split(' '),
)
const auxiliary: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop', 'case', 'mark', 'fixed', 'flat', 'compound'])

/** Verbs that head a clause; other words with a copula, or with a subject of their own. */
function isPredicate(tree: Tree, at: number): boolean {
  const relation = tree.relations[at]!
  if (auxiliary.has(relation) || relation === 'amod') return false
  const children = tree.children[at]!
  if (isVerb(tree, at)) {
    if (clausal.has(relation)) return true
    return children.some(child => ['nsubj', 'nsubj:pass', 'aux', 'aux:pass'].includes(tree.relations[child]!))
  }
  if (tree.words[at]!.pos === 'PUNCT') return false
  if (children.some(child => tree.relations[child] === 'cop')) return true
  return (
    relation !== 'xcomp' && children.some(child => ['nsubj', 'nsubj:pass', 'csubj'].includes(tree.relations[child]!))
  )
}

/** The infinitive that a word only colours: "seems to …", "is due to …", "has yet to …", "is believed to …". */
function coloured(tree: Tree, at: number): number | undefined {
  const below = tree.children[at]!.find(
    child => ['xcomp', 'ccomp', 'advcl', 'csubj'].includes(tree.relations[child]!) && child > at,
  )
  if (below === undefined || !isPredicate(tree, below) || !isInfinitive(tree, below)) return undefined
  const lemma = lemmaOf(tree, at)
  const isPassive = tree.children[at]!.some(child => ['aux:pass', 'nsubj:pass'].includes(tree.relations[child]!))
  const object = childBy(tree, at, 'obj', 'iobj')
  const hasObject = object !== undefined && object < below
  if (hasObject) return undefined
  if (tree.relations[below] === 'xcomp' && (does(lemma, 'raises') || does(lemma, 'obliges') || lemma === 'be')) {
    if (lemma === 'go' && tree.words[at]!.tag !== 'VBG') return undefined
    if (lemma === 'use' && tree.words[at]!.text.toLowerCase() !== 'used') return undefined
    return below
  }
  const isParticiple = isPassive || (tree.words[at]!.tag === 'VBN' && childBy(tree, at, 'aux') === undefined)
  const isColour = does(lemma, 'believes') || does(lemma, 'schedules')
  const isNext = tree.words[at + 1]?.text === 'to'
  return isColour && isParticiple && (isNext || tree.relations[below] !== 'advcl') ? below : undefined
}

/** "to sign", "to have signed", "to be ready". */
export const isInfinitive = (tree: Tree, at: number): boolean =>
  tree.children[at]!.some(
    child =>
      child < at &&
      tree.words[child]!.text.toLowerCase() === 'to' &&
      (tree.words[child]!.pos === 'PART' || tree.relations[child] === 'mark'),
  )

/** In a headline the root may be a noun with its participle, infinitive or adjective behind it: that one says what happened. */
function pendingPredicate(tree: Tree): number | undefined {
  const root = tree.order[0]
  if (root === undefined || isPredicate(tree, root)) return undefined
  return tree.children[root]!.find(child => {
    if (child < root || !['acl', 'amod', 'dep', 'xcomp'].includes(tree.relations[child]!)) return false
    const {pos, tag} = tree.words[child]!
    return pos === 'ADJ' || (pos === 'VERB' && tag !== 'VBG')
  })
}

function ownersOf(tree: Tree, frames: readonly Frame[]): readonly number[] {
  const owners = tree.words.map(() => -1)
  const heads = new Map(frames.flatMap((frame, at) => [...frame.lifted, frame.word].map(word => [word, at] as const)))
  for (const at of tree.order) owners[at] = heads.get(at) ?? owners[tree.heads[at]!] ?? -1
  return owners
}
