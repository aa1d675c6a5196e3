import type {Line} from '../line.ts'
import {topicWords} from './topic.ts'

/**
 * How much a line has in common with the rest of its article: the share and the number of its topic words that another kept line has
 * too, the share that one of the eight kept lines around it has, its words of the title; its names, the share of them that another kept
 * line has (-1 without names), and the share that only lines have which were taken out.
 */
export function ownness(lines: readonly Line[], keeps: readonly boolean[], title: string | undefined): number[][] {
  const topics = lines.map(({text}) => topicWords(text))
  const small = new Set<string>()
  for (const {index, text} of lines)
    if (keeps[index])
      for (const [word] of text.slice(0, 2000).matchAll(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu)) small.add(word)
  const names = lines.map(({text}) => namesIn(text, small))
  const kept = tally(topics.filter((_, i) => keeps[i]))
  const keptNames = tally(names.filter((_, i) => keeps[i]))
  const otherNames = tally(names.filter((_, i) => !keeps[i]))
  const wanted = new Set(title === undefined ? [] : topicWords(title))
  const order = lines.filter(({index}) => keeps[index]).map(({index}) => index)
  const near: Set<string>[] = []
  order.forEach((_, k) => {
    const around = new Set<string>()
    for (let j = Math.max(0, k - 4); j < Math.min(order.length, k + 5); j++)
      if (j !== k) for (const word of topics[order[j]!]!) around.add(word)
    near.push(around)
  })
  const rank = new Map(order.map((index, k) => [index, k]))
  return lines.map((_, i) => {
    if (!keeps[i]) return []
    const [words, own] = [topics[i]!, names[i]!]
    const shared = words.filter(word => kept.get(word)! > 1).length
    const around = near[rank.get(i)!]!
    const known = own.filter(name => keptNames.get(name)! > 1).length
    const foreign = own.filter(name => keptNames.get(name) === 1 && otherNames.has(name)).length
    return [
      shared / Math.max(1, words.length),
      shared,
      words.filter(word => around.has(word)).length / Math.max(1, words.length),
      words.filter(word => wanted.has(word)).length,
      own.length,
      own.length === 0 ? -1 : known / own.length,
      own.length === 0 ? -1 : foreign / own.length,
    ]
  })
}

/** Words with a capital that the article does not also write small. */
function namesIn(text: string, small: ReadonlySet<string>): string[] {
  const found = new Set<string>()
  for (const [word] of text.slice(0, 2000).matchAll(/(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{2,}/gu)) {
    const name = word.replace(/[’']s$/, '').toLowerCase()
    if (!small.has(name)) found.add(name)
  }
  return [...found]
}

function tally(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
