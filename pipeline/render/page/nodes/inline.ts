import type {Paragraph, PhrasingContent} from 'mdast'
import type {Item, Part} from '../../../model/briefing.ts'

/** White space that must not break a line of Markdown, as one space. No-break spaces stay: they are typography, not layout. */
export const oneLine = (text: string): string => text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')

/** Parts as nodes: words of a source with their span, our insertions, and words of ours. */
export const wordsOf = (parts: readonly Part[]): PhrasingContent[] =>
  parts.filter(part => part.text !== '').map(nodeOfPart)

function nodeOfPart({text, span, edit}: Part): PhrasingContent {
  const value = oneLine(text)
  if (edit === 'bracket' || edit === 'ellipsis') return {type: 'insertion', value}
  if (span === undefined) return textOf(value)
  return {type: 'sourceText', value, span: {source: span.source, start: span.start, end: span.end}}
}

/** Marks as one citation node; nothing where nothing is cited. */
export const citationOf = (marks: readonly string[]): PhrasingContent[] =>
  marks.length === 0 ? [] : [{type: 'citation', marks}]

/** A statement as it is printed in running text: its words, then its marks. */
export const statementOf = ({parts, marks}: Pick<Item, 'parts' | 'marks'>): PhrasingContent[] => [
  ...wordsOf(parts),
  ...citationOf(marks),
]

/** Several statements as one run of text, a space between them. */
export const runOf = (items: readonly Pick<Item, 'parts' | 'marks'>[]): PhrasingContent[] =>
  items.flatMap((item, index) => [...(index === 0 ? [] : [textOf(' ')]), ...statementOf(item)])

/** Words of ours, or names and numbers as a source has them: never parsed, only printed. */
export const textOf = (value: string): PhrasingContent => ({type: 'text', value: oneLine(value)})

export const paragraphOf = (children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...children],
})

/** The printed words of parts, without marks. */
export const plainOf = (parts: readonly Part[]): string => oneLine(parts.map(part => part.text).join(''))
