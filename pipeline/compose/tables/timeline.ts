import type {SentenceId} from '../../model/id.ts'
import type {DateMention, Sentence} from '../../model/sentence.ts'
import {rangeLabel, startOf} from '../../text/calendar.ts'
import {type Corpus, originsOf, tellersOf} from '../corpus.ts'
import {citesOf, type DraftItem, sourceItem} from '../draft.ts'
import {arcsOf} from '../wording/arcs.ts'
import {shortAt} from '../wording/cut.ts'
import {datedCut} from '../wording/dated-cut.ts'
import type {Held, Row, TableOf} from './rows.ts'

/** Words of a row. Below, subject and verb are lost; above, it is the sentence again. */
const mostWords = {timeline: 12, next: 14}
/** Sentences that are tried for a day, the best first: each is parsed. */
const tries = 4

interface Mention {
  readonly sentence: Sentence
  readonly date: DateMention
}

/** A day (or month, or year) with all that the sources say of it. */
interface Dated {
  readonly value: string
  readonly mentions: readonly Mention[]
  readonly rank: number
}

/** What happened when, up to the day of the briefing: one short clause a day, ascending. */
export const timelineOf = (corpus: Corpus, worth: Worth, held: Held, today: string | null, most: number): TableOf =>
  tableOf(corpus, 'timeline', worth, held, ({value}) => !isAfter(value, today), most)

/** What is still to come, by the sources' own dates. */
export const nextOf = (corpus: Corpus, worth: Worth, held: Held, today: string | null, most: number): TableOf =>
  tableOf(corpus, 'next', worth, held, ({value}) => isAfter(value, today), most)

/** How much a sentence is worth a reader's time, 0 to 1. */
export type Worth = (sentence: SentenceId) => number

/** Whether a day, month or year begins after the day of the briefing; without one nothing does. */
const isAfter = (value: string, today: string | null): boolean => today !== null && startOf(value) > startOf(today)

function tableOf(
  corpus: Corpus,
  section: 'timeline' | 'next',
  worth: Worth,
  held: Held,
  among: (dated: Dated) => boolean,
  most: number,
): TableOf {
  return {
    rows: rowsOf(corpus, section, datedIn(corpus, worth, held).filter(among), worth, held),
    most,
    weight: 1.6,
    inOrder: items => [...items].sort(byDay),
  }
}

const byDay = ({when: a}: DraftItem, {when: b}: DraftItem): number =>
  startOf(a!.value) - startOf(b!.value) || (a!.value < b!.value ? -1 : 1)

/** The dates of the folder, the main event first, then those that most origins tell, and of these what is worth most. */
function datedIn(corpus: Corpus, worth: Worth, held: Held): Dated[] {
  const byValue = new Map<string, Mention[]>()
  for (const {sentences} of corpus.articles) {
    for (const sentence of sentences) {
      for (const date of sentence.dates) {
        if (date.certainty === 'ambiguous') continue
        byValue.set(date.value, [...(byValue.get(date.value) ?? []), {sentence, date}])
      }
    }
  }
  return [...byValue]
    .map(([value, mentions]): Dated => {
      const origins = originsOf(
        corpus,
        mentions.map(({sentence}) => sentence),
      ).length
      const best = Math.max(...mentions.map(({sentence}) => worth(sentence.id)))
      const precise = mentions[0]!.date.granularity === 'day' ? 1 : mentions[0]!.date.granularity === 'week' ? -1 : 0
      const isRead = mentions.some(({sentence}) => held.holds(sentence.id))
      return {
        value,
        mentions,
        rank: (value === corpus.main.day ? 100 : 0) + origins + best + precise - (isRead ? 1 : 0),
      }
    })
    .sort((a, b) => b.rank - a.rank || (a.value < b.value ? -1 : 1))
}

