import type {Disagreement} from '../../model/overlap.ts'
import {disagreementOf} from './answers.ts'
import type {Evidence} from './evidence.ts'

/** A source at odds with the calendar: it writes a weekday and a day that don't go together. */
export function* calendarClashes(evidence: Evidence): Generator<Disagreement> {
  const {passages, articles, language} = evidence.collection
  for (const [index, {sentence, source}] of passages.entries()) {
    for (const date of sentence.dates) {
      if (date.clash === undefined || date.weekday === undefined) continue
      const text = articles[source]!.article.text.slice(date.start, date.end)
      const weekday = language.meaning.weekdayIn(text)
      if (weekday === undefined) continue
      const day = dayPart(text, weekday.start, weekday.end)
      if (day === undefined) continue
      const [start, end] = [date.start + day.start, date.start + day.end]
      yield disagreementOf(
        {
          kind: 'date',
          class: 'conflict',
          question: language.wording.questions.weekday(date.weekday, text.slice(day.start, day.end)),
          printed: true,
          why: `a source against the calendar: ${date.clash}`,
          answers: [
            {
              key: 'weekday',
              label: text.slice(weekday.start, weekday.end),
              passage: index,
              start: date.start + weekday.start,
              end: date.start + weekday.end,
            },
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
