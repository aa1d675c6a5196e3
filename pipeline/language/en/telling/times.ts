import {weekdayNames} from '../../../text/calendar.ts'
import {fold} from '../../../text/fold.ts'
import {anyOf} from '../lexicon/index.ts'

const times =
  /\b(?:last|this|next|previous|current|coming|first|second|third|fourth)[ -](?:year|month|week|quarter|half|winter|summer|spring|autumn|season|phase|stage|round)\b|\ba (?:year|month|week) (?:ago|earlier)\b|\b(?<=\b(?:in|since|for|by|of) )(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gi

/** Times told in words: of two sentences that each tell one, the same must be meant. */
export const timesIn = (text: string): readonly string[] => (text.match(times) ?? []).map(fold)

const scope =
  /\b(?:nationwide|countrywide|worldwide|globally|across the \w+|(?:the )?whole (?:country|region|city)|elsewhere|(?:first|last|all|second) (?:phases?|stages?|half)|excluding|as of|in the (?:year|quarter|half|months?) (?:to|through)|net of|before tax|after tax|on average|each|alone|daily|weekly|monthly|annually|a (?:day|week|month|year|share|barrel)(?! (?:after|before|later|earlier|ago|of)\b)|per (?:day|week|month|year|share))\b/i

/** The first words that say over what a figure is taken. */
export const scopeIn = (text: string): string | undefined => scope.exec(text)?.[0].toLowerCase()

const total = /\b(?:total|overall|combined)\b/i

/** Whether a text speaks of a total. */
export const tellsTotal = (text: string): boolean => total.test(text)

/** "before Sunday", "until 5 May": an end or a stretch of time, not the day of an act. */
export const boundsDate = (before: string): boolean =>
  bounds(/(\w+)\s+$/.exec(before.slice(-reach))?.[1]?.toLowerCase())

/** Characters before a date in which the word that bounds it stands. */
const reach = 24
const bounds = anyOf('bound')

const weekdays = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g

/** The weekdays that a text names. */
export const weekdaysIn = (
  text: string,
): readonly {readonly start: number; readonly end: number; readonly weekday: number}[] =>
  [...text.matchAll(weekdays)].map(({0: word, index}) => ({
    start: index,
    end: index + word.length,
    weekday: (weekdayNames as readonly string[]).indexOf(word),
  }))
