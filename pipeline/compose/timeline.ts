import type {DateMention, Sentence} from '../model/sentence.ts'
import {rangeLabel, startOf} from '../text/calendar.ts'
import {countWords} from '../text/words.ts'
import type {Corpus} from './corpus.ts'
import {citesOf, type DraftItem, sourceItem} from './draft.ts'
import {excerpt} from './excerpt.ts'
import {isFact} from './facts.ts'

const mostWords = 34

/** The dates that the sources give to events, ascending; at most `rows`, the main event and well-supported dates first. */
export function timelineOf(corpus: Corpus, rows: number): DraftItem[] {
  const byValue = new Map<string, {sentence: Sentence; date: DateMention}[]>()
  for (const {sentences} of corpus.articles) {
    for (const sentence of sentences) {
      for (const date of sentence.dates) {
        if (date.certainty === 'ambiguous' || !isFact(corpus.language.telling.standingAt(sentence, date.start)))
          continue
        byValue.set(date.value, [...(byValue.get(date.value) ?? []), {sentence, date}])
      }
    }
  }
  const disputed = new Set(
    corpus.overlaps.disagreements
      .filter(one => one.kind === 'date' && one.printed)
      .flatMap(one => one.values.flatMap(value => value.sentences)),
  )
  const events = [...byValue].map(([value, mentions]) => {
    const sorted = [...mentions].sort(
      (a, b) => tells(b, corpus) - tells(a, corpus) || (a.sentence.id < b.sentence.id ? -1 : 1),
    )
    const {sentence, date} = sorted[0]!
    const sources = new Set(mentions.map(mention => mention.sentence.source))
    const item = sourceItem(corpus, 'timeline', sentence, excerpt(corpus, sentence, date, mostWords), ` ${value}`)
    const main = value === corpus.main.day
    const cites = [...item.cites]
    for (const mention of sorted) {
      const isNew = cites.length < 4 && !cites.some(cited => cited.source === mention.sentence.source)
      if (main && isNew && corpus.language.telling.supports(mention.sentence, sentence)) cites.push(mention.sentence)
    }
    const stated = mentions.some(mention => mention.date.certainty === 'stated')
    return {
      rank:
        (main ? 100 : 0) + sources.size * 3 + (date.granularity === 'day' ? 3 : date.granularity === 'month' ? 2 : 1),
      item: {
        ...item,
        cites: main ? cites : citesOf(corpus, sentence),
        when: {
          value,
          ...(date.until === undefined ? {} : {until: date.until}),
          label: rangeLabel(value, date.until),
          certainty: stated ? ('stated' as const) : ('derived' as const),
          ...(main ? {main: true} : {}),
        },
        ...(mentions.some(mention => disputed.has(mention.sentence.id) && mention.date.granularity === 'day')
          ? {note: corpus.language.wording.notes.dayDisputed}
          : {}),
      },
    }
  })
  return events
    .sort((a, b) => b.rank - a.rank || (a.item.when.value < b.item.when.value ? -1 : 1))
    .slice(0, rows)
    .map(event => event.item)
    .sort((a, b) => startOf(a.when.value) - startOf(b.when.value) || (a.when.value < b.when.value ? -1 : 1))
}

/** How well a sentence tells what happened then: a report with names, that stands alone; not the day on which something was said. */
function tells(
  {sentence, date}: {readonly sentence: Sentence; readonly date: DateMention},
  {language}: Corpus,
): number {
  const names = Math.min(3, sentence.names.length)
  const alone = sentence.opening === undefined ? 2 : 0
  const report = sentence.mode === 'comment' ? -2 : 0
  const before = sentence.text.slice(0, date.start - sentence.start)
  const said = language.composing.saysOn(before) ? -4 : 0
  const stated = date.certainty === 'stated' ? 2 : 0
  return names + alone + report + said + stated + (countWords(sentence.text) <= 40 ? 1 : 0)
}
