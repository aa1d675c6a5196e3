import {type Day, formatIso, isDay} from '../../text/calendar.ts'

/** A date found in a line: as much of it as is written. */
export interface FoundDate {
  readonly value: string // YYYY, YYYY-MM or YYYY-MM-DD
  readonly start: number
  readonly end: number
}

/** Month names and their usual short forms; the number is the month. Checked after lower-casing and dropping a full stop. */
const months = new Map<string, number>(
  [
    'января january jan januar janvier janv enero ene gennaio gen janeiro januari',
    'февраля february feb februar février fevrier févr febrero febbraio fevereiro fev februari',
    'марта march mar märz maerz mär mrz mars marzo março marco maart mrt',
    'апреля april apr avril avr abril abr aprile',
    'мая may mai mayo maggio mag maio mei',
    'июня june jun juni juin junio giugno giu junho',
    'июля july jul juli juillet juil julio luglio lug julho',
    'августа august aug août aout agosto ago augustus',
    'сентября september sep sept septembre septiembre settembre set setembro',
    'октября october oct oktober okt octobre octubre ottobre ott outubro out',
    'ноября november nov novembre noviembre novembro',
    'декабря december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro',
  ].flatMap((names, i) => names.split(' ').map(name => [name, i + 1] as const)),
)

const name = String.raw`(\p{L}+)\.?` // not `{3,10}`: bounded runs of a class are unrolled, and took 0.2 s to compile
type Order = 'ymd' | 'mdy' | 'dmy' | 'my' | 'compact'

/** Written forms of a date, the most telling first. All are of bounded length, so that matching stays linear. */
const forms: readonly (readonly [RegExp, Order])[] = [
  [/(?<!\d)((?:19|20)\d{2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})(?!\d)/gu, 'ymd'], // 2031-05-09, 2031/5/9, 2031. 5. 9
  [/((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/gu, 'ymd'],
  [new RegExp(String.raw`(?<!\p{L})${name}\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d{2})(?!\d)`, 'gu'), 'mdy'], // May 9, 2031
  [
    new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er)?\s?(?:of\s|de\s)?${name},?\s(?:de\s)?((?:19|20)\d{2})(?!\d)`,
      'gu',
    ),
    'dmy',
  ], // 9 May 2031, 9. Mai 2031
  [new RegExp(String.raw`(?<!\d)((?:19|20)\d{2})\s${name}\s(\d{1,2})(?!\d)`, 'gu'), 'ymd'], // 2031 May 9
  [new RegExp(String.raw`(?<!\d)(\d{1,2})-${name}-((?:19|20)\d{2})(?!\d)`, 'gu'), 'dmy'],
  [/(?<!\d)(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d{2})(?!\d)/gu, 'dmy'], // 9.5.2031; 09/05/2031 is said by neither order
  [new RegExp(String.raw`(?<!\p{L})${name},?\s(?:de\s)?((?:19|20)\d{2})(?!\d)`, 'gu'), 'my'], // May 2031
]

/** The first date of a line, whole days before months. Undefined when day and month can't be told apart. */
export function findDate(text: string): FoundDate | undefined {
  const head = text.slice(0, 400)
  if (!/(?:19|20)\d{2}/.test(head)) return undefined // every form has a year, and most lines have none
  for (const [form, order] of forms) {
    for (const match of head.matchAll(form)) {
      const value = read(match, order)
      if (value !== undefined) return {value, start: match.index, end: match.index + match[0].length}
    }
  }
  return undefined
}

/** The number of a month by its name, whole or short. */
export const monthOf = (name: string): number | undefined => months.get(name.toLowerCase())

const number = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  return /^\d+$/.test(text) ? Number(text) : monthOf(text)
}

function read(match: RegExpMatchArray, order: Order): string | undefined {
  const [a, b, c] = [match[1], match[2], match[3]]
  if (order === 'my') {
    const month = number(a)
    return month === undefined || /^\d/.test(a!) ? undefined : `${b}-${String(month).padStart(2, '0')}`
  }
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a]
  const found = dayOr(number(year), number(month), number(day))
  if (order !== 'dmy' || !/^\d+$/.test(b!)) return found
  const swapped = dayOr(number(year), number(day), number(month))
  if (match[0].includes('/') && found !== undefined && swapped !== undefined && found !== swapped) return undefined
  return found ?? swapped
}

function dayOr(year = 0, month = 0, day = 0): string | undefined {
  const it: Day = {year, month, day}
  return isDay(it) ? formatIso(it) : undefined
}

/** A date of markup ("2031-05-09T18:30:00+02:00") as YYYY[-MM[-DD]]: the day as the page writes it, without a clock. */
export function readDeclaredDate(value: string): string | undefined {
  const iso = /^\s*((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?!\d)/.exec(value)
  if (iso !== null) return dayOr(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const found = findDate(value)
  if (found !== undefined) return found.value
  return /^\s*((?:19|20)\d{2})(?:-(0[1-9]|1[0-2]))?\s*$/.exec(value)?.[0].trim()
}
