import type {PhrasingContent} from 'mdast'
import type {Item} from '../../../model/briefing.ts'
import type {Ledger} from '../../../model/page.ts'
import {quotationMarks} from '../../../text/quotation-marks.ts'
import {citationOf, paragraphOf, plainOf, textOf, wordsOf} from './inline.ts'
import type {Lookup} from './lookup.ts'

type Quote = NonNullable<Item['values']>[number]['quotes'][number]

/** What stands beside a value: the words of those who give it, or only who they are. */
type Beside = (quotes: readonly Quote[], lookup: Lookup) => PhrasingContent[]

/** Where sources disagree: a question, then a row a value. */
export const ledgerOf = (items: readonly Item[], origins: number, lookup: Lookup, beside: Beside): Ledger => ({
  type: 'ledger',
  entries: items.map(({question, parts, note, values = []}) => ({
    question: paragraphOf(question === undefined ? wordsOf(parts) : [textOf(question)]),
    ...(note === undefined ? {} : {note}),
    rows: values.map(value => ({
      value: value.value,
      words: paragraphOf(beside(value.quotes, lookup)),
      ...(value.origins.length > 1 ? {support: {have: value.origins.length, of: origins}} : {}),
    })),
  })),
})

/** Who gives a value: "Hadrun Wire, The Isle Post" and the marks. */
export function giversOf(quotes: readonly Quote[], lookup: Lookup): PhrasingContent[] {
  const marks = [...new Set(quotes.flatMap(quote => quote.marks))]
  return [textOf(lookup.publishersOf(marks)), ...citationOf(marks)]
}

/** Quotations one after another; those in the same words are printed once, with all their sources. */
export function quotesOf(quotes: readonly Quote[], lookup: Lookup): PhrasingContent[] {
  const byWords = new Map<string, {parts: Quote['parts']; marks: string[]}>()
  for (const {parts, marks} of quotes) {
    const words = plainOf(parts)
    const known = byWords.get(words)
    if (known === undefined) byWords.set(words, {parts, marks: [...marks]})
    else known.marks.push(...marks.filter(mark => !known.marks.includes(mark)))
  }
  return [...byWords].flatMap(([words, {parts, marks}], index) => {
    const [open, close] = quotationMarks(words)
    const publishers = lookup.publishersOf(marks)
    return [
      textOf(`${index === 0 ? '' : ' '}${open}`),
      ...wordsOf(parts),
      textOf(`${close}${publishers === '' ? '' : ` (${publishers})`}`),
      ...citationOf(marks),
    ]
  })
}
