import {isStopWord} from '../../text/stop-words.ts'
import {isWord} from '../hyphens.ts'
import type {Run} from './unpdf.ts'

/** How many times as large as the text an initial is at least; and how many of them a page may have. */
const [larger, most] = [1.6, 20]

/**
 * Runs with each large initial put before the line that it opens. It stands on the baseline of the second or third line and makes the
 * first ones shorter: they begin where it begins.
 */
export function withInitials(runs: readonly Run[]): readonly Run[] {
  const usual = usualSize(runs)
  const initials = runs.filter(({text, size}) => size >= usual * larger && initial.test(text.trim()))
  if (initials.length === 0 || initials.length > most) return runs
  let all = runs
  for (const one of initials) all = put(one, all)
  return all
}

const initial = /^["'“‘«]?\p{Lu}$/u

function put(initial: Run, runs: readonly Run[]): readonly Run[] {
  const top = initial.y - initial.size * 0.85
  const right = initial.x + initial.width
  const beside = runs.filter(
    run =>
      run.size < initial.size / larger &&
      run.x >= right - run.size * 0.3 &&
      run.x <= right + run.size * 1.2 &&
      run.y > top &&
      run.y <= initial.y + run.size * 0.3,
  )
  const rows = new Set(beside.map(({y}) => Math.round(y)))
  const first = [...beside].sort((a, b) => a.y - b.y || a.x - b.x)[0]
  if (first === undefined || rows.size < 2 || !/^[\p{L}’' ]/u.test(first.text)) return runs
  const side = new Set(beside)
  return runs.flatMap(run => {
    if (run === initial) return []
    if (!side.has(run)) return [run]
    const wider = {...run, x: initial.x, width: run.width + run.x - initial.x}
    return [run === first ? {...wider, text: joined(initial.text.trim(), run.text)} : wider]
  })
}

/** "T" and "he" are one word, "A" and "long" are two. */
function joined(letter: string, rest: string): string {
  const word = /^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? ''
  const isApart = /[AI]$/.test(letter) && word.length > 1 && isWord(word) && !isStopWord(letter.toLowerCase() + word)
  return isApart ? `${letter} ${rest.trimStart()}` : letter + rest
}

/** The size of type that covers most characters. */
function usualSize(runs: readonly Run[]): number {
  const sizes = new Map<number, number>()
  for (const {size, text} of runs) sizes.set(Math.round(size * 2), (sizes.get(Math.round(size * 2)) ?? 0) + text.length)
  let best = [20, 0]
  for (const [size, count] of sizes)
    if (count > best[1]! || (count === best[1]! && size < best[0]!)) best = [size, count]
  return best[0]! / 2
}
