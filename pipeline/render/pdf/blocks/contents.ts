import type {Contents} from '../../../model/page.ts'
import {heightOf, type Slice, whole} from '../flow.ts'
import {words} from '../inline.ts'
import {baseline, setLabel, setLines} from '../lines/block.ts'
import {emptyDrawing} from '../lines/draw.ts'
import type {Piece, TextStyle} from '../type/piece.ts'
import type {Setter} from './setter.ts'

/** Room at the right for the page number, in points. */
const numberRoom = 28

/** The sections with their pages, each line a link, whole where half a page holds them; page numbers are those of the last layout. */
export const contents: Setter<Contents> = (node, tag, context, {x, measure}) => {
  const {text, colors} = context.style
  const list = context.tag(tag, 'TOC')
  const slices = node.entries.flatMap(({title, target}): Slice[] => {
    const number = context.nextLink()
    const link = context.tag(context.tag(context.tag(list, 'TOCI'), 'Reference'), 'Link', {link: number})
    const page = context.pageOf(target)
    const lead = {
      to: {destination: target},
      contents: page === undefined ? title : `${title}, page ${page}`,
      link: number,
    }
    const linked = (words: string, style: TextStyle): Piece[] => [
      {text: words, style, content: context.content(link), lead},
    ]
    const size = text.subsection.size
    const lines = setLines(
      linked(title, {face: 'sans', size, color: colors.ink}),
      {x, measure: measure - numberRoom, ...text.subsection},
      context,
    )
    const last = lines.at(-1)
    if (last === undefined) return []
    const label = emptyDrawing()
    const style: TextStyle = {face: 'sans', size, color: colors.accent}
    const place = {x: x + measure, y: baseline(text.subsection.leading, size), align: 'right'} as const
    setLabel([...words(' ', null, style, context), ...linked(`${page ?? ''}`, style)], place, context, label)
    const drawing = {
      marks: [...last.drawing.marks, ...label.marks],
      links: [...last.drawing.links, ...label.links],
      anchors: last.drawing.anchors,
    }
    return [...lines.slice(0, -1), {...last, drawing}]
  })
  return heightOf(slices) <= context.frameHeight / 2 ? whole(slices) : slices
}
