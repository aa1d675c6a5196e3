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
    const name = ownName(source) || `source\u00a0${source.number}`
    taken.set(name, (taken.get(name) ?? 0) + 1)
    return {source, name}
  })
  // Two sources of one name are told apart by their numbers.
  return new Map(
    given.map(
      ({source, name}) => [source.id, taken.get(name)! > 1 ? `${name}\u00a0(${source.number})` : name] as const,
    ),
  )
}

/** The publisher, else the author; empty where the source names neither. */
export const ownName = ({publisher, author}: BriefingSource): string =>
  oneLine(publisher ?? '').trim() || byline(author)

/** An author's name; of a list of people and places the one with which it begins, as far as the capitals go. */
function byline(author: string | null): string {
  const whole = oneLine(author ?? '').trim()
  if (isName(whole)) return whole
  const first = /^\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*)+/u.exec(whole)?.[0] ?? ''
  return isName(first) ? first : ''
}

const isName = (text: string): boolean => text.length <= charactersMost && text.split(' ').length <= wordsMost
