import type {Block} from '../model/document.ts'

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
