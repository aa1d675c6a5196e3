import type {Language} from '../../language/language.ts'
import type {Quantity, Sentence} from '../../model/sentence.ts'
import {stem, stemsOf} from '../../text/stem.ts'
import {isStopWord} from '../../text/stop-words.ts'

/** What a share, a sum or a size is of: "turnout", of "turnout in the run-off was 61 percent". */
export interface Measured {
  readonly noun: string // its meaning
  readonly written: string // as its sentence has it
  readonly with: readonly string[] // the meanings of what stands before it: "budget" of "budget deficit"
  readonly start: number
  readonly isKnown: boolean // "the deficit": of the one that was named before
}

/** Reads what a figure is of where the sentence says so: "a deficit of 6 percent", "reserves stood at 6 billion", "74 metres of water". */
export function measuredIn(sentence: Sentence, figure: Quantity, language: Language): Measured | undefined {
  const {text, start} = sentence
  const {telling} = language
  if (figure.kind === 'count' || figure.kind === 'ordinal') return undefined
  const of = telling.measuredNoun(text.slice(0, figure.start - start), text.slice(figure.end - start), figure.kind)
  if (of === undefined) return undefined
  const from = of.at === 'before' ? start : figure.end
  return nounAt(sentence, from + of.start, from + of.end, language)
}

/** Words before a noun that go with it. */
const mostBefore = 3

function nounAt(sentence: Sentence, from: number, to: number, language: Language): Measured | undefined {
  const {text, start, names, dates} = sentence
  const written = text.slice(from - start, to - start)
  if (isStopWord(written) || /\d/.test(written)) return undefined
  if ([...names, ...dates].some(one => one.start < to && from < one.end)) return undefined
  const before = text
    .slice(Math.max(0, from - start - reach), from - start)
    .trim()
    .split(' ')
  const own: string[] = []
  for (const word of before.reverse().slice(0, mostBefore)) {
    if (!/^[\p{L}-]+$/u.test(word) || isStopWord(word) || language.telling.measuresWord(word)) break
    own.push(...stemsOf(word).map(language.meaning.meaningOf))
  }
  const lead = before[own.length]?.toLowerCase()
  return {
    noun: language.meaning.meaningOf(stem(written.toLowerCase())),
    written,
    with: own.sort(),
    start: from,
    isKnown: own.length === 0 && lead === 'the',
  }
}

const reach = 50
