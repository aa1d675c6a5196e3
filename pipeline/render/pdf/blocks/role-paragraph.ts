import type {RoleParagraph} from '../../../model/page.ts'
import {whole} from '../flow.ts'
import {inline} from '../inline.ts'
import {setLines} from '../lines/block.ts'
import type {Setter} from './setter.ts'

/** Lines of small print that are never parted. */
const wholeMost = 10

/** The bottom line, larger and kept whole; the method and notes, small, muted and ragged, whole unless they are long. */
export const roleParagraph: Setter<RoleParagraph> = (node, tag, context, place) => {
  const {text, colors} = context.style
  const parent = context.tag(tag, node.role === 'note' ? 'Note' : 'P')
  if (node.role === 'bottom-line') {
    const base = {face: 'serif' as const, size: text.bottomLine.size, color: colors.ink}
    const measure = place.measure + context.style.columns.gutter + context.style.columns.side * 0.4
    return whole(
      setLines(
        inline(node.children, parent, base, context),
        {x: place.x, measure, ...text.bottomLine, hyphenate: false},
        context,
      ),
    )
  }
  const base = {face: 'sans' as const, size: text.note.size, color: colors.muted}
  const lines = setLines(inline(node.children, parent, base, context), {...place, ...text.note}, context)
  return lines.length <= wholeMost ? whole(lines) : lines
}
