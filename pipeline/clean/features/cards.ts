import type {Line} from '../line.ts'
import {findDate} from '../metadata/dates.ts'
import {neighbourhood} from './cohesion.ts'
import {distanceFrom, sumsOf} from './context.ts'
import {echoOf} from './echo.ts'
import {classOf, type Feature} from './feature.ts'
import {runsOf} from './runs.ts'
import {guessTitle, topicWords} from './topic.ts'

/** What tells an article from a row of teaser cards, in the order of `measureCards`: cards repeat words, dates and a shape; paragraphs follow one another. */
export const cardFeatures: readonly Feature[] = [
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

/** The measures of every line. A title that markup declares counts as the page's; without one, the line that most looks like it. */
export function measureCards(lines: readonly Line[], declared: string | undefined): number[][] {
  const prose = lines.map(line => classOf(line) === 4)
  const topics = lines.map(({text}) => topicWords(text))
  const echo = echoOf(lines)
  const {cohesion, around} = neighbourhood(lines, topics, prose)
  const runs = runsOf(lines, prose)
  const longest = runs.reduce((best, run) => ((run?.words ?? 0) > (best?.words ?? 0) ? run : best), undefined)
  const titleText = declared ?? guessTitle(lines, topics, prose)?.text
  const titleTopic = new Set(titleText === undefined ? [] : topicWords(titleText))
  const titleKey = titleText === undefined ? undefined : keyOf(titleText)
  const titled = topics.map(own => own.filter(word => titleTopic.has(word)).length)
  const echoes = sumsOf(echo)
  const dates = sumsOf(lines.map(line => (line.words <= 12 && findDate(line.text) !== undefined ? 1 : 0)))
  const paragraphs = sumsOf(prose.map(Number))
  const rows = sumsOf(prose.map((one, i) => (one && (prose[i - 1] || prose[i + 1]) ? 1 : 0)))
  const words = lines.reduce((sum, line) => sum + line.words, 0)
  const proseWords = sumsOf(lines.map((line, i) => (prose[i] ? line.words : 0)))
  const within = (sums: readonly number[], i: number, reach: number): number =>
    sums[Math.min(lines.length, i + reach + 1)]! - sums[Math.max(0, i - reach)]!
  let title = -1
  return lines.map((line, i) => {
    if (line.words <= 40 && titleKey !== undefined && keyOf(line.text) === titleKey) title = i
    const run = runs[i]
    return [
      echo[i]!,
      (within(echoes, i, 8) - echo[i]!) / 16,
      (line.text.slice(0, 600).match(glued) ?? []).length,
      within(dates, i, 6),
      within(rows, i, 10) / Math.max(1, within(paragraphs, i, 10)),
      run?.lines ?? 0,
      run?.words ?? 0,
      run === undefined || longest === undefined ? 0 : run.words / longest.words,
      distanceFrom(longest, i),
      title < 0 ? -1 : i - title,
      title < 0 ? -1 : proseWords[i]! - proseWords[title]!,
      cohesion[i]!,
      around(cohesion, i),
      titled[i]!,
      around(titled, i),
      words,
      proseWords.at(-1)! / Math.max(1, words),
      lines.length,
    ]
  })
}

/** A headline glued to the sentence below it, as cards of a dump often are: "in the northPolice said". */
const glued = /\p{Ll}{2}\p{Lu}\p{Ll}|[.!?”"]\p{Lu}\p{Ll}/gu

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
