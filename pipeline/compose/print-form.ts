import type {Part} from '../model/briefing.ts'
import type {DateMention, Sentence} from '../model/sentence.ts'
import {dateLabel} from '../text/calendar.ts'
import {countWords} from '../text/words.ts'
import type {Corpus} from './corpus.ts'
import {pairBehind} from './pairs.ts'

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
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string // empty for a cut, which prints an ellipsis
}

/**
 * The printed form of a sentence. A connective at its head is cut with an ellipsis, a pronoun with one possible
 * antecedent is replaced in brackets, a pair ("the two ministers") is named in brackets, a bare weekday gets its date.
 */
export function printForm(corpus: Corpus, sentence: Sentence): PrintForm {
  const edits: Edit[] = sentence.dates.flatMap(date => datedEdit(sentence, date))
  const opening = sentence.opening
  let because: string | undefined
  if (opening !== undefined) {
    const words = sentence.text.slice(opening.start - sentence.start, opening.end - sentence.start)
    const pair = pairBehind(corpus, sentence)
    switch (opening.kind) {
      case 'connective':
        edits.push({start: opening.start, end: opening.end, text: ''})
        if (opensAnew(sentence, opening.end)) because = 'refers back to the sentence before it'
        break
      case 'pronoun':
        if (opening.antecedent === undefined) because = `opens with “${words}”, which could mean more than one actor`
        else edits.push({start: opening.start, end: opening.end, text: bracketed(words, opening.antecedent)})
        break
      case 'demonstrative':
      case 'anaphor':
      case 'fragment':
        if (pair === undefined) because = `opens with “${words}”, which needs the sentence before it`
        break
      default:
        opening.kind satisfies never
    }
  }
  const pair = pairBehind(corpus, sentence)
  if (pair !== undefined) edits.push({start: pair.at, end: pair.at, text: ` [${pair.names}]`})
  const parts = applyEdits(sentence, sentence.start, sentence.end, edits)
  const words = countWords(parts.map(part => part.text).join(''))
  return because === undefined ? {parts, words, standsAlone: true} : {parts, words, standsAlone: false, because}
}

/** Verbatim parts of [start, end) of the sentence, with edits shown. */
export function applyEdits(sentence: Sentence, start: number, end: number, edits: readonly Edit[]): Part[] {
  const parts: Part[] = []
  const verbatim = (from: number, to: number) => {
    if (to <= from) return
    const exact = sentence.text.slice(from - sentence.start, to - sentence.start)
    parts.push({text: exact.replace(/\s+/g, ' '), span: {source: sentence.source, start: from, end: to, exact}})
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

/** "on Saturday" printed days later misleads: the date it means follows in brackets. */
function datedEdit(sentence: Sentence, date: DateMention): Edit[] {
  const spoken = sentence.quotations.some(quotation => quotation.start <= date.start && date.end <= quotation.end)
  if (spoken || date.certainty !== 'derived' || date.granularity !== 'day' || /\d/.test(date.text)) return []
  return [{start: date.end, end: date.end, text: ` [${dateLabel(date.value)}]`}]
}

const possessive = /^(?:his|her|its|their)$/i

const bracketed = (pronoun: string, name: string): string =>
  possessive.test(pronoun.trim()) ? `[${name}${name.endsWith('s') ? '’' : '’s'}]` : `[${name}]`

/** After the cut of a connective: does the rest itself open with a word that refers back? */
function opensAnew(sentence: Sentence, at: number): boolean {
  const rest = sentence.text.slice(at - sentence.start).trimStart()
  return /^(?:he|she|it|they|this|that|these|those|such|his|her|its|their|both|the (?:two|latter|former|move|deal|meeting|decision))\b/i.test(
    rest,
  )
}
