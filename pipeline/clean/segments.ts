import type {ArticleBlock, Segment} from '../model/article.ts'
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
    segments.push({start: line.start, end: line.end, verdict, rule, kind})
    at = line.end
  }
  if (/\S/.test(text.slice(at)))
    segments.push({start: at, end: text.length, verdict: 'removed', rule: 'too-long', kind: 'gap'})
  else gapTo(text.length)
  return segments
}

/** The kept lines as the blocks of an article. */
export function blocksOf(verdicts: Verdicts, headings: ReadonlySet<number>): ArticleBlock[] {
  return verdicts.lines
    .filter(({index}) => verdicts.of(index)?.verdict === 'kept')
    .map(line => {
      const {start, end, level} = line
      if (headings.has(line.index)) return {start, end, kind: 'heading', level: level ?? 2}
      return {start, end, kind: kindOf(line)}
    })
}

function kindOf({kind}: Line): ArticleBlock['kind'] {
  switch (kind) {
    case 'list-item':
    case 'quote':
    case 'table-row':
      return kind
    case 'line':
    case 'paragraph':
    case 'heading':
    case 'preformatted':
    case 'caption':
      return 'paragraph'
  }
}
