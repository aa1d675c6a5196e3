import {isLower, isNextTo, type Token} from '../token.ts'
import {organisationHeads, otherHeads, placeHeads, titleHeads} from './cues.ts'

/** The last title word of the run that a name follows, or that ends it; -1 when there is none. An institution's name has none. */
export function lastTitle(tokens: readonly Token[], at: number, end: number): number {
  for (let index = end - 1; index >= at; index--) {
    const {low} = tokens[index]!
    if (!titleHeads.has(low) && !(low.includes('-') && isCompoundTitle(low))) continue
    if (tokens[index + 1] !== undefined && index + 1 < end) {
      const next = tokens[index + 1]!.low
      if (next === 'of') return endOfOffice(tokens, index, end)
      if (hasHead(tokens, index + 1, end) || next === 'and' || next === 'for') return -1
    }
    return index
  }
  return -1
}

/** "president-elect", "co-chairman". */
const isCompoundTitle = (low: string): boolean =>
  titleHeads.has(low.replace(/-(?:elect|designate)$/, '')) || titleHeads.has(low.slice(low.lastIndexOf('-') + 1))

/** "Secretary of State X": the office ends with its domain. */
function endOfOffice(tokens: readonly Token[], index: number, end: number): number {
  for (let at = index + 2; at < Math.min(end, index + 5); at++) if (offices.has(tokens[at]!.low)) return at
  return end - 1
}

/** Whether a word among these tells an organisation, a place or an event. */
export function hasHead(tokens: readonly Token[], at: number, end: number): boolean {
  for (let index = at; index < end; index++) {
    const {low} = tokens[index]!
    if (organisationHeads.has(low) || placeHeads.has(low) || otherHeads.has(low)) return true
  }
  return false
}

/** A role in lower case right before a name: "spokesman John Roe", "national security adviser Jane Poe". */
export function roleBefore(tokens: readonly Token[], text: string, at: number): string | undefined {
  const before = tokens[at - 1]
  if (!isLower(before) || before.possessive || !titleHeads.has(before.low) || !isNextTo(text, before, tokens[at]!))
    return undefined
  let first = at - 1
  while (
    first > 0 &&
    at - first < 4 &&
    isModifier(tokens[first - 1]!, first === 1) &&
    isNextTo(text, tokens[first - 1]!, tokens[first]!)
  )
    first--
  return text.slice(tokens[first]!.start, before.end)
}

const offices = new Set(
  `state defense defence treasury commerce energy justice education labor labour health interior war staff exchequer
  transportation agriculture`.split(/\s+/),
)

const modifiers = new Set(
  `foreign prime deputy vice finance defence defense interior trade national security chief first acting former interim
  ruling opposition party industry economy economic justice health education energy environment climate press government
  ministry military army navy police senior special political central bank union team parliament parliamentary
  outgoing incoming presidential state general executive managing research assistant policy affairs relations`.split(
    /\s+/,
  ),
)
const isModifier = (token: Token, isFirst: boolean): boolean => (isLower(token) || isFirst) && modifiers.has(token.low)
