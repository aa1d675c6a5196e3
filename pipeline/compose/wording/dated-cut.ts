import type {Sentence} from '../../model/sentence.ts'
import type {Range} from '../../model/span.ts'
import type {Corpus} from '../corpus.ts'
import type {Cut, CutRules} from './cut.ts'
import {behindStop, cutWith, isSubject, lastEnd, type Stretch, wordsIn} from './phrase-cut.ts'
import type {Phrase} from './phrases.ts'

/**
 * What happened on a day: subject, verb and what follows as far as it fits, without the day, which stands beside it. A day that
 * something is to be done by, or lasts until, is told with its word.
 */
export function datedCut(corpus: Corpus, sentence: Sentence, date: Range, rules: CutRules): Cut | undefined {
  const {telling, composing} = corpus.language
  const isBound = telling.boundsDate(sentence.text.slice(0, date.start - sentence.start))
  const cut = cutWith(corpus, sentence, date, rules, (...given) => actAround(...given, isBound))
  const words = cut?.parts.map(({text, edit}) => (edit === undefined ? text : '')).join('') ?? ''
  return composing.isVerbless(words) ? undefined : cut
}

function actAround(
  sentence: Sentence,
  phrases: readonly Phrase[],
  at: number,
  mostWords: number,
  isBound: boolean,
): Stretch | undefined {
  const verb = verbOf(phrases, at)
  const isInName = phrases[at - 1]?.kind === 'other' && phrases[at + 1]?.kind === 'noun' // "the Saturday shift"
  if (verb < 0 || isInName) return undefined
  const from = behindStop(phrases, verb)
  const subject = phrases.findLastIndex((_, i) => i >= from && i < verb && isSubject(phrases, i))
  if (phrases[verb]!.describes === true)
    return isBound ? undefined : ofWhom(sentence, phrases, subject < 0 ? from - 1 : subject, verb, mostWords)
  if (subject < 0 || phrases[subject]!.points) return undefined
  const {start} = phrases[subject]!
  const [first, last] = dayAround(sentence, phrases, at)
  const isInside = first > subject && !isBound
  const [day, behind] = [phrases[first]!.start, phrases[last + 1]?.start ?? phrases[last]!.end]
  const words = (end: number) =>
    wordsIn(sentence, start, end) - (isInside && phrases[last]!.end <= end ? wordsIn(sentence, day, behind) : 0)
  const end = lastEnd(phrases, verb, to => words(to) <= mostWords)
  if (end === undefined || (isBound && end < phrases[last]!.end)) return undefined
  if (!isInside || day >= end) return {start, end}
  if (phrases[last]!.end < end) return {start, end, gap: {start: day, end: behind}}
  const before = phrases[first - 1]!
  return before.kind === 'joiner' || before.kind === 'also' ? undefined : {start, end: before.end}
}

/** "Ann Lind, who on 4 May sold the yard": whom a relative clause describes, and what it tells. */
function ofWhom(
  sentence: Sentence,
  phrases: readonly Phrase[],
  who: number,
  verb: number,
  mostWords: number,
): Stretch | undefined {
  const at = phrases[who - 1]?.kind === 'stop' ? who - 2 : who - 1
  const named = phrases[at]
  if (phrases[who]?.points !== true || named?.kind !== 'noun' || !named.names || named.points) return undefined
  const gap = {start: phrases[at + 1]!.start, end: phrases[verb]!.start}
  const words = (end: number) => wordsIn(sentence, named.start, end) - wordsIn(sentence, gap.start, gap.end)
  const end = lastEnd(phrases, verb, to => words(to) <= mostWords)
  const told = phrases.some(({kind, ...one}) => kind === 'noun' && one.start > gap.end && one.end <= (end ?? 0))
  return end === undefined || !told ? undefined : {start: named.start, end, gap}
}

/** The phrases of a date with its preposition and its time of day: "on Tuesday evening". */
function dayAround(sentence: Sentence, phrases: readonly Phrase[], at: number): [number, number] {
  const [behind, next] = [phrases[at + 1], phrases[at + 2]]
  const isTime = behind?.kind === 'noun' && wordsIn(sentence, behind.start, behind.end) === 1 && next?.kind !== 'finite'
  return [phrases[at - 1]?.kind === 'joiner' ? at - 1 : at, isTime && next?.kind !== 'noun' ? at + 1 : at]
}

/** The verb that a date belongs to: before it without a stop between, else the first behind it, where the date opens. */
function verbOf(phrases: readonly Phrase[], at: number): number {
  const before = phrases.findLastIndex(
    ({kind}, i) => i < at && (kind === 'finite' || kind === 'stop' || kind === 'that'),
  )
  if (phrases[before]?.kind === 'finite') return before
  const opens = at - before <= 2
  const comma = opens && phrases[at + 1]?.kind === 'stop' ? at + 1 : at
  const behind = phrases.findIndex(
    ({kind}, i) => i > comma && (kind === 'finite' || kind === 'stop' || kind === 'that'),
  )
  return phrases[behind]?.kind === 'finite' ? behind : -1
}
