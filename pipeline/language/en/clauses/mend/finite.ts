import {childrenBy, lemmaOf, type Tree} from '../tree.ts'

export const isVerb = (tree: Tree, at: number): boolean =>
  tree.words[at]!.pos === 'VERB' || tree.words[at]!.pos === 'AUX'

export const auxiliariesOf = (tree: Tree, at: number): readonly number[] =>
  childrenBy(tree, at, 'aux', 'aux:pass', 'cop')

/** A predicate with a finite verb: its first auxiliary, or itself. "to sign", "signing" and a bare "signed" after a noun are none. */
export function isFinitePredicate(tree: Tree, at: number): boolean {
  const first = auxiliariesOf(tree, at)[0]
  if (first === undefined && !isVerb(tree, at)) return false
  if (marksOf(tree, at).includes('to')) return false
  const {tag} = tree.words[first ?? at]!
  return (
    ['VBD', 'VBZ', 'VBP', 'MD'].includes(tag) ||
    (tag === 'VBN' && first === undefined && childrenBy(tree, at, 'nsubj').length > 0)
  )
}

/** The words that open a clause under another: "that", "because", "to". */
export const marksOf = (tree: Tree, at: number): readonly string[] =>
  childrenBy(tree, at, 'mark').map(mark => tree.words[mark]!.text.toLowerCase())

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose', 'where', 'when', 'what', 'how', 'why'])

/** A clause that a question word or a relative pronoun opens. */
export const hasRelative = (tree: Tree, at: number): boolean =>
  tree.children[at]!.some(
    child =>
      child < at &&
      (relatives.has(lemmaOf(tree, child)) ||
        (tree.words[child]!.tag === 'WDT' && tree.relations[child] !== 'mark') ||
        tree.children[child]!.some(inner => inner <= child && relatives.has(lemmaOf(tree, inner)))),
  )

export const subjectsOf = (tree: Tree, at: number): readonly number[] =>
  childrenBy(tree, at, 'nsubj', 'nsubj:pass', 'csubj', 'expl')

/** A subject before its predicate that is no relative pronoun. */
export const hasOwnSubject = (tree: Tree, at: number): boolean =>
  subjectsOf(tree, at).length > 0 && !hasRelative(tree, at)
