import {isMonthOrDay} from '../dates/vocabulary.ts'
import {starters} from '../parser/abbreviations.ts'
import {type Draft, isCapital, isLower, isNextTo, phrase, type Token} from '../token.ts'
import {demonyms, knownPlaces, longestPlace} from './countries.ts'
import {
  givenNames,
  knownOrganisations,
  organisationHeads,
  otherHeads,
  particles,
  placeHeads,
  titleHeads,
} from './cues.ts'

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
      if (/^\p{Ll}/u.test(token.text)) lower.add(token.low)
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
    if (!canStart(tokens[at]!)) {
      at++
      continue
    }
    const end = endOfRun(tokens, text, at)
    cutRun(tokens, text, at, end, habits, found)
    at = end
  }
  return found
}

const canStart = (token: Token): boolean =>
  isCapital(token) && token.text.length <= 60 && !isMonthOrDay(token) && /\p{L}/u.test(token.text) && token.low !== 'i'

/** The end of the run of capitalised words from `start`, small words inside it included. */
function endOfRun(tokens: readonly Token[], text: string, start: number): number {
  let at = start + 1
  while (at < tokens.length && at - start < 12) {
    const [before, token] = [tokens[at - 1]!, tokens[at]!]
    if (before.possessive || !isNextTo(text, before, token)) break
    if (
      canStart(token) ||
      (isCapital(before) &&
        /^\d{1,3}$/.test(token.text) &&
        !isCapital(tokens[at + 1]) &&
        before.text.length > 2 &&
        organisationHeads.has(before.low))
    ) {
      at++
      continue
    }
    const joined = smallWords(tokens, text, start, at)
    if (joined === 0) break
    at += joined
  }
  return at
}

/** How many small words at `at` belong to the name: "of", "of the", "for", "and" in an institution's name, particles in a person's. */
function smallWords(tokens: readonly Token[], text: string, start: number, at: number): number {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (next === undefined || !isNextTo(text, token, next)) return 0
  const after = canStart(next) ? 1 : 0
  if (token.low === 'of') {
    if (after === 1)
      return isInstitution(tokens, start, at) ||
        otherHeads.has(tokens[at - 1]!.low) ||
        placeHeads.has(tokens[at - 1]!.low) ||
        tokens[at - 1]!.low === 'secretary' ||
        tokens[at - 1]!.low === 'minister' ||
        tokens[at - 1]!.low === 'state' ||
        tokens[at - 1]!.low === 'house' ||
        tokens[at - 1]!.low === 'republic'
        ? 1
        : 0
    const third = tokens[at + 2]
    return next.low === 'the' &&
      third !== undefined &&
      canStart(third) &&
      isNextTo(text, next, third) &&
      isInstitution(tokens, start, at)
      ? 2
      : 0
  }
  if (token.text === '&') return after
  if (token.low === 'for' || token.low === 'and')
    return after === 1 &&
      isInstitution(tokens, start, at) &&
      /^(?:of|for)$/.test(
        tokens
          .slice(start, at)
          .map(one => one.low)
          .find(low => low === 'of' || low === 'for') ?? '',
      )
      ? 1
      : 0
  if (particles.has(token.low) && isLower(token)) {
    if (after === 1) return 1
    const third = tokens[at + 2]
    return particles.has(next.low) && third !== undefined && canStart(third) ? 2 : 0
  }
  return 0
}

function isInstitution(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (organisationHeads.has(tokens[at]!.low)) return true
  return false
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
      const titleStart = skipDemonyms(tokens, at, head)
      if (place > 0 && titleStart > at && knownPlaces.has(phrase(tokens, at, titleStart - at)))
        found.push({first: at, last: titleStart - 1, role: undefined, atStart})
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
    if (place > 0 && place < end - at && !hasHead(tokens, at, end)) {
      found.push({first: at, last: at + place - 1, role: undefined, atStart})
      at += place
      atStart = false
      role = undefined
      continue
    }
    break
  }
  const last = trimmedEnd(tokens, at, end)
  if (last >= at) found.push({first: at, last, role, atStart})
}

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
  if (/^\p{Lu}[\p{Lu}\d.&-]+$/u.test(token.text)) return false
  return end - at > 1 ? /ing$|ed$/.test(low) && !habits.capital.has(low) : false
}

