import type {Ledger} from '../../../model/page.ts'
import type {Context} from '../context.ts'
import {banded, blank, heightOf, never, type Slice, whole} from '../flow.ts'
import {inline, words} from '../inline.ts'
import {beside, setLines} from '../lines/block.ts'
import {emptyDrawing} from '../lines/draw.ts'
import type {Tag} from '../model.ts'
import type {Place} from './place.ts'
import type {Setter} from './setter.ts'
import {setSideText, setSupport} from './side-note.ts'

const inset = 12
const padding = 7
/** An entry lower than this part of a page is never parted; a taller one at a cost. Tried .28, .35 and .5 on bench/page,
 *  layout-100: with the first fewest feet stay white. */
const wholeShare = 0.28
const partCost = 60
const sayingGap = 3

/** Where sources disagree: a question, then a row for each value with the words that give it. No verdict. */
export const ledger: Setter<Ledger> = (node, tag, context, place) =>
  node.entries.flatMap((entry, index) => {
    const slices = setEntry(entry, tag, context, place)
    return index === 0 ? slices : [blank(context.style.grid / 2), ...slices]
  })

type Entry = Ledger['entries'][number]

function setEntry(entry: Entry, tag: Tag, context: Context, place: {x: number; measure: number}): Slice[] {
  const {colors, text} = context.style
  const x = place.x + inset
  const measure = place.measure - inset
  const question = setLines(
    inline(
      entry.question.children,
      context.tag(tag, 'H3'),
      {face: 'sans-semibold', size: text.subsection.size, color: colors.ink},
      context,
    ),
    {x, measure, ...text.subsection},
    context,
  )
  const note = entry.note
    ? setLines(
        words(entry.note, context.tag(tag, 'P'), {face: 'sans', size: text.note.size, color: colors.muted}, context),
        {x, measure, ...text.note},
        context,
      )
    : []
  const list = context.tag(tag, 'L', {numbering: 'None'})
  const rows = entry.rows.map(row => setRow(row, list, context, x, place))
  const height = heightOf(rows.flat())
  const tall = height >= context.frameHeight / 2
  const mayPart = (row: number) => row < rows.length - 1 && (tall || (row > 0 && row < rows.length - 2))
  const slices = [
    space(padding),
    ...whole([...question, ...note]).map(slice => ({...slice, breakAfter: never})),
    ...rows.flatMap((row, i) => [
      hairline(x, context.frameWidth - x - inset / 2, context),
      ...whole(row).map((slice, k, all) =>
        k === all.length - 1 ? {...slice, breakAfter: mayPart(i) ? partCost : never} : slice,
      ),
    ]),
    space(padding - 2),
  ]
  // An entry stays whole when it can, and two of its rows together in any case: a value without its rival misleads.
  const bound = height < context.frameHeight * wholeShare ? whole(slices) : slices
  return banded(
    bound.map((slice, i) => (i === bound.length - 1 ? {...slice, breakAfter: 0} : slice)),
    [
      {id: context.nextBand(), x: place.x, width: context.frameWidth - place.x, color: colors.disputeTint},
      {id: context.nextBand(), x: place.x, width: 2.4, color: colors.dispute},
    ],
  )
}

function setRow(row: Entry['rows'][number], list: Tag, context: Context, x: number, place: Place): Slice[] {
  const {colors, text, columns} = context.style
  const item = context.tag(list, 'LI')
  const quoteX = place.x + quoteAt(context)
  const value = setLines(
    words(
      row.value,
      context.tag(item, 'Lbl'),
      {face: 'sans-semibold', size: text.ledger.size, color: colors.dispute},
      context,
    ),
    {x, measure: quoteX - x - 8, ...text.ledger},
    context,
  )
  const body = context.tag(item, 'LBody')
  const named = row.sayings.some(({by}) => by !== undefined)
  const quoted = row.sayings.flatMap(({words: {children}, by}, index): Slice[] => {
    const lines = setLines(
      inline(children, context.tag(body, 'P'), {face: 'serif', size: text.ledger.size, color: colors.ink}, context),
      {x: quoteX, measure: place.x + columns.text - quoteX, ...text.ledger},
      context,
    )
    const own = by === undefined ? lines : beside(lines, setSideText(by, text.ledger, body, context))
    return index === 0 ? own : [space(sayingGap), ...own]
  })
  // Where the side column names who says it, how many do stands below the value.
  const support =
    row.support === undefined ? [] : [setSupport(row.support, text.ledger, body, context, named ? x : undefined)]
  const left = named ? [...value, ...support] : value
  const main = quoted.length > 0 ? beside(quoted, left) : left
  return named ? main : beside(main, support)
}

/** Where quotations begin: where the words of the timeline and the second column of the tables do. */
const quoteAt = ({style: {columns}}: Context): number => columns.gutter + columns.side

const space = (height: number): Slice => ({height, drawing: emptyDrawing(), breakAfter: never})

function hairline(x: number, width: number, {style}: Context): Slice {
  const rule = {kind: 'fill', x, y: 3, width, height: 0.35, color: style.colors.dispute, content: null} as const
  return {height: 6, drawing: {...emptyDrawing(), marks: [rule]}, breakAfter: never}
}
