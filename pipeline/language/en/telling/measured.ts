import type {Quantity} from '../../../model/sentence.ts'
import {stemsOf} from '../../../text/stem.ts'
import {anyOf} from '../lexicon/index.ts'

const loosely = String.raw`(?:(?:about|around|some|up to|over|nearly|almost|at least|at most|more than|less than|only|just|roughly|officially|now|still|unchanged|even|not|to|at|by|from)\s){0,4}`

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
/** The noun whose measure a figure is, by small words around it: where it stands before the figure, or behind ("74 metres of water"). */
export function measuredNoun(
  before: string,
  behind: string,
  kind: Quantity['kind'],
): {readonly at: 'before' | 'behind'; readonly start: number; readonly end: number} | undefined {
  const from = Math.max(0, before.length - reach)
  const tail = before.slice(from)
  const of = nounBeforeOf(tail) ?? nounThatReaches(tail)
  if (of !== undefined) return {at: 'before', start: from + of.start, end: from + of.end}
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

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/(?<!\S)\S+/g)].map(({0: word, index}) => ({text: word, start: index, end: index + word.length}))

/** "A deficit of about" */
function nounBeforeOf(tail: string): Word | undefined {
  const words = wordsIn(tail)
  let at = words.length - 1
  while (at > 0 && isLoose.test(words[at]!.text)) at--
  const noun = words[at - 1]
  return words[at]?.text === 'of' && noun !== undefined && isNoun.test(noun.text) ? noun : undefined
}

/** "A deficit that the bank expects to reach" */
function nounThatReaches(tail: string): Word | undefined {
  const words = wordsIn(tail).slice(-8)
  if (!/^(?:reach|be|exceed|hit|at)$/.test(words.at(-1)?.text ?? '')) return undefined
  const that = words.findLastIndex(({text}) => text === 'that' || text === 'which')
  const noun = that <= 0 || that === words.length - 1 ? undefined : words[that - 1]
  if (noun === undefined) return undefined
  const bare = noun.text.replace(/,$/, '')
  return isNoun.test(bare) ? {text: bare, start: noun.start, end: noun.start + bare.length} : undefined
}

const isNoun = /^[\p{Ll}-]{3,}$/u
const isLoose =
  /^(?:about|around|some|up|to|over|nearly|almost|at|least|most|more|less|than|only|just|roughly|now|still|even)$/

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
