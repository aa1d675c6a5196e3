/** One thing that is not as it should be, with its place. */
export interface Failure {
  readonly place: string
  readonly message: string
}

/** A list of failures that grows; after the first thousand only their number does. */
export class Failures {
  readonly list: Failure[] = []
  count = 0

  add(place: string, message: string): void {
    this.count++
    if (this.list.length < 1000) this.list.push({place, message})
  }
}

/** White space as a page prints it: runs are one space. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ')

/** A text for a message: short, on one line. */
export function quoted(text: string): string {
  const line = collapse(text).trim()
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`
}

/** Two texts that differ, for a message: both from shortly before the first difference, so that it shows. */
export function quotedApart(one: string, other: string): [string, string] {
  const a = collapse(one).trim()
  const b = collapse(other).trim()
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const from = same < 40 ? 0 : same - 20
  const cut = (text: string) => quoted(from === 0 ? text : `…${text.slice(from)}`)
  return [cut(a), cut(b)]
}
