import {anyOf} from '../lexicon/index.ts'
import {isCapital, type Token} from '../token.ts'
import {yearOf} from './vocabulary.ts'
import type {Pattern, Written} from './written.ts'

/** Words behind which a month or a year stands. */
const leadsDate = anyOf('dateLead')
/** Words that open a noun phrase. */
const isDeterminer = anyOf('article', 'demonstrative', 'possessive')

/** "the 1990s", "the '60s", "in 2031", "the 2031 summit", "FY2031", "2031-32", "mid-2029". */
export const yearAlone: Pattern = (tokens, at, text) => {
  const low = tokens[at]!.low.replace(/^mid-/, '')
  const decade = /^((?:1[6-9]|20|21)\d)0'?s$/.exec(low)
  if (decade !== null) return {first: at, last: at, decade: Number(decade[1]) * 10}
  const short = /^(\d)0s$/.exec(low)
  if (short !== null && /['’‘]/.test(text[tokens[at]!.start - 1] ?? ''))
    return {first: at, last: at, shortDecade: Number(short[1]) * 10}
  const fiscal = /^fy((?:19|20|21)?\d\d)?(?:-(\d\d|\d{4}))?$/.exec(low)
  if (fiscal?.[1] !== undefined) return fiscalYears(tokens, at, fiscal[1], fiscal[2])
  if (fiscal !== null) return yearsAt(tokens, at + 1, at)
  const years = yearsAt(tokens, at, at)
  if (years?.until !== undefined || low !== tokens[at]!.low) return years
  return years !== undefined && isYear(tokens, at, years.year!) ? years : undefined
}

/** "FY31", "FY2030-31", "FY2030/31". */
function fiscalYears(tokens: readonly Token[], at: number, digits: string, end: string | undefined): Written {
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits)
  const [sign, next] = [tokens[at + 1], tokens[at + 2]]
  const isSlashed =
    end === undefined && sign?.text === '/' && sign.start === tokens[at]!.end && /^\d\d$/.test(next?.low ?? '')
  return isSlashed ? span(at, at + 2, year, next!.low) : span(at, at, year, end)
}

/** A year or a run of them: "2031", "2031-32", "2031/32", "2019-2021". */
function yearsAt(tokens: readonly Token[], at: number, first: number): Written | undefined {
  const low = (tokens[at]?.low ?? '').replace(/^mid-/, '')
  const glued = /^((?:19|20|21)\d\d)-(\d\d|(?:19|20|21)\d\d)$/.exec(low)
  if (glued !== null) return span(first, at, Number(glued[1]), glued[2])
  if (!/^(?:1[6-9]|20|21)\d\d$/.test(low)) return undefined
  const [sign, next] = [tokens[at + 1], tokens[at + 2]]
  if (
    sign !== undefined &&
    /^[/–]$/.test(sign.text) &&
    sign.start === tokens[at]!.end &&
    next?.start === sign.end &&
    /^\d\d$|^\d{4}$/.test(next.low) &&
    tokens[at + 3]?.text !== '/'
  )
    return span(first, at + 2, Number(low), next.low)
  return {first, last: at, year: Number(low)}
}

/** 2031-32: the second year is told by its last digits. */
function span(first: number, last: number, year: number, end: string | undefined): Written {
  if (end === undefined) return {first, last, year}
  const until = end.length === 4 ? Number(end) : Math.floor(year / 100) * 100 + Number(end)
  return until > year ? {first, last, year, until: {first, last, year: until}} : {first, last, year}
}

/** What a number right after a year's digits counts: then it is no year. */
const counted =
  /^(?:million|billion|trillion|percent|per|%|people|men|women|troops|soldiers|tons|tonnes|km|miles|metres|meters|dollars|euros|pounds|won|yuan|yen)$/

function isYear(tokens: readonly Token[], at: number, year: number): boolean {
  const before = tokens[at - 1]?.low ?? ''
  const after = tokens[at + 1]
  if (counted.test(after?.low ?? '')) return false
  if (before === 'of' && isSized(tokens[at - 2]?.low ?? '')) return false // "a survey of 1709 pupils"
  if (leadsDate(before) || /^(?:than|year|fiscal|back)$/.test(before)) return true
  if (isDeterminer(before) || (before === 's' && after?.kind === 'word')) return true
  if (tokens[at - 1]?.possessive && after?.kind === 'word') return true
  // "in 2024, 2026 and 2030"
  if (/^(?:,|or)$/.test(before) && (yearOf(tokens[at - 2]) !== undefined || yearOf(tokens[at + 2]) !== undefined))
    return true
  if (tokens[at - 1]?.text === '(' && after?.text === ')') return true
  if (at === 0 && isCapital(after)) return true
  // "Norvik Forum 2031", but "Flight 1987" is its number
  return isCapital(tokens[at - 1]) && year > 1900 && tokens[at - 1]!.text.length > 3 && !isNumbered(before)
}

const isSized = anyOf('sized')

/** Things that have numbers for names. */
const isNumbered = anyOf('numbered')
