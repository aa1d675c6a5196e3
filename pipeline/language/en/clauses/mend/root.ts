import {does} from '../classes.ts'
import {lemmaOf, type Tree} from '../tree.ts'
import type {Change} from './change.ts'
import {auxiliariesOf, hasOwnSubject, hasRelative, isFinitePredicate, isVerb, marksOf, subjectsOf} from './finite.ts'

const subordinators: ReadonlySet<string> = new Set(
  'although though because since while whereas after before until unless if when as once provided'.split(' '),
)

/**
 * The main clause has a finite verb, no subordinator and no relative pronoun: where the root is none such, the first predicate that is
 * becomes the root. A headline may do without a finite verb, an order without a subject.
 */
export function mainClause(tree: Tree, isHeadline: boolean): readonly Change[] {
  const root = tree.order[0]
  if (root === undefined || tree.words.some(word => word.text === '?')) return []
  if (!isUnfit(tree, root, isHeadline)) return []
  const main = tree.words.findIndex((_, at) => at !== root && isMainLike(tree, at))
  if (main < 0) return afterNoun(tree, root, isHeadline)
  const relation = hasRelative(tree, root) ? 'acl:relcl' : 'advcl'
  return [
    {at: main, head: -1, relation: 'root'},
    {at: root, head: main, relation},
  ]
}

function isUnfit(tree: Tree, root: number, isHeadline: boolean): boolean {
  if (marksOf(tree, root).some(mark => subordinators.has(mark))) return true
  if (subjectsOf(tree, root).length > 1 && hasRelative(tree, root)) return true
  if (hasOpenerBefore(tree, root)) return true
  if (!isVerb(tree, root)) return !isHeadline && auxiliariesOf(tree, root).length === 0
  const {tag} = tree.words[root]!
  return !isHeadline && auxiliariesOf(tree, root).length === 0 && (tag === 'VBN' || tag === 'VBG') && !hasOwnSubject(tree, root)
}

/** An unmarked finite clause before a root that reports nothing: that one is the main clause. */
const hasOpenerBefore = (tree: Tree, root: number): boolean =>
  !['reports', 'observes', 'asks', 'denies', 'doubts', 'orders'].some(one => does(lemmaOf(tree, root), one as 'reports')) &&
  tree.children[root]!.some(
    child => child < root && tree.relations[child] === 'advcl' && isMainLike(tree, child) && tree.words[child - 1] !== undefined,
  )

const isMainLike = (tree: Tree, at: number): boolean =>
  !['nmod', 'amod', 'compound', 'aux', 'cop', 'aux:pass'].includes(tree.relations[at]!) &&
  isFinitePredicate(tree, at) &&
  marksOf(tree, at).length === 0 &&
  hasOwnSubject(tree, at) &&
  !opensLate(tree, at)

/** A subordinator right before the clause's first words, hung elsewhere by the parser. */
function opensLate(tree: Tree, at: number): boolean {
  const subject = subjectsOf(tree, at)[0]!
  const first = Math.min(subject, ...tree.children[subject]!)
  return first > 0 && ['SCONJ'].includes(tree.words[first - 1]!.pos)
}

/** "The fact that … is not disputed": a noun as root takes the finite verb behind it that has no subject. */
function afterNoun(tree: Tree, root: number, isHeadline: boolean): readonly Change[] {
  if (isHeadline || isVerb(tree, root)) return []
  const verb = tree.children[root]!.find(
    child => child > root && isFinitePredicate(tree, child) && marksOf(tree, child).length === 0 && subjectsOf(tree, child).length === 0,
  )
  if (verb === undefined) return []
  const isPassive = tree.children[verb]!.some(child => tree.relations[child] === 'aux:pass')
  return [
    {at: verb, head: -1, relation: 'root'},
    {at: root, head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj'},
  ]
}
