import type {SourceList} from '../../../model/page.ts'
import {type Context, destinationOf} from '../context.ts'
import {blank, type Slice, whole} from '../flow.ts'
import {inline, words} from '../inline.ts'
import {baseline, beside, moved, setLabel, setLines} from '../lines/block.ts'
import {emptyDrawing} from '../lines/draw.ts'
import type {Tag} from '../model.ts'
import type {Piece, TextStyle} from '../type/piece.ts'
import type {Setter} from './setter.ts'
import {sideColumn} from './side-note.ts'

const hang = 18

/** The numbered sources; beside each, the pages on which it is cited, as links back. */
export const sourceList: Setter<SourceList> = (node, tag, context, place) => {
  const {text, colors, columns} = context.style
  const list = context.tag(tag, 'L', {numbering: 'Decimal'})
  return node.sources.flatMap((source, index): Slice[] => {
    const item = context.tag(list, 'LI')
    const style: TextStyle = {face: 'sans-semibold', size: text.source.size, color: colors.ink}
    const number: Piece[] = words(
      `${source.number}`,
      context.tag(item, 'Lbl'),
      {...style, color: colors.accent},
      context,
    ).map(piece => ({...piece, anchor: destinationOf.source(source.number)}))
    const body = context.tag(item, 'LBody')
    const x = place.x + hang
    const measure = place.measure - hang
    const title = setLines(
      inline(source.title.children, context.tag(body, 'P'), style, context),
      {x, measure, ...text.source},
      context,
    )
    const muted: TextStyle = {face: 'sans', size: text.note.size, color: colors.muted}
    const descriptor = setLines(
      inline(source.descriptor.children, context.tag(body, 'P'), muted, context),
      {x, measure, ...text.note},
      context,
    )
    const drawing = emptyDrawing()
    setLabel(number, {x: x - 6, y: baseline(text.source.leading, text.source.size), align: 'right'}, context, drawing)
    const [first, ...rest] = [...title, ...descriptor]
    if (first === undefined) return []
    const own = [{...first, drawing: join(drawing, first.drawing)}, ...rest]
    const cited = setLines(
      citedOn(source.number, body, muted, context),
      {x: sideColumn(context), measure: columns.side, leading: text.note.leading, size: text.note.size},
      context,
    )
    const drop = baseline(text.source.leading, text.source.size) - baseline(text.note.leading, text.note.size)
    const lowered = cited.map(line => ({...line, drawing: moved(line.drawing, 0, drop)}))
    const slices = whole(beside(own, lowered))
    return index === 0 ? slices : [blank(5), ...slices]
  })
}

/** "cited on pp. 1–3, 5": each number a link to the first citation there; page numbers are those of the last layout. */
function citedOn(source: number, tag: Tag, style: TextStyle, context: Context): Piece[] {
  const pages = context.pagesOf(source)
  const parent = context.tag(tag, 'P')
  if (pages.length === 0) return words('not cited', parent, style, context)
  const plain = (text: string) => words(text, parent, style, context)
  const linked = (page: number): Piece => {
    const number = context.nextLink()
    const link = context.tag(parent, 'Link', {link: number})
    return {
      text: String(page),
      style: {...style, color: context.style.colors.accent},
      content: context.content(link),
      lead: {
        to: {destination: destinationOf.sourceOnPage(source, page)},
        contents: `Source ${source}, first citation on page ${page}`,
        link: number,
      },
    }
  }
  return [
    ...plain(pages.length === 1 ? 'cited on p.\u00a0' : 'cited on pp.\u00a0'),
    ...spansOf(pages).flatMap(([first, last], i): Piece[] => [
      ...(i === 0 ? [] : plain(', ')),
      linked(first),
      ...(last === first ? [] : [...plain('–'), {...linked(last), joined: true}]),
    ]),
  ]
}

/** Pages in a row as their first and last; two are named both. */
function spansOf(pages: readonly number[]): (readonly [number, number])[] {
  const spans: [number, number][] = []
  for (const page of pages) {
    const last = spans.at(-1)
    if (last !== undefined && last[1] === page - 1) last[1] = page
    else spans.push([page, page])
  }
  return spans.flatMap(([first, last]): (readonly [number, number])[] =>
    last - first === 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  )
}

const join = (one: Slice['drawing'], two: Slice['drawing']): Slice['drawing'] => ({
  marks: [...one.marks, ...two.marks],
  links: [...one.links, ...two.links],
  anchors: [...one.anchors, ...two.anchors],
})
