import {
  beforeNumber,
  insideNames,
  monthsAndDays,
  neverLast,
  starters,
  states,
  timesOfDay,
  titles,
} from './abbreviations.ts'
import {kindAt, kinds} from './characters.ts'
import type {Reader} from './reader.ts'

/** What the stop after a word is: no part of it, part of it inside a sentence, or part of it and the sentence's end. */
export function verdictOn(
  reader: Reader,
  word: string,
  at: number,
  first: number,
  next: number,
): 'no' | 'inside' | 'last' {
  const low = word.toLowerCase()
  const capital = reader.startKind(next) === kinds.upper
  const number = reader.startKind(next) === kinds.digit
  const starts = capital && starters.has(reader.word(next).toLowerCase().replaceAll('’', "'"))
  if (titles.has(low) && kindAt(word, 0) === kinds.upper) return 'inside'
  if (neverLast.has(low) || (word === 'v' && capital)) return 'inside' // "Roe v. Poe"
  if (number && isOrdinary(reader, word, at, next)) return 'no'
  if (number && (beforeNumber.has(low) || (word.length === 1 && kindAt(word, 0) === kinds.lower))) return 'inside' // "c. 1818"
  if (timesOfDay.has(low) && (low.includes('.') || reader.isNumber(at - 3)))
    return !capital || isZone(reader, next) || at - first <= 6 ? 'inside' : 'last'
  if (monthsAndDays.has(low) && kindAt(word, 0) === kinds.upper) return number || !capital ? 'inside' : 'last'
  if (low === 'etc') return capital ? 'last' : 'inside'
  const isState = states.has(low) && kindAt(word, 0) === kinds.upper
  if (insideNames.has(low) || isState || (isDotted(low) && !number)) {
    if (low === 'd.c' && capital && reader.mark(at - 3) === ',') return 'last'
    return starts ? 'last' : 'inside'
  }
  if (word.length === 1 && kindAt(word, 0) === kinds.upper) {
    if (word === 'I' && reader.startKind(at - 3) === kinds.lower) return starts ? 'no' : 'inside'
    return starts && reader.startKind(at - 3) !== kinds.upper ? 'no' : 'inside'
  }
  return 'no'
}

/** Time zones and days go on after a time: "5 p.m. GMT", "5 p.m. Monday". */
const isZone = (reader: Reader, index: number): boolean => {
  return /^(?:[A-Z]{2,4}|Eastern|Pacific|Central|Mountain|Greenwich|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?$/.test(
    reader.word(index),
  )
}

/** Single letters with stops between them: "u.s", "a.k.a". */
function isDotted(word: string): boolean {
  if (word.length < 3 || word.length % 2 === 0) return false
  for (let at = 0; at < word.length; at++)
    if ((at % 2 === 1) !== (word[at] === '.') || (at % 2 === 0 && kindAt(word, at) !== kinds.lower)) return false
  return true
}

/** "The vote was no. 30 members left": a plain word behind a verb or an adjective, and behind the number what it counts. */
const isOrdinary = (reader: Reader, word: string, at: number, next: number): boolean =>
  /^(?:no|art|fig|pop)$/.test(word) &&
  /^[a-z]{2,}$/.test(reader.word(at - 3)) &&
  !/^(?:in|on|of|at|by|to|the|and|or|see|under|with|from|ranked|as|for|per|is)$/.test(reader.word(at - 3)) &&
  /^(?:people|men|women|children|[a-z]{3,}[a-rt-z]s)$/.test(reader.word(next + 2))
