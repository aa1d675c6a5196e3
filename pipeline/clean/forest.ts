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

/** A forest laid out for asking often: whole numbers apart from answers, which makes asking twice as fast. */
interface Layout {
  readonly roots: Int32Array
  readonly steps: Int32Array
  readonly answers: Float64Array
}

const layouts = new WeakMap<Forest, Layout>()

function layoutOf(forest: Forest): Layout {
  const known = layouts.get(forest)
  if (known !== undefined) return known
  const roots = new Int32Array(forest.trees.length)
  for (let i = 1; i < roots.length; i++) roots[i] = roots[i - 1]! + forest.trees[i - 1]!.length
  const answers = Float64Array.from(forest.trees.flat())
  const steps = Int32Array.from(answers)
  const layout = {roots, steps, answers}
  layouts.set(forest, layout)
  return layout
}

/** The log odds that a line belongs to the article, by all trees. */
export function askForest(columns: Uint8Array, forest: Forest): number {
  const {roots, steps, answers} = layoutOf(forest)
  let sum = 0
  for (let i = 0; i < roots.length; i++) {
    const root = roots[i]!
    let at = root
    while (steps[at]! >= 0) at = columns[steps[at]!]! <= steps[at + 1]! ? at + 3 : root + steps[at + 2]!
    sum += answers[at + 1]!
  }
  return sum
}
