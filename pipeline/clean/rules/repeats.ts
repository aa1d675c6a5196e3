import {shinglesOf} from '../features/echo.ts'
import type {Line} from '../line.ts'

/** Words of a paragraph that nobody writes twice by chance. */
const fewest = 8
/** Words of a block that may hold a second copy of other paragraphs; how many of the longest are looked at. */
const fewestOfCopy = 60
const longest = 4
/** Paragraphs that such a copy repeats at least, and the share of its words that they make. */
const parts = 3
const mostOfIt = 0.8

/** Kept paragraphs that stand on the page in more than one copy, but for the likeliest of each: pages repeat their text for small screens and in previews. */
export function repeatsOf(lines: readonly Line[], scores: readonly number[], keeps: readonly boolean[]): Line[] {
  const best = new Map<string, Line>()
  const better = byPlace(lines, scores, keeps)
  const repeats = new Set<Line>()
  for (const line of lines) {
    if (!keeps[line.index] || line.words < fewest || line.kind === 'table-row') continue
    const other = best.get(line.text)
    if (other !== undefined && !better(line, other)) {
      repeats.add(line)
      continue
    }
    if (other !== undefined) repeats.add(other)
    best.set(line.text, line)
  }
  const once = lines.filter(line => keeps[line.index] && line.words >= fewest && !repeats.has(line))
  return [...repeats, ...copiesOf(once)]
}

/** Which of two copies to believe: the one in the likelier kind of element, so that all paragraphs come from one copy and in its order; then the likelier one. */
function byPlace(
  lines: readonly Line[],
  scores: readonly number[],
  keeps: readonly boolean[],
): (line: Line, other: Line) => boolean {
  const placeOf = ({hints}: Line): string => (hints === undefined ? '' : `${hints.path.join(' ')} ${hints.tag}`)
  const sums = new Map<string, number>()
  for (const line of lines)
    if (keeps[line.index]) sums.set(placeOf(line), (sums.get(placeOf(line)) ?? 0) + scores[line.index]! * line.words)
  return (line, other) => {
    const lead = sums.get(placeOf(line))! - sums.get(placeOf(other))!
    return lead === 0 ? scores[line.index]! > scores[other.index]! : lead > 0
  }
}

/** Long blocks that say once more what several paragraphs beside them say: the whole text in one piece, for a preview or another screen. */
function copiesOf(kept: readonly Line[]): Line[] {
  const long = kept
    .filter(({words, kind}) => words >= fewestOfCopy && kind !== 'table-row')
    .sort((a, b) => b.words - a.words || a.index - b.index)
    .slice(0, longest)
  const copies: Line[] = []
  for (const line of long) {
    const whole = new Set(shinglesOf(line.text))
    let [count, words] = [0, 0]
    for (const other of kept) {
      if (other.words >= line.words || copies.includes(other)) continue
      const own = shinglesOf(other.text)
      if (own.length === 0 || !own.every(shingle => whole.has(shingle))) continue
      count++
      words += other.words
    }
    if (count >= parts && words >= mostOfIt * line.words) copies.push(line)
  }
  return copies
}
