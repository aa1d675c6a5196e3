import type {Briefing, BriefingSource, Passage} from '../../../model/briefing.ts'
import type {SourceId} from '../../../model/id.ts'
import {dateLabel} from '../../../text/calendar.ts'
import {ownName, shortNames} from './names.ts'

/** Sources and passages of a briefing by what names them. */
export interface Lookup {
  readonly sourceOf: (mark: string) => BriefingSource
  /** Who stands behind these marks, each once: "Hadrun Wire, The Isle Post"; a source without a publisher by its author or title. */
  readonly publishersOf: (marks: readonly string[]) => string
  /** The publishers or authors behind these marks, each once; sources that name neither are left out. */
  readonly namesOf: (marks: readonly string[]) => readonly string[]
  /** What to call a source in few words. */
  readonly nameOf: (source: BriefingSource) => string
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
  const names = shortNames(sources)
  const nameOf = (source: BriefingSource): string => names.get(source.id) ?? source.file
  return {
    nameOf,
    passageOf,
    sourceOf,
    namesOf: marks => [
      ...new Set(
        marks
          .map(sourceOf)
          .filter(source => ownName(source) !== '')
          .map(nameOf),
      ),
    ],
    publishersOf: marks => enumerated([...new Set(marks.map(mark => nameOf(sourceOf(mark))))]),
  }
}

/** Names at most in a cell or behind a quotation; the marks tell of the rest. */
const namesMost = 2

/** "Hadrun Wire, The Isle Post"; names with commas are parted by semicolons. */
function enumerated(names: readonly string[]): string {
  const separator = names.some(name => name.includes(',')) ? '; ' : ', '
  if (names.length <= namesMost) return names.join(separator)
  return `${names[0]}\u00a0+\u00a0${names.length - 1}`
}

/** "8 May 2031", "undated". */
export const dayOfSource = ({published}: BriefingSource): string =>
  published === null ? 'undated' : dateLabel(published)
