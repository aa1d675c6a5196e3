import type {Sentence} from '../model/sentence.ts'
import type {Corpus} from './corpus.ts'

/** Who stands behind "the two leaders" or "both sides" at a sentence's head, and the offset behind those words. */
export interface Pair {
  readonly names: string
  readonly at: number
}

const peoplePair =
  /^(?:the two|both|the) (?:leaders|presidents|premiers|ministers|heads of (?:state|government)|officials|sides' leaders)\b/i
const statePair = /^(?:the two|both) (?:sides|countries|nations|governments|states|neighbou?rs|capitals|parties)\b/i
const leading =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emperor|leader|head of (?:state|government))\b/i
const minister = /\bminister\b/i

/**
 * The one pair that fits, or undefined. For people: exactly two with a role of that rank were named in the article so far.
 * For states: two places are named there at least twice as often as any third. When in doubt nothing is inserted.
 */
export function pairBehind(corpus: Corpus, sentence: Sentence): Pair | undefined {
  const people = peoplePair.exec(sentence.text)
  if (people !== null) {
    if (/^the (?!two)/i.test(people[0])) return undefined
    const rank = /minister/i.test(people[0]) ? minister : leading
    const names = peopleBefore(corpus, sentence, rank)
    return names.length === 2 ? {names: names.join(' and '), at: sentence.start + people[0].length} : undefined
  }
  const states = statePair.exec(sentence.text)
  if (states === null) return undefined
  const names = placesOf(corpus, sentence)
  return names === undefined ? undefined : {names: names.join(' and '), at: sentence.start + states[0].length}
}

function peopleBefore(corpus: Corpus, sentence: Sentence, rank: RegExp): string[] {
  const keys = new Set<string>()
  const ranked = new Set<string>()
  for (const earlier of corpus.articleOf.get(sentence.source)?.sentences ?? []) {
    if (earlier.index >= sentence.index) break
    for (const name of earlier.names) {
      if (name.type !== 'person') continue
      keys.add(name.key)
      if (name.role !== undefined && rank.test(name.role)) ranked.add(name.key)
    }
  }
  const actors = new Set([...keys].filter(key => ranked.has(key)).map(key => actorName(corpus, key, 'person')))
  return [...actors].flatMap(name => name ?? [])
}

function placesOf(corpus: Corpus, sentence: Sentence): string[] | undefined {
  const counts = new Map<string, number>()
  for (const {names} of corpus.articleOf.get(sentence.source)?.sentences ?? []) {
    for (const name of names) {
      if (name.type !== 'place') continue
      const actor = actorName(corpus, name.key, 'place') ?? name.text
      counts.set(actor, (counts.get(actor) ?? 0) + 1)
    }
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (first === undefined || second === undefined || second[1] < 2 * (third?.[1] ?? 0) || second[1] < 3)
    return undefined
  return [first[0], second[0]]
}

/** The printed name of the actor that a mention's key means. */
function actorName(corpus: Corpus, key: string, type: string): string | undefined {
  const actor = corpus.actorOf.get(key)
  return actor?.type === type ? actor.name : undefined
}
