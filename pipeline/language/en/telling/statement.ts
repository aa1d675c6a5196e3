import type {DateMention, Sentence} from '../../../model/sentence.ts'
import {wordsOf} from '../lexicon/index.ts'

/** Characters before a date in which a verb of reporting makes it the statement's. */
const reach = 90

let pattern: RegExp | undefined

/** Whether a text ends, but for two words, in a word that makes a date behind it that of a statement: "told reporters on". */
export function saysOn(before: string): boolean {
  pattern ??= new RegExp(
    `\\b(?:${[...wordsOf('dating'), 'statement', 'interview', 'briefing', 'conference', 'published', 'updated'].join('|')})\\s+(?:\\w+\\s+){0,2}(?:on\\s+)?\\(?$`,
    'i',
  )
  return pattern.test(before.slice(-reach))
}

/** "Said on Saturday" dates the statement, not what is told. */
export const ofStatement = (sentence: Sentence, date: DateMention): boolean =>
  saysOn(sentence.text.slice(0, date.start - sentence.start))
