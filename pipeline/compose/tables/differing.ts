import type {Range, Span} from '../../model/span.ts'
import type {Corpus} from '../corpus.ts'
import {listedDisagreements} from './ledger.ts'

/** Whether sources differ about what stands at a place: then it is told with the other side in the ledger, and in no other table. */
export function differingIn(corpus: Corpus): (source: Span['source'], place: Range) => boolean {
  const bySource = new Map<string, Range[]>()
  for (const {values} of listedDisagreements(corpus))
    for (const {source, ...range} of values.flatMap(({spans}) => spans))
      bySource.set(source, [...(bySource.get(source) ?? []), range])
  return (source, place) =>
    bySource.get(source)?.some(({start, end}) => start < place.end && place.start < end) === true
}
