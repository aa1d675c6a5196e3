import type {Variable} from '../../model/overlap.ts'
import {type Corpus, originsOf} from '../corpus.ts'
import {sourceItem} from '../draft.ts'
import type {Row} from './rows.ts'

/** All values of a line of reports in one row, with their days, the newest last: each cites a sentence that gives it. */
export function seriesRow(corpus: Corpus, {id, what, values}: Variable): Row | undefined {
  const tellers = values.map(({sentences}) => sentences.flatMap(one => corpus.sentences.get(one) ?? []))
  const [newest] = tellers.at(-1) ?? []
  const last = values.at(-1)
  if (newest === undefined || last === undefined) return undefined
  const item = {
    ...sourceItem(corpus, 'figures', newest, [], ` ${id}`),
    cites: [...new Set(tellers.flatMap(([first]) => first ?? []))],
    origins: originsOf(corpus, tellers.flat()),
    figure: {value: last.value, what},
    series: values.map(({value, asOf}) => ({value, day: asOf ?? null})),
  }
  return {item, shares: new Map()}
}
