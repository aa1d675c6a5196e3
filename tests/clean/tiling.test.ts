import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Segment} from '../../pipeline/model/article.ts'
import type {Excluded} from '../../pipeline/model/document.ts'
import {wireQuote} from '../../pipeline/text/reading.ts'
import {cleanText} from './read.ts'

const isLeftOut = ({kind}: Excluded): boolean => kind !== wireQuote

const pieces = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\u00a0',
    '\u2028',
    '<p>',
    '</p>',
    '<div class="a">',
    '</div>',
    '<br>',
    '<td>',
    '<table>',
    '<!--',
    '-->',
  ],
  ...[
    '# ',
    '- ',
    '> ',
    '| a | b |',
    '---',
    '```',
    '[x](y)',
    '**',
    'Advertisement',
    'By Ann Other',
    '9 May 2031',
    'Leave a Reply',
    'Source: NEWS/x',
  ],
  'The council met in the town hall and agreed on a new bridge over the river.',
  'A second sentence of the same length follows here, so that there is a body of text.',
)
const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.array(fc.oneof(pieces, fc.string()), {maxLength: 40}).map(all => all.join('')),
)

for (const extension of ['txt', 'md', 'html']) {
  test(`segments tile the text and blocks lie on kept segments: .${extension}`, async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async given => {
        const read = await cleanText(given, extension)
        if (read === undefined) return
        const {document, article} = read
        let at = 0
        for (const {start, end} of article.segments) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBe(article.text.length)
        for (const {start, end, kind} of article.segments)
          if (kind === 'gap') expect(article.text.slice(start, end).trim()).toBe('')
        const inside = ({verdict, kind}: Segment) => verdict === 'kept' || kind === 'sign' || kind === 'inline'
        for (const {start, end, without = []} of article.blocks) {
          const pieces = article.segments.filter(segment => segment.start < end && segment.end > start)
          expect(pieces.every(inside)).toBe(true)
          expect([pieces[0]?.start, pieces.at(-1)?.end]).toEqual([start, end])
          const left = pieces.filter(({verdict}) => verdict === 'removed').map(segment => [segment.start, segment.end])
          expect(left).toEqual(without.filter(isLeftOut).map(range => [range.start, range.end]))
        }
        const blockOf = (segment: Segment) =>
          article.blocks.findIndex(({start, end}) => segment.start >= start && segment.end <= end)
        for (const segment of article.segments) if (inside(segment)) expect(blockOf(segment)).not.toBe(-1)
        let last = 0
        for (const {start, end} of document.blocks) {
          expect(document.text.slice(last, start).trim()).toBe('')
          expect(document.text.slice(start, end)).toBe(document.text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
      {numRuns: 150},
    )
  })
}
