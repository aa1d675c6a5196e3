import type {PageModel, Run} from '../../pipeline/render/pdf/model.ts'

/** A full justified line: its word gaps in points, its characters, whether its last word goes on. */
export interface FullLine {
  readonly gaps: readonly number[]
  readonly characters: number
  readonly hyphenated: boolean
}

const wordsFewest = 5

/** The full lines of justified paragraphs: of each paragraph all but the last. */
export function fullLines(model: PageModel): FullLine[][] {
  const byContent = new Map<number, Map<string, Run[]>>()
  model.pages.forEach(({marks}, page) => {
    for (const mark of marks) {
      if (mark.kind !== 'run' || mark.content === null) continue
      const lines = byContent.get(mark.content) ?? new Map<string, Run[]>()
      const key = `${page} ${mark.y}`
      lines.set(key, [...(lines.get(key) ?? []), mark])
      byContent.set(mark.content, lines)
    }
  })
  return [...byContent.values()].map(lines =>
    [...lines.values()]
      .slice(0, -1)
      .map(lineOf)
      .filter(({gaps}) => gaps.length >= wordsFewest - 1),
  )
}

function lineOf(runs: readonly Run[]): FullLine {
  const whole = runs.map(({text}) => text).join('')
  const end = whole.endsWith(' ') ? whole.length - 1 : whole.length
  const gaps: number[] = []
  let at = 0
  for (const {text, lengths, advances, size, stretch = 100} of runs) {
    let own = 0
    advances.forEach((advance, i) => {
      if (text[own] === ' ' && at + own < end) gaps.push((advance * size * stretch) / 1e5)
      own += lengths?.[i] ?? 1
    })
    at += text.length
  }
  return {gaps, characters: end, hyphenated: whole.endsWith('\u00ad')}
}

/** Word-space variation, hyphens, the largest gap against the mean, the longest run of hyphens, characters a line. */
export function lineFigures(paragraphs: readonly (readonly FullLine[])[]): Record<string, number> {
  const lines = paragraphs.flat()
  const gaps = lines.flatMap(line => line.gaps)
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  const deviation = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length)
  const characters = lines.map(line => line.characters).sort((a, b) => a - b)
  const at = (share: number) => characters[Math.floor((characters.length - 1) * share)] ?? 0
  return {
    cv: deviation / mean,
    hyphenated: lines.filter(line => line.hyphenated).length / lines.length,
    largest_gap: Math.max(...gaps.map(gap => gap / mean)),
    gap_p99: gaps.map(gap => gap / mean).sort((a, b) => a - b)[Math.floor(gaps.length * 0.99)] ?? 0,
    ladder: Math.max(0, ...paragraphs.map(longestLadder)),
    characters: at(0.5),
    characters_p2_5: at(0.025),
    characters_p97_5: at(0.975),
    characters_62_75: lines.filter(line => line.characters >= 62 && line.characters <= 75).length / lines.length,
  }
}

function longestLadder(lines: readonly FullLine[]): number {
  let longest = 0
  let run = 0
  for (const {hyphenated} of lines) {
    run = hyphenated ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
