import type {RootContent} from 'mdast'
import type {Timeline} from '../../../model/page.ts'
import {row, strong, table, text} from '../words.ts'

/** A row an event; the main one is strong, and a date that no source states outright says so. */
export const timeline = ({events}: Timeline): RootContent[] => [
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
