import type {Likeness} from './likeness.ts'

/** A sentence that may be chosen: its row, what it is worth, what it takes of the page; `before` is the row that must be printed with it. */
export interface Choice {
  readonly row: number
  readonly before?: number
  readonly score: number
  readonly words: number
}

export interface Limits {
  readonly words: number
  readonly most?: number
  /** Power of the length by which a score is divided: short sentences first on the first page, less so below. */
  readonly brevity: number
  /** Above this cosine with a chosen sentence, one says it again. */
  readonly alike: number
  /** Asked of a row when it would be chosen: costly questions come last. */
  readonly admits?: (row: number, before?: number) => boolean
}

/**
 * Choose as one set: again and again the sentence with the best score for its length, less by its likeness to what stands
 * already (maximal marginal relevance, Carbonell and Goldstein 1998). `taken` stand before; ties go to the lower row.
 */
export function choose(
  choices: readonly Choice[],
  likeness: Pick<Likeness, 'cosine'>,
  taken: readonly number[],
  {words, most = Infinity, brevity, alike, admits = () => true}: Limits,
): Choice[] {
  const value = choices.map(({score, words: length}) => score / length ** brevity)
  const nearest = new Float64Array(choices.length)
  const open = new Uint8Array(choices.length).fill(1)
  const note = (row: number) => {
    for (const [i, choice] of choices.entries()) {
      if (open[i] === 0) continue
      if (choice.row === row || choice.before === row) open[i] = 0
      else nearest[i] = Math.max(nearest[i]!, likeness.cosine(row, choice.row))
    }
  }
  for (const row of taken) note(row)
  const chosen: Choice[] = []
  let left = words
  while (chosen.length < most) {
    let best = -1
    let top = 0
    for (const [i, choice] of choices.entries()) {
      if (open[i] === 0 || choice.words > left || nearest[i]! > alike) continue
      const worth = value[i]! * (1 - nearest[i]!)
      if (worth > top + 1e-12) [best, top] = [i, worth]
    }
    if (best < 0) break
    if (!admits(choices[best]!.row, choices[best]!.before)) {
      open[best] = 0
      continue
    }
    chosen.push(choices[best]!)
    left -= choices[best]!.words
    const {row, before} = choices[best]!
    note(row)
    if (before !== undefined) note(before)
  }
  return chosen
}
