import type {BriefingSource} from '../../../model/briefing.ts'
import type {SourceId} from '../../../model/id.ts'
import {oneLine} from './inline.ts'

/** Words of a byline that is a name, and how long they may be together. */
const wordsMost = 3
const charactersMost = 34

/** What to call each source in few words: its publisher, else its author, else its number in the list of sources. */
export function shortNames(sources: readonly BriefingSource[]): ReadonlyMap<SourceId, string> {
  const taken = new Map<string, number>()
  const given = sources.map(source => {
    const name = oneLine(source.publisher ?? '').trim() || byline(source.author) || numbered(source)
    taken.set(name, (taken.get(name) ?? 0) + 1)
    return {source, name}
  })
  // Two sources of one name are told apart by their numbers.
  return new Map(
    given.map(({source, name}) => [source.id, taken.get(name)! > 1 ? `${name} (${source.number})` : name] as const),
  )
}

const numbered = ({number}: BriefingSource): string => `source ${number}`

/** An author, where the byline is a name and no list of people and places. */
function byline(author: string | null): string {
  const name = oneLine(author ?? '').trim()
  return name.length <= charactersMost && name.split(' ').length <= wordsMost ? name : ''
}
