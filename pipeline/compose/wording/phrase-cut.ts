import type {Sentence} from '../../model/sentence.ts'
import type {Range} from '../../model/span.ts'
import {countWords} from '../../text/words.ts'
import type {Corpus} from '../corpus.ts'
import {type Cut, type CutRules, cutOf, type Stretch} from './cut.ts'

export type {Stretch} from './cut.ts'

import {type Phrase, phrasesOf} from './phrases.ts'

/**
 * The words around a value by phrases: subject, verb, what stands between them and the value, and what follows as far as it fits.
 * Only of what a source tells as so; where it passes on somebody's words, his name leads.
 */
export const tellingCut = (corpus: Corpus, sentence: Sentence, value: Range, rules: CutRules): Cut | undefined =>
  cutWith(corpus, sentence, value, rules, clauseAround)

/** The noun phrase that a value measures, where nothing that is said of it can be cut. */
export const measuredCut = (corpus: Corpus, sentence: Sentence, value: Range, rules: CutRules): Cut | undefined =>
  cutWith(corpus, sentence, value, rules, nounAround)

/** A cut of what a source tells as so, along phrases; whose words it passes on leads it, where they don't say so themselves. */
export function cutWith(
  corpus: Corpus,
  sentence: Sentence,
  value: Range,
  rules: CutRules,
  around: (sentence: Sentence, phrases: readonly Phrase[], at: number, mostWords: number) => Stretch | undefined,
): Cut | undefined {
  const {language} = corpus
  const standing = language.telling.standingAt(sentence, value.start)
  if (standing !== 'told' && (standing !== 'planned' || around === nounAround)) return undefined
  const phrases = phrasesOf(language, sentence, [value, ...ballotsBeside(corpus, sentence, value)])
  const at = phrases.findIndex(({start, end}) => start <= value.start && value.end <= end)
  const stretch = at < 0 ? undefined : around(sentence, phrases, at, rules.words)
  if (stretch === undefined) return undefined
  const said = attributed(corpus, sentence, stretch, phrases)
  const cut = said === undefined ? undefined : cutOf(corpus, sentence, stretch, rules)
  if (cut === undefined) return undefined
  const parts = said === '' ? cut.parts : [{text: `[${said}:] `, edit: 'bracket' as const}, ...cut.parts]
  return {...cut, parts, words: cut.words + countWords(said!), isPlan: standing === 'planned'}
}

/** "eight to one" is one phrase, as the value is. */
const ballotsBeside = ({language}: Corpus, {text, start: base}: Sentence, value: Range): Range[] =>
  language.telling
    .ballotsIn(text)
    .map(({start, end}) => ({start: start + base, end: end + base}))
    .filter(({start, end}) => end <= value.start || value.end <= start)

/** Whose words a stretch passes on, where it doesn't say so itself; undefined where that is not known. */
function attributed(
  corpus: Corpus,
  {speech, quotations, text, start: base}: Sentence,
  {start, end}: Range,
  phrases: readonly Phrase[],
): string | undefined {
  if (quotations.some(one => one.start < end && start < one.end)) return undefined
  if (speech === undefined) return ''
  const {speaker} = speech
  if (speaker === undefined) return undefined
  if (start <= speaker.start && speaker.end <= end) return ''
  if (speech.kind === 'direct') return undefined // outside the quotation marks, words are his or the source's
  const actor = speaker.key === undefined ? undefined : corpus.actorOf.get(speaker.key)
  if (actor?.type === 'place' && speaker.text === actor.name) return undefined // a town says nothing
  const at = phrases.findIndex(one => one.start <= speaker.start && speaker.start < one.end)
  const isPart = phrases[at - 1]?.kind === 'joiner' && phrases[at - 2]?.kind === 'noun' // "the board of Sarn"
  if (isPart && !speaker.text.includes(' ')) return undefined
  if (speaker.resolved !== true && phrases[at]?.points === true && !phrases[at].names) return undefined // "because it adds the guests"
  const between = text.slice(Math.min(end, speaker.end) - base, Math.max(start, speaker.start) - base)
  if (/[;:]/.test(between)) return undefined // "the club counts 900; the town says 400"
  return speaker.resolved === true ? actor?.name : speaker.text
}

