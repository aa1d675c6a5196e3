import {titleHeads} from '../names/cues.ts'
import {givenNames} from '../names/given-names.ts'
import {isCapital, type Token} from '../token.ts'
import {monthOf, weekdayOfWord} from './vocabulary.ts'

/** Words behind which a weekday is a day, whoever else bears its name. */
const leads = /^(?:on|by|until|till|before|since|after|from|to|through|last|next|this|every|each|of|[–-])$/

/** Words that lead to a place: "in Victoria Monday" names a day. */
const placing = /^(?:in|at|near|from|to|of|outside)$/

/** Whether the weekday at a token is written as the surname of a person: "Judge Ruth Monday", "Mr. Friday", "April Monday". */
export function isSurname(tokens: readonly Token[], at: number): boolean {
  const [token, before, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]]
  if (token === undefined || token.low.length < 6 || weekdayOfWord(token) === undefined || !isCapital(before))
    return false
  if (monthOf(before) !== undefined) return true
  if (titleHeads.has(before.low)) return earlier?.low !== 'the' && !titleHeads.has(earlier?.low ?? '')
  return givenNames.has(before.low) && !placing.test(earlier?.low ?? '')
}

/** The weekdays that a text has for surnames, as words in lower case. */
export function surnamesIn(texts: readonly (readonly Token[])[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const tokens of texts)
    for (let at = 1; at < tokens.length; at++) if (isSurname(tokens, at)) found.add(tokens[at]!.low)
  return found
}

/** Whether a weekday may be meant for a person: it is written as a surname, or bears one of the text and nothing leads to a day. */
export const mayBePerson = (tokens: readonly Token[], at: number, surnames: ReadonlySet<string>): boolean =>
  isSurname(tokens, at) || (surnames.has(tokens[at]!.low) && !leads.test(tokens[at - 1]?.low ?? ''))
