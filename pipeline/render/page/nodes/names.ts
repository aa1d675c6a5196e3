import type {BriefingSource} from '../../../model/briefing.ts'
import type {SourceId} from '../../../model/id.ts'
import {isStopWord} from '../../../text/stop-words.ts'
import {oneLine} from './inline.ts'

/** Words of a title that name a source, and how long they may be together. */
const wordsMost = 3
const charactersMost = 34

/** What to call each source in few words: its publisher, else its author, else the words of its title that tell it apart, else its file. */
export function shortNames(sources: readonly BriefingSource[]): ReadonlyMap<SourceId, string> {
  const titles = sources.map(({title}) => wordsOf(title))
  const held = new Map<string, number>()
  for (const words of titles) for (const key of new Set(words.map(keyOf))) held.set(key, (held.get(key) ?? 0) + 1)
  const taken = new Map<string, number>()
  const given = sources.map((source, i) => {
    const name =
      oneLine(source.publisher ?? '').trim() ||
      byline(source.author) ||
      telling(titles[i]!, word => held.get(keyOf(word)) ?? 1) ||
      source.file
    taken.set(name, (taken.get(name) ?? 0) + 1)
    return {source, name}
  })
  // Two sources of one name are told apart by their numbers.
  return new Map(
    given.map(({source, name}) => [source.id, taken.get(name)! > 1 ? `${name} (${source.number})` : name] as const),
  )
}

/** An author, where the byline is a name and no list of people and places. */
function byline(author: string | null): string {
  const name = oneLine(author ?? '').trim()
  return name.length <= charactersMost && name.split(' ').length <= wordsMost ? name : ''
}

const wordsOf = (title: string): string[] => oneLine(title).trim().split(' ').filter(Boolean)

const keyOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The run of at most three words of a title that fewest other titles share; it neither begins nor ends in a small word. A short title whole. */
function telling(words: readonly string[], held: (word: string) => number): string {
  const whole = words.join(' ')
  if (words.length <= wordsMost && whole.length <= charactersMost) return whole
  let best = ''
  let top = 0
  for (const [from] of words.entries()) {
    for (let to = from + 1; to <= Math.min(words.length, from + wordsMost); to++) {
      const run = words.slice(from, to)
      const text = run.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      const parted = run.slice(0, -1).some(word => /[,;:.!?–—]$/.test(word))
      const ends = [run[0]!, run.at(-1)!].map(keyOf)
      if (parted || text.length > charactersMost || ends.some(key => key === '' || isStopWord(key))) continue
      const worth = run.reduce((sum, word) => sum + (isStopWord(keyOf(word)) ? 0 : 1 / held(word)), 0)
      if (worth > top + 1e-9) [best, top] = [text, worth]
    }
  }
  return best
}
