import type {Sentence} from '../../../model/sentence.ts'
import {foldName} from '../../../text/fold.ts'
import type {Candidate} from './candidates.ts'
import {knownPlaces} from './countries.ts'

export type NameType = Sentence['names'][number]['type']

/** A mention on its way: which sentence, which tokens, and what it is called. */
export interface Mention extends Candidate {
  readonly sentence: number
  readonly text: string
  readonly start: number
  readonly end: number
  readonly key: string
}

const keys = new Map<string, string>()

/** A name's key: folded; other names of a country give the country's. Memoised: a pure function all the same. */
export function keyOf(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const place = knownPlaces.get(name.toLowerCase().replaceAll('’', "'").replace(/\.$/, '').replace(/\s+/g, ' '))
  const key = foldName(place ?? name).replace(/^the /, '')
  if (keys.size > 50_000) keys.clear()
  keys.set(name, key)
  return key
}
