import type {RootContent} from 'mdast'
import type {Briefing, BriefingSource} from '../../../model/briefing.ts'
import type {RoleParagraph, SourceList} from '../../../model/page.ts'
import {paragraph, strong, text} from '../../plain/words.ts'
import {oneLine, paragraphOf, textOf} from './inline.ts'
import {dayOfSource, type Lookup} from './lookup.ts'

/** The numbered list of sources, each with all that is known about it in one line, and the marks that cite it. */
export const sourceListOf = (sources: readonly BriefingSource[], passages: Briefing['passages']): SourceList => ({
  type: 'sourceList',
  sources: sources.map(source => ({
    number: source.number,
    title: paragraphOf([textOf(source.title)]),
    descriptor: paragraphOf([textOf(descriptorOf(source))]),
    marks: passages.filter(({span}) => span.source === source.id).map(({mark}) => mark),
  })),
})

/** The sources in one small paragraph: "1 The Portmere Courier, 8 May 2031; 2 Hadrun Wire, undated". Which are cited shows when the page is whole. */
export const sourceLineOf = (sources: readonly BriefingSource[], lookup: Lookup): RoleParagraph => ({
  type: 'roleParagraph',
  role: 'note',
  sources: sources.map(source => ({
    number: source.number,
    words: `${source.publisher === null ? oneLine(source.title) : lookup.nameOf(source)}, ${dayOfSource(source)}`,
  })),
  children: [],
})

/** "Hadrun Wire · 8 May 2031 (date: page header) · no byline · harbour.txt". What a descriptor says already is not said twice. */
export function descriptorOf(source: BriefingSource): string {
  const said = source.descriptors.join(' ')
  const parts: string[] = []
  if (source.publisher !== null) parts.push(source.publisher)
  if (source.author !== null) parts.push(source.author)
  if (source.published !== null)
    parts.push(`${dayOfSource(source)}${source.publishedHow === null ? '' : ` (date: ${source.publishedHow})`}`)
  else if (!/\b(?:undated|no date)\b/i.test(said)) parts.push('undated')
  return [...parts, ...source.descriptors, source.file].join(' · ')
}

/** A numbered list: the title strong, then what is known about the source and how it is cited. */
export const plainSourceList = ({sources}: SourceList): RootContent[] => {
  const start = sources[0]?.number ?? 1
  // Markdown counts on from the first number: where sources are left out, each says its own.
  const counted = sources.every(({number}, index) => number === start + index)
  return [
    {
      type: 'list',
      ordered: counted,
      ...(counted ? {start} : {}),
      spread: false,
      children: sources.map(({number, title, descriptor, marks}) => ({
        type: 'listItem',
        spread: false,
        children: [
          paragraph(
            strong(...(counted ? [] : [text(`${number} `)]), ...title.children),
            text(' · '),
            ...descriptor.children,
            ...(marks.length === 0 ? [] : [text(` · cited as ${runOf(marks)}`)]),
          ),
        ],
      })),
    },
  ]
}

/** "2a", "2a, 2b", "2a to 2f": marks of one source follow one another. */
const runOf = (marks: readonly string[]): string =>
  marks.length > 2 ? `${marks[0]} to ${marks.at(-1)}` : marks.join(', ')
