import {does} from '../../lexicon/index.ts'
import {lemmaOf, type Tree} from '../tree.ts'
import type {Change} from './change.ts'
import {auxiliariesOf, hasOwnSubject, hasRelative, isFinitePredicate, isVerb, marksOf, subjectsOf} from './finite.ts'

const subordinators: ReadonlySet<string> = new Set(
  'although though because since while whereas after before until unless if when as once provided providing'.split(' '),
)

/**
 * The main clause has a finite verb, no subordinator and no relative pronoun: where the root is none such, the first predicate that is
 * becomes the root. A headline may do without a finite verb, an order without a subject.
 */
export function mainClause(tree: Tree, isHeadline: boolean): readonly Change[] {
  const root = tree.order[0]
  if (root === undefined || tree.words.some(word => word.text === '?')) return []
  const between = finiteBetween(tree, root)
  const isRelative = hasRelative(tree, root) && nounBefore(tree, root) !== undefined
  if (between === undefined && !isRelative && !isUnfit(tree, root, isHeadline)) return []
  const main = between ?? frontOf(tree, root) ?? besides(tree, root, isRelative) ?? mainLike(tree, root)
  if (main === undefined) return afterNoun(tree, root, isHeadline)
  const subject = isRelative ? nounBefore(tree, root) : subjectsOf(tree, root)[0]
  const taken = isRelative ? objectTaken(tree, root, main) : undefined
  const isFree = taken !== undefined || subjectsOf(tree, main).length === 0
  const takesSubject = isFree && subject !== undefined && (isRelative || main === between)
  return [
    {at: main, head: -1, relation: 'root'},
    {at: root, head: main, relation: hasRelative(tree, root) ? 'acl:relcl' : 'advcl'},
    ...(taken === undefined ? [] : [{at: taken, head: root, relation: 'obj'}]),
    ...(takesSubject ? [{at: subject, head: main, relation: 'nsubj'}] : []),
  ]
}

/** "The farmer who found the sword gave it away": the relative clause's object was taken for the main clause's subject. */
function objectTaken(tree: Tree, root: number, main: number): number | undefined {
  const subject = subjectsOf(tree, main)[0]
  if (subject === undefined || subject < root || subject > main) return undefined
  if (tree.children[root]!.some(child => tree.relations[child] === 'obj')) return undefined
  return tree.words.slice(root, main).some(word => word.text === ',') ? undefined : subject
}

/** "The airline, whose fleet was grounded, …": a noun that the relative clause was hung beside. */
export function nounBefore(tree: Tree, root: number): number | undefined {
  const first = tree.children[root]!.find(child => tree.words[child]!.pos !== 'PUNCT')
  if (
    first === undefined ||
    !['NOUN', 'PROPN', 'PRON'].includes(tree.words[first]!.pos) ||
    tree.words[first]!.tag.startsWith('W')
  )
    return undefined
  const isFree = ['nsubj', 'nsubj:pass', 'obl', 'dep', 'dislocated', 'vocative'].includes(tree.relations[first]!)
  return isFree && first < root && !tree.children[first]!.some(child => tree.relations[child] === 'case')
    ? first
    : undefined
}

function isUnfit(tree: Tree, root: number, isHeadline: boolean): boolean {
  if (marksOf(tree, root).some(mark => subordinators.has(mark))) return true
  if (isOpenedClause(tree, root) || hasOpenerBefore(tree, root) || isInvertedCondition(tree, root)) return true
  if (!isVerb(tree, root)) return !isHeadline && auxiliariesOf(tree, root).length === 0
  const {tag} = tree.words[root]!
  return (
    !isHeadline &&
    auxiliariesOf(tree, root).length === 0 &&
    (tag === 'VBN' || tag === 'VBG') &&
    !hasOwnSubject(tree, root)
  )
}

/** "As the water rose, families …": the root stands before the first comma of a sentence that a subordinator opens. */
function isOpenedClause(tree: Tree, root: number): boolean {
  if (!subordinators.has(tree.words[0]!.text.toLowerCase())) return false
  const comma = tree.words.findIndex(word => word.text === ',')
  return comma > root && tree.words.some((_, at) => at > comma && isMainLike(tree, at))
}

/** "Had the alarm sounded, …" */
const isInvertedCondition = (tree: Tree, root: number): boolean =>
  ['Had', 'Should', 'Were'].includes(tree.words[0]!.text) &&
  auxiliariesOf(tree, root)[0] === 0 &&
  !tree.words.slice(0, root).some(word => word.text === ',')

