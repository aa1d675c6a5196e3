import type {Heading} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {never, type Slice} from '../flow.ts'
import {inline} from '../inline.ts'
import {moved, setLines} from '../lines/block.ts'
import type {Mark} from '../model.ts'
import type {Setter} from './setter.ts'

/** A section's head under a thin rule, or a sub-head; it stays with the two lines after it. */
export const heading: Setter<Heading> = (node, tag, context) => {
  const {text, colors, grid} = context.style
  const section = node.depth <= 2
  const {size, leading} = section ? text.section : text.subsection
  const target = node.data?.target
  const set = inline(
    node.children,
    context.tag(tag, section ? 'H2' : 'H3'),
    {face: 'sans-semibold', size, color: section ? colors.accent : colors.ink},
    context,
  )
  const pieces = set.map((piece, i) => (i === 0 && target !== undefined ? {...piece, anchor: target} : piece))
  const lines = setLines(pieces, {x: 0, measure: context.frameWidth, leading, size, balanced: true}, context)
  const title = textOf(node)
  return lines.map((line, index): Slice => {
    const first = index === 0
    const lead = section && first ? Math.max(0, 2 * grid - leading) : 0
    const rule: Mark = {
      kind: 'fill',
      x: 0,
      y: lead * 0.2,
      width: context.frameWidth,
      height: 0.5,
      color: colors.rule,
      content: null,
    }
    const lowered = moved(line.drawing, 0, lead * 0.62)
    return {
      height: leading + lead,
      drawing: section && first ? {...lowered, marks: [rule, ...lowered.marks]} : line.drawing,
      breakAfter: never,
      ...(first && {bookmark: {level: section ? 1 : 2, title}}),
    }
  })
}
