import type {RootContent} from 'mdast'
import type {Item} from '../../../model/briefing.ts'
import type {Timeline} from '../../../model/page.ts'
import {row, strong, table, text} from '../../plain/words.ts'
import {dayIn} from './days.ts'
import {paragraphOf, statementOf} from './inline.ts'

/** Events in the order of compose; items without a day are left out, since they have no place on a line. */
export const timelineOf = (items: readonly Item[], today: string | null): Timeline => ({
  type: 'timeline',
  events: items.flatMap(item =>
    item.when === undefined
      ? []
      : [
          {
            value: item.when.value,
            label: dayIn(item.when, today),
            certainty: item.when.certainty,
            main: item.when.main ?? false,
            words: paragraphOf(statementOf(item)),
          },
        ],
  ),
})

/** A row an event; the main one is strong, and a date that no source states outright says so. */
export const plainTimeline = ({events}: Timeline): RootContent[] => [
  table(
    [null, null],
    [
      row([text('Date')], [text('Event')]),
      ...events.map(({label, certainty, main, words}) =>
        row(
          [main ? strong(text(label)) : text(label), ...(certainty === 'stated' ? [] : [text(` (${certainty})`)])],
          words.children,
        ),
      ),
    ],
  ),
]
