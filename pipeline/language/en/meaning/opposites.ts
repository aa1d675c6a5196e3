import {stem} from '../../../text/stem.ts'
import {wordsOf} from '../../../text/words.ts'

/** Verbs that say the contrary of one another about one thing; each side may be told in several words. */
const rows: readonly (readonly [string, string])[] = [
  ['win won gain award', 'lose lost'],
  ['rise rose risen grow grew increase climb', 'fall fell fallen drop decline decrease shrink'],
  ['approve approval accept adopt', 'reject rejection refuse refusal veto'],
  ['allow permit', 'ban forbid prohibit'],
  ['confirm', 'deny denial'],
  ['support back favour favor', 'oppose opposition'],
  ['strengthen', 'weaken'],
  ['open reopen', 'close shut'],
  ['arrest detain', 'release free'],
  ['join', 'quit leave withdraw'],
  ['succeed', 'fail'],
]

/** Which row and side a stem is of: twice the row, and one more for the second side. */
let known: Map<string, number> | undefined

const sideOf = (one: string): number | undefined => {
  if (known === undefined) {
    known = new Map()
    for (const [row, sides] of rows.entries()) {
      for (const [side, words] of sides.entries())
        for (const word of words.split(' ')) known.set(stem(word), 2 * row + side)
    }
  }
  return known.get(one)
}

/** The words by which two sentences say the contrary: one has only one side of a row, the other only the other. */
export function oppositesIn(a: readonly string[], b: readonly string[]): string | undefined {
  const side = contrarySide(a, b)
  return side === undefined ? undefined : rows[side >> 1]!.map(words => words.split(' ')[0]).join(' and ')
}

/** Where in a text its side of the contrary stands, for a side that `contrarySide` found. */
export function wordOfSide(text: string, side: number): {readonly start: number; readonly end: number} | undefined {
  return wordsOf(text).find(word => sideOf(stem(word.text)) === side)
}

/** The side of a row that only the first has, where only the second has the other; the other side is this one with its last bit turned. */
export function contrarySide(a: readonly string[], b: readonly string[]): number | undefined {
  const [x, y] = [sidesOf(a), sidesOf(b)]
  for (const side of x) {
    const other = side ^ 1
    if (!x.has(other) && y.has(other) && !y.has(side)) return side
  }
  return undefined
}

function sidesOf(stems: readonly string[]): Set<number> {
  const sides = new Set<number>()
  for (const stem of stems) {
    const side = sideOf(stem)
    if (side !== undefined) sides.add(side)
  }
  return sides
}
