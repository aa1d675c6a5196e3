import {type DisagreementId, itemIdOf} from '../../model/id.ts'
import type {Disagreement} from '../../model/overlap.ts'
import type {Sentence} from '../../model/sentence.ts'
import type {Corpus} from '../corpus.ts'
import type {DraftItem} from '../draft.ts'
import {cutAt} from '../wording/cut.ts'
import {excerpt} from '../wording/excerpt.ts'
import type {Held, Row, TableOf} from './rows.ts'

/** Words of a quotation in the ledger: its clause, else what stands between two pauses. */
const mostWords = 16
const mostQuotes = 2

const rank = {conflict: 0, revision: 1, 'counts-differ': 2, 'other-time': 3, 'other-scope': 3, wording: 3} as const

/** The disagreements that are fit for the ledger, conflicts first, each question once. */
export function listedDisagreements(corpus: Corpus): Disagreement[] {
  const asked = new Set<string>()
  return corpus.overlaps.disagreements
    .filter(one => one.printed && !isSeries(corpus, one))
    .sort((a, b) => rank[a.class] - rank[b.class] || b.values.length - a.values.length || (a.id < b.id ? -1 : 1))
    .filter(({question}) => !asked.has(question) && asked.add(question))
}

/** Whether its values follow one another as reports do: then they stand in one row of the figures. */
const isSeries = ({series}: Corpus, {class: kind, values}: Disagreement): boolean =>
  kind === 'revision' && values.every(({spans}) => spans.some(span => series.at(span.source, span) !== undefined))

/** Where sources disagree or count differently: the question, then each value in the words of those who give it. No verdict. */
export const ledgerOf = (corpus: Corpus, held: Held, most: number): TableOf => ({
  rows: rowsOf(corpus, held),
  most,
  inOrder: items => items,
})

function* rowsOf(corpus: Corpus, held: Held): Generator<Row> {
  const alike = new Map<string, Disagreement[]>()
  for (const one of corpus.overlaps.disagreements.filter(({printed}) => printed))
    alike.set(one.question, [...(alike.get(one.question) ?? []), one])
  for (const one of listedDisagreements(corpus)) yield rowOf(corpus, one, alike.get(one.question)!, held)
}

/** One question with all that answers it: the same question may have been found between other sentences too. */
function rowOf(corpus: Corpus, one: Disagreement, alike: readonly Disagreement[], held: Held): Row {
  const shares = new Map<Sentence['id'], number>()
  const values = one.values.map(({value}) => {
    const same = alike.flatMap(({values: others}) => others.filter(other => other.value === value))
    const seen = new Set<string>()
    const quotes = same.flatMap(given =>
      given.spans.flatMap(span => {
        const sentence = given.sentences
          .flatMap(id => corpus.sentences.get(id) ?? [])
          .find(({source, start, end}) => source === span.source && start <= span.start && span.end <= end)
        if (sentence === undefined || seen.has(sentence.source) || seen.size === mostQuotes) return []
        seen.add(sentence.source)
        const cut = cutAt(corpus, sentence, span, {words: held.words(sentence, mostWords)})
        const parts =
          cut !== undefined && held.allows(sentence.id, cut) ? cut.parts : excerpt(corpus, sentence, span, mostWords)
        return [{parts, cites: [sentence]}]
      }),
    )
    return {value, quotes, origins: [...new Set(same.flatMap(({origins}) => origins))].sort()}
  })
  const item: DraftItem = {
    id: itemIdOf('disagreements', one.id),
    origin: 'generated',
    form: 'disagreement',
    parts: [{text: one.question}],
    cites: values.flatMap(value => value.quotes.flatMap(quote => quote.cites)),
    support: alike.flatMap(({values: given}) => given.flatMap(value => value.spans)),
    origins: [...new Set(values.flatMap(value => value.origins))].sort(),
    disagreement: one.id as DisagreementId,
    question: one.question,
    ...noteOf(corpus, one),
    values,
  }
  return {item, shares}
}

function noteOf({language}: Corpus, {class: kind}: Disagreement): {note?: string} {
  const {notes} = language.wording
  return kind === 'counts-differ' ? {note: notes.countedDifferently} : kind === 'revision' ? {note: notes.revised} : {}
}
