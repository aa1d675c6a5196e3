import {demonyms, knownPlaces} from '../names/countries.ts'
import type {NameMention} from '../names/index.ts'
import {type Draft, phrase} from '../token.ts'

/** Who "the Norwegian leader" is: descriptions that stand before a name somewhere in the document, each for one person only. */
export type Descriptions = ReadonlyMap<string, string | undefined>

export function descriptionsOf(drafts: readonly Draft[], names: readonly (readonly NameMention[])[]): Descriptions {
  const found = new Map<string, string | undefined>()
  for (const [index, {tokens}] of drafts.entries()) {
    for (const name of names[index]!) {
      if (name.role === undefined) continue
      const first = tokens.findIndex(token => token.start === name.start)
      const words = name.role.split(/[\s-]+/).length
      for (let at = Math.max(0, first - words - 2); at < first; at++) {
        for (const count of [2, 1]) {
          const nation = phrase(tokens, at, count)
          if (at + count > first || !(demonyms.has(nation) || knownPlaces.has(nation))) continue
          const head = name.role.toLowerCase().split(/\s+/).at(-1)!
          const description = `${nation} ${head}`
          found.set(description, found.has(description) && found.get(description) !== name.key ? undefined : name.key)
        }
      }
    }
  }
  return found
}
