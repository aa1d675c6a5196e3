import type {Part} from '../../model/briefing.ts'
import type {DateMention, Sentence} from '../../model/sentence.ts'
import type {Range} from '../../model/span.ts'
import {rangeLabel} from '../../text/calendar.ts'
import {countWords} from '../../text/words.ts'
import {type Corpus, lastName} from '../corpus.ts'
import {namesBoth, type Pair, pairBehind} from './pairs.ts'
import {spokenWhole} from './spoken.ts'
import {verbatimParts} from './verbatim.ts'

/** A sentence as it would be printed: verbatim but for edits that show. */
export interface PrintForm {
  readonly parts: readonly Part[]
  readonly words: number
  /** True when it can be read without what stands before it in its source. */
  readonly standsAlone: boolean
  /** Why it doesn't, in words for the account of what was left out. */
  readonly because?: string
}

/** A change to a sentence; an insertion has start = end. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string // empty for a cut, which prints an ellipsis
}

/**
 * The printed form of a sentence, behind `before` when that is printed just before it. A connective at its head is cut
 * with an ellipsis, a pronoun with one possible antecedent is replaced in brackets, a pair ("the two ministers", "the
 * talks") is named in brackets unless the sentence before names it, a bare weekday gets its date.
 */
export function printForm(corpus: Corpus, sentence: Sentence, before?: Sentence): PrintForm {
  if (before !== undefined) return formOf(corpus, sentence, before)
  const known = alone.get(sentence)
  if (known?.corpus === corpus) return known.form
  const form = formOf(corpus, sentence, undefined)
  alone.set(sentence, {corpus, form})
  return form
}

/** Whether a short sentence has none of the verbs that are known, and no predicate that a parse is sure of. */
const isVerbless = ({language}: Corpus, sentence: Sentence): boolean =>
  language.composing.isVerbless(sentence.text) &&
  !language
    .clauses(sentence)
    .some(({role, tense, confidence}) => role === 'main' && tense !== undefined && confidence >= sureOfVerb)

/** Percent, from which a predicate that no list has is one. Read on 90 short sentences of five subjects and six newswire topics: of
 *  28 above, 27 tell something; of 60 below, seven do; two claims of advertisements stand at 85. */
const sureOfVerb = 87

/** Forms without a sentence before, since many questions ask for them: a memo of a pure function. */
const alone = new WeakMap<Sentence, {readonly corpus: Corpus; readonly form: PrintForm}>()

function formOf(corpus: Corpus, sentence: Sentence, before: Sentence | undefined): PrintForm {
  const edits: Edit[] = [...datedEdits(corpus, sentence)]
  const pair = pairBehind(corpus, sentence)
  const told =
    pair !== undefined && before !== undefined && (namesBoth(corpus, before, pair) || tellsSame(corpus, before, pair))
  if (pair !== undefined && !told) edits.push({start: pair.at, end: pair.at, text: ` [${pair.text}]`})
  const connective = sentence.opening?.connective
  if (connective !== undefined) edits.push({...connective, text: ''})
  const unowned = spokenEdits(corpus, sentence, before, edits)
  const because =
    (corpus.language.telling.asks(sentence) ? 'asks, and tells nothing' : undefined) ??
    (sentence.history === undefined ? undefined : 'a later entry of the same page counts otherwise') ??
    (pair === undefined ? openingEdits(corpus, sentence, edits) : undefined) ??
    leaning(corpus, sentence) ??
    namesake(corpus, sentence) ??
    unowned ??
    (isVerbless(corpus, sentence) ? 'tells nothing that happened: it has no verb' : undefined)
  const parts = applyEdits(sentence, sentence.start, sentence.end, edits)
  const words = countWords(parts.map(part => part.text).join(''))
  return because === undefined ? {parts, words, standsAlone: true} : {parts, words, standsAlone: false, because}
}

/** Mends the opening where one edit does it; otherwise tells why the sentence can't stand alone. */
function openingEdits(corpus: Corpus, sentence: Sentence, edits: Edit[]): string | undefined {
  const {opening} = sentence
  if (opening === undefined) return undefined
  const words = sentence.text.slice(opening.start - sentence.start, opening.end - sentence.start).trim()
  switch (opening.kind) {
    case 'connective':
      if (!corpus.language.composing.mayBeCut(words)) return `opens with “${words}”, which refers back`
      if (opensAnew(corpus, sentence, opening.end)) return 'refers back to the sentence before it'
      edits.push({start: opening.start, end: opening.end, text: ''})
      return undefined
    case 'pronoun': {
      if (opening.antecedent === undefined) return `opens with “${words}”, which could mean more than one actor`
      edits.push({
        start: opening.start,
        end: opening.end,
        text: `[${corpus.language.wording.inPlaceOf(words, fullName(corpus, sentence, opening.antecedent))}]`,
      })
      return undefined
    }
    case 'demonstrative':
    case 'anaphor':
    case 'fragment':
      return `opens with “${words}”, which needs the sentence before it`
    default:
      return opening.kind satisfies never
  }
}

