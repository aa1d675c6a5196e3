import {monthsAndDays, starters} from './abbreviations.ts'
import {kinds} from './characters.ts'
import type {Reader} from './reader.ts'
import {tokenKinds} from './tokens.ts'

/**
 * Whether a sentence ends at the white space `at` although no stop stands before it: around the stamp of a forwarded mail,
 * a ruled line, a web address, a smiley; after a salutation, a closing, the number of a figure; before a picture's credit.
 * Text that was saved from the web has these where its line breaks were lost. Bounded look-around.
 */
export function endsUnmarked(reader: Reader, at: number, first: number): boolean {
  const [before, after] = [reader.kind(at - 1), reader.kind(at + 1)]
  if (before === tokenKinds.source || after === tokenKinds.source) return isBesideAddress(reader, at)
  if (before === tokenKinds.punctuation || before === tokenKinds.symbol)
    if (isRuledLine(reader, at - 1) || endsSmiley(reader, at) || endsAddress(reader, at)) return true
  if (after === tokenKinds.punctuation || after === tokenKinds.symbol) return isRuledLine(reader, at + 1)
  if (after !== tokenKinds.word) return false
  if (reader.startKind(at + 1) === kinds.digit && beginsStamp(reader, at + 1) && at > first)
    return !stampLeads.has(reader.word(at - 1))
  if (endsStamp(reader, at)) return true
  if (reader.startKind(at + 1) !== kinds.upper) return false
  if (endOfDay(reader, first) === at || isPlaceLine(reader, at, first)) return true
  if (reader.startKind(at - 1) === kinds.upper && reader.isLast(endOfDay(reader, at + 1))) return true
  if (reader.mark(at + 2) === ':' && creditWords.has(reader.word(at + 1))) return before === tokenKinds.word
  if (at - first > 8) return false
  return isSalutation(reader, at, first) || isClosing(reader, at, first) || isFigureNumber(reader, at, first)
}

const stampLeads = new Set(['on', 'at', 'of', 'since', 'until', 'by', 'from', 'to', 'and', 'before', 'after', 'dated'])
const creditWords = new Set(['Image', 'Photo', 'Photograph', 'Picture', 'Credit'])

/** A new sentence before a web address that a colon announces and between two of them; and after one, before a capital. */
function isBesideAddress(reader: Reader, at: number): boolean {
  const before = reader.kind(at - 1) === tokenKinds.source
  if (reader.kind(at + 1) === tokenKinds.source) {
    const announced = reader.mark(at - 1) === ':' && reader.isWord(at - 2) && reader.kind(at + 2) === tokenKinds.space
    return (before || announced) && /^(?:https?:|www\.)/.test(reader.word(at + 1))
  }
  return before && reader.startKind(at + 1) === kinds.upper
}

/** "<roe@norvik.org> The": an address in angle brackets. */
const endsAddress = (reader: Reader, at: number): boolean =>
  reader.mark(at - 1) === '>' && reader.kind(at - 2) === tokenKinds.source && reader.startKind(at + 1) === kinds.upper

/** Three asterisks, or five of the marks lines are drawn with. */
function isRuledLine(reader: Reader, index: number): boolean {
  const length = reader.length(index)
  if (length < 3) return false
  const unit = reader.unit(index)
  return unit === 42 || (length > 4 && (unit === 95 || unit === 45 || unit === 61 || unit === 35))
}

/** ":)", ";-)", ":D" before a capital. */
function endsSmiley(reader: Reader, at: number): boolean {
  if (reader.startKind(at + 1) !== kinds.upper || !')('.includes(reader.mark(at - 1) || ' ')) return false
  const eyes = reader.mark(at - 2) === '-' ? at - 3 : at - 2
  return ':;='.includes(reader.mark(eyes) || ' ') && reader.kind(eyes - 1) === tokenKinds.space
}

/** "07/06/2031 14:57": a day in figures and a time. */
function beginsStamp(reader: Reader, index: number): boolean {
  if (reader.mark(index + 1) !== '/' || reader.mark(index + 3) !== '/') return false
  return reader.kind(index + 5) === tokenKinds.space && /^\d{1,2}:\d\d/.test(reader.word(index + 6))
}

