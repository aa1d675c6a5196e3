import {itemIdOf} from '../model/id.ts'
import type {Corpus} from './corpus.ts'
import type {DraftItem} from './draft.ts'
import {excerpt} from './excerpt.ts'

const mostWords = 30
const mostQuotes = 3

const rank = {conflict: 0, revision: 1, 'counts-differ': 2, 'other-time': 3, 'other-scope': 3, wording: 3} as const

/** The disagreements that stand in the ledger, conflicts first. */
export const listedDisagreements = (corpus: Corpus, most: number) =>
  corpus.overlaps.disagreements
    .filter(one => one.printed)
    .sort((a, b) => rank[a.class] - rank[b.class] || b.values.length - a.values.length || (a.id < b.id ? -1 : 1))
    .slice(0, most)

/** Where sources disagree or count differently: the question, then each value in the words of those who give it. No verdict. */
export const ledgerOf = (corpus: Corpus, most: number): DraftItem[] =>
  listedDisagreements(corpus, most).map(one => {
    const values = one.values.map(value => {
      const seen = new Set<string>()
      const quotes = value.spans.flatMap(span => {
        const sentence = value.sentences
          .flatMap(id => corpus.sentences.get(id) ?? [])
          .find(
            candidate => candidate.source === span.source && candidate.start <= span.start && span.end <= candidate.end,
          )
        if (sentence === undefined || seen.has(sentence.source)) return []
        seen.add(sentence.source)
        return [{parts: excerpt(corpus, sentence, span, mostWords), cites: [sentence]}]
      })
      return {value: value.value, quotes: quotes.slice(0, mostQuotes), origins: value.origins}
    })
    return {
      id: itemIdOf('disagreements', one.id),
      origin: 'generated',
      form: 'disagreement',
      parts: [{text: one.question}],
      cites: values.flatMap(value => value.quotes.flatMap(quote => quote.cites)),
      support: one.values.flatMap(value => value.spans),
      origins: [...new Set(one.values.flatMap(value => value.origins))].sort(),
      disagreement: one.id,
      question: one.question,
      ...(one.class === 'counts-differ'
        ? {note: corpus.language.wording.notes.countedDifferently}
        : one.class === 'revision'
          ? {note: corpus.language.wording.notes.revised}
          : {}),
      values,
    }
  })
