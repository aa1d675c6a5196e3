import type {Quantity} from '../../../model/sentence.ts'
import {stemsOf} from '../../../text/stem.ts'
import {anyOf} from '../lexicon/index.ts'

const loosely = String.raw`(?:(?:about|around|some|up to|over|nearly|almost|at least|at most|more than|less than|only|just|roughly|officially|now|still|unchanged|even|not|to|at|by|from)\s){0,4}`

/** "A deficit of about" */
const ofFigure = new RegExp(String.raw`([\p{Ll}-]{3,})\sof\s${loosely}$`, 'u')
/** "Reserves stood at", "the deficit will not exceed", "turnout was". */
const isFigure = new RegExp(
  String.raw`\s(?:(?:will|would|may|could|has|have|had)\s(?:not\s)?(?:been\s)?)?(?:is|are|was|were|be|being|stood|stands?|reach(?:es|ed)?|hit|totall?ed|exceed(?:s|ed)?|amounts?|amounted|came|remain(?:s|ed)?|measured)\s${loosely}$`,
  'u',
)
/** "Puts turnout at" */
const putAt =
  /\b(?:puts?|putting|estimates?|estimated|projects?|projected|valued?)\s((?:[\p{L}'’-]+\s){1,5})at\s(?:about\s|some\s|around\s)?$/u
/** Whether a word before a noun says that it is measured: "puts turnout at". */
export const measuresWord = (word: string): boolean =>
  /^(?:puts?|putting|estimates?|estimated|projects?|projected|valued?)$/i.test(word)
/** "A deficit that the bank expects to reach" */
const thatReaches =
  /([\p{Ll}-]{3,}),?\s(?:that|which)\s(?:[\p{L}'’-]+\s){1,5}(?:(?:to\s)?(?:reach|be|exceed|hit)|at)\s$/u

/** The noun whose measure a figure is, by small words around it: where it stands before the figure, or behind ("74 metres of water"). */
export function measuredNoun(
  before: string,
  behind: string,
  kind: Quantity['kind'],
): {readonly at: 'before' | 'behind'; readonly start: number; readonly end: number} | undefined {
  const from = Math.max(0, before.length - reach)
  const tail = before.slice(from)
  const of = ofFigure.exec(tail) ?? thatReaches.exec(tail)
  if (of !== null) return {at: 'before', start: from + of.index, end: from + of.index + of[1]!.length}
  const put = putAt.exec(tail)
  if (put !== null) return headIn(put[1]!, from + put.index + put[0].indexOf(put[1]!))
  const is = isFigure.exec(tail)
  if (is !== null) {
    const subject = tail.slice(0, is.index)
    const clause = subject.split(/[,;:“”"(]\s?|[.!?]\s/).at(-1)!
    return from > 0 && clause.length === subject.length
      ? undefined
      : headIn(clause, from + subject.length - clause.length)
  }
  const follows = kind === 'measure' ? /^\sof\s([\p{Ll}]{3,})\b/u.exec(behind) : null
  if (follows === null) return undefined
  return {at: 'behind', start: follows[0].length - follows[1]!.length, end: follows[0].length}
}

const reach = 120

/** Stems of where, or among whom, a figure holds, by the words behind it: "in the capital". */
export const within = (behind: string): readonly string[] =>
  stemsOf(/^\s(?:in|among|across|for)\s((?:[\p{L}-]+\s?){1,4})/u.exec(behind.slice(0, reach))?.[1] ?? '')

/** The head of a run of words: the last before a preposition, or of all. */
function headIn(
  text: string,
  at: number,
): {readonly at: 'before'; readonly start: number; readonly end: number} | undefined {
  let head: RegExpMatchArray | undefined
  for (const word of text.matchAll(/[\p{L}-]+(?:['’]s?)?/gu)) {
    const folded = word[0].toLowerCase()
    if (isBreak(folded)) {
      if (head !== undefined) break
      if (isClausal(folded)) return undefined
      continue
    }
    head = word
  }
  if (head === undefined || /['’]/.test(head[0])) return undefined
  return {at: 'before', start: at + head.index!, end: at + head.index! + head[0].length}
}

const isClausal = anyOf('subordinator', 'subject', 'relative')
const isBreak = anyOf('preposition', 'subordinator', 'conjunction', 'relative', 'subject', 'modal', 'be', 'have')

/** Whether a word hangs a value on what stands before it: "on", "about". */
export const hangsValue = anyOf('preposition', 'conjunction', 'article', 'partOfDay', 'hedges')
