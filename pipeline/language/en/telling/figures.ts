import {stemsOf} from '../../../text/stem.ts'
import type {Telling} from '../../telling.ts'
import {numeralsIn} from './numbers.ts'

const revision =
  /\b(?:revised?|correct(?:s|ed|ion)|updated?|earlier (?:report|figure|version|said|put)|initially|up from|down from|rose to|risen to|climbed to|now stands?|(?:raised|lowered|cut) (?:\w+ ){1,3}?(?:estimate|forecast|count|toll|figure))\b/i

const market =
  /\b(?:shares?|stocks?|index|futures|yields?|dollar|euro|yen|sterling|nasdaq|dow|crude) (?:\w+ ){0,6}(?:rose|fell|gained|lost|climbed|dropped|slid|jumped|closed|opened|traded|advanced|up|down|higher|lower)\b|\b(?:was|were) (?:up|down) [\d.]+ (?:percent|per cent|points|cents)/i

const change =
  /\b(?:more|another|other|additional|revis\w+|correct\w+|updat\w+|earlier|initially|previous\w*|later|then|from|remaining|rest)\b/i

const whole = /^\s*of (?:the |all |its |their )*(\p{L}+)/u

const unit = /\d(?:\s(?:hundred|thousand|million|billion|trillion))?\s(\p{L}{4,}(?:\s\p{L}{4,}){0,2})\s?$/u

/** An age that no unit shows: between commas behind a capital, or with the words that ages are told in. */
const ageWords =
  /(?<=\p{Lu}[\p{L}'’-]{1,30},\s)\d{2}(?=,)|(?<=\b(?:aged|was|is|[Aa]t|past|over|almost|nearly|turned)\s)(?:\d{2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?=,?\s(?:s?he\b|years old|when s?he|\p{Lu}\p{L}{1,30}\s\p{Lu})|[.,]\s?(?:s?he\b|bent|\p{Lu}\p{Ll}{1,30}\s\p{Lu})|,\s(?:when|the)\b)/gu

function agesIn(text: string): {start: number; end: number; age: number}[] {
  return [...text.matchAll(ageWords)].flatMap(({0: written, index}) => {
    const age = numeralsIn(written)[0]?.value
    return age === undefined || age < 14 ? [] : [{start: index, end: index + written.length, age}]
  })
}

/** What the words around a figure say of it. */
export const figures: Pick<
  Telling,
  | 'tellsRevision'
  | 'tellsMarket'
  | 'tellsChange'
  | 'isAddition'
  | 'isAgo'
  | 'wholeOf'
  | 'isTakenUp'
  | 'isLabel'
  | 'agesIn'
  | 'unitIn'
> = {
  tellsRevision: text => revision.test(text),
  tellsMarket: text => market.test(text),
  tellsChange: text => change.test(text),
  isAddition: figure => /\b(?:more|additional|further|other|another|new)\b(?! than)/i.test(figure),
  isAgo: behind => /^\s(?:ago|earlier|before)\b/.test(behind),
  wholeOf: behind => {
    const match = whole.exec(behind)
    return match === null ? undefined : stemsOf(match[1]!)[0]
  },
  isTakenUp: (before, behind) =>
    /\b(?:the|all|these|those)(?: of the| the)?\s$/i.test(before) &&
    !/^,?\s(?:who|that|which|whose|in|from|with)\b/i.test(behind),
  unitIn: (kind, figure) =>
    kind === 'percent' || kind === 'points' || kind === 'duration' ? undefined : unit.exec(figure)?.[1]?.trim(),
  isLabel: before => /\bNos?\.\s$/.test(before),
  agesIn,
}
