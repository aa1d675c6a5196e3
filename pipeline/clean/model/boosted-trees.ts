/** Small decision trees whose answers add up. A tree is a list of numbers: at a question the feature, the last bin that goes on
 *  behind it, and where the others go on; at a leaf -1 and the answer. */
export interface BoostedTrees {
  readonly trees: readonly (readonly number[])[]
}

/** The answer of one tree about a line's bins, which begin at a place of theirs. */
export function answerOf(tree: readonly number[], bins: Uint8Array, from = 0): number {
  let at = 0
  while (tree[at]! >= 0) at = bins[from + tree[at]!]! <= tree[at + 1]! ? at + 3 : tree[at + 2]!
  return tree[at + 1]!
}

/** Trees laid out for asking often: whole numbers apart from answers, which makes asking twice as fast. */
interface Layout {
  readonly roots: Int32Array
  readonly steps: Int32Array
  readonly answers: Float64Array
}

const layouts = new WeakMap<BoostedTrees, Layout>()

function layoutOf(trees: BoostedTrees): Layout {
  const known = layouts.get(trees)
  if (known !== undefined) return known
  const roots = new Int32Array(trees.trees.length)
  for (let i = 1; i < roots.length; i++) roots[i] = roots[i - 1]! + trees.trees[i - 1]!.length
  const answers = Float64Array.from(trees.trees.flat())
  const steps = Int32Array.from(answers)
  const layout = {roots, steps, answers}
  layouts.set(trees, layout)
  return layout
}

/** The log odds that a line belongs to the article, by all trees. */
export function scoreByTrees(bins: Uint8Array, trees: BoostedTrees): number {
  const {roots, steps, answers} = layoutOf(trees)
  let sum = 0
  for (let i = 0; i < roots.length; i++) {
    const root = roots[i]!
    let at = root
    while (steps[at]! >= 0) at = bins[steps[at]!]! <= steps[at + 1]! ? at + 3 : root + steps[at + 2]!
    sum += answers[at + 1]!
  }
  return sum
}
