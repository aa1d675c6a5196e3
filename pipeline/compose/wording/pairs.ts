import type {Rank} from '../../language/composing.ts'
import type {Sentence} from '../../model/sentence.ts'
import type {Corpus} from '../corpus.ts'

/** Who stands behind "the two leaders", "both sides" or "the talks" near a sentence's head, and where that is told. */
export interface Pair {
  readonly names: readonly [string, string]
  readonly text: string // as inserted, without the brackets
  readonly at: number // offset behind the words
}

/**
 * The one pair that fits, or undefined. For people: exactly two of that rank were named in the article so far.
 * For states: the two places that the article has joined most often so far. When in doubt nothing is inserted.
 */
export function pairBehind(corpus: Corpus, sentence: Sentence): Pair | undefined {
  const words = corpus.language.composing.pairIn(sentence.text)
  if (words === undefined) return undefined
  const at = sentence.start + words.end
  const {both, ofBoth} = corpus.language.wording
  switch (words.of) {
    case 'people': {
      const names = peopleBefore(corpus, sentence, words.rank)
      return names === undefined ? undefined : {names, text: both(names), at}
    }
    case 'event': {
      const names = peopleBefore(corpus, sentence, 'leader') ?? peopleBefore(corpus, sentence, 'minister')
      return names === undefined ? undefined : {names, text: ofBoth(names), at}
    }
    case 'states': {
      const names = placesOf(corpus, sentence)
      return names === undefined ? undefined : {names, text: both(names), at}
    }
  }
}

/** Whether a sentence names both of a pair itself, so that the next one needs no telling. */
export function namesBoth(corpus: Corpus, sentence: Sentence, pair: Pair): boolean {
  const named = new Set(sentence.names.map(name => corpus.actorOf.get(name.key)?.name ?? name.text))
  return pair.names.every(name => named.has(name))
}

function peopleBefore(corpus: Corpus, sentence: Sentence, rank: Rank): [string, string] | undefined {
  const named = new Set<string>()
  const ranked = new Set<string>()
  for (const earlier of corpus.articleOf.get(sentence.source)?.sentences ?? []) {
    if (earlier.index >= sentence.index) break
    for (const name of earlier.names) {
      const actor = corpus.actorOf.get(name.key)
      if (name.type !== 'person' || actor?.type !== 'person') continue
      named.add(actor.name)
      if (name.role !== undefined && corpus.language.composing.isOfRank(name.role, rank)) ranked.add(actor.name)
    }
  }
  const [first, second, third] = [...named].filter(name => ranked.has(name))
  return first !== undefined && second !== undefined && third === undefined ? [first, second] : undefined
}

/** The two places that the article joins most often before the sentence ("Ostmark and Lunden"), when no other pair rivals them. */
function placesOf(corpus: Corpus, sentence: Sentence): [string, string] | undefined {
  const pairs = new Map<string, {names: [string, string]; times: number}>()
  for (const earlier of corpus.articleOf.get(sentence.source)?.sentences ?? []) {
    if (earlier.index >= sentence.index) break
    for (const names of joinedPlaces(corpus, earlier)) {
      const key = [...names].sort().join('\u001f')
      const known = pairs.get(key)
      pairs.set(key, {names: known?.names ?? names, times: (known?.times ?? 0) + 1})
    }
  }
  const [first, second] = [...pairs.values()].sort((a, b) => b.times - a.times) // a stable sort: the earlier pair first
  return first !== undefined && (second === undefined || first.times > second.times) ? first.names : undefined
}

/** Neighbouring place names with nothing but "and" or a dash between them. */
function joinedPlaces(corpus: Corpus, sentence: Sentence): [string, string][] {
  const places = sentence.names.filter(({type}) => type === 'place')
  return places.slice(1).flatMap((place, i): [string, string][] => {
    const between = sentence.text.slice(places[i]!.end - sentence.start, place.start - sentence.start)
    const [left, right] = [corpus.actorOf.get(places[i]!.key)?.name, corpus.actorOf.get(place.key)?.name]
    return corpus.language.composing.joinsNames(between) && left !== undefined && right !== undefined && left !== right
      ? [[left, right]]
      : []
  })
}
