import type {Item} from '../../../model/briefing.ts'
import type {Timeline} from '../../../model/page.ts'
import {paragraphOf, statementOf} from './inline.ts'

/** Events in the order of compose; items without a day are left out, since they have no place on a line. */
export const timelineOf = (items: readonly Item[]): Timeline => ({
  type: 'timeline',
  events: items.flatMap(item =>
    item.when === undefined
      ? []
      : [
          {
            value: item.when.value,
            label: item.when.label,
            certainty: item.when.certainty,
            main: item.when.main ?? false,
            words: paragraphOf(statementOf(item)),
          },
        ],
  ),
})
