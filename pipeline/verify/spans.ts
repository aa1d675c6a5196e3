import type {Item, Part} from '../model/briefing.ts'
import type {Range, Span} from '../model/span.ts'
import {collapse, type Failures, quoted} from './check.ts'

/** The plain text of each source that could be found, by source id. */
export type Texts = ReadonlyMap<string, string>

/** Whether a span's words stand at its place; says what stands there instead. */
export function checkSpan(span: Span, texts: Texts, place: string, failures: Failures): boolean {
  const text = texts.get(span.source)
  if (text === undefined) return false // its source is missing, which is reported once
  const found = text.slice(span.start, span.end)
  if (span.start < span.end && found === span.exact) return true
  failures.add(place, `${span.source} ${span.start}–${span.end} reads ${quoted(found)}, not ${quoted(span.exact)}`)
  return false
}

/** Printed words: verbatim where they have a span, shown as an edit where they have none. */
export function checkParts(
  parts: readonly Part[],
  origin: Item['origin'],
  texts: Texts,
  place: string,
  failures: Failures,
): void {
  for (const [index, part] of parts.entries()) {
    const at = `${place}, part ${index + 1}`
    if (part.span !== undefined) {
      checkSpan(part.span, texts, at, failures)
      if (part.edit === undefined && part.text !== collapse(part.span.exact))
        failures.add(at, `prints ${quoted(part.text)} for ${quoted(part.span.exact)}`)
    } else if (origin === 'source' && part.edit === undefined && part.text.trim() !== '')
      failures.add(at, `prints ${quoted(part.text)}, which no source says`)
    if (part.edit === 'bracket' && !/\[[^\]]+\]/.test(part.text))
      failures.add(at, `an insertion without brackets: ${quoted(part.text)}`)
    if (part.edit === 'ellipsis' && !part.text.includes('…'))
      failures.add(at, `a cut without an ellipsis: ${quoted(part.text)}`)
  }
}

/** Printed words must lie in a passage that the item cites, else its marks lead elsewhere. */
export function checkCited(parts: readonly Part[], cited: readonly Span[], place: string, failures: Failures): void {
  for (const {span} of parts) {
    if (span === undefined || cited.some(passage => passage.source === span.source && holds(passage, span))) continue
    failures.add(place, `no mark leads to ${quoted(span.exact)}`)
  }
}

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end
