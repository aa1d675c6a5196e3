import type {AnnotatedArticle} from '../model/sentence.ts'
import {fold} from '../text/fold.ts'
import {Lexicon} from '../text/lexicon.ts'
import {postingsOf} from '../text/postings.ts'
import {shingleSets} from '../text/shingle-sets.ts'
import {wordsOf} from '../text/words.ts'

/** Two sources and how many of their sentences are copies or near copies. */
export interface Shared {
  readonly a: number // places of the sources, a < b
  readonly b: number
  readonly shared: number // sentences of the shorter that stand in the longer
  readonly same: number // of these, those that stand there almost to the word
}

/** Words that a sentence must have to be the copy of another. */
const fewestWords = 3
/** Share of its runs of three words that a sentence must have in common with a text to stand in it, a word changed here and
 *  there. Swept 0.4 to 0.8 on the three subjects: at 0.6 the shorter of two reprints shares 0.36 to 0.55 of its sentences, of
 *  two other sources 0.12 at most, on multiling-en 0.30; at 0.8 a reprint may share 0.27. */
const containment = 0.6
/** Almost to the word: one name, "not", another verb in ten words is more than that. */
const almostWhole = 0.9
/** Sources that a run of words may stand in and be compared pair by pair; beyond, each is compared with the first. */
const mostSources = 40

/** Pairs of sources that share sentences. Linear in the text: each run of words is looked up once, in few sources. */
export function copiedSentences(articles: readonly AnnotatedArticle[]): Shared[] {
  const lexicon = new Lexicon()
  const folded = new Map<string, number>()
  const idOf = (word: string): number => {
    const known = folded.get(word)
    if (known !== undefined) return known
    const id = lexicon.id(fold(word))
    folded.set(word, id)
    return id
  }
  const sentences = articles.flatMap(({sentences: own}, source) =>
    own.map(({text}) => ({source, words: Uint32Array.from(wordsOf(text), word => idOf(word.text))})),
  )
  const long = sentences.filter(({words}) => words.length >= fewestWords)
  const {sets, terms} = shingleSets(
    long.map(({words}) => words),
    3,
  )
  const holders = sourcesOf(
    sets,
    long.map(({source}) => source),
    articles.length,
    terms,
  )
  const figures = long.map(({words}) => [...words].filter(word => /^\d/.test(lexicon.word(word))))
  const told = articles.map(() => new Set<number>())
  for (const [i, {source}] of long.entries()) for (const figure of figures[i]!) told[source]!.add(figure)
  const found = new Map<number, {near: [number, number]; same: [number, number]}>()
  for (const [i, {source}] of long.entries()) {
    const runs = new Map<number, number>()
    for (const run of sets[i]!) {
      const [from, to] = [holders.offsets[run]!, holders.offsets[run + 1]!]
      for (let at = from; at < (to - from > mostSources ? from + 1 : to); at++)
        runs.set(holders.sets[at]!, (runs.get(holders.sets[at]!) ?? 0) + 1)
    }
    for (const [other, count] of runs) {
      if (other === source || count < containment * sets[i]!.length) continue
      const key = Math.min(source, other) * articles.length + Math.max(source, other)
      const counts = found.get(key) ?? {near: [0, 0], same: [0, 0]}
      const side = source < other ? 0 : 1
      counts.near[side]++
      // Another figure: a report of its own, or a later one.
      const isSame = figures[i]!.every(figure => told[other]!.has(figure))
      if (isSame && count >= almostWhole * sets[i]!.length) counts.same[side]++
      found.set(key, counts)
    }
  }
  const sizes = articles.map(article => article.sentences.length)
  return [...found]
    .map(([key, {near, same}]) => {
      const [a, b] = [Math.floor(key / articles.length), key % articles.length]
      const shorter = sizes[a]! < sizes[b]! || (sizes[a] === sizes[b] && near[0] >= near[1]) ? 0 : 1
      return {a, b, shared: near[shorter], same: same[shorter]}
    })
    .sort((x, y) => x.a - y.a || x.b - y.b)
}

/** For each run of words the sources that hold it, each once, ascending. */
function sourcesOf(sets: readonly Uint32Array[], source: readonly number[], sources: number, terms: number) {
  const whole: Uint32Array[] = Array.from({length: sources}, () => new Uint32Array())
  let from = 0
  for (let i = 1; i <= sets.length; i++) {
    if (i < sets.length && source[i] === source[from]) continue
    const runs = new Set<number>()
    for (let at = from; at < i; at++) for (const run of sets[at]!) runs.add(run)
    whole[source[from]!] = new Uint32Array(runs)
    from = i
  }
  return postingsOf(whole, terms)
}
