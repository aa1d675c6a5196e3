import type {Actor} from '../../model/overlap.ts'
import type {Quotation, Sentence} from '../../model/sentence.ts'
import {countWords} from '../../text/words.ts'
import {type Corpus, originsOf} from '../corpus.ts'
import {type DraftItem, sourceItem} from '../draft.ts'
import {applyEdits} from '../wording/print-form.ts'
import {differingIn} from './differing.ts'
import type {Held, Row, TableOf} from './rows.ts'
import type {Worth} from './timeline.ts'

/** Quotations of one speaker, at most; words of one. */
const mostOfOne = 2
const mostWords = 20

interface Spoken {
  readonly sentence: Sentence
  readonly quotation: Quotation
  readonly name: string
  readonly actor: Actor | undefined
  readonly rank: number
}

/** Who said what: the main actors first, by how many origins name them, each with at most two quotations. */
export const statementsOf = (corpus: Corpus, worth: Worth, held: Held, most: number): TableOf => ({
  rows: rowsOf(corpus, worth, held),
  most,
  weight: 0.35,
  inOrder: items => {
    const speakers = [...new Set(items.map(({speaker}) => speaker!.name))] // the main actor gave the first row
    return speakers.flatMap(name => items.filter(({speaker}) => speaker!.name === name))
  },
})

/** First one quotation of each speaker, then a second. */
function* rowsOf(corpus: Corpus, worth: Worth, held: Held): Generator<Row> {
  const bySpeaker = new Map<string, Spoken[]>()
  for (const one of spokenIn(corpus, worth)) bySpeaker.set(one.name, [...(bySpeaker.get(one.name) ?? []), one])
  const weightOf = weights(corpus)
  const speakers = [...bySpeaker].sort(
    ([a, [one]], [b, [other]]) => weightOf(other!.actor) - weightOf(one!.actor) || (a < b ? -1 : 1),
  )
  const said = new Set<string>() // the same words, in another copy or out of another mouth
  for (let round = 0; round < mostOfOne; round++) {
    for (const [, own] of speakers) {
      const next = own
        .sort(
          (a, b) =>
            b.rank - a.rank || (a.sentence.id < b.sentence.id ? -1 : 1) || a.quotation.start - b.quotation.start,
        )
        .find(one => !said.has(wordsOf(one)) && !held.holds(one.sentence.id))
      if (next === undefined) continue
      said.add(wordsOf(next))
      yield rowOf(corpus, next)
    }
  }
}

function rowOf(corpus: Corpus, {sentence, quotation, name, actor}: Spoken): Row {
  const role = actor?.roles[0]
  const item: DraftItem = {
    ...sourceItem(corpus, 'statements', sentence, applyEdits(sentence, ...innerOf(sentence, quotation), [])),
    cites: [sentence],
    support: [],
    origins: [corpus.originOf.get(sentence.source)!],
    speaker: {
      name,
      ...(role === undefined ? {} : {role}),
      ...(quotation.channel === undefined ? {} : {channel: corpus.language.composing.shortChannel(quotation.channel)}),
    },
  }
  const share = (quotation.end - quotation.start) / Math.max(1, sentence.end - sentence.start)
  return {item, shares: new Map([[sentence.id, share]])}
}

/** The words without their marks, which the page sets itself, and without the comma that leads on to the speaker. */
function innerOf({text, start: base}: Sentence, {inner}: Quotation): [number, number] {
  const words = text.slice(inner.start - base, inner.end - base)
  return [inner.start, inner.end - (words.length - words.replace(/(?<![,\s])[,\s]+$/, '').length)]
}

/** Actors by the number of origins that name them, and by mentions where that is the same. */
function weights(corpus: Corpus): (actor: Actor | undefined) => number {
  const naming = new Map<string, Sentence[]>()
  for (const {sentences} of corpus.articles) {
    for (const sentence of sentences) {
      for (const {key} of sentence.names) {
        const id = corpus.actorOf.get(key)?.id
        if (id !== undefined) naming.set(id, [...(naming.get(id) ?? []), sentence])
      }
    }
  }
  return actor => {
    if (actor === undefined) return 0
    const own = naming.get(actor.id) ?? []
    return originsOf(corpus, own).length + Math.min(0.9, own.length / 100)
  }
}

/** Whole utterances in quotation marks, of somebody who is named. */
function spokenIn(corpus: Corpus, worth: Worth): Spoken[] {
  const differs = differingIn(corpus) // two persons are said to have spoken it
  return corpus.articles.flatMap(({sentences}) =>
    sentences.flatMap(sentence =>
      sentence.quotations.flatMap((quotation): Spoken[] => {
        const from = sentence.text.slice(quotation.start - sentence.start)
        const upTo = sentence.text.slice(0, quotation.end - sentence.start)
        const words = countWords(
          sentence.text.slice(quotation.inner.start - sentence.start, quotation.inner.end - sentence.start),
        )
        const {speaker, kind} = quotation
        const isMarked = /^[“"‘'«„]/.test(from) && /[”"’'»]$/.test(upTo)
        const isAnswer = // without marks: the whole sentence is its speaker's
          quotation.inner.start === quotation.start &&
          quotation.start === sentence.start &&
          sentence.opening === undefined
        const asks = /\?["”’']?$/.test(upTo) // a question, without its answer
        const least = kind === 'direct' ? 5 : 7
        if (
          !(isMarked || isAnswer) ||
          asks ||
          kind === 'scare' ||
          differs(sentence.source, quotation) ||
          speaker === undefined ||
          words < least ||
          words > mostWords
        )
          return []
        const actor = personBehind(
          corpus,
          sentence,
          quotation,
          speaker.key === undefined ? undefined : corpus.actorOf.get(speaker.key),
        )
        if (actor?.type === 'place' && kind === 'direct') return [] // a town utters no sentences
        const isKnown = speaker.resolved === true || speaker.key !== undefined
        const name = actor?.name ?? speaker.name ?? (isKnown ? speaker.text : undefined)
        if (name === undefined) return []
        const earlier = corpus.main.background.has(sentence.source) ? 1.5 : 0
        const rank = (kind === 'direct' ? 1 : 0) + Math.min(words, 20) / 20 + worth(sentence.id) - earlier
        return [{sentence, quotation, name, actor, rank}]
      }),
    ),
  )
}

/** "…", Ona Lind, professor at the University of Halm, said: the speaker is the one person named beside the words, not the town. */
function personBehind(
  corpus: Corpus,
  sentence: Sentence,
  quotation: Quotation,
  found: Actor | undefined,
): Actor | undefined {
  if (found?.type !== 'place') return found
  const outside = sentence.names.filter(name => name.end <= quotation.start || name.start >= quotation.end)
  const persons = new Set(
    outside.flatMap(({key}) => corpus.actorOf.get(key) ?? []).filter(({type}) => type === 'person'),
  )
  return persons.size === 1 ? [...persons][0] : found
}

/** Letters and digits alone: copies differ in quotation marks and spacing. */
const wordsOf = ({sentence, quotation}: Spoken): string =>
  sentence.text
    .slice(quotation.inner.start - sentence.start, quotation.inner.end - sentence.start)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
