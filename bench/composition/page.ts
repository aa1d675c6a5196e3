import type {Item, Section} from '../../pipeline/model/briefing.ts'
import type {Sentence} from '../../pipeline/model/sentence.ts'
import type {Span} from '../../pipeline/model/span.ts'
import {foldedWords, jaccard, shinglesOf} from '../../pipeline/text/shingles.ts'
import {countWords} from '../../pipeline/text/words.ts'
import type {Made} from './briefing.ts'

/** Sections that are read as prose; all others are tables and lists, which may restate. */
const prose = new Set<Section['kind']>(['bottom-line', 'key-points', 'theme', 'next', 'open-questions'])

const wordsOf = ({parts}: Pick<Item, 'parts'>): string => parts.map(({text}) => text).join('')

/** All texts that a reader finds side by side: a sentence, or a row with its value and its quotations. */
function lines(item: Item): string[] {
  const row = [item.when?.label, item.figure?.value, item.speaker?.name, wordsOf(item)].filter(Boolean).join(' ')
  return [row, ...(item.values ?? []).flatMap(({quotes}) => quotes.map(wordsOf))]
}

/** A fact that a desk would miss: all of its patterns stand in one sentence or row. */
export interface KeyFact {
  readonly subject: string
  readonly fact: string
  readonly needs: readonly string[]
}

/** The key facts that don't stand in the body (prose, within its words) or nowhere on the page. */
export function missing(
  {composed}: Made,
  facts: readonly KeyFact[],
): {body: KeyFact[]; page: KeyFact[]; words: number} {
  const {sections} = composed.briefing
  const body = sections.filter(({kind}) => prose.has(kind)).flatMap(({items}) => items)
  const told = (given: readonly string[]) => (fact: KeyFact) =>
    given.some(line => fact.needs.every(need => new RegExp(need).test(line)))
  const inBody = told(body.flatMap(lines))
  const onPage = told(sections.filter(({kind}) => kind !== 'method').flatMap(({items}) => items.flatMap(lines)))
  return {
    body: facts.filter(fact => !inBody(fact)),
    page: facts.filter(fact => !onPage(fact)),
    words: body.reduce((sum, item) => sum + countWords(wordsOf(item)), 0),
  }
}

/** First words that need a referent. Told apart from the pipeline's own judgement, which this measures. */
const leans =
  /^(?:[“"‘'…\s]*)(?:(?:and|but|so|yet|or|nor|also|however|meanwhile|moreover|furthermore|in addition|additionally|besides|nevertheless|nonetheless|instead|otherwise|therefore|thus|hence|then|consequently|similarly|likewise|still|too)\b,?\s*)?(?:he|she|they|his|her|their|its|him|them|this(?! (?:year|month|week|morning|afternoon|evening)\b)|these|those|that|such|both|the (?:two|three|latter|former|move|matter|same|pair|duo)|another|others?|also|however|meanwhile|moreover|furthermore|in addition|nevertheless|nonetheless|therefore|thus|instead|but|and|so)\b/i
const says = /^[“"‘']/

/** Printed source sentences of the prose that open with such words, and don't follow their own predecessor on the page. */
export function dangling({composed, articles}: Made): {of: number; items: string[]} {
  const sentences = new Map(articles.flatMap(one => one.sentences.map(sentence => [sentence.id, sentence] as const)))
  let of = 0
  const items: string[] = []
  for (const {kind, items: own} of composed.briefing.sections) {
    if (!prose.has(kind)) continue
    let before: Sentence | undefined
    for (const item of own) {
      const sentence = item.sentence === undefined ? undefined : sentences.get(item.sentence)
      if (sentence === undefined) continue
      of++
      const text = wordsOf(item)
      const follows = before?.source === sentence.source && sentence.index - before.index === 1
      if (leans.test(text) && !says.test(text) && !follows && !/^that (?:is|was|the)\b/i.test(text)) items.push(text)
      before = sentence
    }
  }
  return {of, items}
}

/** Pairs of printed sentences of the prose in one group, or with word-3 shingles alike by one half. */
export function repeats({composed}: Made): [string, string][] {
  const printed = composed.briefing.sections
    .filter(({kind}) => prose.has(kind))
    .flatMap(({items}) => items.filter(({origin}) => origin === 'source'))
    .map(item => ({item, text: wordsOf(item), shingles: shinglesOf(foldedWords(wordsOf(item)), 3)}))
  return printed.flatMap((a, i) =>
    printed.slice(i + 1).flatMap((b): [string, string][] => {
      const oneGroup = a.item.group !== undefined && a.item.group === b.item.group
      return oneGroup || jaccard(a.shingles, b.shingles) >= 0.5 ? [[a.text, b.text]] : []
    }),
  )
}

/**
 * The hard facts of kept sentences (figures with a unit, dates, agreements) that are neither on the page, in their own
 * words or in those of a sentence that gives the same value, nor listed as left out.
 */
export function unplaced({composed, articles, overlaps}: Made): {of: number; facts: string[]} {
  const {briefing, leftOut} = composed
  const listed = new Set(leftOut.map(({sentence, detail}) => `${sentence} ${detail ?? ''}`))
  const spans: Span[] = briefing.sections.flatMap(({items}) =>
    items.flatMap(item => [
      ...item.parts.flatMap(({span}) => span ?? []),
      ...(item.values ?? []).flatMap(({quotes}) => quotes.flatMap(({parts}) => parts.flatMap(({span}) => span ?? []))),
    ]),
  )
  const printed = (source: string, start: number, end: number) =>
    spans.some(span => span.source === source && span.start <= start && end <= span.end)
  const sentences = new Map(articles.flatMap(one => one.sentences.map(sentence => [sentence.id, sentence] as const)))
  const valuesPrinted = new Map<string, Set<string>>()
  for (const group of overlaps.groups) {
    const values = new Set<string>()
    for (const id of group.members) {
      const sentence = sentences.get(id)
      if (sentence === undefined) continue
      for (const {key, start, end} of factsOf(sentence)) if (printed(sentence.source, start, end)) values.add(key)
    }
    valuesPrinted.set(group.id, values)
  }
  let of = 0
  const facts: string[] = []
  for (const sentence of sentences.values()) {
    for (const {key, start, end, text} of factsOf(sentence)) {
      of++
      const told = overlaps.groups.some(
        ({id, members}) => members.includes(sentence.id) && valuesPrinted.get(id)!.has(key),
      )
      const account = listed.has(`${sentence.id} `) || listed.has(`${sentence.id} ${text}`)
      if (!printed(sentence.source, start, end) && !told && !account) facts.push(`${key}: ${sentence.text}`)
    }
  }
  return {of, facts}
}

function factsOf(sentence: Sentence): {key: string; start: number; end: number; text: string}[] {
  return [
    ...sentence.quantities
      .filter(({kind, value}) => kind !== 'ordinal' && (kind !== 'count' || value > 2))
      .map(({value, unit, start, end, text}) => ({key: `${value} ${unit}`, start, end, text})),
    ...sentence.dates.map(({value, start, end, text}) => ({key: value, start, end, text})),
  ]
}
