import type {Disagreement} from '../../model/overlap.ts'
import {weekdayNames} from '../../text/calendar.ts'
import {disagreementOf} from './answers.ts'
import type {Evidence} from './index.ts'

const weekdayWord = /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/i

/** A source at odds with the calendar: it writes a weekday and a day that don't go together. */
export function* calendarClashes(evidence: Evidence): Generator<Disagreement> {
  const {passages, articles} = evidence.collection
  for (const [index, {sentence, source}] of passages.entries()) {
    for (const date of sentence.dates) {
      if (date.clash === undefined || date.weekday === undefined) continue
      const text = articles[source]!.article.text.slice(date.start, date.end)
      const weekday = weekdayWord.exec(text)
      if (weekday === null) continue
      const from = date.start + weekday.index
      const to = from + weekday[0].length
      const day = dayPart(text, weekday.index, weekday.index + weekday[0].length)
      if (day === undefined) continue
      const [start, end] = [date.start + day.start, date.start + day.end]
      yield disagreementOf(
        {
          kind: 'date',
          class: 'conflict',
          question: `Which day is meant: ${weekdayNames[date.weekday]}, or ${text.slice(day.start, day.end)}?`,
          printed: true,
          why: `a source against the calendar: ${date.clash}`,
          answers: [
            {key: 'weekday', label: weekday[0], passage: index, start: from, end: to},
            {key: 'day', label: text.slice(day.start, day.end), passage: index, start, end},
          ],
        },
        evidence,
      )
    }
  }
}

/** The written day without its weekday: what stands after it, else what stands before. */
function dayPart(text: string, from: number, to: number): {start: number; end: number} | undefined {
  for (const [low, high] of [
    [to, text.length],
    [0, from],
  ] as const) {
    const piece = text.slice(low, high)
    const start = piece.search(/[\p{L}\p{N}]/u)
    if (start < 0 || !/\d/.test(piece)) continue
    const end = piece.replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '').length
    return {start: low + start, end: low + end}
  }
  return undefined
}
