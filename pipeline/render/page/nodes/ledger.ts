import type {PhrasingContent, RootContent} from 'mdast'
import type {Item} from '../../../model/briefing.ts'
import type {Ledger} from '../../../model/page.ts'
import {quotationMarks} from '../../../text/quotation-marks.ts'
import {paragraph, strong, supportOf, text} from '../../plain/words.ts'
import {citationOf, paragraphOf, plainOf, textOf, wordsOf} from './inline.ts'
import type {Lookup} from './lookup.ts'

type Row = Ledger['entries'][number]['rows'][number]
type Quote = NonNullable<Item['values']>[number]['quotes'][number]

/** What stands beside a value: the words of those who give it, or only who they are. */
type Beside = (quotes: readonly Quote[], lookup: Lookup) => Row['sayings']

/** Where sources disagree: a question, then a row a value. */
export const ledgerOf = (items: readonly Item[], origins: number, lookup: Lookup, beside: Beside): Ledger => ({
  type: 'ledger',
  entries: items.map(({question, parts, note, values = []}) => ({
    question: paragraphOf(question === undefined ? wordsOf(parts) : [textOf(question)]),
    ...(note === undefined ? {} : {note}),
    rows: values.map(value => ({
      value: value.value,
      sayings: beside(value.quotes, lookup),
      ...(value.origins.length > 1 ? {support: {have: value.origins.length, of: origins}} : {}),
    })),
  })),
})

/** Who gives a value: "Hadrun Wire, The Isle Post" and the marks. */
export function giversOf(quotes: readonly Quote[], lookup: Lookup): Row['sayings'] {
  const marks = [...new Set(quotes.flatMap(quote => quote.marks))]
  return [{words: paragraphOf([textOf(lookup.publishersOf(marks)), ...citationOf(marks)])}]
}

/** Quotations in quotation marks of ours; those in the same words are printed once, with all their sources; without words, who they are. */
export function quotesOf(quotes: readonly Quote[], lookup: Lookup): Row['sayings'] {
  const byWords = new Map<string, {parts: Quote['parts']; marks: string[]}>()
  for (const {parts, marks} of quotes) {
    const words = plainOf(parts)
    const known = byWords.get(words)
    if (known === undefined) byWords.set(words, {parts, marks: [...marks]})
    else known.marks.push(...marks.filter(mark => !known.marks.includes(mark)))
  }
  return [...byWords].map(([words, {parts, marks}]) => {
    if (words === '') return {words: paragraphOf([textOf(lookup.publishersOf(marks)), ...citationOf(marks)])}
    const [open, close] = quotationMarks(words)
    const by = lookup.publishersOf(marks)
    return {
      words: paragraphOf([textOf(open), ...wordsOf(parts), textOf(close), ...citationOf(marks)]),
      ...(by === '' ? {} : {by}),
    }
  })
}

/** The same in running text, who says it in brackets before the marks. */
export const inRunningText = (sayings: Row['sayings']): PhrasingContent[] =>
  sayings.flatMap(({words: {children}, by}, index) => {
    const last = children.at(-1)
    const marks = last?.type === 'citation' ? [last] : []
    const words = marks.length === 0 ? children : children.slice(0, -1)
    return [
      ...(index === 0 ? [] : [textOf(' ')]),
      ...words,
      ...(by === undefined ? [] : [textOf(` (${by})`)]),
      ...marks,
    ]
  })

/** The question in strong words, then a list of the values with the words of those who give them. */
export const plainLedger = ({entries}: Ledger): RootContent[] =>
  entries.flatMap(({question, note, rows}): RootContent[] => [
    paragraph(strong(...question.children), ...(note === undefined ? [] : [text(` (${note})`)])),
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: rows.map(({value, sayings, support}) => ({
        type: 'listItem',
        spread: false,
        children: [
          paragraph(
            strong(text(value)),
            text(`${support === undefined ? '' : ` (${supportOf(support)})`}: `),
            ...inRunningText(sayings),
          ),
        ],
      })),
    },
  ])
