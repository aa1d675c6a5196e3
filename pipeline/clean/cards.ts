import {sumsOf} from './context.ts'
import {findDate} from './dates.ts'
import type {Line} from './line.ts'
import {guessTitle, topicWords} from './topic.ts'
import {classOf, type Trait} from './traits.ts'

/** What tells an article from a row of teaser cards, in the order of `measureCards`: cards repeat words, dates and a shape; paragraphs follow one another. */
export const cardTraits: readonly Trait[] = [
  {name: 'echo', edges: [0.01, 0.2, 0.5, 0.9]},
  {name: 'echo-near', edges: [0.02, 0.08, 0.2, 0.4]},
  {name: 'glued', edges: [0.5, 1.5]},
  {name: 'dates-near', edges: [0.5, 1.5, 3.5, 6.5]},
  {name: 'in-a-row', edges: [0.05, 0.2, 0.4, 0.6, 0.8]},
  {name: 'run-lines', edges: [0.5, 1.5, 2.5, 4.5, 8.5, 16.5]},
  {name: 'run-words', edges: [0.5, 30, 80, 200, 400, 800]},
  {name: 'run-rank', edges: [0.02, 0.1, 0.3, 0.6, 0.99]},
  {name: 'run-from-longest', edges: [-20.5, -5.5, -0.5, 0.5, 5.5, 20.5]},
  {name: 'since-title', edges: [-0.5, 0.5, 1.5, 4.5, 10.5, 25.5, 60.5]},
  {name: 'words-since-title', edges: [-0.5, 0.5, 60, 200, 500, 1000]},
  {name: 'cohesion', edges: [0.001, 0.05, 0.12, 0.25, 0.45]},
  {name: 'cohesion-around', edges: [0.02, 0.05, 0.1, 0.16, 0.25]},
  {name: 'title-guess-words', edges: [0.5, 1.5, 2.5, 4.5]},
  {name: 'title-guess-around', edges: [0.1, 0.3, 0.6, 1, 1.6]},
  {name: 'page-words', edges: [150, 400, 800, 1500, 3000]},
  {name: 'page-prose', edges: [0.2, 0.4, 0.6, 0.8, 0.95]},
  {name: 'page-lines', edges: [15, 40, 100, 200, 400]},
]

/** Four words in a row say that two lines tell the same. */
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

export function measureCards(lines: readonly Line[], declared: string | undefined): number[][] {
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
  const echo = shingles.map(some =>
    some.length === 0 ? 0 : some.filter(one => repeated.has(one)).length / some.length,
  )
  const echoes = sumsOf(echo)
  const prose = lines.map(line => classOf(line) === 4)
  const dates = sumsOf(lines.map(line => (line.words <= 12 && findDate(line.text) !== undefined ? 1 : 0)))
  const proseSums = sumsOf(prose.map(one => (one ? 1 : 0)))
  const rows = sumsOf(prose.map((one, i) => (one && (prose[i - 1] || prose[i + 1]) ? 1 : 0)))
  const runs = runsOf(lines, prose)
  const longest = runs.reduce<Run | undefined>(
    (best, run) => (run !== undefined && run.words > (best?.words ?? 0) ? run : best),
    undefined,
  )
  const within = (sums: readonly number[], i: number, reach: number): number => {
    const [from, to] = [Math.max(0, i - reach), Math.min(lines.length, i + reach + 1)]
    return sums[to]! - sums[from]!
  }
  const counts = new Map<string, number>()
  for (const {text} of lines) counts.set(text, (counts.get(text) ?? 0) + 1)
  const topics = lines.map(({text}) => topicWords(text))
  const guess = guessTitle(lines, topics, prose)
  const titleTopic = new Set(
    declared === undefined ? (guess === undefined ? [] : topics[guess.index]) : topicWords(declared),
  )
  const titleText = declared ?? guess?.text
  const proseLines = lines.filter((_, i) => prose[i]).map(({index}) => index)
  const rank = sumsOf(prose.map(one => (one ? 1 : 0)))
  const cohesion = lines.map((_, i) => {
    const own = topics[i]!
    if (own.length < 2) return 0
    const at = rank[i]!
    const near = new Set<string>()
    for (let k = Math.max(0, at - 3); k <= Math.min(proseLines.length - 1, at + 3); k++) {
      const other = proseLines[k]!
      if (other !== i && lines[other]!.text !== lines[i]!.text && Math.abs(other - i) < 25)
        for (const word of topics[other]!) near.add(word)
    }
    return own.filter(word => near.has(word)).length / own.length
  })
  const around = (values: readonly number[], i: number): number => {
    const at = rank[i]!
    let sum = 0
    let n = 0
    for (let k = Math.max(0, at - 4); k <= Math.min(proseLines.length - 1, at + 4); k++) {
      sum += values[proseLines[k]!]!
      n++
    }
    return sum / Math.max(1, n)
  }
  const titled = topics.map(own => own.filter(word => titleTopic.has(word)).length)
  const isTitle = (line: Line): boolean =>
    line.words <= 40 && titleText !== undefined && keyOf(line.text) === keyOf(titleText)
  const words = sumsOf(lines.map(line => line.words))
  const proseWords = sumsOf(lines.map((line, i) => (prose[i] ? line.words : 0)))
  let title = -1
  return lines.map((line, i) => {
    if (isTitle(line)) title = i
    const run = runs[i]
    return [
      echo[i]!,
      (within(echoes, i, 8) - echo[i]!) / 16,
      (line.text.slice(0, 600).match(/\p{Ll}{2}\p{Lu}\p{Ll}|[.!?”"]\p{Lu}\p{Ll}/gu) ?? []).length,
      within(dates, i, 6),
      within(rows, i, 10) / Math.max(1, within(proseSums, i, 10)),
      run === undefined ? 0 : run.lines,
      run === undefined ? 0 : run.words,
      run === undefined || longest === undefined ? 0 : run.words / longest.words,
      longest === undefined ? 0 : i < longest.first ? i - longest.first : i > longest.last ? i - longest.last : 0,
      title < 0 ? -1 : i - title,
      title < 0 ? -1 : proseWords[i]! - proseWords[title]!,
      cohesion[i]!,
      around(cohesion, i),
      titled[i]!,
      around(titled, i),
      words.at(-1)!,
      proseWords.at(-1)! / Math.max(1, words.at(-1)!),
      lines.length,
    ]
  })
}

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

interface Run {
  first: number
  last: number
  lines: number
  words: number
}

/** Paragraphs that follow one another, with at most one other line between two of them. */
function runsOf(lines: readonly Line[], prose: readonly boolean[]): (Run | undefined)[] {
  const runs: (Run | undefined)[] = lines.map(() => undefined)
  let run: Run | undefined
  let gap = 0
  lines.forEach((line, i) => {
    if (prose[i]) {
      run ??= {first: i, last: i, lines: 0, words: 0}
      run.last = i
      run.lines++
      run.words += line.words
      for (let k = Math.max(run.first, i - gap); k <= i; k++) runs[k] = run
      gap = 0
    } else if (++gap > 1) run = undefined
  })
  return runs
}
