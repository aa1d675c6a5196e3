import type {Line} from '../line.ts'

/** Blocks that ingest sets apart and that no reader of the text sees: the signs of Markdown's lists and headings, raw HTML, images. */
const marks: ReadonlySet<string> = new Set(['markup', 'html', 'img', 'definition', 'front-matter'])

const isMark = ({hints}: Line): boolean => hints !== undefined && hints.path.length === 0 && marks.has(hints.tag)

/**
 * The lines that a reader sees, numbered anew, with the blank lines before them; Markdown's signs would part a heading from its words
 * and a list into islands. The same lines where there are none.
 */
export function withoutMarks(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isMark)) return lines
  const seen: Line[] = []
  let gap = 0
  for (const line of lines) {
    gap = Math.max(gap, line.gap)
    if (isMark(line)) continue
    seen.push({...line, gap, index: seen.length})
    gap = 0
  }
  return seen
}

/** Values of the lines that a reader sees, at the places of all lines; marks get `none`. */
export function spreadOver<Value>(lines: readonly Line[], values: readonly Value[], none: Value): readonly Value[] {
  if (lines.length === values.length) return values
  let next = 0
  return lines.map(line => (isMark(line) ? none : values[next++]!))
}

/** The values of the lines that a reader sees. */
export const seenOf = <Value>(lines: readonly Line[], values: readonly Value[]): readonly Value[] =>
  values.filter((_, i) => !isMark(lines[i]!))
