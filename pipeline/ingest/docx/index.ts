import type {Block} from '../../model/document.ts'
import {type Archive, openArchive} from '../archive.ts'
import {type Piece, titleOf, writeBlocks} from '../block-writer.ts'
import {readPage} from '../html-blocks.ts'
import {type HtmlElement, type HtmlNode, type HtmlParent, parseHtml} from '../html-tree.ts'
import type {ParsedFile, Reader} from '../parsed.ts'
import {Refused} from '../refused.ts'
import {wordToHtml} from './mammoth.ts'
import {declaredIn} from './properties.ts'

/** The text of a Word file: headings, lists, tables and notes; what is deleted in it, commented or drawn is counted, not read. */
export const readDocx: Reader = async bytes => {
  const archive = openArchive(bytes)
  const html = await wordToHtml(archive)
  const noteMarks = html.match(noteMark)?.length ?? 0
  const root = parseHtml(html.replace(noteMark, '').replace(backLink, ''))
  joinCells(root)
  const page = readPage(root, {isExact: true})
  const pieces = page.blocks.map(block => pieceOf(block, page.text))
  const {text, blocks} = writeBlocks(pieces)
  if (text.trim() === '')
    throw new Refused(
      'no-article',
      'The Word file holds no text.',
      'Check whether its text is an image or in comments only.',
    )
  const decoder = new TextDecoder()
  const part = async (name: string): Promise<string> => decoder.decode((await archive.read(name)) ?? new Uint8Array())
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    encoding: {name: 'utf-8', how: 'XML of the Word file'},
    text,
    blocks,
    declared: [...titleOf(text, blocks), ...declaredIn(await part('docProps/core.xml'))],
    notText: await countsOf(archive, part, noteMarks, page.notText, html.match(hiddenRun)?.length ?? 0),
  } satisfies ParsedFile
}

/** What mammoth writes for a note's number in the text, and for the way back. Text of the file can't look like this: it is escaped. */
const noteMark = /<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[\d+\]<\/a><\/sup>/g
/** What hidden text is written as: see `run-marks.ts`. */
const hiddenRun = /<s class="hidden">/g
const backLink = / ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g

/** Cells hold paragraphs of their own in Word: a row is read as one line all the same. */
function joinCells(parent: HtmlParent): void {
  for (const child of parent.childNodes) {
    if (!('tagName' in child)) continue
    joinCells(child)
    if ((child.tagName === 'td' || child.tagName === 'th') && child.childNodes.every(isParagraph))
      child.childNodes = child.childNodes.flatMap((one): HtmlNode[] => [...one.childNodes, space(child)])
  }
}

const isParagraph = (node: HtmlNode): node is HtmlElement => 'tagName' in node && node.tagName === 'p'

const space = (parentNode: HtmlParent): HtmlNode => ({nodeName: '#text', value: ' ', parentNode})

function pieceOf({start, end, kind, level, hints}: Block, text: string): Piece {
  const path = hints?.path ?? []
  const isNote = path.some(name => /^li#(?:foot|end)note-/.test(name))
  const isCaption = path.includes('figure.caption')
  return {
    text: text.slice(start, end).replaceAll('\u00ad', ''),
    kind: isNote ? 'paragraph' : isCaption ? 'caption' : kind,
    tag: isNote ? 'footnote' : isCaption ? 'figure-caption' : (hints?.tag ?? 'p'),
    level,
    linkCharacters: hints?.linkCharacters ?? 0,
  }
}

async function countsOf(
  archive: Archive,
  part: (name: string) => Promise<string>,
  noteMarks: number,
  ofPage: Readonly<Record<string, number>>,
  hidden: number,
): Promise<Record<string, number>> {
  const xml = await part('word/document.xml')
  const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0
  const parts = (pattern: RegExp): number => archive.names.filter(name => pattern.test(name)).length
  const comments = (await part('word/comments.xml')).match(/<w:comment\s/g)?.length ?? 0
  const counts = {
    comment: comments,
    deletion: count(/<w:del\s/g) + count(/<w:moveFrom\s/g),
    image: count(/<(?:w:drawing|w:pict)\b/g),
    formula: count(/<m:oMath\b/g),
    'note mark': noteMarks + (ofPage['note mark'] ?? 0),
    'struck-out text': (ofPage['struck-out text'] ?? 0) - hidden,
    'hidden text': hidden,
    'soft hyphen': ofPage['soft hyphen'] ?? 0,
    'zero-width character': ofPage['zero-width character'] ?? 0,
    'page head': parts(/^word\/header\d*\.xml$/),
    'page foot': parts(/^word\/footer\d*\.xml$/),
    'embedded file': parts(/^word\/embeddings\/./),
  }
  return Object.fromEntries(Object.entries(counts).filter(([, number]) => number > 0))
}
