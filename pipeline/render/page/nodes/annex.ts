import type {Briefing, Passage} from '../../../model/briefing.ts'
import type {SourceId} from '../../../model/id.ts'
import type {Annex} from '../../../model/page.ts'
import type {Range} from '../../../model/span.ts'
import {oneLine} from './inline.ts'

type Paragraph = Annex['sources'][number]['paragraphs'][number]

/** How much of its source a cited passage has around it: a sentence on either side, or its whole paragraph. */
export type Extent = 'near' | 'full'

/** The cited passages in their context, source by source in number order, in the order of each source. */
export const annexOf = (
  {sources, passages}: Briefing,
  texts: ReadonlyMap<SourceId, string>,
  extent: Extent = 'near',
): Annex => ({
  type: 'annex',
  sources: [...sources]
    .sort((a, b) => a.number - b.number)
    .map(({id, number, title}) => ({
      number,
      title: oneLine(title),
      paragraphs: paragraphsOf(
        passages.filter(({span}) => span.source === id),
        texts.get(id),
        extent,
      ),
    }))
    .filter(({paragraphs}) => paragraphs.length > 0),
})

function paragraphsOf(passages: readonly Passage[], text: string | undefined, extent: Extent): Paragraph[] {
  const inOrder = [...passages].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  // Without the source's text the passages themselves are all that can be shown.
  if (text === undefined) return inOrder.map(({mark, span}) => ({pieces: [{text: oneLine(span.exact).trim(), mark}]}))
  const within = (range: Range) => inOrder.filter(({span}) => span.start >= range.start && span.end <= range.end)
  return mergedContexts(inOrder, ({context}) => context).map(context => {
    const own = within(context)
    const shown = extent === 'full' ? [context] : mergedContexts(own, passage => passage.near ?? passage.context)
    return {
      pieces: shown.flatMap((range, index) => {
        const pieces = piecesOf(range, within(range), text)
        const before = text.slice(shown[index - 1]?.end ?? range.start, range.start)
        return index === 0 ? pieces : [{text: before.trim() === '' ? ' ' : gap}, ...pieces]
      }),
    }
  })
}

/** What stands for words of a paragraph that are left out between two passages. */
const gap = ' … '

/** Contexts in order; those that overlap become one. A context always holds its passage. */
function mergedContexts(inOrder: readonly Passage[], contextOf: (passage: Passage) => Range): Range[] {
  const merged: {start: number; end: number}[] = []
  const contexts = inOrder
    .map(passage => ({range: contextOf(passage), span: passage.span}))
    .map(({range, span}) => ({start: Math.min(range.start, span.start), end: Math.max(range.end, span.end)}))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  for (const {start, end} of contexts) {
    const last = merged.at(-1)
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
    else merged.push({start, end})
  }
  return merged
}

/** Words of context and cited passages in turn. Where passages overlap, the later one takes over where it begins. */
function piecesOf(context: Range, passages: readonly Passage[], text: string): Paragraph['pieces'] {
  const pieces: {text: string; mark?: string}[] = []
  const add = (start: number, end: number, mark?: string): void => {
    const piece = oneLine(text.slice(start, end))
    if (piece !== '' || mark !== undefined) pieces.push(mark === undefined ? {text: piece} : {text: piece, mark})
  }
  let at = context.start
  for (const [index, {mark, span}] of passages.entries()) {
    const start = Math.max(at, span.start)
    const end = Math.max(start, Math.min(span.end, passages[index + 1]?.span.start ?? span.end))
    if (start > at) add(at, start)
    add(start, end, mark)
    at = end
  }
  if (at < context.end) add(at, context.end)
  return trimmed(pieces)
}

/** No white space at the paragraph's ends; a paragraph of white space alone would have no pieces. */
const trimmed = (pieces: readonly {text: string; mark?: string}[]): Paragraph['pieces'] =>
  pieces
    .map((piece, index) => ({
      ...piece,
      text: trimmedAt(piece.text, index === 0, index === pieces.length - 1),
    }))
    .filter(({text, mark}) => text !== '' || mark !== undefined)

const trimmedAt = (text: string, first: boolean, last: boolean): string => {
  const start = first ? text.trimStart() : text
  return last ? start.trimEnd() : start
}
