import type {Item, Part} from '../model/briefing.ts'
import {type ItemId, itemIdOf} from '../model/id.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Span} from '../model/span.ts'
import {type Corpus, originsOf, tellersOf} from './corpus.ts'
import type {Candidate} from './unit.ts'

/** An item before its marks are known: they are given out when all that is cited stands fast. */
export interface DraftItem extends Omit<Item, 'marks' | 'values'> {
  readonly cites: readonly Sentence[]
  readonly values?: readonly {
    readonly value: string
    readonly quotes: readonly {readonly parts: readonly Part[]; readonly cites: readonly Sentence[]}[]
    readonly origins: Item['origins']
  }[]
}

/** At most this many sources are named by marks on one statement; all of them stand in `support`. */
const mostMarks = 4

/** What a sentence's own words and those that say the same are cited as: at most one sentence of each source. */
export function citesOf(corpus: Corpus, sentence: Sentence): Sentence[] {
  const seen = new Set<string>()
  const cites: Sentence[] = []
  for (const teller of tellersOf(corpus, sentence)) {
    if (seen.has(teller.source) || cites.length === mostMarks) continue
    seen.add(teller.source)
    cites.push(teller)
  }
  return cites
}

export const spanOf = (sentence: Sentence): Span => ({
  source: sentence.source,
  start: sentence.start,
  end: sentence.end,
  exact: sentence.exact ?? sentence.text,
})

/** An item that prints a sentence, with all that supports it. */
export function sentenceItem(corpus: Corpus, section: string, candidate: Candidate): DraftItem {
  return sourceItem(corpus, section, candidate.sentence, candidate.parts)
}

/** An item that prints words of one sentence; `about` tells two such items of one sentence apart. */
export function sourceItem(
  corpus: Corpus,
  section: string,
  sentence: Sentence,
  parts: readonly Part[],
  about = '',
): DraftItem {
  const tellers = tellersOf(corpus, sentence)
  const group = corpus.groupOf.get(sentence.id)
  return {
    id: idOf(section, `${sentence.id}${about}`, parts),
    origin: 'source',
    parts,
    cites: citesOf(corpus, sentence),
    support: tellers.slice(1).map(spanOf),
    origins: originsOf(corpus, tellers),
    sentence: sentence.id,
    ...(group === undefined ? {} : {group: group.id}),
  }
}

/** An item in our own words, by one of the closed forms. */
export function generatedItem(section: string, form: string, text: string): DraftItem {
  const parts = [{text}]
  return {
    id: idOf(section, form, parts),
    origin: 'generated',
    form,
    parts,
    cites: [],
    support: [],
    origins: [],
  }
}

const idOf = (section: string, of: string, parts: readonly Part[]): ItemId =>
  itemIdOf(section, of, parts.map(part => part.text).join(''))
