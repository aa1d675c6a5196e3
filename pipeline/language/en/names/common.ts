import {stem} from '../../../text/stem.ts'
import {isStopWord} from '../../../text/stop-words.ts'
import {rarity} from '../../../text/weights.ts'
import {knownPlaces} from './countries.ts'
import {givenNames} from './given-names.ts'
import {knownOrganisations} from './organisations.ts'

/** Rarity up to which a stem counts as a word of everyday English; the background's own steps end at 4. */
const everyday = 3.5

const known = new Map<string, boolean>()

/** Whether a word, in lower case, is a word of everyday English and no name that is listed: its capital alone says nothing. */
export function isCommonWord(low: string): boolean {
  let answer = known.get(low)
  if (answer === undefined) {
    const base = stem(low) // of "Davide" that of "David"
    const isListed = [low, base].some(one => givenNames.has(one) || knownPlaces.has(one) || knownOrganisations.has(one))
    answer = isStopWord(low) || (!isListed && rarity(base) <= everyday)
    if (known.size > 100_000) known.clear()
    known.set(low, answer)
  }
  return answer
}
