import type {Line} from '../line.ts'

/** How many lines beside each one make a row with it: whole sentences of like length, one to a line, as lists of other stories are set. */
export function rowsOf(lines: readonly Line[]): number[] {
  const rows: number[] = lines.map(() => 0)
  let from = 0
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && alike(lines[i - 1]!, lines[i]!)) continue
    for (let k = from; k < i; k++) rows[k] = i - from - 1
    from = i
  }
  return rows
}

function alike(a: Line, b: Line): boolean {
  return (
    a.words >= 5 &&
    a.words <= 32 &&
    b.words >= 5 &&
    b.words <= 32 &&
    a.words < b.words * 1.8 &&
    b.words < a.words * 1.8 &&
    a.stops === b.stops &&
    a.kind === b.kind &&
    single(a) &&
    single(b)
  )
}

const single = ({text}: Line): boolean => !/[.!?]["'”’)]*\s+\p{Lu}/u.test(text)
