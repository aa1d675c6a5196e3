import type {Part} from '../../model/briefing.ts'
import type {Sentence} from '../../model/sentence.ts'
import type {Range} from '../../model/span.ts'
import {countWords} from '../../text/words.ts'
import type {Corpus} from '../corpus.ts'
import {applyEdits, datedEdits, printForm} from './print-form.ts'
import {type Spoken, spokenWhole} from './spoken.ts'

/**
 * The clause of a sentence around a place, with ellipses where words were left out; the whole sentence, as it would be
 * printed alone, when it is short.
 * Cuts fall at commas, semicolons, colons and dashes only, never inside quotation marks or brackets.
 */
export function excerpt(corpus: Corpus, sentence: Sentence, around: Range, mostWords: number): readonly Part[] {
  const whole = printForm(corpus, sentence)
  if (whole.words <= mostWords) return whole.parts
  const cuts = cutsOf(sentence).filter(cut => !insideDate(sentence, cut))
  let from = Math.max(
    0,
    cuts.findLastIndex(cut => cut <= around.start),
  )
  let to = cuts.findIndex(cut => cut >= around.end)
  if (to < 0) to = cuts.length - 1
  const words = (a: number, b: number) =>
    countWords(sentence.text.slice(cuts[a]! - sentence.start, cuts[b]! - sentence.start))
  while (from > 0 && words(from - 1, to) <= mostWords) from--
  while (to < cuts.length - 1 && words(from, to + 1) <= mostWords) to++
  const [start, end] = trimmed(sentence, cuts[from]!, cuts[to]!)
  const spoken = spokenWhole(corpus, sentence)
  const dated = datedEdits(corpus, sentence).filter(edit => start < edit.start && edit.start <= end)
  const marks = spoken === undefined ? [] : marksOf(spoken, start, end, sentence)
  const parts = applyEdits(sentence, start, end, [...dated, ...marks])
  if (start > sentence.start) parts.unshift({text: '… ', edit: 'ellipsis'})
  if (end < sentence.end) parts.push({text: ' …', edit: 'ellipsis'})
  return parts
}

/** Spoken words that are cut keep their speaker and have both their marks. */
function marksOf({by, opens, closes}: Spoken, start: number, end: number, sentence: Sentence) {
  const opened = opens && start === sentence.start
  const named = by === undefined ? (opened ? '' : '[“]') : opened ? `[${by}:] ` : `[${by}: “]`
  return [
    ...(named === '' ? [] : [{start, end: start, text: named}]),
    ...(closes && end === sentence.end ? [] : [{start: end, end, text: '[”]'}]),
  ]
}

/** Where a sentence may be cut: its two ends, and behind punctuation between clauses outside quotation marks and brackets. */
function cutsOf(sentence: Sentence): number[] {
  const {text} = sentence
  const cuts = [sentence.start]
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (char === '(' || char === '[') depth++
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1)
    else if (char === '“') quoted = true
    else if (char === '”') quoted = false
    else if (char === '"') quoted = !quoted
    if (depth > 0 || quoted) continue
    const pause =
      /[,;:”"]/.test(char) &&
      /\s/.test(text[i + 1] ?? '') &&
      /[,;:]/.test(/[”"]/.test(char) ? (text[i - 1] ?? '') : char)
    const dash = /[–—]/.test(char)
    if (pause || dash) cuts.push(sentence.start + i + 1)
  }
  if (cuts.at(-1) !== sentence.end) cuts.push(sentence.end)
  return cuts
}

/** "May 9, 2031" isn't cut at its comma. */
const insideDate = (sentence: Sentence, cut: number): boolean =>
  sentence.dates.some(date => date.start < cut && cut < date.end)

/** Without the white space and the pausing marks at a cut. */
function trimmed(sentence: Sentence, start: number, end: number): [number, number] {
  const at = (offset: number) => sentence.text[offset - sentence.start] ?? ''
  let [from, to] = [start, end]
  while (from < to && /[\s–—,;:]/.test(at(from))) from++
  if (to < sentence.end) while (to > from && /[\s–—,;:]/.test(at(to - 1))) to--
  return [from, to]
}
