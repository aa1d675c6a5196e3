import type {List} from 'mdast'
import type {Slice} from '../flow.ts'
import {words} from '../inline.ts'
import {baseline, setLabel} from '../lines/block.ts'
import {emptyDrawing} from '../lines/draw.ts'
import type {Setter} from './setter.ts'

const indent = 16

/** A list with hanging bullets or numbers. */
export const list: Setter<List> = (node, tag, context, place) => {
  const {text, colors} = context.style
  const parent = context.tag(tag, 'L', {numbering: node.ordered ? 'Decimal' : 'Disc'})
  return node.children.flatMap((item, index): Slice[] => {
    const entry = context.tag(parent, 'LI')
    const label = node.ordered ? `${(node.start ?? 1) + index}` : '•'
    const style = {face: 'sans-semibold' as const, size: text.body.size, color: colors.accent}
    const bullet = words(label, context.tag(entry, 'Lbl'), style, context)
    const body = context.setFlow(item.children, context.tag(entry, 'LBody'), {
      x: place.x + indent,
      measure: place.measure - indent,
      ragged: true,
    })
    const [first, ...rest] = body
    const drawing = emptyDrawing()
    setLabel(
      bullet,
      {x: place.x + indent - 6, y: baseline(text.body.leading, text.body.size), align: 'right'},
      context,
      drawing,
    )
    if (first === undefined) return [{height: text.body.leading, drawing, breakAfter: 0}]
    return [{...first, drawing: {...first.drawing, marks: [...drawing.marks, ...first.drawing.marks]}}, ...rest]
  })
}
