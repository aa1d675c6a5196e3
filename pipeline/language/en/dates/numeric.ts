import {yearOf} from './vocabulary.ts'
import type {Pattern} from './written.ts'

/** 2031-11-01; 01/11/2031, 1.11.2031, 01-11-2031. */
export const numeric: Pattern = (tokens, at) => {
  const low = tokens[at]?.low ?? ''
  if (low.length < 8 && tokens[at + 1]?.text !== '/') return undefined
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(low)
  if (iso !== null) return {first: at, last: at, year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3])}
  const whole = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/.exec(low)
  if (whole !== null)
    return {first: at, last: at, year: Number(whole[3]), numeric: [Number(whole[1]), Number(whole[2])]}
  const [a, b, c] = [tokens[at], tokens[at + 2], tokens[at + 4]]
  if (a === undefined || b === undefined || c === undefined || c.end - a.start > 10) return undefined
  if (tokens[at + 1]!.text !== '/' || tokens[at + 3]!.text !== '/') return undefined
  if (yearOf(a) !== undefined && /^\d\d?$/.test(b.low) && /^\d\d?$/.test(c.low))
    return {first: at, last: at + 4, year: Number(a.low), month: Number(b.low), day: Number(c.low)}
  const year = yearOf(c)
  if (year === undefined || !/^\d{1,2}$/.test(a.low) || !/^\d{1,2}$/.test(b.low)) return undefined
  return {first: at, last: at + 4, year, numeric: [Number(a.low), Number(b.low)]}
}
