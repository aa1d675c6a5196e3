import type {Part} from '../../model/briefing.ts'
import {type DisagreementId, itemIdOf} from '../../model/id.ts'
import type {Disagreement} from '../../model/overlap.ts'
import type {Sentence} from '../../model/sentence.ts'
import type {Range} from '../../model/span.ts'
import {countWords} from '../../text/words.ts'
import type {Corpus} from '../corpus.ts'
import type {DraftItem} from '../draft.ts'
import {cutAt} from '../wording/cut.ts'
import {excerpt} from '../wording/excerpt.ts'
import {measuredCut, tellingCut} from '../wording/phrase-cut.ts'
import type {Held, Row, TableOf} from './rows.ts'

/** Words that a value is quoted in, about: subject, verb and value. Every row has two values and more. */
const mostWords = 10
/** Sentences that are tried for a value, of which the shortest is printed: each is parsed. */
const tries = 3
const mostMarks = 4

const rank = {conflict: 0, revision: 1, 'counts-differ': 2, 'other-time': 3, 'other-scope': 3, wording: 3} as const

/** The disagreements that are fit for the ledger, each question once. */
export function listedDisagreements(corpus: Corpus): Disagreement[] {
  const asked = new Set<string>()
  return corpus.overlaps.disagreements
    .filter(one => one.printed && !isSeries(corpus, one))
    .sort((a, b) => rank[a.class] - rank[b.class] || b.values.length - a.values.length || (a.id < b.id ? -1 : 1))
    .filter(({question}) => !asked.has(question) && asked.add(question))
}

/** Those of which the page prints a side already come first, then what most sources are parted by. */
function inOrder(corpus: Corpus, held: Held): Disagreement[] {
  const weightOf = ({values}: Disagreement): number =>
    (values.some(({sentences}) => sentences.some(id => held.holds(id))) ? 100 : 0) +
    new Set(values.flatMap(({origins}) => origins)).size
  const listed = listedDisagreements(corpus).map(one => ({one, weight: weightOf(one)}))
  return listed
    .sort((a, b) => rank[a.one.class] - rank[b.one.class] || b.weight - a.weight || (a.one.id < b.one.id ? -1 : 1))
    .map(({one}) => one)
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
  for (const one of inOrder(corpus, held)) yield rowOf(corpus, one, alike.get(one.question)!, held)
}

/** One question with all that answers it: the same question may have been found between other sentences too. */
function rowOf(corpus: Corpus, one: Disagreement, alike: readonly Disagreement[], held: Held): Row {
  const values = one.values.map(({value}) => {
    const same = alike.flatMap(({values: others}) => others.filter(other => other.value === value))
    const origins = [...new Set(same.flatMap(given => given.origins))].sort()
    const sayings = same.flatMap(given => sayingsOf(corpus, given))
    const cites = oneOfEach(sayings.map(({sentence}) => sentence))
    if (one.kind === 'speaker') return {value, quotes: [{parts: [], cites}], origins} // the question quotes the words
    const [shortest] = sayings
      .slice(0, tries)
      .map(saying => ({...saying, ...wordsAround(corpus, saying, held)}))
      .sort((a, b) => Number(b.tells) - Number(a.tells) || a.words - b.words)
    const quotes =
      shortest === undefined ? [] : [{parts: shortest.parts, cites: oneOfEach([shortest.sentence, ...cites])}]
    return {value, quotes, origins}
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
  return {item, shares: new Map()}
}

/** A value where a sentence gives it. */
interface Saying {
  readonly sentence: Sentence
  readonly span: Range
}

const sayingsOf = ({sentences}: Corpus, given: Disagreement['values'][number]): Saying[] =>
  given.spans.flatMap(span => {
    const sentence = given.sentences
      .flatMap(id => sentences.get(id) ?? [])
      .find(({source, start, end}) => source === span.source && start <= span.start && span.end <= end)
    return sentence === undefined ? [] : [{sentence, span}]
  })

/** The words that give a value: cut along phrases or at a clause, which has a verb; else what it measures, or what stands between two pauses. */
function wordsAround(
  corpus: Corpus,
  {sentence, span}: Saying,
  held: Held,
): {readonly parts: readonly Part[]; readonly words: number; readonly tells: boolean} {
  const rules = {words: held.words(sentence, mostWords)}
  for (const cutter of [tellingCut, cutAt, measuredCut]) {
    const cut = cutter(corpus, sentence, span, rules)
    if (cut !== undefined && held.allows(sentence.id, cut)) return {...cut, tells: cutter !== measuredCut}
  }
  const parts = excerpt(corpus, sentence, span, mostWords)
  return {parts, words: countWords(parts.map(({text}) => text).join('')), tells: false}
}

/** The first sentence of each source, as many as marks are given. */
function oneOfEach(sentences: readonly Sentence[]): Sentence[] {
  const bySource = new Map<Sentence['source'], Sentence>()
  for (const sentence of sentences) if (!bySource.has(sentence.source)) bySource.set(sentence.source, sentence)
  return [...bySource.values()].slice(0, mostMarks)
}

function noteOf({language}: Corpus, {class: kind}: Disagreement): {note?: string} {
  const {notes} = language.wording
  return kind === 'counts-differ' ? {note: notes.countedDifferently} : kind === 'revision' ? {note: notes.revised} : {}
}
