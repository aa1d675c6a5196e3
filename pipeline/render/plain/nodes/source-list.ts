import type {RootContent} from 'mdast'
import type {SourceList} from '../../../model/page.ts'
import {paragraph, strong, text} from '../words.ts'

/** A numbered list: the title strong, then what is known about the source and how it is cited. */
export const sourceList = ({sources}: SourceList): RootContent[] => {
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