function* rowsOf(
  corpus: Corpus,
  section: 'timeline' | 'next',
  dated: readonly Dated[],
  worth: Worth,
  held: Held,
): Generator<Row> {
  const printed = new Set<string>()
  for (const one of dated) {
    const row = rowOf(corpus, section, one, worth, held)
    if (row === undefined) continue
    const words = row.item.parts.map(part => part.text).join('')
    if (printed.has(words)) continue // two dates of one clause
    printed.add(words)
    yield row
  }
}

function rowOf(
  corpus: Corpus,
  section: 'timeline' | 'next',
  {value, mentions}: Dated,
  worth: Worth,
  held: Held,
): Row | undefined {
  const {telling} = corpus.language
  const sorted = [...mentions].sort(
    (a, b) =>
      tells(b, corpus) + worth(b.sentence.id) - tells(a, corpus) - worth(a.sentence.id) ||
      (a.sentence.id < b.sentence.id ? -1 : 1),
  )
  for (const {sentence, date} of sorted.slice(0, tries)) {
    if ((section === 'timeline' && telling.datesStatement(sentence, date)) || !isOccasion(corpus, sentence, date))
      continue
    const rules = {words: held.words(sentence, mostWords[section]), day: value}
    const cut = datedCut(corpus, sentence, date, rules) ?? shortAt(corpus, sentence, date, rules)
    if (cut === undefined || !held.allows(sentence.id, cut) || (cut.isPlan && section === 'timeline')) continue // overtaken
    const main = value === corpus.main.day
    const stated = mentions.some(mention => mention.date.certainty === 'stated')
    const item: DraftItem = {
      ...sourceItem(corpus, section, sentence, cut.parts, ` ${value}`),
      cites: main ? withSupport(corpus, sentence, sorted) : citesOf(corpus, sentence),
      when: {
        value,
        ...(date.until === undefined ? {} : {until: date.until}),
        label: rangeLabel(value, date.until),
        certainty: stated ? ('stated' as const) : ('derived' as const),
        ...(main ? {main: true} : {}),
      },
      ...(isDisputed(corpus, mentions) ? {note: corpus.language.wording.notes.dayDisputed} : {}),
    }
    return {item, shares: new Map([[sentence.id, cut.share]])}
  }
  return undefined
}

/** A year alone may be a part of a name ("the act of 2015"); it must tell when. */
function isOccasion({language}: Corpus, sentence: Sentence, {start, granularity}: DateMention): boolean {
  if (/^(?:day|month)$/.test(granularity)) return true
  const {isCircumstance, wordAt} = arcsOf(language, sentence)
  return isCircumstance(wordAt(start))
}

/** The main event is cited from every source that tells it. */
function withSupport(corpus: Corpus, sentence: Sentence, mentions: readonly Mention[]): Sentence[] {
  const cites = [...citesOf(corpus, sentence)]
  for (const {sentence: other} of mentions) {
    const isNew = cites.length < 4 && !cites.some(({source}) => source === other.source)
    if (isNew && corpus.language.telling.supports(other, sentence)) cites.push(other)
  }
  return cites
}

const isDisputed = ({overlaps}: Corpus, mentions: readonly Mention[]): boolean =>
  overlaps.disagreements.some(
    ({kind, printed, values}) =>
      kind === 'date' &&
      printed &&
      mentions.some(
        ({sentence, date}) =>
          date.granularity === 'day' && values.some(({sentences}) => sentences.includes(sentence.id)),
      ),
  )

/** How well a sentence tells what happened then: told by several, standing alone; not the day on which something was said. */
function tells({sentence, date}: Mention, corpus: Corpus): number {
  const {composing} = corpus.language
  const alone = sentence.opening === undefined ? 2 : 0
  const report = sentence.mode === 'comment' ? -2 : 0
  const said = composing.saysOn(sentence.text.slice(0, date.start - sentence.start)) ? -4 : 0
  const stated = date.certainty === 'stated' ? 1 : 0
  const others = Math.min(2, tellersOf(corpus, sentence).length - 1)
  return alone + report + said + stated + others
}
