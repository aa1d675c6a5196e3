import type {TitleBlock} from '../../../model/page.ts'
import {blank, never, type Slice, whole} from '../flow.ts'
import {inline, words} from '../inline.ts'
import {setLines} from '../lines/block.ts'
import {emptyDrawing} from '../lines/draw.ts'
import type {Setter} from './index.ts'

/** Kicker, title, scope line, rule: the head of the first page. */
export const titleBlock: Setter<TitleBlock> = (node, tag, context) => {
  const {text, colors} = context.style
  const place = {x: 0, measure: context.frameWidth}
  const kicker = setLines(
    words(
      node.kicker,
      context.tag(tag, 'P'),
      {face: 'sans-semibold', size: text.kicker.size, color: colors.accent, tracking: 20},
      context,
    ),
    {...place, ...text.kicker},
    context,
  )
  const titleStyle = {face: 'serif-semibold' as const, size: text.title.size, color: colors.ink}
  const title = setLines(
    inline(node.title.children, context.tag(tag, 'H1'), titleStyle, context),
    {...place, ...text.title, balanced: true},
    context,
  )
  const scopeStyle = {face: 'sans' as const, size: text.scope.size, color: colors.muted}
  const scope = setLines(
    inline(node.scope.children, context.tag(tag, 'P'), scopeStyle, context),
    {...place, ...text.scope},
    context,
  )
  const rule: Slice = {
    height: 14,
    drawing: {
      ...emptyDrawing(),
      marks: [{kind: 'fill', x: 0, y: 8, width: context.frameWidth, height: 1.2, color: colors.accent, content: null}],
    },
    breakAfter: never,
  }
  return whole([...kicker, blank(2), ...title, blank(4), ...scope, rule])
}
