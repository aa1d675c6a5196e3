import type {RootContent} from 'mdast'
import type {Ledger} from '../../../model/page.ts'
import {inRunningText} from '../../page/nodes/ledger.ts'
import {paragraph, row, strong, supportOf, table, text} from '../words.ts'

/** The question in strong words, then a table of the values with the words of those who give them. */
export const ledger = ({entries}: Ledger): RootContent[] =>
  entries.flatMap(({question, note, rows}): RootContent[] => [
    paragraph(strong(...question.children), ...(note === undefined ? [] : [text(` (${note})`)])),
    table(
      [null, null],
      [
        row([text('Value')], [text('In whose words')]),
        ...rows.map(({value, sayings, support}) =>
          row(
            [text(value), ...(support === undefined ? [] : [text(` (${supportOf(support)})`)])],
            inRunningText(sayings),
          ),
        ),
      ],
    ),
  ])
