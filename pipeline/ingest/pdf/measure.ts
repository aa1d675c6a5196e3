import type {Line} from './columns.ts'

/** What is usual in a document: its body type, and how far its lines stand apart. */
export interface Usual {
  readonly size: number
  readonly font: string
  /** Whether much of the document is set in a size or face: then it is text, however large. */
  readonly isBodySize: (size: number) => boolean
  readonly isBodyFont: (font: string) => boolean
  /** From one baseline to the next, in type sizes. */
  readonly leading: number
  /** Whether paragraphs begin with an indent. */
  readonly indents: boolean
}

export function measure(lines: readonly Line[]): Usual {
  const size = most(lines, line => Math.round(line.size * 2) / 2) ?? 10
  const sizes = shares(lines, line => Math.round(line.size))
  const fonts = shares(lines, ({font}) => font)
  const body = lines.filter(line => Math.abs(line.size - size) < 0.5)
  const gaps: number[] = []
  let indented = 0
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before === undefined || before.column !== line.column || line.y <= before.y) return
    if (Math.abs(line.size - size) >= 0.5 || Math.abs(before.size - size) >= 0.5) return
    gaps.push((line.y - before.y) / size)
    if (isIndented(line) && !isIndented(before)) indented++
  })
  gaps.sort((a, b) => a - b)
  return {
    size,
    font: most(body, ({font}) => font) ?? '',
    isBodySize: one => sizes(Math.round(one)),
    isBodyFont: fonts,
    leading: gaps[Math.floor(gaps.length * 0.4)] ?? 1.2,
    indents: indented >= 2,
  }
}

/** Whether a line begins right of its column, as the first of a paragraph may. */
export const isIndented = ({x, size, column}: Line): boolean =>
  x - column.left > size * 0.7 && x - column.left < size * 5

/** Share of the characters, and number of lines, from which type is body type. */
const [bodyShare, bodyLines] = [0.15, 8]

function shares<T>(lines: readonly Line[], of: (line: Line) => T): (value: T) => boolean {
  const characters = new Map<T, {count: number; lines: number}>()
  let all = 0
  for (const line of lines) {
    const {count, lines: before} = characters.get(of(line)) ?? {count: 0, lines: 0}
    characters.set(of(line), {count: count + line.text.length, lines: before + 1})
    all += line.text.length
  }
  return value => {
    const one = characters.get(value)
    return one !== undefined && one.count >= all * bodyShare && one.lines >= bodyLines
  }
}

/** The value that covers most characters. */
function most<T extends string | number>(lines: readonly Line[], of: (line: Line) => T): T | undefined {
  const counts = new Map<T, number>()
  for (const line of lines) counts.set(of(line), (counts.get(of(line)) ?? 0) + line.text.length)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0]
}
