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

/** The line around an offset, cut to what fits a message. */
export function excerptOf({text}: Place, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const line = text.slice(start, end < 0 ? text.length : end).trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

/** "Use one of `a`, `b`.", after the nearest when one is near. */
export const remedyOf = (close: string | undefined, known: readonly string[]): string => {
  const all =
    known.length === 0 ? 'It has no names inside.' : `Use one of ${known.map(name => `\`${name}\``).join(', ')}.`
  return close === undefined ? all : `Did you mean \`${close}\`? ${all}`
}
