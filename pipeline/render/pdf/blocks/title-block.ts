import type {TitleBlock} from '../../../model/page.ts'
import type {Context} from '../context.ts'
import {blank, never, type Slice, whole} from '../flow.ts'
import {inline, words} from '../inline.ts'
import {setLines} from '../lines/block.ts'
import {emptyDrawing} from '../lines/draw.ts'
import type {Tag} from '../model.ts'
import type {Setter} from './setter.ts'

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
  const title = setTitle(node, tag, context)
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

/** Parts of its size that a title may have so that it takes no more than two lines; a longer one has the last. */
const titleSizes = [1, 0.94, 0.88, 0.82] as const
const titleLines = 2

function setTitle(node: TitleBlock, tag: Tag, context: Context): Slice[] {
  const {text, colors} = context.style
  const style = {face: 'serif-semibold' as const, size: text.title.size, color: colors.ink}
  const pieces = inline(node.title.children, context.tag(tag, 'H1'), style, context)
  const set = (part: number) =>
    setLines(
      pieces.map(piece => ({...piece, style: {...piece.style, size: piece.style.size * part}})),
      {
        x: 0,
        measure: context.frameWidth,
        size: text.title.size * part,
        leading: text.title.leading * part,
        balanced: true,
      },
      context,
    )
  let title = set(1)
  for (const part of titleSizes) if (title.length > titleLines) title = set(part)
  return title
}
