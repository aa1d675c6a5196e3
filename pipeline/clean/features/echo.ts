import type {Line} from '../line.ts'

/** Characters of a line that are compared with the page's other lines. */
const looked = 600

/** The share of each line's runs of four words that another line of the page has too. */
export function echoOf(lines: readonly Line[]): number[] {
  const shingles = lines.map(({text}) => shinglesOf(text.slice(0, looked)))
  const first = new Map<string, number>()
  const repeated = new Set<string>()
  shingles.forEach((some, i) => {
    for (const one of some) {
      const seen = first.get(one)
      if (seen === undefined) first.set(one, i)
      else if (seen !== i) repeated.add(one)
    }
  })
  return shingles.map(some => (some.length === 0 ? 0 : some.filter(one => repeated.has(one)).length / some.length))
}

/** Runs of four words, lower-cased: one that two lines share says that they tell the same. */
export function shinglesOf(text: string): string[] {
  const tokens = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found: string[] = []
  for (let i = 0; i + 3 < tokens.length; i++)
    found.push(`${tokens[i]} ${tokens[i + 1]} ${tokens[i + 2]} ${tokens[i + 3]}`)
  return found
}
