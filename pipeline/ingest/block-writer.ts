import type {Block} from '../model/document.ts'
import type {Declared} from '../model/metadata.ts'

/** A piece of text with what is known about it, before it has a place. */
export interface Piece {
  readonly text: string
  readonly kind: Block['kind']
  readonly tag: string
  readonly level?: number | undefined
  readonly linkCharacters?: number
}

/** One text from pieces, with their places: list items and rows on lines of their own, a blank line between all others. */
export function writeBlocks(pieces: readonly Piece[]): {text: string; blocks: Block[]} {
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  let before: Piece['kind'] | undefined
  for (const {text, kind, tag, level, linkCharacters = 0} of pieces) {
    if (text.trim() === '') continue
    const close = kind === before && (kind === 'list-item' || kind === 'table-row')
    const space = before === undefined ? '' : close ? '\n' : '\n\n'
    parts.push(space, text)
    const start = length + space.length
    length = start + text.length
    blocks.push({
      start,
      end: length,
      kind,
      ...(level === undefined ? {} : {level}),
      gap: before === undefined || close ? 0 : 1,
      hints: {tag, path: [], linkCharacters},
    })
    before = kind
  }
  return {text: parts.join(''), blocks}
}

/** Blocks among which a document's own title stands, and words a title has at least. */
const [first, fewestWords] = [6, 2]

/** The heading of the first level at the head of a file: its title as printed, which says more than a file's properties. */
export function titleOf(text: string, blocks: readonly Block[]): Declared[] {
  const heading = blocks.slice(0, first).find(({kind, level}) => kind === 'heading' && level === 1)
  if (heading === undefined) return []
  const {start, end} = heading
  const value = text.slice(start, end).replace(/\s+/g, ' ')
  if (value.length > 300 || value.split(' ').length < fewestWords) return []
  return [{field: 'title', value, how: 'first heading', by: 'source', span: {start, end}}]
}