function endsStamp(reader: Reader, at: number): boolean {
  let time = at - 1
  if (/^[ap]m$/i.test(reader.word(time)) && reader.kind(time - 1) === tokenKinds.space) time -= 2
  if (reader.startKind(time) !== kinds.digit || !/^\d{1,2}:\d\d(?::\d\d)?$/.test(reader.word(time))) return false
  if (time === at - 1 && /^[ap]m$/i.test(reader.word(at + 1))) return false
  return time >= 6 && beginsStamp(reader, time - 6)
}

/** The end of a line that is a day, "Thursday, May 8, 2031", or -1: a page's date stands so above or below its heading. */
function endOfDay(reader: Reader, first: number): number {
  const hasWeekday = reader.mark(first + 1) === ','
  const month = hasWeekday ? first + 3 : first
  if (hasWeekday && !isNameOfDay(reader.word(first))) return -1
  const year = month + 5
  if (reader.length(year) !== 4 || !reader.isNumber(year) || !reader.isNumber(month + 2)) return -1
  return reader.mark(month + 3) === ',' && isNameOfDay(reader.word(month)) ? year + 1 : -1
}

/** A month or a weekday with its capital, whole or cut. */
const isNameOfDay = (word: string): boolean =>
  /^[A-Z][a-z]{2,8}$/.test(word) && (word === 'May' || monthsAndDays.has(word.slice(0, 3).toLowerCase()))

/** "Halm, Norland - The ports": a paragraph's place, with a comma in it, and a dash before a word that begins sentences. */
function isPlaceLine(reader: Reader, at: number, first: number): boolean {
  if (first !== reader.skipSpace(0) || at - first > 12 || !'-–—'.includes(reader.mark(at - 1) || ' ')) return false
  let commas = 0
  for (let index = first; index < at - 1; index++) {
    if (reader.mark(index) === ',') commas++
    else if (reader.kind(index) !== tokenKinds.space && reader.startKind(index) !== kinds.upper) return false
  }
  return commas > 0 && starters.has(reader.word(at + 1).toLowerCase())
}

/** "Mara, Are you coming", "Hello, Yes": a word or two, a comma, and a capital where prose has none. */
function isSalutation(reader: Reader, at: number, first: number): boolean {
  if (reader.mark(at - 1) !== ',' || first !== reader.skipSpace(0)) return false
  const opening = reader.word(first).toLowerCase()
  if (greetings.has(opening)) return true
  if (reader.startKind(first) !== kinds.upper || at - first > 4 || starters.has(opening) || replies.has(opening))
    return false
  const next = reader.word(at + 1)
  return next.length > 1 && starters.has(next.toLowerCase()) && reader.startKind(at + 3) === kinds.lower
}

const greetings = new Set(['hi', 'hello', 'hey', 'dear'])
const replies = new Set(['yes', 'no', 'well', 'oh', 'ok', 'okay', 'sure', 'yeah', 'p.s'])

/** "Thanks Mara", "Best regards, Mara Lind". */
function isClosing(reader: Reader, at: number, first: number): boolean {
  const last = reader.mark(at - 1) === ',' ? at - 2 : at - 1
  if (!reader.isWord(last)) return false
  const word = reader.word(last).toLowerCase()
  if (last === first) return closings.has(word) || (word === 'best' && last < at - 1)
  return word === 'regards' && last === first + 2
}

const closings = new Set(['thanks', 'regards', 'cheers', 'sincerely', 'respectfully'])

/** "Figure 1.6 The map": a caption's number, before a word that begins sentences. */
const isFigureNumber = (reader: Reader, at: number, first: number): boolean =>
  at === first + 3 &&
  figures.has(reader.word(first)) &&
  reader.isNumber(at - 1) &&
  starters.has(reader.word(at + 1).toLowerCase())

const figures = new Set(['Figure', 'Table', 'Chart', 'Box', 'Map'])
