import type {Line} from '../line.ts'
import {classOf, type Feature} from './feature.ts'
import {bestStretch, type Span} from './stretch.ts'

const prose = [0.5, 20, 60, 150, 400, 1000]
const density = [0.5, 3, 8, 15, 25, 40]
const upTo = (count: number): number[] => Array.from({length: count}, (_, i) => i + 0.5)
const distances = [-20.5, -5.5, -1.5, -0.5, 0.5, 1.5, 5.5, 20.5]

/** What is measured of a line by what stands around it, in the order of `measureContext`. */
export const contextFeatures: readonly Feature[] = [
  {name: 'position', edges: [0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.97]},
  {name: 'prose-before', edges: prose},
  {name: 'prose-after', edges: prose},
  {name: 'class-before', edges: upTo(5)},
  {name: 'class-after', edges: upTo(5)},
  {name: 'class-two-before', edges: upTo(5)},
  {name: 'class-two-after', edges: upTo(5)},
  {name: 'density-3', edges: density},
  {name: 'density-8', edges: density},
  {name: 'density-20', edges: density},
  {name: 'from-body', edges: distances},
  {name: 'shared-share', edges: [0.01, 0.15, 0.3, 0.5, 0.7]},
  {name: 'shared-words', edges: [0.5, 1.5, 3.5, 7.5]},
  {name: 'title-words', edges: [0.5, 1.5, 2.5, 4.5]},
  {name: 'since-related', edges: [-0.5, 0.5, 1.5, 3.5, 8.5, 20.5]},
  {name: 'since-comments', edges: [-0.5, 0.5, 5.5]},
  {name: 'body-words', edges: [60, 150, 300, 600, 1200]},
  {name: 'body-share', edges: [0.2, 0.4, 0.6, 0.8]},
  {name: 'repeats', edges: [1.5, 3.5]},
  {name: 'short-run', edges: [0.5, 1.5, 3.5, 8.5, 20.5]},
  {name: 'gap-after', edges: [0.5, 1.5]},
]

/** Running text of a line, in words. */
const proseWords = (line: Line): number => (classOf(line) === 4 ? line.words : 0)

const contentWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? []

/** Sums from the start, so that any stretch costs one subtraction. */
export function sumsOf(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push(sums.at(-1)! + value)
  return sums
}

/** How far a line stands from a stretch: negative before it, 0 inside. */
export const distanceFrom = (span: Span | undefined, index: number): number =>
  span === undefined ? 99 : index < span.first ? index - span.first : index > span.last ? index - span.last : 0

/** The features of every line of a page by what stands around it. Linear in the page. */
export function measureContext(lines: readonly Line[], title: string | undefined): number[][] {
  const all = sumsOf(lines.map(({words}) => words))
  const running = sumsOf(lines.map(proseWords))
  const total = Math.max(1, all.at(-1)!)
  const body = bestStretch(lines.map(line => (classOf(line) === 4 ? line.words : -6)))
  const bodyWords = body === undefined ? 0 : running[body.last + 1]! - running[body.first]!
  const inBody = new Map<string, number>()
  const words = lines.map(line => [...new Set(contentWords(line.text.slice(0, 2000)))])
  if (body !== undefined)
    for (const line of lines.slice(body.first, body.last + 1))
      if (classOf(line) === 4) for (const word of words[line.index]!) inBody.set(word, (inBody.get(word) ?? 0) + 1)
  const titleWords = new Set(contentWords(title ?? ''))
  const repeats = new Map<string, number>()
  for (const {text} of lines) repeats.set(text, (repeats.get(text) ?? 0) + 1)
  const runs = shortRuns(lines)
  const near = (index: number, reach: number): number => {
    const [from, to] = [Math.max(0, index - reach), Math.min(lines.length, index + reach + 1)]
    return (running[to]! - running[from]! - proseWords(lines[index]!)) / Math.max(1, to - from - 1)
  }
  const classAt = (index: number): number => (lines[index] === undefined ? 5 : classOf(lines[index]))
  let related = -1
  let comments = -1
  return lines.map(line => {
    const i = line.index
    related = line.opens === 'stories' && running[i]! > 60 ? 0 : related < 0 ? related : related + 1
    comments = line.opens === 'comments' && running[i]! > 60 ? 0 : comments < 0 ? comments : comments + 1
    const own = classOf(line) === 4 && distanceFrom(body, i) === 0 ? 1 : 0
    const shared = words[i]!.filter(word => (inBody.get(word) ?? 0) > own).length
    return [
      all[i]! / total,
      running[i]!,
      running.at(-1)! - running[i + 1]!,
      classAt(i - 1),
      classAt(i + 1),
      classAt(i - 2),
      classAt(i + 2),
      near(i, 3),
      near(i, 8),
      near(i, 20),
      distanceFrom(body, i),
      shared / Math.max(1, words[i]!.length),
      shared,
      words[i]!.filter(word => titleWords.has(word)).length,
      related,
      comments,
      bodyWords,
      bodyWords / total,
      repeats.get(line.text)!,
      runs[i]!,
      lines[i + 1]?.gap ?? 2,
    ]
  })
}

/** How many lines that are no running text stand together with this one. */
function shortRuns(lines: readonly Line[]): number[] {
  const runs: number[] = []
  let from = 0
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && classOf(lines[i]!) < 2) continue
    for (let k = from; k < i; k++) runs[k] = i - from
    if (i < lines.length) runs[i] = 0
    from = i + 1
  }
  return runs
}
