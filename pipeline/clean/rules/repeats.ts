import type {Line} from '../line.ts'

/** Words of a paragraph that nobody writes twice by chance. */
const fewest = 8

/** Kept paragraphs that stand on the page in more than one copy, but for the likeliest of each: pages repeat their text for small screens and in previews. */
export function repeatsOf(lines: readonly Line[], scores: readonly number[], keeps: readonly boolean[]): Line[] {
  const best = new Map<string, Line>()
  const repeats: Line[] = []
  for (const line of lines) {
    if (!keeps[line.index] || line.words < fewest || line.kind === 'table-row') continue
    const other = best.get(line.text)
    if (other !== undefined && scores[other.index]! >= scores[line.index]!) {
      repeats.push(line)
      continue
    }
    if (other !== undefined) repeats.push(other)
    best.set(line.text, line)
  }
  return repeats
}
