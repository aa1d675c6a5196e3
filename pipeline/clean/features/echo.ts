import type {Line} from '../line.ts'

/** The share of each line's runs of four words that another line of the page has too. */
export function echoOf(lines: readonly Line[]): number[] {
  const shingles = lines.map(({text}) => shinglesOf(text))
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

/** Four words in a row say that two lines tell the same; looks at a line's first 600 characters. */
function shinglesOf(text: string): string[] {
  const tokens =
    text
      .slice(0, 600)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const found: string[] = []
  for (let i = 0; i + 3 < tokens.length; i++)
    found.push(`${tokens[i]} ${tokens[i + 1]} ${tokens[i + 2]} ${tokens[i + 3]}`)
  return found
}
