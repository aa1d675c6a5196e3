import type {Sentence} from '../model/sentence.ts'
import type {Corpus} from './corpus.ts'

/** Who stands behind "the two leaders", "both sides" or "the talks" near a sentence's head, and where that is told. */
export interface Pair {
  readonly names: readonly [string, string]
  readonly text: string // as inserted, without the brackets
  readonly at: number // offset behind the words
}

/** The words are sought only here: at the head, or behind a short adverbial ("During their talks, both leaders …"). */
const head = /^(?:[^,“"]{0,45}, )?/i.source
const peoplePair = new RegExp(
  `${head}(?:the two|both) (?:leaders|presidents|premiers|(?:foreign |defence |prime )?ministers|heads of (?:state|government)|men|women)\\b`,
  'i',
)
const statePair = new RegExp(
  `${head}(?:the two|both) (?:sides|countries|nations|governments|states|neighbou?rs|capitals)\\b`,
  'i',
)
const eventOfPair =
  /^(?:(?:during|after|following|at|on the sidelines of|before|ahead of|throughout|in) )?the (?:bilateral |two-day |official )?(?:summit|meeting|talks|call|negotiations|conversation)\b/i
const leading =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emperor|leader|head of (?:state|government))\b/i
const minister = /\bminister\b/i

/**
 * The one pair that fits, or undefined. For people: exactly two of that rank were named in the article so far.
 * For states: two places are named there at least twice as often as any third. When in doubt nothing is inserted.
 */
export function pairBehind(corpus: Corpus, sentence: Sentence): Pair | undefined {
  const people = peoplePair.exec(sentence.text)
  if (people !== null) {
    const names = peopleBefore(corpus, sentence, /minister/i.test(people[0]) ? minister : leading)
    return names === undefined ? undefined : {names, text: names.join(' and '), at: sentence.start + people[0].length}
  }
  const event = eventOfPair.exec(sentence.text)
  if (event !== null) {
    const names = peopleBefore(corpus, sentence, leading) ?? peopleBefore(corpus, sentence, minister)
    return names === undefined
      ? undefined
      : {names, text: `of ${names.join(' and ')}`, at: sentence.start + event[0].length}
  }
  const states = statePair.exec(sentence.text)
  if (states === null) return undefined
  const names = placesOf(corpus, sentence)
  return names === undefined ? undefined : {names, text: names.join(' and '), at: sentence.start + states[0].length}
}

/** Whether a sentence names both of a pair itself, so that the next one needs no telling. */
export function namesBoth(corpus: Corpus, sentence: Sentence, pair: Pair): boolean {
  const named = new Set(sentence.names.map(name => corpus.actorOf.get(name.key)?.name ?? name.text))
  return pair.names.every(name => named.has(name))
}

function peopleBefore(corpus: Corpus, sentence: Sentence, rank: RegExp): [string, string] | undefined {
  const named = new Set<string>()
  const ranked = new Set<string>()
  for (const earlier of corpus.articleOf.get(sentence.source)?.sentences ?? []) {
    if (earlier.index >= sentence.index) break
    for (const name of earlier.names) {
      const actor = corpus.actorOf.get(name.key)
      if (name.type !== 'person' || actor?.type !== 'person') continue
      named.add(actor.name)
      if (name.role !== undefined && rank.test(name.role)) ranked.add(actor.name)
    }
  }
  const [first, second, third] = [...named].filter(name => ranked.has(name))
  return first !== undefined && second !== undefined && third === undefined ? [first, second] : undefined
}

function placesOf(corpus: Corpus, sentence: Sentence): [string, string] | undefined {
  const counts = new Map<string, number>()
  for (const {names} of corpus.articleOf.get(sentence.source)?.sentences ?? []) {
    for (const name of names) {
      const actor = corpus.actorOf.get(name.key)
      if (name.type !== 'place' || actor?.type !== 'place') continue
      counts.set(actor.name, (counts.get(actor.name) ?? 0) + 1)
    }
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (first === undefined || second === undefined || second[1] < 3 || second[1] < 2 * (third?.[1] ?? 0))
    return undefined
  return [first[0], second[0]]
}
