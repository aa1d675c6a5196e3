import type {ClockTime} from '../../telling.ts'

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const spoken = `(?:${hours.join('|')})`
const minutes: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  'a quarter': 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
}

/**
 * "7.10 p.m.", "10:25pm", "0730 GMT", "16:40", "at 9.30", "7 a.m.", "nine o'clock", "half past seven", "ten past seven", noon.
 * Figures with a point are a time only with a half of the day behind them, or a word of time before.
 */
const clock = new RegExp(
  [
    String.raw`\b(?<h>\d{1,2})(?<mark>[:.])(?<m>[0-5]\d)(?!\d)(?:\s?(?<half>[ap])\.?m\b\.?)?`,
    String.raw`\b(?<h24>[01]\d|2[0-3])(?<m24>[0-5]\d)(?:\s?(?:GMT|UTC|hours|hrs)\b|h\b)`,
    String.raw`\b(?<full>\d{1,2}|${spoken})\s?(?:(?<fullhalf>[ap])\.?m\b\.?|o['’]clock\b)`,
    String.raw`\b(?<past>half|a quarter|quarter|five|ten|twenty|twenty-five)\s(?<side>past|to)\s(?<pasthour>${spoken})\b`,
    String.raw`(?<=\b(?:at|until|till|by|before|after|from|around|about|since)\s)(?<hourof>\d{1,2}|${spoken})(?=\s(?:in the (?:morning|afternoon|evening)|at night|(?:on|that|this|the next) (?:\w+ )?(?:morning|afternoon|evening|night)))\b`,
    String.raw`\b(?<word>noon|midnight)\b`,
  ].join('|'),
  'gi',
)
const timeBefore = /\b(?:at|to|from|until|till|by|before|after|around|about|since)\s$/i
const notTime =
  /^\s?(?:%|per ?cent|pct|million|billion|bn|m\b|met|km|point|ton|tonne|hectare|euro|dollar|litre|degree|times|feet)/i
/** A zone's letters behind a time, or as its last word. */
const zoneBehind = /\b\(?(GMT|UTC|[A-Z]{1,3}[SD]T|CET|CEST|BST|MSK|IST|JST)\b/
const evening =
  /^\s(?:in the )?(?:evening|afternoon|night|at night|on \w+ evening|on \w+ night|that evening|that night)/i
const dayEvening = /^\s(?:on |in )?(?:the |that )?(?:\w+day\s)?(?:evening|afternoon|night)\b/i

/** The times of day that a text tells, in minutes after midnight. */
export function timesOfDayIn(text: string): readonly ClockTime[] {
  const found: ClockTime[] = []
  for (const match of text.matchAll(clock)) {
    const start = match.index
    const end = start + match[0].length
    const read = readingOf(match.groups!, text, start, end)
    const zone = zoneBehind.exec(text.slice(Math.max(start, end - 4), end + 10))?.[1]
    if (read !== undefined) found.push({start, end, ...read, ...(zone === undefined ? {} : {zone})})
  }
  return found
}

function readingOf(
  groups: Readonly<Record<string, string | undefined>>,
  text: string,
  start: number,
  end: number,
): Pick<ClockTime, 'minutes' | 'isHalfKnown'> | undefined {
  const {h, mark, m, half, h24, m24, full, fullhalf, past, side, pasthour, hourof, word} = groups
  const behind = text.slice(end, end + 24)
  const isLate = evening.test(behind) || dayEvening.test(behind)
  if (h24 !== undefined) return {minutes: Number(h24) * 60 + Number(m24), isHalfKnown: true}
  if (word !== undefined) return {minutes: word.toLowerCase() === 'noon' ? 720 : 0, isHalfKnown: true}
  if (past !== undefined) {
    const hour = hours.indexOf(pasthour!.toLowerCase()) + 1
    const more = minutes[past.toLowerCase()]!
    return halfOf(hour * 60 + (side!.toLowerCase() === 'past' ? more : -more), undefined, isLate)
  }
  const whole = full ?? hourof
  if (whole !== undefined) {
    const hour = /\d/.test(whole) ? Number(whole) : hours.indexOf(whole.toLowerCase()) + 1
    return hour > 12 ? undefined : halfOf(hour * 60, fullhalf, isLate)
  }
  const hour = Number(h)
  if (
    hour > 23 ||
    (half === undefined && mark === '.' && (!timeBefore.test(text.slice(0, start)) || notTime.test(behind)))
  )
    return undefined
  if (hour > 12 || h!.startsWith('0')) return {minutes: hour * 60 + Number(m), isHalfKnown: true}
  return halfOf(hour * 60 + Number(m), half, isLate)
}

/** A time of the twelve-hour clock, with its half of the day where that is told. */
function halfOf(
  minutes: number,
  half: string | undefined,
  isLate: boolean,
): Pick<ClockTime, 'minutes' | 'isHalfKnown'> {
  const isAfternoon = half?.toLowerCase() === 'p' || (half === undefined && isLate)
  const early = (minutes + 720) % 720
  return {minutes: early + (isAfternoon ? 720 : 0), isHalfKnown: half !== undefined || isLate}
}
