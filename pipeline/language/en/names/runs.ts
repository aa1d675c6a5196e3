import {isMonthOrDay} from '../dates/vocabulary.ts'
import {kindAt, kinds} from '../sentences/characters.ts'
import {isCapital, isLower, isNextTo, type Token} from '../token.ts'
import {organisationHeads, otherHeads, particles, placeHeads} from './cues.ts'

/** Whether a token can begin or carry on a name. Months and weekdays can't, nor the letters of "US$". */
export const canStart = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (hasArticle(token)) return true
  if (
    !isCapital(token) ||
    token.text.length > 60 ||
    token.low === 'i' ||
    token.low.startsWith("i'") ||
    isMonthOrDay(token)
  )
    return false
  if (token.text.length < 7 && (beforeNumbers.has(token.text) || isQuarter(token.text))) return false
  const next = tokens[at + 1]
  return !(next?.kind === 'symbol' && next.start === token.end && token.text.length <= 3)
}

/** "al-Mansur", "el-Tayeb": an article in small letters is part of the name. */
export const hasArticle = (token: Token | undefined): boolean =>
  token?.first === 'small' &&
  token.text.length < 40 &&
  /^(?:al|el|ad|an|ar|as|ash|at|az|ed|er|es|ez|ul)-\p{Lu}/u.test(token.text)

const beforeNumbers = new Set(['No.', 'Nos.', 'Art.', 'Sec.', 'Fig.', 'Vol.', 'Mar.', 'Op.', 'Ch.', 'Rs.'])

/** "Q3", "FY2031", "H1". */
const isQuarter = (text: string): boolean =>
  kindAt(text, text.length - 1) === kinds.digit && /^(?:Q[1-4]|[FH]Y?\d{1,4})$/.test(text)

/** The most words a name has. */
const longestName = 12

/** The end of the run of capitalised words from `start`, small words inside it included. */
export function endOfRun(tokens: readonly Token[], text: string, start: number): number {
  let at = start + 1
  while (at < tokens.length && at - start < longestName) {
    const [before, token] = [tokens[at - 1]!, tokens[at]!]
    if (before.possessive || !isNextTo(text, before, token)) break
    const joined = canStart(tokens, at) ? 1 : smallWords(tokens, text, start, at)
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
  const third = tokens[at + 2]
  const follows = canStart(tokens, at + 1)
  switch (token.low) {
    case 'of':
      if (!takesOf(tokens, start, at)) return 0
      if (follows) return 1
      return next.low === 'the' && third !== undefined && canStart(tokens, at + 2) && isNextTo(text, next, third)
        ? 2
        : 0
    case '&':
      return follows ? 1 : 0
    case 'for':
    case 'and':
      return follows && isInstitution(tokens, start, at) && isLongName(tokens, start, at) ? 1 : 0
    default:
      if (!particles.has(token.low) || !isLower(token)) return 0
      if (follows) return 1
      return particles.has(next.low) && third !== undefined && canStart(tokens, at + 2) ? 2 : 0
  }
}

/** "Ministry of", "Sea of", "Treaty of", "Secretary of": names that "of" goes on with. */
function takesOf(tokens: readonly Token[], start: number, at: number): boolean {
  const {low} = tokens[at - 1]!
  if (otherHeads.has(low) || placeHeads.has(low) || ofHeads.has(low)) return true
  return isInstitution(tokens, start, at)
}

const ofHeads = new Set(
  'secretary minister chancellor state republic kingdom house speaker isle strait gulf'.split(' '),
)

function isInstitution(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (organisationHeads.has(tokens[at]!.low)) return true
  return false
}

/** "Ministry of Trade and Industry": "and" only joins what "of" or "for" opened. */
function isLongName(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (tokens[at]!.low === 'of' || tokens[at]!.low === 'for') return true
  return false
}
