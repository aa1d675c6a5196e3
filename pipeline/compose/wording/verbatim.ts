import type {Part} from '../../model/briefing.ts'
import type {Sentence} from '../../model/sentence.ts'
import {wireQuote} from '../../text/reading.ts'

/** A stretch of a sentence as its source has it, without what is no text of it: each run of words with a span of its own. */
export function verbatimParts(sentence: Sentence, from: number, to: number): Part[] {
  const {without, start: base, source} = sentence
  const whole = sentence.exact ?? sentence.text
  const parts: Part[] = []
  const add = (start: number, end: number): void => {
    let first = start
    if (endsInSpace(parts.at(-1))) while (first < end && /\s/.test(whole[first - base]!)) first++
    if (first >= end) return
    const exact = whole.slice(first - base, end - base)
    parts.push({text: exact.replace(/\s+/g, ' '), span: {source, start: first, end, exact}})
  }
  let at = from
  for (const range of without ?? []) {
    if (range.end <= at || range.start >= to) continue
    add(at, Math.max(at, range.start))
    if (range.kind === wireQuote) addMark(parts, sentence, range.start, range.end)
    at = Math.min(to, range.end)
  }
  add(at, to)
  return parts
}

const endsInSpace = (part: Part | undefined): boolean => (part === undefined ? false : /\s$/.test(part.text))

/** The quotation mark that two signs of a wire stand for. */
function addMark(parts: Part[], {exact, text, start: base, source}: Sentence, start: number, end: number): void {
  const signs = (exact ?? text).slice(start - base, end - base)
  parts.push({text: signs[0] === '`' ? '“' : '”', edit: 'markup', span: {source, start, end, exact: signs}})
}
