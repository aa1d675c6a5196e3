import type {Span} from '../features/stretch.ts'
import type {Line} from '../line.ts'
import {titleKey} from '../metadata/title-key.ts'
import type {Decoded} from '../model/decoding.ts'
import type {Verdicts} from '../verdict.ts'
import {isText} from './mend.ts'

/** Gives every line that is still open its verdict, and says which kept lines are subheadings. */
export function settle(verdicts: Verdicts, {keeps, body}: Decoded, title: string | undefined): Set<number> {
  const {lines} = verdicts
  const headings = new Set<number>()
  const kept = lines.filter(line => keeps[line.index] && verdicts.isOpen(line.index))
  const key = title === undefined ? undefined : titleKey(title)
  const start = startOf(verdicts, kept, body)
  kept.forEach((line, i) => {
    const next = kept[i + 1]
    const marked = line.kind === 'heading'
    const short = line.kind === 'line' && line.hints === undefined && !line.stops && line.words <= 16
    const heading = marked ? kept.slice(i + 1, i + 4).some(({kind}) => kind !== 'heading') : short && isText(next)
    const first = line.index < start && (marked ? line.level === 1 : short)
    if ((marked || short) && key !== undefined && titleKey(line.text) === key)
      verdicts.give(line.index, 'removed', 'duplicate-title')
    else if (marked && !heading) verdicts.give(line.index, 'removed', 'heading-without-text')
    else if (first) verdicts.give(line.index, 'removed', 'before-body')
    else {
      verdicts.give(line.index, 'kept', heading ? 'subheading' : 'body')
      if (heading) headings.add(line.index)
    }
  })
  nameTheRest(verdicts, body)
  return headings
}

/** The line before which no label belongs to the article: the body's first, or its title where no text was kept above it. */
function startOf(verdicts: Verdicts, kept: readonly Line[], body: Span | undefined): number {
  if (body === undefined) return 0
  const title = verdicts.lines.find(({index}) => verdicts.of(index)?.rule === 'title')?.index ?? 0
  return kept.some(line => line.index < title && isText(line)) ? body.first : Math.max(body.first, title)
}

/** Names for what the weights left out: where it stands, and what it follows. */
function nameTheRest(verdicts: Verdicts, body: Span | undefined): void {
  let part = 0
  for (const line of verdicts.lines) {
    const {index} = line
    if (body === undefined) {
      verdicts.give(index, 'removed', 'no-article')
      continue
    }
    if (index > body.first) part = Math.max(part, line.opens === 'comments' ? 2 : line.opens === 'stories' ? 1 : 0)
    if (verdicts.of(index)?.verdict === 'kept') part = 0
    if (line.hints?.hidden === true) verdicts.give(index, 'removed', 'hidden')
    else if (part === 2) verdicts.give(index, 'removed', 'comment-section')
    else if (part === 1) verdicts.give(index, 'removed', 'related-stories')
    else if (index < body.first) verdicts.give(index, 'removed', 'before-body')
    else verdicts.give(index, 'removed', index > body.last ? 'after-body' : 'inside-body')
  }
}
