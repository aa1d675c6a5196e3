import type {FootnoteDefinition} from 'mdast'
import type {PageTree} from '../../model/page.ts'
import {quotationMarks} from '../../text/quotation-marks.ts'
import {paragraph, strong, text} from './words.ts'

type Passage = PageTree['passages'] extends ReadonlyMap<string, infer One> ? One : never

/** A footnote for each cited mark, by source and place: the passage, and where it comes from. */
export function footnotesOf(passages: PageTree['passages'], cited: ReadonlySet<string>): FootnoteDefinition[] {
  for (const mark of cited) if (!passages.has(mark)) throw new Error(`No passage has the mark ${mark}`)
  return [...passages]
    .filter(([mark]) => cited.has(mark))
    .sort(([a, {source: first}], [b, {source: second}]) => first - second || a.length - b.length || (a < b ? -1 : 1))
    .map(([mark, passage]) => ({
      type: 'footnoteDefinition',
      identifier: mark,
      label: mark,
      // sites number footnotes anew, and the mark would be lost
      children: [paragraph(strong(text(mark)), text(` ${noteOf(passage)}`))],
    }))
}

/** What a note says: the passage in quotation marks, then where it comes from. */
export const noteOf = (passage: Passage): string =>
  `${quotationMarks(passage.text).join(passage.text)} ${originOf(passage)}`

/** "Source 2: Loan renewed, Hadrun Wire, 8 May 2031." */
export const originOf = ({source, sourceTitle, publisher, dateLabel}: Passage): string =>
  `Source ${source}: ${[sourceTitle, publisher, dateLabel].filter(part => part !== null).join(', ')}.`
