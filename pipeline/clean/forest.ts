/** Small decision trees whose answers add up. A tree is a list of numbers: at a question the trait, the last column that goes on
 *  behind it, and where the others go on; at a leaf -1 and the answer. */
export interface Forest {
  readonly trees: readonly (readonly number[])[]
}

/** The answer of one tree about a line's columns. */
export function askTree(tree: readonly number[], columns: Uint8Array): number {
  let at = 0
  while (tree[at]! >= 0) at = columns[tree[at]!]! <= tree[at + 1]! ? at + 3 : tree[at + 2]!
  return tree[at + 1]!
}

/** The log odds that a line belongs to the article, by all trees. */
export function askForest(columns: Uint8Array, {trees}: Forest): number {
  let sum = 0
  for (const tree of trees) sum += askTree(tree, columns)
  return sum
}
