import type {Language} from '../../language/language.ts'
import type {Clause} from '../../model/clause.ts'
import type {Sentence} from '../../model/sentence.ts'
import {fold} from '../../text/fold.ts'
import {foldedWords} from '../../text/shingles.ts'
import {isStopWord} from '../../text/stop-words.ts'
import {wordsOf} from '../../text/words.ts'
import type {Passage} from '../passages.ts'
import {clauseAt} from '../variables/same-act.ts'
import {sharedRun} from './answers.ts'

/** What two sentences are about in words that both write, one after another: a run, else the longest name. Never words picked from here and there. */
export function sharedPhrase({sentence: a}: Passage, {sentence: b}: Passage): string | undefined {
  const run = sharedRun(a.text, b.text)
  if (run !== undefined) return run
  const theirs = ` ${foldedWords(b.text).join(' ')} `
  const shared = a.names.filter(({text}) => theirs.includes(` ${foldedWords(text).join(' ')} `))
  return shared.sort((x, y) => y.text.length - x.text.length || x.start - y.start)[0]?.text.replace(/\s+/g, ' ')
}

/** Words of a clause in which a question may be put. */
const fewest = 4
const most = 14

/**
 * What a sentence tells around a value, as it writes it and without the value: "The cabinet declared a state of emergency", of
 * "… on Sunday". Undefined where that says no predicate, or who it is of is a pronoun.
 */
export function toldAround(
  {start, end}: {readonly start: number; readonly end: number},
  {sentence}: Passage,
  language: Language,
): string | undefined {
  const clause = clauseAt({start}, language.clauses(sentence))
  if (clause === undefined) return undefined
  const before = told(clause, sentence, clause.start, Math.min(start, clause.end), language)
  return before ?? told(clause, sentence, Math.max(end, clause.start), clause.end, language)
}

/** What a clause tells, as its sentence writes it; undefined as above. */
export const toldBy = (clause: Clause, {sentence}: Passage, language: Language): string | undefined =>
  told(clause, sentence, clause.start, clause.end, language)

function told(
  {subject, object, voice, predicate}: Clause,
  sentence: Sentence,
  from: number,
  to: number,
  language: Language,
): string | undefined {
  const of = voice === 'passive' ? (object ?? subject) : subject
  if (of === undefined || isStopWord(of.lemma)) return undefined
  if (predicate.start < from || predicate.end > to || of.head.start < from || of.head.end > to) return undefined
  const piece = trimmed(
    sentence.text.slice(from - sentence.start, to - sentence.start),
    Math.max(predicate.end, of.head.end) - from,
    language,
  )
  const words = wordsOf(piece).length
  return words >= fewest && words <= most && !/[“”"]/.test(piece) ? piece : undefined
}

/** Without what a value hung on ("on", "at about") and, behind what it must hold, without what stands beside. */
function trimmed(text: string, held: number, {telling}: Language): string {
  const pause = text.slice(held).search(/[,;:—(]\s/)
  let words = (pause < 0 ? text : text.slice(0, held + pause)).replace(/\s+/g, ' ').trim().split(' ')
  while (words.length > 0 && telling.hangsValue(fold(words.at(-1)!))) words = words.slice(0, -1)
  return words.join(' ').replace(/[.,;]$/, '')
}
