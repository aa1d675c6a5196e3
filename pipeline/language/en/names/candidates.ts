import {starters} from '../sentences/abbreviations.ts'
import {type Draft, isCapital, phrase, type Token} from '../token.ts'
import {isCommonWord} from './common.ts'
import {demonymOpeners, demonyms, knownPlaces, longestPlace, placeOpeners} from './countries.ts'
import {organisationHeads, particles, titleHeads} from './cues.ts'
import {fixedNames, type Wanted} from './fixed.ts'
import {givenNames} from './given-names.ts'
import {knownOrganisations} from './organisations.ts'
import {canStart, endOfRun, hasArticle} from './runs.ts'
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
  readonly lower: ReadonlySet<string> // written without one; of words that are also written with one, and "i"
}

export function habitsOf(drafts: readonly Draft[]): Habits {
  const capital = new Set<string>()
  const capitals = new Set<string>(['i']) // at a sentence's start, too; and the "i" of writers without capitals
  for (const {tokens} of drafts) {
    for (let index = 0; index < tokens.length; index++) {
      const {first, low, text} = tokens[index]!
      if (first === 'other' || first === 'small' || text.length > 60) continue
      capitals.add(low)
      if (!beginsSentence(tokens, index)) capital.add(low)
    }
  }
  const lower = new Set<string>()
  for (const {tokens} of drafts)
    for (const token of tokens)
      if (token.first === 'small' && capitals.has(token.low) && !hasArticle(token)) lower.add(token.low)
  return {capital, lower}
}

/** The name candidates of a sentence: runs of capitalised words, cut into demonyms, titles and names. */
export function candidatesIn({tokens}: Draft, text: string, habits: Habits, wanted: Wanted): Candidate[] {
  const found: Candidate[] = []
  const fixed = fixedNames(tokens, wanted)
  let nextFixed = 0
  const titled = isTitled(tokens)
  let at = 0
  while (at < tokens.length) {
    while (nextFixed < fixed.length && fixed[nextFixed]!.first < at) nextFixed++
    const whole = fixed[nextFixed]
    if (whole?.first === at) {
      found.push({...whole, role: roleBefore(tokens, text, at), atStart: false})
      at = whole.last + 1
      continue
    }
    if (!canStart(tokens, at)) {
      const small = smallPlace(tokens, at, habits)
      if (small > 0) found.push({first: at, last: at + small - 1, role: undefined, atStart: false})
      at += Math.max(1, small)
      continue
    }
    const end = Math.min(endOfRun(tokens, text, at), whole?.first ?? tokens.length)
    cutRun(tokens, text, at, end, habits, found)
    at = end
  }
  return titled ? found.filter(one => !holdsCommonWord(tokens, one)) : found
}

/** Words of a place written without its capital at `at`, where the writer uses none or a preposition leads to it. */
function smallPlace(tokens: readonly Token[], at: number, habits: Habits): number {
  const token = tokens[at]!
  if (token.first !== 'small' || !placeOpeners.has(token.low) || wordsThatArePlaces.has(token.low)) return 0
  if (!habits.lower.has('i') && !/^(?:in|from|to|near)$/.test(tokens[at - 1]?.low ?? '')) return 0
  return knownLength(tokens, at, tokens.length)
}

/** Places whose names in lower case are other words. */
const wordsThatArePlaces = new Set(
  `us america turkey china chad jordan guinea mali niger oman polish bath nice mobile cali cork java lima male georgia
  essen surat natal victoria the midlands`.split(/\s+/),
)

/** A line set like a title, every longer word with a capital: its capitals tell nothing. */
function isTitled(tokens: readonly Token[]): boolean {
  let capitals = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    if (token.first === 'small' && !smallInTitles.has(token.low)) return false
    if (token.first === 'capital') capitals++
  }
  return capitals > 1
}

const smallInTitles = new Set(
  'a an the of in on at to for and or but by with from into over as is vs via per nor'.split(' '),
)

/** Whether a name that no list knows has a word of everyday English in it. */
function holdsCommonWord(tokens: readonly Token[], {first, last, role}: Candidate): boolean {
  const whole = phrase(tokens, first, last - first + 1)
  if (role !== undefined || knownPlaces.has(whole) || knownOrganisations.has(whole)) return false
  const words = tokens.slice(first, last + 1)
  if (
    words.length > 1 &&
    words.length < 6 &&
    organisationHeads.has(words.at(-1)!.low) &&
    tokens.length > words.length + 1
  )
    return false
  return words.some(word => isCommonWord(word.low))
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
  if (at >= end || (at > start && tokens[at - 1]!.low !== 'the' && areCommon(tokens, at, end))) return
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
  const {kind, text, start} = tokens[index - 1]!
  const comma = tokens[index - 2]
  if (comma?.text === ',' && comma.end === start && closingMarks.has(text)) return false // “We wait,” United Relief said
  return kind !== 'word' && (openingMarks.has(text[0]!) || (text[0] === '-' && text.length > 1))
}

const closingMarks = new Set(['"', '”', '’', '»'])
const openingMarks = new Set('"“”„«»‘’\'([:;•*.!?…')

function isOpener(tokens: readonly Token[], at: number, end: number, habits: Habits): boolean {
  const token = tokens[at]!
  if (knownLength(tokens, at, end) > 0 || demonymLength(tokens, at, end) > 0) return false
  const {low} = token
  if (isParticleOfName(tokens, at, end)) return false
  if (low === 'the') return !knownPlaces.has(phrase(tokens, at, 2))
  if (starters.has(low) || low.endsWith('ly'))
    return !(titleHeads.has(low) || (habits.capital.has(low) && !habits.lower.has(low) && !starters.has(low)))
  if (givenNames.has(low) || knownOrganisations.has(low) || titleHeads.has(low)) return false
  if (habits.capital.has(low) && !habits.lower.has(low)) return false
  if (habits.lower.has(low) || (end - at > 1 && isCommonWord(low) && !isNamelike(tokens, at, end)))
    return !(end - at > 1 && organisationHeads.has(tokens[end - 1]!.low))
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return false
  return end - at > 1 ? /ing$|ed$/.test(low) && !habits.capital.has(low) : false
}

/** "Bin Rashed", "De la Fuente", "Van der Berg" at a sentence's start: a name may begin with its small word. */
const isParticleOfName = (tokens: readonly Token[], at: number, end: number): boolean => {
  const {low} = tokens[at]!
  if (!particles.has(low) || low.length < 2 || !(at + 1 < end)) return false
  const next = tokens[at + 1]!
  return particles.has(next.low) ? at + 2 < end : !isCommonWord(next.low) || low === 'bin' || low === 'ibn'
}

const areCommon = (tokens: readonly Token[], at: number, end: number): boolean =>
  !isNamelike(tokens, at, end) && tokens.slice(at, end).every(token => isCommonWord(token.low))

/** Whether a title, or a word that tells what is named, stands in a run: "National Bank", "Foreign Minister Lind". */
const isNamelike = (tokens: readonly Token[], at: number, end: number): boolean =>
  hasHead(tokens, at, end) || lastTitle(tokens, at, end) >= 0

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
  while (last >= at && !isCapital(tokens[last]) && !hasArticle(tokens[last]) && !/^\d/.test(tokens[last]!.text)) last--
  return last
}
