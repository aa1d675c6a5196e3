import type {Parse, Word} from '../../../syntax.ts'
import {type Tree, treeOf} from '../tree.ts'

/** Another reading of a word: how it hangs, or what it is. */
export interface Change {
  readonly at: number
  readonly head?: number
  readonly relation?: string
  readonly word?: Partial<Pick<Word, 'pos' | 'tag' | 'lemma'>>
}

/** What an arc that was set otherwise is worth, in percent: less than any bar, so that no role rests on it. */
const guessed = 50

/** The tree with some words read otherwise. */
export function changed(tree: Tree, changes: readonly Change[]): Tree {
  if (changes.length === 0) return tree
  const words = [...tree.words]
  const heads = [...tree.heads]
  const relations = [...tree.relations]
  const confidences = [...tree.confidences]
  for (const {at, head, relation, word} of changes) {
    if (head !== undefined && head !== heads[at]) confidences[at] = Math.min(confidences[at]!, guessed)
    heads[at] = head ?? heads[at]!
    relations[at] = relation ?? relations[at]!
    if (word !== undefined) words[at] = {...words[at]!, ...word}
  }
  return treeOf({words, heads, relations, confidences} satisfies Parse)
}
