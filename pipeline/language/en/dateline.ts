import {formatIso, isDay} from '../../text/calendar.ts'
import {monthNumber} from './dates/vocabulary.ts'

/** "ROME: ", "Oslo, Norway – ", "BERGEN, Nov 12 (Agency) - ", "Bergen, Nov 2031 : ". Place words are capitalised; at most three parts. */
const capital = 'A-ZÀ-ÖØ-ÞĀ-Ž'
const letter = 'A-Za-zÀ-ÖØ-öø-ɏ'
const word = `[${capital}][${letter}.'’-]*`
const words = `${word}(?: ${word}){0,2}`
const month = `[${capital}][${letter}]{2,8}\\.?`
const day = `(?:${month} )?\\d{1,4}(?:,? \\d{4})?|\\d{1,2} ${month}(?: \\d{4})?|${month} \\d{4}`
const pattern = new RegExp(
  `^(${words}(?:/${word})?)((?:[,;] *(?:${words}|${day})){0,3})\\s*(\\([^()\\n]{2,30}\\)\\s*)?(:|–|—|-{1,2}(?=\\s))\\s+(?=["“‘'(${capital}\\d])`,
)

/** The dateline at the start of a text, with its length and what it says; or undefined. */
export function datelineOf(text: string): {length: number; found: {place?: string; date?: string}} | undefined {
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [whole, place = '', rest = '', agency = '', sign = ''] = match
  const isCapitals = place === place.toUpperCase() && place.length > 2
  // "Question: " and "Note – " are none: a bare word is a dateline only in capitals, or with a comma, agency or dash after a space
  if (rest === '' && agency === '' && !isCapitals && (sign === ':' || !/\s[–—-]/.test(whole))) return undefined
  if (
    !isCapitals &&
    /\b(?:Question|Answer|Note|Update|Analysis|Opinion|Editor|Photo|Source|Related|Read)\b/.test(place)
  )
    return undefined
  const date = dateIn(rest)
  return {length: whole.length, found: {place: place.trim(), ...(date === undefined ? {} : {date})}}
}

/** The date inside a dateline as far as it says: YYYY-MM-DD, YYYY-MM, --MM-DD without a year. */
function dateIn(text: string): string | undefined {
  const words = text.split(/[\s,;]+/).filter(Boolean)
  const month = words.map(word => monthNumber(word)).find(one => one !== undefined)
  const year = words.find(word => /^(?:19|20)\d\d$/.test(word))
  const day = words.find(word => /^\d{1,2}$/.test(word))
  if (month === undefined) return undefined
  if (day !== undefined && year !== undefined) {
    const found = {year: Number(year), month, day: Number(day)}
    return isDay(found) ? formatIso(found) : undefined
  }
  const two = String(month).padStart(2, '0')
  if (year !== undefined) return `${year}-${two}`
  return day === undefined ? undefined : `--${two}-${day.padStart(2, '0')}`
}