/** From the subject over the verb to the value and what may follow; what stands between subject and verb is left out where it must. */
function clauseAround(
  sentence: Sentence,
  phrases: readonly Phrase[],
  at: number,
  mostWords: number,
): Stretch | undefined {
  const from = behindStop(phrases, at)
  const own = phrases.slice(from, at)
  let verb = from + own.findIndex(({kind}) => kind === 'finite')
  const inSubject = verb < from || phrases.slice(verb, at).some(({kind}) => kind === 'that')
  let least = at
  if (inSubject) {
    const next = phrases.findIndex(({kind}, i) => i > at && (kind === 'finite' || kind === 'stop' || kind === 'that'))
    if (next < 0 || phrases[next]!.kind !== 'finite') return undefined
    least = next
    if (verb < from) verb = next
  }
  const subject = phrases.findLastIndex((_, i) => i >= from && i < verb && isSubject(phrases, i))
  if (subject < 0 || subject > at || phrases[subject]!.points) return undefined
  const start = phrases[subject]!.start
  const words = (end: number, gap?: Range) =>
    wordsIn(sentence, start, end) - (gap === undefined ? 0 : wordsIn(sentence, gap.start, gap.end))
  const whole = lastEnd(phrases, least, end => words(end) <= mostWords)
  if (whole !== undefined) return {start, end: whole}
  const named = ofIts(phrases, subject)
  if (named >= at || named + 1 >= verb) return undefined
  const gap = {start: phrases[named + 1]!.start, end: phrases[verb]!.start}
  const shorter = lastEnd(phrases, least, end => words(end, gap) <= mostWords)
  return shorter === undefined ? undefined : {start, end: shorter, gap}
}

/** A noun phrase that hangs on nothing before it: no preposition, no participle, and no noun that it describes. */
export function isSubject(phrases: readonly Phrase[], at: number): boolean {
  const [before, further] = [phrases[at - 1]?.kind, phrases[at - 2]?.kind]
  if (phrases[at]!.kind !== 'noun' || before === 'joiner' || before === 'also' || before === 'verb') return false
  return before !== 'noun' || further !== 'joiner'
}

/** The noun phrase that a value measures, with what narrows it: "a fund of 60 million", "40 tonnes of ore from the north". */
function nounAround(
  sentence: Sentence,
  phrases: readonly Phrase[],
  at: number,
  mostWords: number,
): Stretch | undefined {
  let from = at
  while (phrases[from - 1]?.kind === 'joiner' && phrases[from - 2]?.kind === 'noun') from -= 2
  if (
    phrases[from]!.points ||
    (from < at && !phrases[from]!.names) ||
    /^(?:joiner|also)$/.test(phrases[from - 1]?.kind ?? '')
  )
    return undefined
  // "raise the fee by five percent": how much, of what is done
  const acts = from < at && /^(?:verb|finite)$/.test(phrases[from - 1]?.kind ?? '')
  const {start} = phrases[acts ? from - 1 : from]!
  const end = lastEnd(phrases, at, to => wordsIn(sentence, start, to) <= mostWords)
  const next = phrases.findIndex(one => one.start >= (end ?? start) && one.kind !== 'other')
  if (end === undefined || phrases[next]?.kind === 'finite') return undefined
  const behind = phrases.filter(one => one.start > phrases[at]!.start && one.end <= end && one.kind !== 'date')
  const said = behind.reduce((sum, one) => sum + wordsIn(sentence, one.start, one.end), 0)
  const leans = phrases.some(one => one.points && start <= one.start && one.end <= end)
  return !leans && (from < at || said >= fewestBehind) ? {start, end} : undefined
}

/** Words behind a value that tell alone what it measures; "before the strike" and "a year" don't. */
const fewestBehind = 4

/** The last phrase, from the least on, behind which the words may end. */
export function lastEnd(phrases: readonly Phrase[], least: number, fits: (end: number) => boolean): number | undefined {
  let found: number | undefined
  for (let i = least; i < phrases.length; i++) {
    const {kind, end} = phrases[i]!
    if ((i > least && (kind === 'stop' || kind === 'that' || kind === 'finite')) || !fits(end)) break
    const next = phrases[i + 1]?.kind
    const closes = next === undefined || next === 'stop' || (next === 'that' && kind !== 'finite')
    const mayEnd = kind === 'noun' || kind === 'date' || (closes && kind !== 'joiner' && kind !== 'also')
    const leads = next === 'joiner' && i === least // its first circumstance belongs to it
    if (mayEnd && next !== 'finite' && !isUnfinished(phrases, i) && !(leads && fits(phrases[i + 2]?.end ?? end)))
      found = end
  }
  return found
}

/** "urged the board", "urged the board on Tuesday": to do what? */
function isUnfinished(phrases: readonly Phrase[], at: number): boolean {
  const isDay = phrases[at + 1]?.kind === 'joiner' && phrases[at + 2]?.kind === 'date'
  const next = isDay ? at + 3 : at + 1
  return phrases[next]?.kind === 'joiner' && phrases[next + 1]?.completes === true && phrases[next + 1]?.kind === 'verb'
}

/** The first phrase behind the last stop before a place. */
export const behindStop = (phrases: readonly Phrase[], at: number): number =>
  phrases.findLastIndex(({kind}, i) => i < at && kind === 'stop') + 1

/** A noun phrase with the first that is joined to it: "the Chamber of Exporters". */
function ofIts(phrases: readonly Phrase[], at: number): number {
  return phrases[at + 1]?.kind === 'joiner' && phrases[at + 2]?.kind === 'noun' ? at + 2 : at
}

/** Words of a stretch of a sentence. */
export const wordsIn = ({text, start: base}: Sentence, start: number, end: number): number =>
  countWords(text.slice(start - base, end - base))
