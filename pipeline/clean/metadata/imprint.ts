import {desks, paperHeads} from '../../language/en/furniture/papers.ts'
import {organisationHeads} from '../../language/en/names/cues.ts'
import {givenNames} from '../../language/en/names/given-names.ts'
import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'
import {findDate} from './dates.ts'
import {isNobody, person, role} from './names.ts'
import {isDateLine} from './published.ts'

/** The head of a plain file: a headline, and under it who published the text, by whom, beside the day. */
export interface Imprint {
  readonly title: Line
  readonly line: Line
  readonly publisher: string
  readonly author: string | undefined
}

/** Lines of a file that a plain head takes at most, and words of its imprint. */
const longestHead = 5
const longestImprint = 14
/** Words of the line that tells the day or the month, with place, weekday and hour. */
const longestDay = 8
/** Words of a publisher's name. */
const longestName = 8

/** The plain head of a file that begins with its headline: no menu stands above it, and a day beside its imprint. */
export function findImprint({lines}: Verdicts): Imprint | undefined {
  const [title] = lines
  const body = lines.findIndex(({words, stops}, index) => index > 0 && words >= 6 && stops)
  if (title === undefined || body < 2 || body > longestHead || title.words < 2 || isDateLine(title) !== undefined)
    return undefined
  const head = lines.slice(1, body)
  const hasDay = head.some(({text, words}) => words <= longestDay && findDate(text) !== undefined)
  for (const line of head) {
    if (line.words > longestImprint || line.stops || isDateLine(line) !== undefined) continue
    const {publisher, author} = readImprint(line.text)
    if (publisher !== undefined && (hasDay || author !== undefined)) return {title, line, publisher, author}
  }
  return undefined
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

/** Several capitalised words, or one in capitals. */
function isName(text: string): boolean {
  const words = text.split(' ')
  if (words.length > longestName || !/^\p{Lu}/u.test(text) || /[.!?:,]$/.test(text)) return false
  if (words.length === 1) return /^\p{Lu}{2,}$/u.test(text)
  return words.every(
    word => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|the|and|for|in|on|de|la|le|du|der|für)$/.test(word),
  )
}