/** Spoken words never pass for a source's own: they get their missing marks, and the speaker unless the sentence before has one. */
function spokenEdits(
  corpus: Corpus,
  sentence: Sentence,
  before: Sentence | undefined,
  edits: Edit[],
): string | undefined {
  const spoken = spokenWhole(corpus, sentence)
  if (spoken === undefined) return undefined
  const {start, end} = sentence
  const isNext = before !== undefined && before.source === sentence.source && sentence.index - before.index === 1
  const other = isNext ? spokenWhole(corpus, before)?.by : undefined
  const led = isNext && (other === undefined || spoken.by === undefined || other === spoken.by)
  const name = led ? undefined : spoken.by
  if (name !== undefined) edits.push({start, end: start, text: spoken.opens ? `[${name}:] ` : `[${name}: “]`})
  else if (!spoken.opens) edits.push({start, end: start, text: '[“]'})
  if (!spoken.closes) edits.push({start: end, end, text: '[”]'})
  return led || name !== undefined ? undefined : 'quotes words without saying whose they are'
}

/** Words inside a sentence that lean on the one before: "to ease these tensions". Spoken words may: they are quoted as such. */
function leaning({language}: Corpus, sentence: Sentence): string | undefined {
  const isMet = sentence.opening?.kind === 'pronoun' || namesPerson(sentence, sentence) // an opening pronoun is judged by itself
  for (const {words, at: from} of language.composing.leaningsIn(sentence.text, isMet)) {
    const at = sentence.start + from
    if (!sentence.quotations.some(({start, end}) => start <= at && at < end))
      return `says “${words}”, which needs the sentence before it`
  }
  return undefined
}

/** A last name alone that two persons bear, where neither is named in full before it. */
function namesake({sharedNames, language}: Corpus, {names}: Sentence): string | undefined {
  if (sharedNames.size === 0) return undefined
  const alone = names.find(
    ({text, start}) =>
      sharedNames.has(text) &&
      !names.some(
        other => other.start < start && other.text !== text && lastName(other.text, language.meaning) === text,
      ),
  )
  return alone === undefined ? undefined : `names “${alone.text}”, which two persons are called`
}

/** Whether a person, or a name of no known kind, stands in a stretch of a sentence. */
export const namesPerson = ({names}: Sentence, {start, end}: Range): boolean =>
  names.some(name => (name.type === 'person' || name.type === 'other') && start <= name.start && name.end <= end)

/** The antecedent as its name is printed over the whole folder; a surname that its source never makes whole may be another person's elsewhere. */
function fullName(corpus: Corpus, sentence: Sentence, antecedent: string): string {
  if (!/\s/.test(antecedent)) return antecedent
  for (const earlier of [...(corpus.articleOf.get(sentence.source)?.sentences ?? [])]
    .slice(0, sentence.index)
    .reverse()) {
    const mention = earlier.names.find(name => name.text === antecedent)
    if (mention !== undefined) return corpus.actorOf.get(mention.key)?.name ?? antecedent
  }
  return antecedent
}

/** The sentence before speaks of the same pair in the same way. */
function tellsSame(corpus: Corpus, before: Sentence, pair: Pair): boolean {
  return pairBehind(corpus, before)?.names.join() === pair.names.join()
}

/** Verbatim parts of [start, end) of the sentence, with edits shown. */
export function applyEdits(sentence: Sentence, start: number, end: number, edits: readonly Edit[]): Part[] {
  const parts: Part[] = []
  const verbatim = (from: number, to: number) => {
    if (to > from) parts.push(...verbatimParts(sentence, from, to))
  }
  let at = start
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || edit.end > end) continue
    verbatim(at, edit.start)
    parts.push(edit.text === '' ? {text: '… ', edit: 'ellipsis'} : {text: edit.text, edit: 'bracket'})
    at = edit.end
    if (edit.text === '') while (/\s/.test(sentence.text[at - sentence.start] ?? '')) at++
  }
  verbatim(at, end)
  return parts
}

/** The dates that a sentence needs in brackets, but for a day that stands beside it. */
export const datedEdits = (corpus: Corpus, sentence: Sentence, beside?: string): Edit[] =>
  sentence.dates.flatMap(date => (date.value === beside ? [] : datedEdit(corpus, sentence, date)))

/** "on Saturday" or "last week" printed days later misleads: the date it means follows in brackets. */
function datedEdit({language}: Corpus, sentence: Sentence, date: DateMention): Edit[] {
  const spoken = sentence.quotations.some(({start, end}) => start <= date.start && date.end <= end)
  if (spoken || date.certainty !== 'derived' || /\d/.test(date.text)) return []
  // a bare month ("between June and August") is clear beside what stands around it, and the year added might not be
  const points = date.granularity === 'day' || language.composing.isTold(date.text)
  if (!points) return []
  const inWeek =
    date.granularity === 'week' && sentence.dates.some(one => one.granularity === 'day' && one.end < date.start)
  if (inWeek) return [] // "on Monday [1 May] of this week"
  const possessive = /^['’]s\b/.exec(sentence.text.slice(date.end - sentence.start))?.[0] ?? ''
  const at = date.end + possessive.length
  return [{start: at, end: at, text: ` [${rangeLabel(date.value, date.until)}]`}]
}

/** After the cut of a connective: does the rest itself open with a word that refers back? */
const opensAnew = ({language}: Corpus, sentence: Sentence, at: number): boolean =>
  language.composing.opensReferring(sentence.text.slice(at - sentence.start).trimStart())
