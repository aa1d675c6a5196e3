import type {Sentence} from '../../../model/sentence.ts'
import {stemsOf} from '../../../text/stem.ts'
import {meaningOf} from '../meaning/synonyms.ts'

const negation =
  /\b(?:not|never|no longer|cannot|den(?:y|ies|ied)|refus(?:e|es|ed)|reject(?:s|ed)?|fail(?:s|ed)? to|ruled? out|declin(?:es|ed) to(?! \d))\b|n['’]t\b/gi
/** Phrases that hold a negative word and deny nothing. */
const notNegative =
  /\bnot (?:more|less|fewer|later|earlier) than\b|\bneither confirm\w* nor den\w+|\bnot (?:only|just|merely|least|yet clear|immediately clear)\b|\b(?:cannot|can['’]t|never) be over(?:stated|estimated|emphasi[sz]ed)\b|\bwhether or not\b|\b(?:did|could|would)(?: not|n['’]t) (?:disclose|elaborate|comment|say|give|specify)\b|\bnot (?:been )?(?:specified|disclosed)\b/gi
/** Words that say no in other ways: beside them, "does not have" is no contrary. */
const otherwise =
  /\b(?:no|none|nor|neither|nobody|nothing|without|fail(?:ure|ing)|unable|lack(?:s|ed|ing)?|refusal|hardly|only|yet to)\b/i
/** Characters after a negation in which the denied thing stands. */
const reach = 60

const cue =
  /n['’]\s?t\b|\b(?:(?:ca|wo|do|did|does|is|was|had|has|could|would|should)nt|not?|never|nor|neither|none|nobody|nothing|cannot|without|den(?:y|ie[sd]|ying)|fail\w*|refus\w+|declin\w+)\b/i

/** Whether a text has a word without which nothing is denied. */
export const mayDeny = (text: string): boolean => cue.test(text)

/** Whether a text denies what it ends in: no pause or "but" between, and nothing asked ("didn't say why"). */
export function deniesAtEnd(text: string): boolean {
  const own = text.split(/[,;:—]\s|\s(?:but|and)\s/).at(-1)!
  return mayDeny(own) && !/\b(?:why|how|what|who|when|where|whether|if)\b/i.test(own)
}

/** Whether a sentence denies something. */
export const denies = (text: string): boolean => readable(text).search(negation) >= 0

/** Whether a sentence reports a denial; "neither confirmed nor denied" is none. */
export const reportsDenial = (sentence: Sentence): boolean => sentence.status === 'denied' && denies(sentence.text)

/**
 * What one sentence denies of what the other tells, in its own words. Undefined when both deny, or when nothing that stands
 * after the negation is in the other: "whose names were not released" denies nothing of a report without that clause.
 */
export const deniedOnly = (a: Sentence, b: Sentence): string | undefined => deniedPart(a, b, 0)

/**
 * The same where the other tells most of what is denied: "no longer included the costs" denies nothing of a report that the
 * letter is still included.
 */
export const deniesWhatIsTold = (a: Sentence, b: Sentence): boolean => deniedPart(a, b, mostTold) !== undefined

/** The part of the first words denied that the other must tell, and how many words those are. */
const mostTold = 0.5
const firstWords = 4

function deniedPart(a: Sentence, b: Sentence, least: number): string | undefined {
  const text = readable(a.text)
  if (denies(b.text) || otherwise.test(b.text)) return undefined
  const told = new Set(b.stems.map(meaningOf))
  for (const {0: word, index} of text.matchAll(negation)) {
    const clause = text.slice(index, index + word.length + reach).split(/[.;:,—]/)[0]!
    const stems = stemsOf(clause)
    const denied = least === 0 ? stems : stems.slice(0, firstWords)
    if (denied.filter(stem => told.has(meaningOf(stem))).length > least * denied.length)
      return clause.trim().split(/\s+/).slice(0, 5).join(' ')
  }
  return undefined
}

const readable = (text: string): string => text.replace(notNegative, ' ')
