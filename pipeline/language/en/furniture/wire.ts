import type {LineRule} from './rule.ts'

/** What wire services and press offices write around their copy, for the desks that take it. */
export const wire: readonly LineRule[] = [
  // Where a take or the whole ends: "(MORE)", "-30-", "(END) XY-07-21-29 1605".
  {
    name: 'wire-mark',
    verdict: 'removed',
    most: 8,
    pattern: /^(?:\((?:more|ends?|eom)\)|-{1,2}\s?(?:30|more|ends?)\s?-{1,2})(?:\s[A-Z0-9-]+){0,5}$/i,
  },
  // A number of copy: "b0321----".
  {name: 'wire-mark', verdict: 'removed', most: 2, pattern: /^[a-z]\d{3,5}\s?[-–—_]{2,}$/},
  // The slug, alone or with the take that it heads: "BC-ABC-HARBOUR-VOTE, 3rd Ld-Writethru".
  {
    name: 'wire-mark',
    verdict: 'removed',
    most: 8,
    pattern: /^(?:[a-z]\s){0,3}[A-Z]{2}-{1,2}[A-Z][A-Za-z0-9&]*(?:-{1,2}[A-Za-z0-9&]+){1,6}$/,
  },
  {
    name: 'wire-mark',
    verdict: 'removed',
    most: 12,
    pattern:
      /^(?:[a-z]\s){0,3}[A-Z]{2}-{1,2}[A-Z][A-Za-z0-9&-]+,?\s(?=.{0,60}\b(?:L[Dd]|Lead|LEAD|A[Dd][Dd]|Take|TAKE|Writethru|WRITETHRU|Urgent|URGENT|Bulletin|BULLETIN|Advisory|ADVISORY|\d{4})\b)/,
  },
  // A note to desks: "EDS: ADDS the minister's answer", "UPDATES with vote, quotes".
  {
    name: 'wire-note',
    verdict: 'removed',
    most: 60,
    pattern: /^(?:E[Dd][Ss]?|E[Dd][Ii][Tt][Oo][Rr][Ss]|ATTN|ATTENTION|DESKS?)(?:\sEDITORS?)?\s?[:—–]\s?\S/,
  },
  {
    name: 'wire-note',
    verdict: 'removed',
    most: 40,
    pattern: /^(?:UPDATES?|RECASTS?|ADDS|CORRECTS?|RESENDS?|RESENDING|REFILES?|REMOVES|DELETES)\b[:,;]?\s(?=.*\p{Ll})/u,
  },
  // What a release says about what it foresees.
  {
    name: 'forward-looking',
    verdict: 'aside',
    most: 400,
    pattern:
      /^\W*(?:(?:certain|some|the|this|these|all|any|except|statements?)\b.{0,160})?\bforward-looking (?:statements?|information)\b|\bactual (?:results|events|outcomes)\b.{0,40}\b(?:differ|vary) materially\b/i,
  },
]

/** Headings of the parts that follow the news of a release. */
export const releaseHeading =
  /^\W*(?:cautionary (?:notes?|statements?)\b.{0,60}|(?:note (?:on|regarding|about) )?forward[- ]looking (?:statements?|information)|safe[- ]harbou?r(?: statements?)?|notes? (?:to|for) editors?|(?:media|press|investors?|investor relations|for (?:more|further) information|for media enquiries)(?: (?:and|&) (?:media|press|investors?))?(?: (?:relations )?(?:contacts?|enquiries|inquiries))|boilerplate)\s?:?$/i

/** "About The Harbour Company": whom the part is about. */
export const aboutHeading = /^\W*about\s(?:the\s)?(\p{Lu}[^.:;?!]{1,60})$/iu

/** What a release tells of its maker, year in, year out. */
export const ofAMaker =
  /\b(?:leading|provider|provides|founded|established|headquartered|based in|employ(?:s|ees)|subsidiar(?:y|ies)|listed|traded|non-?profit|organi[sz]ations?|company|companies|group|committed|mission|customers|operates|more information|visit|www\.\S+)(?!\p{L})/giu

/** What stands before the day of a dateline: places, set in capitals, and the small words of their names. */
export const beforeDay =
  /^[(\s]*(?:(?:\p{Lu}[\p{L}.'’]*|de|la|le|del|of|the|and|upon|am|au|sur)[\s,;/()–—-]{1,4}){1,8}$/u
