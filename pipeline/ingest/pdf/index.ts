import {type Piece, titleOf, writeBlocks} from '../block-writer.ts'
import {wordsOf} from '../hyphens.ts'
import {limits} from '../limits.ts'
import type {ParsedFile, Reader, Remark} from '../parsed.ts'
import {Refused} from '../refused.ts'
import {readingOrder} from './columns.ts'
import {headingLevels} from './headings.ts'
import {declaredIn} from './info.ts'
import {withInitials} from './initials.ts'
import {segmentsOf} from './lines.ts'
import {type Parted, partMargins} from './margins.ts'
import {measure} from './measure.ts'
import {noteLabels} from './note-labels.ts'
import {bullet, type Paragraph, paragraphsOf} from './paragraphs.ts'
import {checkStreams} from './streams.ts'
import {type Page, type PdfFile, readPages} from './unpdf.ts'
import {upright} from './upright.ts'

/** The text of a PDF in reading order: columns, paragraphs and headings found again from where words stand and how large they are. */
export const readPdf: Reader = async bytes => {
  await checkStreams(bytes)
  const file = await readPages(bytes)
  const counts = new Counts()
  const notes = noteLabels(file.pages)
  const sheets = file.pages.map(page => sheetOf(page, notes, counts))
  const parted = partMargins(sheets)
  const lines = parted.flatMap(({text}, i) => readingOrder(text, sheets[i]!.number))
  const usual = measure(lines)
  const paragraphs = paragraphsOf(lines, usual, wordsOf(lines.map(({text}) => text)))
  counts.add(
    'line-end hyphen',
    paragraphs.reduce((sum, {brokenWords}) => sum + brokenWords, 0),
  )
  counts.add('unread page', file.pageCount - file.pages.length)
  const levels = headingLevels(paragraphs, usual)
  const margins = marginPieces(sheets, parted)
  const {text, blocks} = writeBlocks(withMargins(paragraphs, levels, margins))
  checkText(text, file)
  return {
    mediaType: 'application/pdf',
    encoding: {name: 'unicode', how: "the PDF's own character maps"},
    text,
    blocks,
    declared: [...titleOf(text, blocks), ...declaredIn(file.info)],
    notText: counts.all,
    remarks: remarksOf(bytes, file),
  } satisfies ParsedFile
}

class Counts {
  readonly all: Record<string, number> = {}
  add(kind: string, count: number): void {
    if (count > 0) this.all[kind] = (this.all[kind] ?? 0) + count
  }
}

interface Upright {
  readonly number: number
  readonly height: number
  readonly segments: ReturnType<typeof segmentsOf>['segments']
  readonly rotated: readonly string[]
}

function sheetOf(page: Page, notes: ReadonlySet<string>, counts: Counts): Upright {
  const {runs, height, rotated, tiny} = upright(page)
  counts.add('invisible text', tiny)
  const {segments, noteMarks} = segmentsOf(withInitials(runs), notes)
  counts.add('note mark', noteMarks)
  return {number: page.number, height, segments, rotated}
}

/** What the margins of each page hold, as pieces of text that cleaning knows by their tag. */
const marginPieces = (sheets: readonly Upright[], parted: readonly Parted[]): Map<number, Piece[]> =>
  new Map(
    sheets.map(({number, rotated}, i) => [
      number,
      [
        ...parted[i]!.margins.map(({tag, text}): Piece => ({text, kind: 'paragraph', tag})),
        ...rotated.map((text): Piece => ({text, kind: 'paragraph', tag: 'rotated-text'})),
      ],
    ]),
  )

/** Paragraphs with the margins of each page behind the last paragraph that begins on it, so that none is torn apart. */
function withMargins(
  paragraphs: readonly Paragraph[],
  levels: readonly (number | undefined)[],
  margins: Map<number, Piece[]>,
): Piece[] {
  const pieces: Piece[] = []
  const numbers = [...margins.keys()]
  let done = 0
  const until = (page: number): void => {
    for (; done < numbers.length && numbers[done]! < page; done++) pieces.push(...margins.get(numbers[done]!)!)
  }
  paragraphs.forEach((paragraph, i) => {
    until(paragraph.page)
    pieces.push(pieceOf(paragraph, levels[i]))
  })
  until(Number.POSITIVE_INFINITY)
  return pieces
}

function pieceOf({role, text}: Paragraph, level: number | undefined): Piece {
  if (level !== undefined) return {text, kind: 'heading', tag: `h${level}`, level}
  switch (role) {
    case 'row':
      return {text, kind: 'table-row', tag: 'tr'}
    case 'list-item':
      return {text: text.replace(bullet, ''), kind: 'list-item', tag: 'li'}
    case 'caption':
      return {text, kind: 'caption', tag: 'figure-caption'}
    case 'footnote':
      return {text, kind: 'paragraph', tag: 'footnote'}
    case 'heading':
    case 'text':
      return {text, kind: 'paragraph', tag: 'p'}
  }
}

/** Letters a page has at least on average when it has a text layer; a scan has a stamp or a page number at most. */
const fewestLetters = 12

function checkText(text: string, {pages, pageCount, crowdedPage}: PdfFile): void {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const strange = text.match(/[\p{Co}\p{Cn}\ufffd\u0001-\u0008\u000e-\u001f]/gu)?.length ?? 0
  if (pages.length === 0 && crowdedPage !== undefined)
    throw new Refused('crowded-page', crowded(crowdedPage), 'Save the part that you need as a PDF of its own.')
  if (pages.length === 0 && pageCount > 0)
    throw new Refused('damaged', 'None of its pages can be read.', 'Open it in a PDF reader and save it anew.')
  if (strange > letters)
    throw new Refused(
      'no-character-maps',
      "The PDF's fonts don't tell which characters they draw.",
      'Run it through text recognition (OCR), or copy the text from the web page.',
    )
  if (letters < Math.max(1, pages.length * fewestLetters))
    throw new Refused(
      'no-text-layer',
      'The PDF has no text, only images of pages.',
      'Run it through text recognition (OCR) and save it again.',
    )
}

const crowded = (page: number): string =>
  `Page ${page} has more than ${limits.pdfPageRuns} pieces of text; it was not read, nor what follows.`

function remarksOf(bytes: Uint8Array, {pages, pageCount, unreadablePages, crowdedPage}: PdfFile): Remark[] {
  const remarks: Remark[] = []
  if (unreadablePages > 0)
    remarks.push({
      rule: 'unreadable-pages',
      message: `${unreadablePages} of ${pageCount} pages could not be read.`,
      remedy: 'Open it in a PDF reader and save it anew.',
    })
  if (crowdedPage !== undefined)
    remarks.push({
      rule: 'crowded-page',
      message: crowded(crowdedPage),
      remedy: 'Save the part that you need as a PDF of its own.',
    })
  else if (pages.length + unreadablePages < pageCount && unreadablePages <= limits.pdfUnreadablePages)
    remarks.push({
      rule: 'too-many-pages',
      message: `Only the first ${pages.length} of ${pageCount} pages were read.`,
      remedy: 'Save the part that you need as a PDF of its own.',
    })
  const tail = String.fromCharCode(...bytes.subarray(-2048))
  if (!tail.includes('%%EOF'))
    remarks.push({
      rule: 'truncated',
      message: 'The PDF ends early: something may be missing.',
      remedy: 'Fetch or save it again.',
    })
  return remarks
}
