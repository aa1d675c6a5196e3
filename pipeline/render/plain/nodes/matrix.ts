import type {RootContent} from 'mdast'
import type {Matrix} from '../../../model/page.ts'
import {row, table, text} from '../words.ts'

/** Themes by sources; a dash where a source says nothing. */
export const matrix = ({sources, rows}: Matrix): RootContent[] => [
  table(
    [null, ...sources.map(() => 'right' as const)],
    [
      row([text('Sentences on')], ...sources.map(source => [text(source)])),
      ...rows.map(({label, cells}) =>
        row([text(label)], ...cells.map(count => [text(count === 0 ? '–' : `${count}`)])),
      ),
    ],
  ),
]
