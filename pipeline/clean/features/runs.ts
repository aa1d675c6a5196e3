import type {Line} from '../line.ts'

/** A stretch of paragraphs. */
export interface Run {
  first: number
  last: number
  lines: number
  words: number
}

/** Paragraphs that follow one another, with at most one other line between two of them. */
export function runsOf(lines: readonly Line[], prose: readonly boolean[]): (Run | undefined)[] {
  const runs: (Run | undefined)[] = lines.map(() => undefined)
  let run: Run | undefined
  let gap = 0
  lines.forEach((line, i) => {
    if (prose[i]) {
      run ??= {first: i, last: i, lines: 0, words: 0}
      run.last = i
      run.lines++
      run.words += line.words
      for (let k = Math.max(run.first, i - gap); k <= i; k++) runs[k] = run
      gap = 0
    } else if (++gap > 1) run = undefined
  })
  return runs
}
