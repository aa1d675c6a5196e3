import type {Item, Passage, Section} from '../model/briefing.ts'
import type {ItemId, SentenceId} from '../model/id.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Corpus} from './corpus.ts'
import {type DraftItem, spanOf} from './draft.ts'

/** A section before its items' marks are known. */
export interface DraftSection extends Omit<Section, 'items'> {
  readonly items: readonly DraftItem[]
}

/**
 * Give each cited sentence its mark, the source's number and a letter in the order of the source ("2c"), so that a mark
 * means one passage and nothing else, on paper too.
 */
export function giveMarks(corpus: Corpus, drafts: readonly DraftSection[]): {sections: Section[]; passages: Passage[]} {
  const cited = new Map<SentenceId, {sentence: Sentence; items: Set<ItemId>}>()
  for (const {items} of drafts) {
    for (const item of items) {
      for (const sentence of item.cites) {
        const entry = cited.get(sentence.id) ?? {sentence, items: new Set<ItemId>()}
        entry.items.add(item.id)
        cited.set(sentence.id, entry)
      }
    }
  }
  const markOf = new Map<SentenceId, string>()
  const passages: Passage[] = []
  for (const {article, sentences} of corpus.articles) {
    const placeOf = new Map(sentences.map(({id}, place) => [id, place]))
    const own = [...cited.values()]
      .filter(({sentence}) => sentence.source === article.id)
      .sort((a, b) => a.sentence.start - b.sentence.start)
    for (const [i, {sentence, items}] of own.entries()) {
      const mark = `${corpus.numberOf.get(article.id)}${letters(i)}`
      markOf.set(sentence.id, mark)
      const context = contextOf(article, sentence)
      const place = placeOf.get(sentence.id)
      passages.push({
        mark,
        span: spanOf(sentence),
        sentence: sentence.id,
        context,
        ...(place === undefined ? {} : {near: nearOf(sentences, place, context)}),
        items: [...items].sort(),
      })
    }
  }
  const marksOf = (sentences: readonly Sentence[]) => [
    ...new Set(sentences.flatMap(sentence => markOf.get(sentence.id) ?? [])),
  ]
  const finish = ({cites, values, ...rest}: DraftItem): Item => ({
    ...rest,
    marks: marksOf(cites),
    ...(values === undefined
      ? {}
      : {
          values: values.map(value => ({
            value: value.value,
            quotes: value.quotes.map(quote => ({parts: quote.parts, marks: marksOf(quote.cites)})),
            origins: value.origins,
          })),
        }),
  })
  return {sections: drafts.map(section => ({...section, items: section.items.map(finish)})), passages}
}

/** 0 is a, 25 is z, 26 is aa. */
export function letters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (index % 26))
}

/** Characters of a paragraph that are shown on either side of a passage: more than most have. A page without paragraphs is one of a million. */
const contextCharacters = 1500

/** The paragraph around a sentence, of a very long one as much as a reader needs, from word to word. */
function contextOf({text, blocks}: Corpus['articles'][number]['article'], sentence: Sentence): Passage['context'] {
  const {start, end} = blocks[sentence.block] ?? sentence
  const from = sentence.start - contextCharacters
  const to = sentence.end + contextCharacters
  return {
    start: from <= start ? start : from + Math.max(0, text.slice(from, sentence.start).search(/\s/)),
    end: to >= end ? end : sentence.end + text.slice(sentence.end, to).replace(/(?<!\S)\S+$/, '').length,
  }
}

/** A sentence with its neighbours of the same paragraph; at a paragraph's end, with what stands there besides sentences. */
function nearOf(sentences: readonly Sentence[], place: number, {start, end}: Passage['context']): Passage['context'] {
  const {block} = sentences[place]!
  const [before, after] = [sentences[place - 1], sentences[place + 1]]
  return {
    start: before?.block === block ? Math.max(start, before.start) : start,
    end: after?.block === block ? Math.min(end, after.end) : end,
  }
}
