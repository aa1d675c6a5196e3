import type {Usual} from './measure.ts'
import {type Paragraph, stops} from './paragraphs.ts'

/** Which paragraphs are headings, and of which level: larger type than the body's, or another face on a line of its own. */
export function headingLevels(paragraphs: readonly Paragraph[], usual: Usual): (number | undefined)[] {
  const isHeading = paragraphs.map((one, i) => looksLikeHeading(one, paragraphs[i + 1], usual))
  const looks = [
    ...new Set(paragraphs.filter((_, i) => isHeading[i]).map(one => Math.round(Math.max(one.size, usual.size)))),
  ].sort((a, b) => b - a)
  return paragraphs.map((one, i) =>
    isHeading[i] ? Math.min(6, looks.indexOf(Math.round(Math.max(one.size, usual.size))) + 1) : undefined,
  )
}

function looksLikeHeading(
  {role, text, size, font, lines}: Paragraph,
  next: Paragraph | undefined,
  usual: Usual,
): boolean {
  if (text.length > 200 || lines > 4 || !/\p{L}/u.test(text)) return false
  if (role === 'heading') return size > usual.size * 1.12 && !(stops(text) && text.length > 120)
  if (role !== 'text' && role !== 'list-item') return false
  const other = font !== usual.font && !usual.isBodyFont(font) && size >= usual.size * 0.95
  return other && lines <= 2 && text.length <= 110 && !/[.,;:]$/.test(text) && next !== undefined && next.role !== 'row'
}
