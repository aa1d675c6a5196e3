import {classOf} from '../features/feature.ts'
import {guessTitle, topicWords} from '../features/topic.ts'
import type {Line} from '../line.ts'

/** Lines left out in a row that part one piece of kept text from the next. Of 4 and 7, on the tuned text dumps: F1 .952 and .943. */
const apart = 4
/** Share of a piece's topic words that the article has too, below which it is another story.
 *  Of 0.12, 0.2 and 0.3 on the tuned text dumps: news .944, .932, .932; WCXB .915, .914, .913. */
const least = 0.12

interface Part {
  readonly lines: Line[]
  readonly topics: (readonly string[])[]
  words: number
}

/**
 * Kept pieces of a plain text that stand apart from the article and speak of other things: the teasers of other stories.
 * The article is the piece with the most words that its paragraphs share, and with the words of the title near its head.
 */
export function otherStories(lines: readonly Line[], keeps: readonly boolean[]): Line[] {
  const parts = partsOf(lines, keeps)
  if (parts.length < 2) return []
  const topics = lines.map(({text}) => topicWords(text))
  const prose = lines.map(line => classOf(line) === 4)
  const title = guessTitle(lines, topics, prose)
  const wanted = title === undefined ? [] : topics[title.index]!
  const weightOf = (part: Part): number => {
    const titled = part.topics.slice(0, 6).map(topic => share(wanted, new Set(topic)))
    return part.words * (0.05 + cohesionOf(part)) * (1 + 2 * Math.max(...titled))
  }
  const main = parts.map(part => ({part, weight: weightOf(part)})).reduce((a, b) => (b.weight > a.weight ? b : a)).part
  const known = new Set(main.topics.flat())
  return parts
    .filter(part => part !== main && part.topics.flat().length > 0 && share(part.topics.flat(), known) < least)
    .flatMap(part => part.lines)
}

function partsOf(lines: readonly Line[], keeps: readonly boolean[]): Part[] {
  const parts: Part[] = []
  let gap = apart
  for (const line of lines) {
    if (!keeps[line.index]) {
      gap++
      continue
    }
    if (gap >= apart) parts.push({lines: [], topics: [], words: 0})
    const part = parts.at(-1)!
    part.lines.push(line)
    part.topics.push(topicWords(line.text))
    part.words += line.words
    gap = 0
  }
  return parts
}

/** How much the paragraphs of a piece speak of the same: the mean share of a paragraph's topic words that another has too. */
function cohesionOf({topics}: Part): number {
  const counts = new Map<string, number>()
  for (const topic of topics) for (const word of topic) counts.set(word, (counts.get(word) ?? 0) + 1)
  const held = topics
    .filter(topic => topic.length >= 4)
    .map(topic => topic.filter(word => counts.get(word)! > 1).length / topic.length)
  return held.reduce((sum, one) => sum + one, 0) / Math.max(3, held.length)
}

const share = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.length === 0 ? 0 : words.filter(word => known.has(word)).length / words.length
