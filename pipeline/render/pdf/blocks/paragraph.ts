import type {Blockquote, Code, Html, Paragraph} from 'mdast'
import {inline, words} from '../inline.ts'
import {setLines} from '../lines/block.ts'
import type {Setter} from './setter.ts'

/** A paragraph of the text column: justified and hyphenated as the style says. */
export const paragraph: Setter<Paragraph> = (node, tag, context, place) => {
  const {text, colors, paragraphs} = context.style
  const base = {face: 'serif' as const, size: text.body.size, color: colors.ink}
  return setLines(
    inline(node.children, context.tag(tag, 'P'), base, context),
    {
      ...place,
      ...text.body,
      justified: paragraphs.justify && !place.ragged,
      hyphenate: paragraphs.hyphenate && !place.ragged,
    },
    context,
  )
}

/** A quotation block: indented, without ornament. */
export const blockquote: Setter<Blockquote> = (node, tag, context, place) =>
  context.setFlow(node.children, context.tag(tag, 'BlockQuote'), {x: place.x + 14, measure: place.measure - 28})

/** A code block, in the sans, lines as they are. */
export const code: Setter<Code> = (node, tag, context, place) => {
  const {text, colors} = context.style
  const style = {face: 'sans' as const, size: text.table.size, color: colors.ink}
  const parent = context.tag(tag, 'Code')
  return node.value
    .split('\n')
    .flatMap(line => setLines(words(line, parent, style, context), {...place, ...text.table}, context))
}

/** Raw HTML never takes effect: it is printed as the text it is. */
export const html: Setter<Html> = (node, tag, context, place) => {
  const {text, colors} = context.style
  const style = {face: 'serif' as const, size: text.body.size, color: colors.ink}
  return setLines(words(node.value, context.tag(tag, 'P'), style, context), {...place, ...text.body}, context)
}
