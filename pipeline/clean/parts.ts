import type {Line} from './line.ts'
import {guessTitle, topicWords} from './topic.ts'
import {classOf} from './traits.ts'

/** Lines left out in a row that part one piece of kept text from the next. */
const apart = Number(process.env.APART ?? 4)
/** Share of a piece's topic words that the article has too, below which it is another story. */
const least = Number(process.env.LEAST2 ?? 0.12)

interface Part {
  readonly lines: Line[]
  readonly topics: (readonly string[])[]
  words: number
}

/** Kept pieces that stand apart from the article and speak of other things: the teasers of other stories. */
export function otherStories(lines: readonly Line[], keeps: readonly boolean[]): Line[] {
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
  if (parts.length < 2) return []
  const topics = lines.map(({text}) => topicWords(text))
  const title = guessTitle(
    lines,
    topics,
    lines.map(line => classOf(line) === 4),
  )
  const wanted = title === undefined ? [] : topics[title.index]!
  const weight = (part: Part): number =>
    weigh(part) *
    (1 +
      Number(process.env.TW ?? 2) * Math.max(0, ...part.topics.slice(0, 6).map(topic => share(wanted, new Set(topic)))))
  let main = parts[0]!
  for (const part of parts) if (weight(part) > weight(main)) main = part
  const known = new Set(main.topics.flat())
  return parts.filter(part => part !== main && shared(part, known) < least).flatMap(part => part.lines)
}

/** How much a piece looks like an article: many words, and paragraphs that share them. */
function weigh({topics, words}: Part): number {
  const counts = new Map<string, number>()
  for (const topic of topics) for (const word of topic) counts.set(word, (counts.get(word) ?? 0) + 1)
  const held = topics
    .filter(topic => topic.length >= 4)
    .map(topic => topic.filter(word => counts.get(word)! > 1).length / topic.length)
  const cohesion = held.reduce((sum, one) => sum + one, 0) / Math.max(3, held.length)
  return words * (Number(process.env.BASE ?? 0.05) + cohesion)
}

const share = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.length === 0 ? 0 : words.filter(word => known.has(word)).length / words.length

const shared = ({topics}: Part, known: ReadonlySet<string>): number => {
  const all = topics.flat()
  return all.length === 0 ? 1 : share(all, known)
}
