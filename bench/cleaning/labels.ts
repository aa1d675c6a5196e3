import type {Line} from '../../pipeline/clean/line.ts'
import {tokensOf} from './measures.ts'

/**
 * Which lines of a page are in its body, by the benchmark's truth. A line of four tokens or more is when most of its 4-token shingles
 * are; a shorter one when it stands in the body right after or before what a neighbouring line contributes.
 */
export function labelLines(lines: readonly Line[], body: string): boolean[] {
  const tokens = tokensOf(body.toLowerCase())
  const places = new Map<string, number[]>()
  for (let i = 0; i + 3 < tokens.length; i++) {
    const key = tokens.slice(i, i + 4).join(' ')
    const known = places.get(key)
    if (known === undefined) places.set(key, [i])
    else if (known.length < 8) known.push(i)
  }
  const starts: (number | undefined)[] = []
  const ends: (number | undefined)[] = []
  const inside = lines.map(({text}, index) => {
    const own = tokensOf(text.toLowerCase())
    if (own.length < 4) return false
    let hits = 0
    for (let i = 0; i + 3 < own.length; i++) {
      const found = places.get(own.slice(i, i + 4).join(' '))
      if (found === undefined) continue
      hits++
      if (i === 0) starts[index] = found[0]
      if (i + 4 === own.length) ends[index] = found.at(-1)! + 4
    }
    return hits > (own.length - 3) * 0.5
  })
  const allowed = (index: number): boolean => {
    const own = tokensOf(lines[index]!.text.toLowerCase())
    if (own.length === 0 || own.length >= 4) return false
    for (let k = index - 1; k >= Math.max(0, index - 6); k--) {
      const end = ends[k]
      if (inside[k] && end !== undefined)
        return ` ${tokens.slice(end, end + own.length + 6).join(' ')} `.includes(` ${own.join(' ')} `)
    }
    for (let k = index + 1; k <= Math.min(lines.length - 1, index + 6); k++) {
      const start = starts[k]
      if (inside[k] && start !== undefined)
        return ` ${tokens.slice(Math.max(0, start - own.length - 6), start).join(' ')} `.includes(` ${own.join(' ')} `)
    }
    return false
  }
  return inside.map((found, index) => found || allowed(index))
}
