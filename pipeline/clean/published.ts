import type {Document} from '../model/document.ts'
import type {MetadataValue} from '../model/metadata.ts'
import {findDate, readDeclaredDate} from './dates.ts'
import type {Line} from './line.ts'
import type {Verdicts} from './verdict.ts'

/** What may stand beside the date on its line: a word for publishing, a section, a time, a zone. */
const label =
  /\b(?:published|posted|updated|last (?:updated|modified)|on|at|first|date|created|uploaded|veröffentlicht|stand|publié|publicado|pubblicato|gepubliceerd)\b/i
const updated = /^\W*(?:last )?(?:updated|modified|aktualisiert|mis à jour|actualizado)\b/i

/** Where in the markup a date stands, the most trustworthy first. A plain <time> may belong to a teaser. */
const marked: readonly (readonly [RegExp, MetadataValue['confidence']])[] = [
  [/^JSON-LD datePublished$/, 'high'],
  [/^meta (?:article:published_time|og:published_time|article:published)$/, 'high'],
  [/^(?:meta|itemprop) /, 'high'],
  [/marked as published$/, 'high'],
  [/^JSON-LD datePublished of the page$/, 'medium'],
  [/^mail header$/, 'high'],
]

/** When a PDF or Word file was made: most are made when they are published, so it is better than nothing. */
const made = /^(?:PDF|Word) properties, file made$/

/** The day of publication: by the user, front matter, a date line above the body, markup, at last the dateline's month. */
export function decidePublished(document: Document, verdicts: Verdicts, body: number): MetadataValue | null {
  const declared = document.declared.filter(({field}) => field === 'published')
  for (const by of ['user', 'source'] as const) {
    for (const one of declared) {
      if (one.by !== by || (by === 'source' && one.how !== 'front matter')) continue
      const value = readDeclaredDate(one.value)
      if (value !== undefined)
        return {
          value,
          evidence: {how: one.how, ...(one.span === undefined ? {} : {span: one.span})},
          confidence: 'high',
          by,
        }
    }
  }
  const line = findDateLine(verdicts, body)
  for (const [where, confidence] of marked) {
    for (const {how, value: text} of declared) {
      const value = where.test(how) ? readDeclaredDate(text) : undefined
      if (value !== undefined) return {value, evidence: {how}, confidence, by: 'source'}
    }
  }
  if (line !== undefined) return line
  const times = new Set(declared.filter(({how}) => how === 'time element').map(({value}) => readDeclaredDate(value)))
  const [only] = times
  if (times.size === 1 && only !== undefined)
    return {value: only, evidence: {how: 'the only time element'}, confidence: 'low', by: 'source'}
  const dateline = findDateline(verdicts.lines[body])
  if (dateline !== null) return dateline
  const file = declared.find(({how}) => made.test(how))
  const value = file === undefined ? undefined : readDeclaredDate(file.value)
  return file === undefined || value === undefined
    ? null
    : {value, evidence: {how: file.how}, confidence: 'low', by: 'source'}
}

/** Lines above the body that are mostly a date; the one nearest to the body is the page's, unless it says "updated". */
function findDateLine(verdicts: Verdicts, body: number): MetadataValue | undefined {
  let best: {line: Line; value: string; score: number} | undefined
  for (const line of verdicts.lines.slice(Math.max(0, body - 40), body + 2)) {
    const date = isDateLine(line)
    if (date === undefined || !verdicts.isOpen(line.index)) continue
    const score =
      (updated.test(line.text) ? 0 : 2) + (label.test(line.text) ? 1 : 0) - Math.abs(body - line.index) * 0.05
    if (best === undefined || score > best.score) best = {line, value: date, score}
    if (line.index >= body - 12) verdicts.give(line.index, 'metadata', 'published')
  }
  if (best === undefined || best.line.index < body - 12) return undefined
  const {line, value} = best
  return {
    value,
    evidence: {how: 'date line', span: {start: line.start, end: line.end}},
    confidence: 'high',
    by: 'source',
  }
}

/** The date of a line that says little else. */
export function isDateLine(line: Line): string | undefined {
  if (line.words > 16 || line.text.length > 140) return undefined
  const date = findDate(line.text)
  if (date === undefined) return undefined
  const rest = (line.text.slice(0, date.start) + line.text.slice(date.end)).replace(
    /\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\b|[ap]\.?m\.?/gi,
    '',
  )
  return date.value.length === 10 &&
    (line.words <= 8 || label.test(rest) || date.end - date.start > line.text.length * 0.4)
    ? date.value
    : undefined
}

/** "Town, Nov 2031 :" at the head of the first paragraph: when the text was filed, as far as it says. */
function findDateline(line: Line | undefined): MetadataValue | null {
  const head = /^[\p{L}\s.'’-]{2,40}[,;]\s?[^:–—-]{4,24}\s?[:–—-]/u.exec(line?.text.slice(0, 90) ?? '')?.[0]
  const date = head === undefined ? undefined : findDate(head)
  if (line === undefined || head === undefined || date === undefined) return null
  const span = {start: line.start, end: Math.min(line.end, line.start + head.length)}
  return {value: date.value, evidence: {how: 'dateline', span}, confidence: 'low', by: 'source'}
}
