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
