import {fold} from '../../text/fold.ts'
import {wordsOf} from '../../text/words.ts'

/** Words of a sentence that are aligned, and words of a difference that are shown. */
const mostWords = 120
const shownWords = 8

/**
 * What near copies differ in, in words for a reader: what one adds, what stands elsewhere in the other ("moved"), what
 * stands for what. Undefined when they are equal but for case, quotes and spaces.
 */
export function differenceOf(a: string, b: string): string | undefined {
  const [x, y] = [a, b].map(text => wordsOf(text).slice(0, mostWords)) as [Written[], Written[]]
  const {onlyA, onlyB} = align(
    x.map(word => fold(word.text)),
    y.map(word => fold(word.text)),
  )
  const [mine, theirs] = [runsOf(onlyA, x, a), runsOf(onlyB, y, b)]
  const moved = mine.find(run => theirs.some(other => fold(other) === fold(run)))
  if (moved !== undefined) return `moved: “${shorten(moved)}”`
  const [first, second] = [longest(mine), longest(theirs)]
  if (first === undefined && second === undefined) return undefined
  if (first === undefined || second === undefined) return `one adds “${shorten((first ?? second)!)}”`
  return `“${shorten(first)}” stands for “${shorten(second)}”`
}

type Written = ReturnType<typeof wordsOf>[number]

/** The places of words outside a longest common subsequence. */
function align(x: readonly string[], y: readonly string[]): {onlyA: number[]; onlyB: number[]} {
  const width = y.length + 1
  const table = new Uint16Array((x.length + 1) * width)
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      const [down, right] = [table[(i + 1) * width + j]!, table[i * width + j + 1]!]
      table[i * width + j] = x[i] === y[j] ? table[(i + 1) * width + j + 1]! + 1 : Math.max(down, right)
    }
  }
  const [onlyA, onlyB]: [number[], number[]] = [[], []]
  let [i, j] = [0, 0]
  while (i < x.length || j < y.length) {
    if (i < x.length && j < y.length && x[i] === y[j]) {
      i++
      j++
    } else if (j >= y.length || (i < x.length && table[(i + 1) * width + j]! >= table[i * width + j + 1]!))
      onlyA.push(i++)
    else onlyB.push(j++)
  }
  return {onlyA, onlyB}
}

/** The texts of words that stand in a row. */
function runsOf(places: readonly number[], words: readonly Written[], text: string): string[] {
  const runs: {from: number; to: number}[] = []
  for (const at of places) {
    const last = runs.at(-1)
    if (last?.to === at - 1) last.to = at
    else runs.push({from: at, to: at})
  }
  return runs.map(({from, to}) => text.slice(words[from]!.start, words[to]!.end).replace(/\s+/g, ' '))
}

const longest = (runs: readonly string[]): string | undefined =>
  [...runs].sort((p, q) => q.length - p.length || (p < q ? -1 : 1))[0]

function shorten(run: string): string {
  const words = run.split(' ')
  return words.length <= shownWords ? run : `${words.slice(0, shownWords).join(' ')} …`
}