/** An unmarked finite clause before a root that reports nothing: that one is the main clause. */
const hasOpenerBefore = (tree: Tree, root: number): boolean =>
  !(['reports', 'observes', 'asks', 'denies', 'doubts', 'orders'] as const).some(one =>
    does(lemmaOf(tree, root), one),
  ) &&
  tree.children[root]!.some(
    child => child < root && ['advcl', 'nsubj', 'ccomp'].includes(tree.relations[child]!) && isMainLike(tree, child),
  )

/** "The line is due to open, later than planned": a finite predicate between a participle taken for the root and that root's subject. */
function finiteBetween(tree: Tree, root: number): number | undefined {
  const subject = subjectsOf(tree, root)[0]
  if (subject === undefined || tree.words[root]!.tag !== 'VBN' || auxiliariesOf(tree, root).length > 0) return undefined
  return tree.children[root]!.find(
    child =>
      child > subject &&
      child < root &&
      ['advcl', 'dep'].includes(tree.relations[child]!) &&
      isFinitePredicate(tree, child) &&
      marksOf(tree, child).length === 0 &&
      !hasRelative(tree, child),
  )
}

/** "Shares rose after the firm said …": what stands before a marked root as if it were reported. */
const frontOf = (tree: Tree, root: number): number | undefined => {
  const mark = tree.children[root]!.find(child => tree.relations[child] === 'mark')
  if (mark === undefined) return undefined
  return tree.children[root]!.find(
    child =>
      child < mark &&
      tree.relations[child] === 'ccomp' &&
      (isFinitePredicate(tree, child) || subjectsOf(tree, child).length > 0),
  )
}

/** A finite clause that the parser set beside the root, with a subject or without. */
const besides = (tree: Tree, root: number, isRelative: boolean): number | undefined => {
  const comma = tree.words.findIndex((word, at) => at > root && word.text === ',')
  return tree.children[root]!.find(
    child =>
      child > root &&
      (['conj', 'parataxis', 'ccomp'].includes(tree.relations[child]!) ||
        (comma >= 0 && child > comma && isVerb(tree, child))) &&
      !['aux', 'aux:pass', 'cop'].includes(tree.relations[child]!) &&
      (isFinitePredicate(tree, child) || (isRelative && tree.words[child]!.tag === 'VBN')) &&
      marksOf(tree, child).length === 0 &&
      !hasRelative(tree, child) &&
      !tree.children[child]!.some(inner => tree.relations[inner] === 'cc'),
  )
}

const mainLike = (tree: Tree, root: number): number | undefined => {
  const found = tree.words.findIndex((_, at) => at !== root && isMainLike(tree, at))
  return found < 0 ? undefined : found
}

const isMainLike = (tree: Tree, at: number): boolean =>
  !['nmod', 'amod', 'compound', 'aux', 'cop', 'aux:pass'].includes(tree.relations[at]!) &&
  !(tree.relations[at] === 'parataxis' && does(lemmaOf(tree, at), 'reports')) &&
  isFinitePredicate(tree, at) &&
  marksOf(tree, at).length === 0 &&
  hasOwnSubject(tree, at) &&
  !opensLate(tree, at)

/** A subordinator right before the clause's first words, hung elsewhere by the parser. */
function opensLate(tree: Tree, at: number): boolean {
  const subject = subjectsOf(tree, at)[0]!
  const first = Math.min(subject, ...tree.children[subject]!)
  return first > 0 && tree.words[first - 1]!.pos === 'SCONJ'
}

/** "The fact that … is not disputed": a noun as root takes the finite verb behind it that has no subject. */
function afterNoun(tree: Tree, root: number, isHeadline: boolean): readonly Change[] {
  if (isHeadline || isVerb(tree, root)) return []
  const verb = tree.words.findIndex(
    (_, at) =>
      at > root &&
      isVerb(tree, at) &&
      isFinitePredicate(tree, at) &&
      !['aux', 'aux:pass', 'cop'].includes(tree.relations[at]!) &&
      marksOf(tree, at).length === 0 &&
      !hasRelative(tree, at) &&
      subjectsOf(tree, at).length === 0,
  )
  if (verb < 0) return []
  const isPassive = tree.children[verb]!.some(child => tree.relations[child] === 'aux:pass')
  return [
    {at: verb, head: -1, relation: 'root'},
    {at: root, head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj'},
  ]
}
