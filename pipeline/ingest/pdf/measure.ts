import type {Line} from './columns.ts'

/** What is usual in a document: its body type, and how far its lines stand apart. */
export interface Usual {
  readonly size: number
  readonly font: string
  /** From one baseline to the next, in type sizes. */
  readonly leading: number
  /** Whether paragraphs begin with an indent. */
  readonly indents: boolean
}

export function measure(lines: readonly Line[]): Usual {
  const size = most(lines, line => Math.round(line.size * 2) / 2) ?? 10
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
    leading: gaps[Math.floor(gaps.length * 0.4)] ?? 1.2,
    indents: indented >= 2,
  }
}

/** Whether a line begins right of its column, as the first of a paragraph may. */
export const isIndented = ({x, size, column}: Line): boolean =>
  x - column.left > size * 0.7 && x - column.left < size * 5

/** The value that covers most characters. */
function most<T extends string | number>(lines: readonly Line[], of: (line: Line) => T): T | undefined {
  const counts = new Map<T, number>()
  for (const line of lines) counts.set(of(line), (counts.get(of(line)) ?? 0) + line.text.length)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0]
}
