import type {Article} from '../../../model/article.ts'
import type {Sentence} from '../../../model/sentence.ts'
import {type Draft, isLower, type Token} from '../token.ts'
import {type Anchor, type NumericOrder, partsOf} from './anchor.ts'
import {numericOrder} from './order.ts'
import {writtenAt} from './patterns.ts'
import {resolve} from './resolve.ts'
import {resolveSpan} from './spans.ts'
import {quotedIn} from './spoken.ts'
import {mayBePerson, surnamesIn} from './surnames.ts'
import {tenseOf} from './tense.ts'
import {fromTold, type Told} from './told.ts'
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
  const surnames = surnamesIn(drafts.map(({tokens}) => tokens))
  const quoted = quotedIn(drafts)
  let quote = 0
  const written = drafts.map(draft => writtenIn(draft.tokens, article.text, surnames))
  const order = numericOrder(written.flat(), article)
  const anchor = anchorOf(article, datelines, written, order)
  let told: Told = {index: -1, mention: undefined}
  return drafts.map(({tokens}, index) =>
    written[index]!.flatMap(one => {
      const mention = mentionOf(
        one,
        tokens,
        article.text,
        anchor,
        order,
        index - told.index < 2 ? told : undefined,
        framingYear(written[index]!, one, tokens, anchor),
        index,
      )
      if (mention === undefined) return []
      while (quote < quoted.length && quoted[quote]!.end <= mention.start) quote++
      if (one.shift?.unit === 'day' && !one.fromTold && (quoted[quote]?.start ?? mention.start) < mention.start)
        return [{...mention, certainty: 'ambiguous' as const}]
      told = {index, mention}
      return [mention]
    }),
  )
}

function writtenIn(tokens: readonly Token[], text: string, surnames: ReadonlySet<string>): Written[] {
  const found: Written[] = []
  for (let at = 0; at < tokens.length; ) {
    const some = writtenAt(tokens, at, text)
    found.push(...some.filter(one => !isPerson(one, tokens, surnames)))
    at = some.length === 0 ? at + 1 : some.at(-1)!.last + 1
  }
  return found
}

const isPerson = (one: Written, tokens: readonly Token[], surnames: ReadonlySet<string>): boolean =>
  one.weekday !== undefined && one.first === one.last && mayBePerson(tokens, one.first, surnames)

/** "In 2030 the talks opened on 3 May": the year before the date that the sentence is about, where it isn't the paper's own. */
function framingYear(
  all: readonly Written[],
  one: Written,
  tokens: readonly Token[],
  anchor: Anchor | undefined,
): number | undefined {
  if (one.year !== undefined || one.shift !== undefined || one.day === one.weekday) return undefined
  const frame = all.find(
    ({first, last, year}) => year !== undefined && first === last && tokens[first - 1]?.low === 'in',
  )
  return frame !== undefined && frame.first < one.first && frame.year !== anchor?.year ? frame.year : undefined
}

/** "on a Sunday morning", "every Friday": some day of that name, and none in particular. */
function isAnyWeekday(written: Written, tokens: readonly Token[]): boolean {
  if (written.weekday === undefined || written.day !== undefined) return false
  return /^(?:a|an|any|each|every|one|some)$/i.test(tokens[written.first - 1]?.text ?? '')
}

/** "the 20 May summit": the verb tells nothing of when the summit is. */
const isAttribute = ({day, weekday, first, last}: Written, tokens: readonly Token[]): boolean =>
  day !== undefined && weekday === undefined && tokens[first - 1]?.low === 'the' && isLower(tokens[last + 1])

function mentionOf(
  written: Written,
  tokens: readonly Token[],
  text: string,
  anchor: Anchor | undefined,
  order: NumericOrder,
  told: Told | undefined,
  year: number | undefined,
  index: number,
): DateMention | undefined {
  if (isAnyWeekday(written, tokens)) return undefined
  const isFramed = year !== undefined && written.day !== undefined
  const resolved = written.fromTold
    ? fromTold(written, told?.mention, anchor, told?.index === index)
    : resolveSpan(
        isFramed ? {...written, year} : written,
        anchor,
        isAttribute(written, tokens) ? undefined : tenseOf(tokens, written.first, written.last),
        order,
      )
  if (resolved === undefined) return undefined
  const start = tokens[written.first]!.start
  const end = tokens[written.last]!.baseEnd
  return {
    start,
    end,
    text: text.slice(start, end),
    ...resolved,
    ...(isFramed ? {certainty: 'derived' as const} : year === undefined ? {} : {certainty: 'ambiguous' as const}),
    ...(written.weekday === undefined ? {} : {weekday: written.weekday}),
  }
}

/**
 * Publication date; else a dateline's; else year and month of the first day that the article states in full: the day is that of what it tells, and no
 * weekday can be counted from it.
 */
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
      return {year: day.year, ...(day.month === undefined ? {} : {month: day.month})}
  }
  return published ?? dateline ?? yearByWeekday(article, written.flat())
}

const agrees = (known: Anchor, day: Anchor): boolean =>
  known.year === day.year && (known.month === undefined || known.month === day.month)
