import type {Block} from '../model/document.ts'
import {readFrontMatter} from './front-matter.ts'
import {countKinds, inlineSigns, mayHaveSigns} from './inline-signs.ts'
import type {Parsed, Remark} from './parsed.ts'
import {readLines} from './plain.ts'
import {noteLabelsIn} from './raised.ts'
import {asBlocks, asText, paragraphsOf} from './wrapped.ts'

/**
 * The lines of a plain text, or its paragraphs where its lines were broken at a column. The text is the file as it stands, unless its
 * breaks tear words: then the paragraphs are written anew, and a remark says so.
 */
export function readPlain(text: string): Parsed {
  const front = readFrontMatter(text)
  if (front !== undefined) {
    const blocks = readLines(text).map(block =>
      block.end <= front.end ? {...block, hints: {tag: 'front-matter', path: [], linkCharacters: 0}} : block,
    )
    const wrapped = paragraphsOf(text, blocks)
    return {text, ...withSigns(text, wrapped === undefined ? blocks : asBlocks(wrapped)), declared: front.declared}
  }
  const lines = readLines(text)
  const wrapped = paragraphsOf(text, lines)
  if (wrapped?.breaksWords !== true)
    return {text, ...withSigns(text, wrapped === undefined ? lines : asBlocks(wrapped)), declared: []}
  const made = asText(text, wrapped)
  const {blocks, notText} = withSigns(made.text, made.blocks)
  const hyphens: Record<string, number> = made.hyphens > 0 ? {'line-end hyphen': made.hyphens} : {}
  return {text: made.text, blocks, notText: {...hyphens, ...notText}, declared: [], remarks: [rejoined]}
}

const rejoined: Remark = {
  rule: 'lines-joined',
  message: 'Its lines are broken inside words; they were joined, and places count in the joined text.',
  remedy: 'Nothing is needed. For places in the file itself, save it without line breaks.',
}

/** Blocks with what in them is no text. */
export function withSigns(text: string, blocks: readonly Block[]): Pick<Parsed, 'blocks' | 'notText'> {
  if (!mayHaveSigns(text)) return {blocks, notText: {}}
  const notes = noteLabelsIn(text)
  const marked = blocks.map(block => {
    const without = inlineSigns(text, block.start, block.end, notes)
    return without.length === 0 ? block : {...block, without}
  })
  return {blocks: marked, notText: countKinds(marked)}
}
