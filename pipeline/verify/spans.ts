import type {Item, Part} from '../model/briefing.ts'
import type {Range, Span} from '../model/span.ts'
import {collapse, type Failures, quoted, quotedApart} from './check.ts'

/** The plain text of each source that could be found, by source id. */
export type Texts = ReadonlyMap<string, string>

/** Whether a span's words stand at its place; says what stands there instead. */
export function checkSpan(span: Span, texts: Texts, place: string, failures: Failures): boolean {
  const text = texts.get(span.source)
  if (text === undefined) return false // its source is missing, which is reported once
  const found = text.slice(span.start, span.end)
  if (span.start < span.end && found === span.exact) return true
  const [here, claimed] = quotedApart(found, span.exact)
  failures.add(place, `${span.source} ${span.start}–${span.end} reads ${here}, not ${claimed}`)
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
      if (!isVerbatim(part, part.span.exact)) {
        const [printed, exact] = quotedApart(part.text, part.span.exact)
        failures.add(at, `prints ${printed} for ${exact}`)
      }
    } else if (origin === 'source' && !isShown(part.edit) && part.text.trim() !== '')
      failures.add(at, `prints ${quoted(part.text)}, which no source says`)
    if (part.edit === 'bracket' && !/^\s*\[[^\]]+\]\s*$/.test(part.text))
      failures.add(at, `an insertion without brackets, or more than one: ${quoted(part.text)}`)
    if (part.edit === 'ellipsis' && part.text.trim() !== '…')
      failures.add(at, `a cut without an ellipsis, or with words: ${quoted(part.text)}`)
  }
}

/** Edits that a reader sees: only they may print what no span says. */
const isShown = (edit: Part['edit']): boolean => edit === 'bracket' || edit === 'ellipsis'

/** White space collapses, and the signs of a markup may go; letters and digits stay. */
function isVerbatim({text, edit}: Part, exact: string): boolean {
  const wording = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '')
  return text === collapse(exact) || (edit === 'markup' && wording(text) === wording(exact))
}

/** Printed words must lie in a passage that the item cites, else its marks lead elsewhere. */
export function checkCited(parts: readonly Part[], cited: readonly Span[], place: string, failures: Failures): void {
  for (const {span} of parts) {
    if (span === undefined || cited.some(passage => passage.source === span.source && holds(passage, span))) continue
    failures.add(place, `no mark leads to ${quoted(span.exact)}`)
  }
}

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end
