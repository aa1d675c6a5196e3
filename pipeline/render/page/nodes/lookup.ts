import type {Briefing, BriefingSource, Passage} from '../../../model/briefing.ts'
import type {SourceId} from '../../../model/id.ts'
import {dateLabel} from '../../../text/calendar.ts'
import {oneLine} from './inline.ts'

/** Sources and passages of a briefing by what names them. */
export interface Lookup {
  readonly sourceOf: (mark: string) => BriefingSource
  /** Who stands behind these marks, each once: "Hadrun Wire, The Isle Post"; a source without a publisher by its number. */
  readonly publishersOf: (marks: readonly string[]) => string
  readonly passageOf: (mark: string) => Passage
}

/** Look up marks; an unknown mark is a bug of ours, since compose promises a passage for each. */
export function lookupOf({sources, passages}: Pick<Briefing, 'sources' | 'passages'>): Lookup {
  const byId = new Map<SourceId, BriefingSource>(sources.map(source => [source.id, source]))
  const byMark = new Map(passages.map(passage => [passage.mark, passage]))
  const passageOf = (mark: string): Passage => {
    const passage = byMark.get(mark)
    if (passage === undefined) throw new Error(`No passage has the mark ${mark}`)
    return passage
  }
  const sourceOf = (mark: string): BriefingSource => {
    const source = byId.get(passageOf(mark).span.source)
    if (source === undefined) throw new Error(`The passage ${mark} has no source`)
    return source
  }
  return {
    passageOf,
    sourceOf,
    publishersOf: marks => [...new Set(marks.map(mark => nameOfSource(sourceOf(mark))))].join(', '),
  }
}

/** What to call a source in few words. */
export const nameOfSource = ({publisher, number}: BriefingSource): string =>
  publisher === null ? `source ${number}` : oneLine(publisher)

/** "8 May 2031", "undated". */
export const dayOfSource = ({published}: BriefingSource): string =>
  published === null ? 'undated' : dateLabel(published)