/** Words of the longest known place or demonym at `at`, within the run. */
function knownLength(tokens: readonly Token[], at: number, end: number): number {
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
  for (let count = Math.min(3, end - at); count > 0; count--) if (demonyms.has(phrase(tokens, at, count))) return count
  const token = tokens[at]
  return token !== undefined && /-/.test(token.low) && demonyms.has(token.low.split('-').at(-1)!) ? 1 : 0
}

function skipDemonyms(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  for (let known = 1; known > 0 && at < end; at += known) {
    known = Math.max(demonymLength(tokens, at, end), knownLength(tokens, at, end))
    if (at + known > end) break
  }
  return Math.min(at, end)
}

/** The last title word of the run that a name follows, or that ends it; -1 when there is none. An institution's name has none. */
function lastTitle(tokens: readonly Token[], at: number, end: number): number {
  for (let index = end - 1; index >= at; index--) {
    const {low} = tokens[index]!
    const isTitle = titleHeads.has(low) || titleHeads.has(low.split('-').at(-1)!)
    if (!isTitle) continue
    if (tokens[index + 1] !== undefined && index + 1 < end) {
      const next = tokens[index + 1]!.low
      if (next === 'of') return isStateOffice(tokens, index, end)
      if (hasHead(tokens, index + 1, end) || next === 'and' || next === 'for') return -1
    }
    return index
  }
  return -1
}

/** "Secretary of State X": the office ends with its domain. */
function isStateOffice(tokens: readonly Token[], index: number, end: number): number {
  for (let at = index + 2; at < Math.min(end, index + 5); at++)
    if (
      /^(?:state|defense|defence|treasury|commerce|energy|justice|education|labor|labour|health|interior|war|staff|exchequer|transportation|agriculture)$/.test(
        tokens[at]!.low,
      )
    )
      return at
  return end - 1
}

function hasHead(tokens: readonly Token[], at: number, end: number): boolean {
  for (let index = at; index < end; index++) {
    const {low} = tokens[index]!
    if (organisationHeads.has(low) || placeHeads.has(low) || otherHeads.has(low)) return true
  }
  return false
}

const looksPersonal = (tokens: readonly Token[], at: number, end: number): boolean =>
  end - at >= 1 &&
  end - at <= 4 &&
  !tokens.slice(at, end).some(token => /^\p{Lu}{2,}$/u.test(token.text) && token.text.length > 2)

/** A run never ends in a small word. */
function trimmedEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = end - 1
  while (last >= at && !isCapital(tokens[last]) && !/^\d/.test(tokens[last]!.text)) last--
  return last
}

/** A role in lower case right before a name: "spokesman John Roe", "national security adviser Jane Poe". */
function roleBefore(tokens: readonly Token[], text: string, at: number): string | undefined {
  const before = tokens[at - 1]
  if (!isLower(before) || before.possessive || !titleHeads.has(before.low) || !isNextTo(text, before, tokens[at]!))
    return undefined
  let first = at - 1
  while (
    first > 0 &&
    at - first < 4 &&
    isModifier(tokens[first - 1]!) &&
    isNextTo(text, tokens[first - 1]!, tokens[first]!)
  )
    first--
  return text.slice(tokens[first]!.start, before.end)
}

const modifiers = new Set(
  `foreign prime deputy vice finance defence defense interior trade national security chief first acting former interim
  ruling opposition party industry economy economic justice health education energy environment climate press government
  ministry military army navy police senior special political central bank union team parliament parliamentary
  outgoing incoming presidential state general executive managing research assistant`.split(/\s+/),
)
const isModifier = (token: Token): boolean => isLower(token) && modifiers.has(token.low)
