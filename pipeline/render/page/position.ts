/** Where a text stands in a user's file, for the messages about it. */
export interface Place {
  readonly file: string
  readonly text: string
  /** The line of the file on which the text begins, from 1. */
  readonly firstLine: number
}

/** "templates/briefing/page.md:14:7". */
export function whereOf({file, text, firstLine}: Place, offset: number): string {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `${file}:${line + firstLine - 1}:${offset - before.lastIndexOf('\n')}`
}

/** Longest excerpt, and how much of it stands before the place in question, in characters. */
const mostExcerpt = 80
const mostBefore = 50

/** The line around an offset, cut to what fits a message. */
export function excerptOf({text}: Place, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const line = text.slice(start, end < 0 ? text.length : end)
  const from = line.length > mostExcerpt ? Math.max(0, offset - start - mostBefore) : 0
  const cut = line.slice(from, from + mostExcerpt)
  return `${from > 0 ? '…' : ''}${cut.trim()}${from + mostExcerpt < line.length ? '…' : ''}`
}

/** "Did you mean `a`?", or all names when none is near. */
export function remedyOf(close: string | undefined, known: readonly string[]): string {
  if (close !== undefined) return `Did you mean \`${close}\`?`
  return known.length === 0 ? 'It has no names inside.' : `Use one of ${known.map(name => `\`${name}\``).join(', ')}.`
}
