import type {Parse, Word} from '../../syntax.ts'

/**
 * A parse that can be walked without care: heads that point nowhere, to themselves or round in a circle are roots or out of
 * reach, and `order` holds every word in reach, each after what governs it.
 */
export interface Tree {
  readonly words: readonly Word[]
  readonly heads: readonly number[]
  readonly relations: readonly string[] // without subtypes, but "nsubj:pass", "aux:pass", "acl:relcl", "obl:agent", "compound:prt"
  readonly confidences: readonly number[]
  readonly children: readonly (readonly number[])[]
  readonly order: readonly number[]
}

const kept: ReadonlySet<string> = new Set(['nsubj:pass', 'aux:pass', 'acl:relcl', 'obl:agent', 'compound:prt'])

/** Makes a tree of whatever a parser gave. */
export function treeOf({words, heads, relations, confidences}: Parse): Tree {
  const size = words.length
  const children: number[][] = words.map(() => [])
  const sound = words.map((_, at) => {
    const head = heads[at]
    return head === undefined || !Number.isInteger(head) || head < 0 || head >= size || head === at ? -1 : head
  })
  const order: number[] = []
  sound.forEach((head, at) => {
    if (head < 0) order.push(at)
    else children[head]!.push(at)
  })
  for (let next = 0; next < order.length; next++) order.push(...children[order[next]!]!)
  return {
    words,
    heads: sound,
    relations: words.map((_, at) => plainRelation(relations[at] ?? 'dep')),
    confidences: words.map((_, at) => confidences[at] ?? 0),
    children,
    order,
  }
}

const plainRelation = (relation: string): string => {
  if (kept.has(relation)) return relation
  return relation === 'advcl:relcl' ? 'acl:relcl' : relation.split(':')[0]!
}

/** The children that hang by one of these relations, in the words' order. */
export const childrenBy = (tree: Tree, at: number, ...relations: readonly string[]): readonly number[] =>
  tree.children[at]!.filter(child => relations.includes(tree.relations[child]!))

/** The first such child. */
export const childBy = (tree: Tree, at: number, ...relations: readonly string[]): number | undefined =>
  tree.children[at]!.find(child => relations.includes(tree.relations[child]!))

/** The word's lemma in small letters. */
export const lemmaOf = (tree: Tree, at: number): string => tree.words[at]!.lemma.toLowerCase()
