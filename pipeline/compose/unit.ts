import type {Part} from '../model/briefing.ts'
import type {SentenceId} from '../model/id.ts'
import type {Group} from '../model/overlap.ts'
import type {Sentence} from '../model/sentence.ts'
import {foldedWords, jaccard, shinglesOf} from '../text/shingles.ts'
import {actOf} from './act.ts'
import {type Corpus, originsOf, tellersOf} from './corpus.ts'
import {type Facts, factsOf} from './facts.ts'
import {printForm} from './wording/print-form.ts'

/** One sentence that could be printed, with all that choosing asks of it. */
export interface Candidate {
  readonly sentence: Sentence
  readonly parts: readonly Part[]
  readonly words: number
  readonly standsAlone: boolean
  readonly because?: string
  readonly facts: Facts
  readonly origins: number
  readonly background: boolean
  readonly shingles: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  /** What the sentence is worth beyond its facts: acts count more, colour and comment less. */
  readonly standing: number
}

/** Longer sentences are hard to read, and no head of a page. */
const readableWords = 42

/** The member of a group that is printed: the most complete, unless it is long or can't stand alone and another can. */
function tellerOf(corpus: Corpus, group: Group): SentenceId {
  const readable = (id: SentenceId): boolean => {
    const sentence = corpus.sentences.get(id)
    if (sentence === undefined) return false
    const {standsAlone, words} = printForm(corpus, sentence)
    return standsAlone && words <= readableWords && sentence.mode !== 'comment'
  }
  const pinned = group.members.find(id => corpus.pinned.has(id))
  if (pinned !== undefined) return pinned
  if (readable(group.printed)) return group.printed
  const weight = (id: SentenceId) =>
    [...factsOf(corpus, corpus.sentences.get(id)!).values()].reduce((sum, one) => sum + one, 0)
  return group.members.filter(readable).sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))[0] ?? group.printed
}

/** The sentences that could be printed: one of each group, the other members support it. */
export function candidatesOf(corpus: Corpus): Candidate[] {
  const candidates: Candidate[] = []
  const tellers = new Map<Group, SentenceId>() // chosen once a group: a story that all tell has a member in each source
  for (const {article, sentences} of corpus.articles) {
    for (const sentence of sentences) {
      const group = corpus.groupOf.get(sentence.id)
      if (group !== undefined) {
        const teller = tellers.get(group) ?? tellerOf(corpus, group)
        tellers.set(group, teller)
        if (teller !== sentence.id) continue
      }
      const form = printForm(corpus, sentence)
      const background = corpus.main.background.has(article.id) || sentence.mode === 'background'
      const colours = corpus.language.composing.judgementsIn(sentence.text)
      const origins = originsOf(corpus, tellersOf(corpus, sentence)).length
      const standing =
        (1 + 0.2 * (origins - 1)) *
        (sentence.mode === 'comment' ? 0.45 : 1) *
        0.65 ** Math.min(3, colours) *
        (background ? 0.6 : 1) *
        (actOf(corpus, sentence) === undefined ? 1 : 1.25) *
        (sentence.mode === 'quotation' ? 0.8 : 1) *
        ([1.6, 1.35, 1.2, 1.1, 1.1][sentence.index] ?? 1)
      candidates.push({
        sentence,
        ...form,
        facts: factsOf(corpus, sentence),
        origins,
        background,
        shingles: shinglesOf(foldedWords(sentence.text), 3),
        stems: new Set(sentence.stems),
        standing,
      })
    }
  }
  return candidates
}

/** Whether two sentences would read as a repetition: half of their word triples, or most of their content words, are shared. */
export function repeats(a: Candidate, b: Candidate): boolean {
  const [small, large] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems]
  let shared = 0
  for (const stem of small) if (large.has(stem)) shared++
  if (small.size >= 4 && shared / small.size >= 0.7) return true
  if (shared * 4 < small.size) return false // then few word triples can be shared
  return jaccard(a.shingles, b.shingles) >= 0.4
}
