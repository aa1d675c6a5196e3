import {anyOf} from '../lexicon/index.ts'
import {isPlural} from '../quantities/counted.ts'
import {isLower, type Token} from '../token.ts'
import type {Candidate} from './candidate.ts'

const isSpeaker = anyOf('speaker')

/** Words that open a noun phrase, numbers among them. */
const isDeterminer = anyOf('article', 'demonstrative', 'possessive', 'quantifier', 'number')

const endsPhrase = anyOf('phraseEnd')

/** The first word of the phrase that ends at `at`: "Lind's office", "the Norland foreign ministry", "one resident". */
export function startOfPhrase(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0 && at - first < 6) {
    const before = tokens[first - 1]!
    if (before.kind !== 'word' || endsPhrase(before.low)) break
    first--
    if (isDeterminer(before.low)) break
  }
  return first
}

/**
 * Whoever the phrase that ends at a noun names: one of the nouns of persons and bodies, or, where the verb can only be of
 * a speaker (`open`), any noun with an article, a number or a plural: "the watchdog said", "aid groups said".
 */
export function phraseEnding(tokens: readonly Token[], at: number, text: string, open: boolean): Candidate | undefined {
  const token = tokens[at]!
  if (token.kind !== 'word' || token.possessive) return undefined
  const first = startOfPhrase(tokens, at)
  if (!isSpeaker(token.low)) {
    const isNoun =
      (isLower(token) || at === 0) && token.low.length > 2 && !endsPhrase(token.low) && !/ly$|ing$/.test(token.low)
    const stands = isDeterminer(tokens[first]!.low) ? first < at : isPlural(token.low)
    if (!open || !isNoun || !stands) return undefined
  }
  return candidateOf(tokens, withOwner(tokens, first), at, text)
}

/** "a spokesman for the port authority": the phrase belongs to the speaking noun before it. */
function withOwner(tokens: readonly Token[], first: number): number {
  const owner = tokens[first - 2]
  return /^(?:for|of|at|from|with)$/.test(tokens[first - 1]?.low ?? '') && isLower(owner) && isSpeaker(owner.low)
    ? startOfPhrase(tokens, first - 2)
    : first
}

/** The phrase that begins at a token and ends before a mark, a preposition or a verb: "one resident" of "said one resident". */
export function phraseBeginning(tokens: readonly Token[], at: number, text: string): Candidate | undefined {
  let last = at
  while (last < at + 6) {
    const next = tokens[last + 1]
    if (next === undefined || next.kind !== 'word' || endsPhrase(next.low) || next.first === 'capital') break
    last++
  }
  const [head, first] = [tokens[last]!, tokens[at]!]
  if (first.kind !== 'word' || head.possessive || !isLower(head)) return undefined
  const isNamed = isSpeaker(head.low) || (isDeterminer(first.low) && last > at) || isPlural(head.low)
  return isNamed && !endsPhrase(first.low) ? candidateOf(tokens, at, last, text) : undefined
}

function candidateOf(tokens: readonly Token[], first: number, last: number, text: string): Candidate {
  const {start} = tokens[first]!
  const end = tokens[last]!.baseEnd
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  return {
    text: words,
    start,
    end,
    pronoun: false,
    medium: /\b(?:media|agency|newspaper|broadcaster|television|radio|tv|report|reports)$/i.test(words),
  }
}
