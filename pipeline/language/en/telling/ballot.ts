import type {Ballot} from '../../telling.ts'
import {numbersIn, smallNumbers} from './numbers.ts'

const number = String.raw`(?:\d[\d,]{0,9}|${smallNumbers.join('|')})`

/** "5-2", "79 votes to 58", "six to three"; "71 deputies voting against her and 74 for her", "six members were in favour, four were against". */
const results: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(${number})(?:-|–|\s(?:votes?\s|deputies\s|members\s|judges\s|senators\s)?(?:to|against)\s)(${number})\b(?!\s?(?:%|per\b|percent|million|billion|points?\b)|\.\d)`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(${number})\s(?:of\s\w+\s\w+\s)?(?:members?|judges|deputies|senators|votes?)\b(?:\s\w+){0,5}\s(?:in favou?r|for|against)\b[^.;]{0,60}?\b(${number})\b(?:\s\w+){0,3}\s(?:against|for|in favou?r)\b`,
    'gi',
  ),
  // "63 hands against 58", "112 yes and 71 no"
  new RegExp(
    String.raw`\b(${number})\s(?:\p{Ll}+\s(?:against|to)|yes,?(?:\sand)?)\s(${number})\b(?!\s?(?:%|per\b|percent|million|billion|points?\b)|\.\d)`,
    'giu',
  ),
  // "six voted in favour, three against", "71 of them were in favour of it, 50 did not want it"
  new RegExp(
    String.raw`\b(${number})\s(?:of\s\w+\s)?(?:voted|were|was)\s(?:in favou?r|for)\b[^.;]{0,60}?\b(${number})\s(?:(?:voted|were|was)\s)?(?:against|did not|opposed)`,
    'gi',
  ),
]
const speaksOfVote =
  /\b(?:vot(?:e|es|ed|ing)|split|assembly|council|parliament|in favou?r|yes|divided|tally|ballot|majority|rejected|approved|turned down)\b/i
const isMove = /\b(?:from|between|rose|raised|lost|won|beat|beaten)\s$/i

/** How votes went that a text tells. */
export function ballotsIn(text: string): readonly Ballot[] {
  if (!speaksOfVote.test(text)) return []
  const found: Ballot[] = []
  for (const result of results) {
    for (const match of text.matchAll(result)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const [first, second] = [match[1]!, match[2]!].map(one => [...numbersIn(one)][0])
      if (first === undefined || second === undefined || isMove.test(text.slice(0, start))) continue
      if (found.some(one => one.start < end && start < one.end)) continue
      found.push({start, end, most: Math.max(first, second), fewest: Math.min(first, second)})
    }
  }
  return found
}
