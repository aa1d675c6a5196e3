import {starters} from '../parser/abbreviations.ts'
import {type Draft, isCapital, phrase, type Token} from '../token.ts'
import {demonymOpeners, demonyms, knownPlaces, longestPlace, placeOpeners} from './countries.ts'
import {givenNames, knownOrganisations, organisationHeads, titleHeads} from './cues.ts'
import {canStart, endOfRun} from './runs.ts'
import {hasHead, lastTitle, roleBefore} from './titles.ts'

/** Words that may be a name, with what stands around them. Token indexes count inside the sentence. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly role: string | undefined
  readonly atStart: boolean // its first word begins the sentence, so that its capital says nothing
}

/** How the words of the whole document are written: what tells a name at the start of a sentence from any other word. */
export interface Habits {
  readonly capital: ReadonlySet<string> // written with a capital where no sentence begins
  readonly lower: ReadonlySet<string>
}

export function habitsOf(drafts: readonly Draft[]): Habits {
  const capital = new Set<string>()
  const lower = new Set<string>()
  for (const {tokens} of drafts) {
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word' || token.text.length > 60) continue
      if (token.first === 'small') lower.add(token.low)
      else if (!beginsSentence(tokens, index)) capital.add(token.low)
    }
  }
  return {capital, lower}
}

/** The name candidates of a sentence: runs of capitalised words, cut into demonyms, titles and names. */
export function candidatesIn({tokens}: Draft, text: string, habits: Habits): Candidate[] {
  const found: Candidate[] = []
  let at = 0
  while (at < tokens.length) {
    if (!canStart(tokens, at)) {
      at++
      continue
    }
    const end = endOfRun(tokens, text, at)
    cutRun(tokens, text, at, end, habits, found)
    at = end
  }
  return found
}

/** A run as names: opening function words, demonyms before titles and titles are cut off; known places stand alone. */
function cutRun(
  tokens: readonly Token[],
  text: string,
  start: number,
  end: number,
  habits: Habits,
  found: Candidate[],
): void {
  let at = start
  let atStart = beginsSentence(tokens, at)
  // "In Oslo", "The Foreign Ministry", "While Norway": the first word of a sentence, unless it belongs to a known name
  while (at < end && (atStart || tokens[at]!.low === 'the') && isOpener(tokens, at, end, habits)) {
    at++
    atStart = false
  }
  if (at >= end) return
  let role = roleBefore(tokens, text, at)
  for (;;) {
    const place = knownLength(tokens, at, end)
    const head = lastTitle(tokens, at, end)
    if (head >= at && head < end) {
      // the title is a role when a name follows it in the run; alone it names nobody
      const from = head + 1
      const nation = skipDemonyms(tokens, at, head)
      const isOrganisation = nation < head && knownOrganisations.has(tokens[nation]!.low)
      const titleStart = isOrganisation ? nation + 1 : nation
      if (isOrganisation) found.push({first: nation, last: nation, role: undefined, atStart: atStart && nation === at})
      if (place > 0 && nation > at && knownPlaces.has(phrase(tokens, at, nation - at)))
        found.push({first: at, last: nation - 1, role: undefined, atStart})
      if (from >= end) return
      role = text.slice(tokens[titleStart]!.start, tokens[head]!.baseEnd)
      at = from
      atStart = false
      continue
    }
    const demonym = demonymLength(tokens, at, end)
    if (
      demonym > 0 &&
      (at + demonym >= end || (!hasHead(tokens, at, end) && looksPersonal(tokens, at + demonym, end)))
    ) {
      at += demonym
      atStart = false
      if (at >= end) return
      continue
    }
    if (place > 0 && end - at - place > 1 && !hasHead(tokens, at, end)) {
      found.push({first: at, last: at + place - 1, role: undefined, atStart})
      at += place
      atStart = false
      role = undefined
      continue
    }
    break
  }
  const last = trimmedEnd(tokens, at, end)
  if (last < at || (last === at && compass.has(tokens[at]!.low))) return
  found.push({first: at, last, role, atStart})
}

/** "the North": which one, only the text around it tells. */
const compass = new Set(
  'north south east west northern southern eastern western northeast northwest southeast southwest'.split(' '),
)

const beginsSentence = (tokens: readonly Token[], index: number): boolean => {
  if (index === 0) return true
  const before = tokens[index - 1]!
  return (
    before.kind !== 'word' &&
    /^["“”„«»‘’'([:;•*–—.!?…-]+$/.test(before.text) &&
    before.text !== ')' &&
    !/^[–—-]$/.test(before.text)
  )
}

function isOpener(tokens: readonly Token[], at: number, end: number, habits: Habits): boolean {
  const token = tokens[at]!
  if (knownLength(tokens, at, end) > 0 || demonymLength(tokens, at, end) > 0) return false
  const {low} = token
  if (low === 'the') return !knownPlaces.has(phrase(tokens, at, 2))
  if (starters.has(low) || /ly$/.test(low))
    return !(titleHeads.has(low) || (habits.capital.has(low) && !habits.lower.has(low) && !starters.has(low)))
  if (givenNames.has(low) || knownOrganisations.has(low) || titleHeads.has(low)) return false
  if (habits.capital.has(low) && !habits.lower.has(low)) return false
  if (habits.lower.has(low)) return !(end - at > 1 && organisationHeads.has(tokens[end - 1]!.low))
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return false
  return end - at > 1 ? /ing$|ed$/.test(low) && !habits.capital.has(low) : false
}

/** Words of the longest known place or demonym at `at`, within the run. */
function knownLength(tokens: readonly Token[], at: number, end: number): number {
  if (!placeOpeners.has(tokens[at]!.low)) return 0
  for (let count = Math.min(longestPlace, end - at); count > 0; count--)
    if (knownPlaces.has(phrase(tokens, at, count))) return isUsPronoun(tokens[at]!, count) ? 0 : count
  return 0
}

/** "US" is a country, "Us" is not. */
const isUsPronoun = (token: Token, count: number): boolean =>
  count === 1 &&
  token.low === 'us' &&
  token.text !== 'US' &&
  !token.text.startsWith("US'") &&
  !token.text.startsWith('US’')

function demonymLength(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at]
  if (token === undefined) return 0
  if (!demonymOpeners.has(token.low))
    return token.low.includes('-') && demonyms.has(token.low.split('-').at(-1)!) ? 1 : 0
  for (let count = Math.min(3, end - at); count > 0; count--) if (demonyms.has(phrase(tokens, at, count))) return count
  return 0
}

function skipDemonyms(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  for (let known = 1; known > 0 && at < end; at += known) {
    known = Math.max(demonymLength(tokens, at, end), knownLength(tokens, at, end))
    if (at + known > end) break
  }
  return Math.min(at, end)
}

const looksPersonal = (tokens: readonly Token[], at: number, end: number): boolean =>
  end - at >= 1 &&
  end - at <= 4 &&
  !tokens.slice(at, end).some(token => token.text.length > 2 && token.text === token.text.toUpperCase())

/** A run never ends in a small word. */
function trimmedEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = end - 1
  while (last >= at && !isCapital(tokens[last]) && !/^\d/.test(tokens[last]!.text)) last--
  return last
}
