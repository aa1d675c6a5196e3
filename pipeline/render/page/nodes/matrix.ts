import type {RootContent} from 'mdast'
import type {Briefing} from '../../../model/briefing.ts'
import type {Matrix} from '../../../model/page.ts'
import {row, table, text} from '../../plain/words.ts'

/** Which source speaks to which theme. */
export const matrixOf = ({sources, matrix}: Briefing): Matrix => ({
  type: 'matrix',
  sources: sources.filter(({setAside}) => setAside === undefined).map(({number}) => `${number}`),
  rows: matrix,
})

/** Themes by sources; a dash where a source says nothing. */
export const plainMatrix = ({sources, rows}: Matrix): RootContent[] => [
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
