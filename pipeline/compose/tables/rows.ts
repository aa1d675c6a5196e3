import type {SentenceId} from '../../model/id.ts'
import type {Sentence} from '../../model/sentence.ts'
import {countWords} from '../../text/words.ts'
import type {DraftItem} from '../draft.ts'
import type {Cut} from '../wording/cut.ts'

/** What the reading pages hold of each sentence so far: a table prints no more than half of what the body tells in full. */
export class Held {
  private readonly shares = new Map<SentenceId, number>()

  constructor(whole: Iterable<SentenceId>) {
    for (const sentence of whole) this.shares.set(sentence, 1)
  }

  /** Whether words of a sentence stand nowhere else yet, or are few enough beside what stands. */
  allows(sentence: SentenceId, {share}: Pick<Cut, 'share'>): boolean {
    return share <= 0.5 || !this.holds(sentence)
  }

  /** Whether more than half of a sentence stands on the reading pages. */
  holds(sentence: SentenceId): boolean {
    return (this.shares.get(sentence) ?? 0) > 0.5
  }

  /** Words that a row may take of a sentence: no more than half of one that stands already. */
  words({id, text}: Sentence, most: number): number {
    return this.holds(id) ? Math.min(most, Math.floor(countWords(text) / 2)) : most
  }

  add(sentence: SentenceId, share: number): void {
    this.shares.set(sentence, Math.max(this.shares.get(sentence) ?? 0, share))
  }
}

/** A row before it is printed. */
export interface Row {
  readonly item: DraftItem
  /** Of each sentence whose words it prints, how much. */
  readonly shares: ReadonlyMap<SentenceId, number>
}

/** A table: its rows, the best first, made when they are asked for; how many at most; how they are printed. */
export interface TableOf {
  readonly rows: Iterator<Row>
  readonly most: number
  /** Its part of the words that the tables share, beside 1. */
  readonly weight?: number
  readonly inOrder: (items: readonly DraftItem[]) => readonly DraftItem[]
}

/**
 * Fill several tables within words that they share: again and again the table with the fewest words for its part gives its
 * next row. A table that has few rows leaves its words to the others.
 */
export function fillTables(tables: readonly TableOf[], words: number, held: Held): (readonly DraftItem[])[] {
  const filled = tables.map(({rows, most, weight = 1}) => ({
    rows,
    most,
    weight,
    items: [] as DraftItem[],
    words: 0,
    open: most > 0,
  }))
  let left = words
  for (;;) {
    const next = filled.filter(({open}) => open).sort((a, b) => a.words / a.weight - b.words / b.weight)[0]
    if (next === undefined) break
    const {value: row, done} = next.rows.next()
    if (done === true || row === undefined) {
      next.open = false
      continue
    }
    const length = wordsOfRow(row.item)
    if (length > left) {
      next.open = false
      continue
    }
    left -= length
    next.words += length
    next.items.push(row.item)
    for (const [sentence, share] of row.shares) held.add(sentence, share)
    next.open = next.items.length < next.most
  }
  return tables.map(({inOrder}, i) => inOrder(filled[i]!.items))
}

/** Words of a source's short name, about. */
const nameWords = 2

export const wordsOfRows = (items: readonly DraftItem[]): number =>
  items.reduce((sum, item) => sum + wordsOfRow(item), 0)

/** What a row takes of the page: its words, its labels, and who says so. */
export function wordsOfRow({parts, when, figure, series = [], speaker, question, values}: DraftItem): number {
  const own = question === undefined ? parts.map(part => part.text).join('') : question
  const line = series.map(({value, day}) => `${value} ${day ?? ''}`)
  const labels = [own, when?.label, figure?.value, ...line, speaker?.name, speaker?.role]
  const quoted = (values ?? []).map(value => {
    const quotes = value.quotes.map(quote => quote.parts.map(part => part.text).join('')).join(' ')
    return countWords(`${value.value} ${quotes}`) + nameWords * value.quotes.length
  })
  return (
    labels.reduce((sum, label) => sum + countWords(label ?? ''), 0) + quoted.reduce((sum, one) => sum + one, nameWords)
  )
}
