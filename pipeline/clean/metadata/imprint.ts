import {desks, paperHeads, smallInHouses} from '../../language/en/furniture/papers.ts'
import {organisationHeads} from '../../language/en/names/cues.ts'
import {givenNames} from '../../language/en/names/given-names.ts'
import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'
import {findDate} from './dates.ts'
import {isNobody, person, role} from './names.ts'
import {isDateLine} from './published.ts'

/** The head of a plain file: a headline, and under it the day, who published the text, and by whom, as far as it tells. */
export interface Imprint {
  readonly title: Line
  readonly house?: {readonly line: Line; readonly publisher: string; readonly author?: string}
}

/** Lines of a file that a plain head takes at most, and words of its imprint. */
const longestHead = 5
const longestImprint = 14
/** Words of the line that tells the day or the month, with place, weekday and hour. */
const longestDay = 8
/** Words of a publisher's name. */
const longestName = 8

/** The plain head of a file that begins with its headline: no menu stands above it, and a day or a house below. */
export function findImprint({lines}: Verdicts): Imprint | undefined {
  const [title] = lines
  const body = lines.findIndex(({words, stops}, index) => index > 0 && words >= 6 && stops)
  if (title === undefined || body < 2 || body > longestHead || title.words < 2 || isDateLine(title) !== undefined)
    return undefined
  const head = lines.slice(1, body)
  const dayOf = ({text, words}: Line) => (words <= longestDay ? findDate(text) : undefined)
  const hasDay = head.some(line => dayOf(line) !== undefined)
  for (const line of head) {
    const day = dayOf(line)
    if (line.words > longestImprint || (line.stops && day === undefined)) continue
    const isBeside = day !== undefined && day.end === line.text.length
    if (day !== undefined && !isBeside) continue
    const text = isBeside ? line.text.slice(0, day.start).replace(/(?<![ ,·|–—-])[ ,·|–—-]+$/u, '') : line.text
    const {publisher, author} = readImprint(text)
    if (publisher !== undefined && (hasDay || author !== undefined))
      return {title, house: {line, publisher, ...(author === undefined ? {} : {author})}}
  }
  return hasDay ? {title} : undefined
}

/** "By Ona Lind, The Courier", "The Courier, by Ona Lind", "Coast Radio newsroom", "Ministry of Works, press office". */
function readImprint(text: string): {publisher?: string; author?: string} {
  const plain = text.replace(/^[*_]{1,3}|[*_]{1,3}$/g, '')
  const by = /^[Bb]y\s/.exec(plain)?.[0] ?? ''
  const comma = plain.indexOf(', ')
  const [first, rest] = comma < 0 ? [plain, ''] : [plain.slice(by.length, comma), plain.slice(comma + 2)]
  if (by !== '') return isPersons(first) && isHouse(rest, rest) ? {publisher: rest, author: first} : {}
  if (/^by\s/.test(rest)) {
    const author = rest.slice(3)
    return isName(first) && isPersons(author) ? {publisher: first, author} : {}
  }
  const name = withoutDesk(first)
  if (!isHouse(name, rest)) return {}
  return {publisher: isName(rest) ? plain : name} // "Press Office, County of Halm"
}

/** "Coast Radio newsroom": without the desk. */
function withoutDesk(text: string): string {
  const at = text.lastIndexOf(' ')
  return at > 0 && desks.has(text.slice(at + 1)) ? text.slice(0, at) : text
}

const isPersons = (text: string): boolean =>
  text.split(/,\s|\sand\s/).every(name => person.exec(name)?.[0].length === name.length && !isNobody(name))

/** Whether a name is that of a house: by one of its words, or by what is said of it in lower case ("monthly of the hill farmers"). */
export function isHouse(name: string, beside: string): boolean {
  if (!isName(name)) return false
  const words = name.toLowerCase().split(/[\s-]/)
  if (words.some(word => organisationHeads.has(word) || paperHeads.has(word))) return true
  return !givenNames.has(words[0]!) && /^\p{Ll}/u.test(beside) && !role.test(beside)
}

/** Several capitalised words, or one in capitals: "Ministry of Works", "THE COURIER", "KTA". */
export function isName(text: string): boolean {
  const words = text.split(' ')
  if (words.length > longestName || !/^\p{Lu}/u.test(text) || /[.!?:,]$/.test(text)) return false
  if (words.length === 1) return /^\p{Lu}{3,}$/u.test(text)
  return words.every(word => /^[\p{Lu}\p{N}]/u.test(word) || smallInHouses.has(word))
}
