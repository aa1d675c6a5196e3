import type {Briefing, BriefingSource, Passage} from '../../../model/briefing.ts'
import type {SourceId} from '../../../model/id.ts'
import {dateLabel} from '../../../text/calendar.ts'
import {oneLine} from './inline.ts'

/** Sources and passages of a briefing by what names them. */
export interface Lookup {
  readonly sourceOf: (mark: string) => BriefingSource
  /** Who stands behind these marks, each once: "Hadrun Wire, The Isle Post"; a source without a publisher by its title. */
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
    publishersOf: marks => enumerated([...new Set(marks.map(mark => nameOfSource(sourceOf(mark))))]),
  }
}

/** What to call a source in few words: its publisher, else the beginning of its title, else its file's name. */
export const nameOfSource = ({publisher, title, file}: BriefingSource): string =>
  oneLine(publisher ?? '') || shortTitle(oneLine(title).trim()) || file

/** Names at most in a cell or behind a quotation, of publishers and where titles are among them; the marks tell of the rest. */
const publishersMost = 3
const titlesMost = 2

/** "Hadrun Wire, The Isle Post"; names with commas or cut short are parted by semicolons. */
function enumerated(names: readonly string[]): string {
  const long = names.some(name => /,|…$/.test(name))
  const most = long ? titlesMost : publishersMost
  const separator = long ? '; ' : ', '
  if (names.length <= most) return names.join(separator)
  return `${names.slice(0, most - 1).join(separator)} and ${names.length - most + 1} others`
}

/** Characters of a title that name a source: two lines of a table's narrowest column. */
const titleMost = 40

/** "Ferry strike enters third week" whole; a longer title to its last whole word within the limit, and an ellipsis. */
function shortTitle(title: string): string {
  if (title.length <= titleMost) return title
  const words = title.slice(0, titleMost + 1).replace(/(?<!\s)\s+\S*$/u, '')
  const cut = words.length > titleMost ? Array.from(words).slice(0, titleMost).join('') : words
  return `${cut.replace(/(?:[\s,;:.…–—-]|\s(?:a|an|the|of|in|on|to|for|and|but|or|as|at|by|is|with|from))+$/u, '')}…`
}

/** "8 May 2031", "undated". */
export const dayOfSource = ({published}: BriefingSource): string =>
  published === null ? 'undated' : dateLabel(published)
