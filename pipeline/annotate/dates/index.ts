import type {Article} from '../../model/article.ts'
import type {Sentence} from '../../model/sentence.ts'
import {parseIso} from '../../text/calendar.ts'
import type {Draft, Token} from '../token.ts'
import {writtenAt} from './patterns.ts'
import {type Anchor, type NumericOrder, resolve} from './resolve.ts'
import {type Tense, tenseOf} from './tense.ts'
import {yearByWeekday} from './weekday-year.ts'
import type {Written} from './written.ts'

export type DateMention = Sentence['dates'][number]

/** What a dateline says of its date, with the year of publication where it tells none. */
export function datelineDate(date: string | undefined, published: string | undefined): string | undefined {
  if (date === undefined || !date.startsWith('--')) return date
  const anchor = partsOf(published)
  const [month, day] = [Number(date.slice(2, 4)), Number(date.slice(5, 7))]
  return resolve({first: 0, last: 0, month, day}, anchor, 'past', undefined)?.value
}

/** The dates of a document, sentence by sentence, set against its date of publication. */
export function dateSentences(
  drafts: readonly Draft[],
  article: Article,
  datelines: readonly {readonly date?: string | undefined}[],
): DateMention[][] {
  const written = drafts.map(draft => writtenIn(draft.tokens, article.text))
  const order = numericOrder(written)
  const anchor = anchorOf(article, datelines, written, order)
  return drafts.map((draft, index) => {
    return written[index]!.flatMap(one =>
      mentionOf(one, draft.tokens, article.text, anchor, tenseOf(draft.tokens, one.first, one.last), order),
    )
  })
}

function writtenIn(tokens: readonly Token[], text: string): Written[] {
  const found: Written[] = []
  for (let at = 0; at < tokens.length; ) {
    const one = writtenAt(tokens, at, text)
    if (one === undefined) at++
    else {
      found.push(one)
      at = one.last + 1
    }
  }
  return found
}

/** "on a Sunday morning", "every Friday": some day of that name, and none in particular. */
function isAnyWeekday(written: Written, tokens: readonly Token[]): boolean {
  if (written.weekday === undefined || written.day !== undefined) return false
  return /^(?:a|an|any|each|every|one|some)$/i.test(tokens[written.first - 1]?.text ?? '')
}

function mentionOf(
  written: Written,
  tokens: readonly Token[],
  text: string,
  anchor: Anchor | undefined,
  tense: Tense,
  order: NumericOrder,
): DateMention[] {
  if (isAnyWeekday(written, tokens)) return []
  const resolved = resolve(written, anchor, tense, order)
  if (resolved === undefined) return []
  const start = tokens[written.first]!.start
  const end = tokens[written.last]!.baseEnd
  return [
    {
      start,
      end,
      text: text.slice(start, end),
      ...resolved,
      ...(written.weekday === undefined ? {} : {weekday: written.weekday}),
    },
  ]
}

/** Day first or month first, as the document's clear numeric dates have it; undefined when none is clear or they differ. */
function numericOrder(written: readonly (readonly Written[])[]): NumericOrder {
  let dayFirst = 0
  let monthFirst = 0
  for (const one of written.flat()) {
    const [a, b] = one.numeric ?? [0, 0]
    if (a > 12) dayFirst++
    if (b > 12) monthFirst++
  }
  return dayFirst > 0 === monthFirst > 0 ? undefined : dayFirst > 0 ? 'day-first' : 'month-first'
}

/** Publication date; else a dateline's; else the first day that the article states in full. */
function anchorOf(
  article: Article,
  datelines: readonly {readonly date?: string | undefined}[],
  written: readonly (readonly Written[])[],
  order: NumericOrder,
): Anchor | undefined {
  const published = partsOf(article.metadata.published?.value)
  if (published?.day !== undefined) return published
  const dateline = partsOf(datelines.find(one => one.date !== undefined)?.date)
  if (dateline?.day !== undefined) return dateline
  for (const one of written.flat()) {
    if (one.year === undefined || (one.day === undefined && one.numeric === undefined)) continue
    const resolved = resolve(one, undefined, undefined, order)
    if (resolved === undefined || resolved.certainty === 'ambiguous' || resolved.clash !== undefined) continue
    const day = partsOf(resolved.value)
    // a full date anchors only when it doesn't contradict what is known of the publication
    if (
      day !== undefined &&
      (published === undefined || agrees(published, day)) &&
      (dateline === undefined || agrees(dateline, day))
    )
      return day
  }
  return published ?? dateline ?? yearByWeekday(article, written.flat())
}

const agrees = (known: Anchor, day: Anchor): boolean =>
  known.year === day.year && (known.month === undefined || known.month === day.month)

function partsOf(value: string | undefined): Anchor | undefined {
  if (value === undefined) return undefined
  const day = parseIso(value)
  if (day !== undefined) return day
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(value)
  if (match === null) return undefined
  return match[2] === undefined ? {year: Number(match[1])} : {year: Number(match[1]), month: Number(match[2])}
}
