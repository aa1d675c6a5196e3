import type {ArticleBlock, Segment} from '../model/article.ts'
import {wireQuote} from '../text/reading.ts'
import type {Line} from './line.ts'
import type {Verdicts} from './verdict.ts'

/**
 * Tiles the whole plain text: a segment for each block, and one for the white space before, between and after them. Where
 * more than that is left at the end, the document was too long to be read to it.
 */
export function segmentsOf(text: string, verdicts: Verdicts, headings: ReadonlySet<number>): Segment[] {
  const segments: Segment[] = []
  let at = 0
  const gapTo = (end: number): void => {
    if (end > at) segments.push({start: at, end, verdict: 'removed', rule: 'white-space', kind: 'gap'})
  }
  for (const line of verdicts.lines) {
    gapTo(line.start)
    const {verdict, rule} = verdicts.of(line.index)!
    const kind = headings.has(line.index) ? 'heading' : line.kind
    segments.push(...piecesOf(line, {start: line.start, end: line.end, verdict, rule, kind}))
    at = line.end
  }
  if (/\S/.test(text.slice(at)))
    segments.push({start: at, end: text.length, verdict: 'removed', rule: 'too-long', kind: 'gap'})
  else gapTo(text.length)
  return segments
}

/** A kept segment with what of it is no text as segments of their own. */
function piecesOf({without = []}: Line, whole: Segment): Segment[] {
  if (without.length === 0 || whole.verdict !== 'kept') return [whole]
  const pieces: Segment[] = []
  let at = whole.start
  for (const {start, end, kind} of without.filter(one => one.kind !== wireQuote)) {
    if (start > at) pieces.push({...whole, start: at, end: start})
    pieces.push({
      start,
      end,
      verdict: 'removed',
      rule: kind.replaceAll(' ', '-'),
      kind: signs.has(kind) ? 'sign' : 'inline',
    })
    at = end
  }
  if (whole.end > at) pieces.push({...whole, start: at})
  return pieces
}

/** What is left out of a block without any word being lost. */
const signs = new Set(['markup', 'soft hyphen', 'line-end hyphen', 'line break', 'zero-width character'])

/** The kept lines as the blocks of an article. */
export function blocksOf(verdicts: Verdicts, headings: ReadonlySet<number>): ArticleBlock[] {
  return verdicts.lines
    .filter(({index}) => verdicts.of(index)?.verdict === 'kept')
    .map(line => {
      const {start, end, level} = line
      const without = line.without === undefined ? {} : {without: line.without}
      if (headings.has(line.index)) return {start, end, kind: 'heading', level: level ?? 2, ...without}
      const {embedded, emphasised} = line.hints ?? {}
      return {
        start,
        end,
        kind: kindOf(line),
        ...without,
        ...(emphasised === undefined ? {} : {emphasised}),
        ...(embedded === undefined ? {} : {embedded}),
      }
    })
}

function kindOf({kind}: Line): ArticleBlock['kind'] {
  switch (kind) {
    case 'list-item':
    case 'quote':
    case 'table-row':
    case 'signature':
      return kind
    case 'line':
    case 'paragraph':
    case 'heading':
    case 'preformatted':
    case 'caption':
      return 'paragraph'
  }
}
