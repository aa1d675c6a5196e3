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
]
/** "six voted in favour, three against", "71 of them were in favour of it, 50 did not want it": its two halves, in one clause. */
const yes = new RegExp(String.raw`\b(${number})\s(?:of\s\w{1,20}\s)?(?:voted|were|was)\s(?:in favou?r|for)\b`, 'gi')
const no = new RegExp(String.raw`\b(${number})\s(?:(?:voted|were|was)\s)?(?:against|did not|opposed)`, 'i')
/** Characters from the one half to the other. */
const apart = 60
const longestNo = 40

const speaksOfVote =
  /\b(?:vot(?:e|es|ed|ing)|split|assembly|council|parliament|in favou?r|yes|divided|tally|ballot|majority|rejected|approved|turned down)\b/i
const isMove = /\b(?:from|between|rose|raised|lost|won|beat|beaten)\s$/i

/** How votes went that a text tells. */
export function ballotsIn(text: string): readonly Ballot[] {
  if (!speaksOfVote.test(text)) return []
  const found: Ballot[] = []
  const add = (start: number, end: number, yeas: string, nays: string): void => {
    const [first, second] = [yeas, nays].map(one => [...numbersIn(one)][0])
    if (first === undefined || second === undefined || isMove.test(text.slice(0, start))) return
    if (found.some(one => one.start < end && start < one.end)) return
    found.push({start, end, most: Math.max(first, second), fewest: Math.min(first, second)})
  }
  for (const result of results)
    for (const match of text.matchAll(result)) add(match.index, match.index + match[0].length, match[1]!, match[2]!)
  for (const match of text.matchAll(yes)) {
    const from = match.index + match[0].length
    const rest = no.exec(text.slice(from, from + apart + longestNo).split(/[.;]/)[0]!)
    if (rest !== null && rest.index <= apart) add(match.index, from + rest.index + rest[0].length, match[1]!, rest[1]!)
  }
  return found
}
