import {anyOf} from '../lexicon/index.ts'
import {isInsideQuotation} from '../speech/marks.ts'
import type {Said} from '../speech/said.ts'
import {isLower, type Token} from '../token.ts'
import {connectiveAt} from './connective.ts'
import type {Context, Opening} from './context.ts'
import {demonstrativeAt, phraseAt, repeatedAt} from './definite.ts'
import {isExpletive, isForward} from './pronoun.ts'

/** Why a sentence can't open a passage, or undefined: its first words, its subject, or whoever is told to have said it. */
export function openingOf(context: Context): Opening | undefined {
  const {tokens, marks, said} = context
  const first = tokens[0]
  if (first === undefined) return undefined
  if (isInsideQuotation(marks, first.start, first.start + 1))
    return {kind: 'fragment', start: first.start, end: first.end}
  const quoted = marks[0]?.start === first.start
  const own = quoted ? undefined : openingAt(context, first.kind === 'word' ? 0 : 1)
  return own ?? attribution(context, said)
}

function openingAt(context: Context, at: number): Opening | undefined {
  const {tokens} = context
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const connective = connectiveAt(tokens, at)
  if (connective !== undefined) {
    // "But he said": what is left when the connective is cut still points back. "But then, in turn, he said" has several.
    let rest = at
    for (let next: Opening | undefined = connective; next !== undefined; ) {
      const {end} = next
      while (rest < tokens.length && tokens[rest]!.start < end) rest++
      next = tokens[rest]?.kind === 'word' ? connectiveAt(tokens, rest) : undefined
    }
    const opening = tokens[rest]?.kind === 'word' ? openingBehind(context, rest) : undefined
    return opening === undefined || opening.kind === 'fragment'
      ? connective
      : {...opening, connective: {start: connective.start, end: connective.end}}
  }
  return openingBehind(context, at)
}

/** The opening at a token that is no connective. */
function openingBehind(context: Context, at: number): Opening | undefined {
  const {tokens} = context
  const token = tokens[at]!
  const here = subjectAt(context, at) ?? pronounAt(context, behindTime(tokens, at))
  if (here !== undefined) return here
  if (isIntroducing(token)) return introduced(context, at)
  const isFragment = isLower(token) && !/^[a-zß-ÿ]{1,2}-?[A-ZÀ-Þ]/.test(token.text)
  return isFragment ? {kind: 'fragment', start: token.start, end: token.end} : undefined
}

const isTiming = anyOf('timing')

/** "Yesterday he …", "Two days later, she …": the token behind words that only tell when; the same token where there are none. */
function behindTime(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + 5 && isTiming(tokens[next]?.low ?? '')) next++
  return next > at && tokens[next]?.text === ',' ? next + 1 : next
}

/** A pronoun, demonstrative or definite phrase that points back, as the subject that begins at a token. */
function subjectAt(context: Context, at: number): Opening | undefined {
  return (
    pronounAt(context, at) ??
    demonstrativeAt(context.tokens, at) ??
    phraseAt(context.tokens, at) ??
    repeatedAt(context.tokens, at, context.mentioned)
  )
}

const pronouns = new Set('he she it they his her hers its their theirs him them'.split(' '))

function pronounAt({tokens, names, antecedent}: Context, at: number): Opening | undefined {
  const token = tokens[at]
  if (token === undefined || !pronouns.has(token.low) || (token.low === 'it' && isExpletive(tokens, at)))
    return undefined
  if (names.some(name => name.start <= token.start && name.end >= token.end)) return undefined
  const opening: Opening = {kind: 'pronoun', start: token.start, end: token.end}
  if (!/^(?:he|she|his|her|him|hers)$/.test(token.low)) return opening
  const found = antecedent(token.start)
  return found === undefined ? opening : {...opening, antecedent: found.name, path: found.path}
}

const isIntroduction = anyOf('introducing')
const isIntroducing = ({low}: Token): boolean =>
  isIntroduction(low) ||
  (/^[a-z]{3,}ing$/.test(low) && low !== 'during') ||
  /^(?:asked|based|faced|speaking|citing)$/.test(low)

/** "During their talks, both leaders …", "After the summit, …", "Recognizing …, the leaders": the opening phrase, then the subject behind its comma. */
function introduced(context: Context, at: number): Opening | undefined {
  const {tokens} = context
  // "As many as 400 homes are flooded, most of them in Orsk" is no opening phrase
  if (tokens[at]!.low === 'as' && /^(?:many|much|few|little)$/.test(tokens[at + 1]?.low ?? '')) return undefined
  const limit = Math.min(tokens.length, at + 36)
  let comma = at + 1
  while (comma < limit && tokens[comma]!.text !== ',') comma++
  const end = comma < limit ? comma : Math.min(tokens.length, at + 5)
  for (let index = at + 1; index < end; index++) {
    const {low} = tokens[index]!
    if (pronouns.has(low)) {
      // "In his first visit, Lind called": who is meant follows, or was named just before in the phrase
      if (comma < limit && isForward(context, index, comma, at)) continue
      // "Seeing that ties need their support": told inside the phrase, as far as can be seen
      if (index > at + 2 && !/^(?:he|she|his|her|him)$/.test(low)) continue
      const found = pronounAt(context, index)
      if (found !== undefined) return found
    } else if (index === at + 1 || (index === at + 2 && tokens[at]!.low === 'according')) {
      const found = demonstrativeAt(tokens, index) ?? phraseAt(tokens, index)
      if (found !== undefined) return found
    }
  }
  if (comma >= limit) return undefined
  const named = context.names.some(
    name => name.start >= tokens[at]!.start && name.end <= tokens[comma]!.start && name.type === 'person',
  )
  const subject = subjectAt(context, comma + 1)
  // "As Lind left, he said": the phrase names whom the subject means
  return subject?.kind === 'pronoun' && named ? undefined : subject
}

/** “…,” he said; "What was a plan, he noted, …": the sentence hangs on who "he" is. */
function attribution({tokens, names, antecedent}: Context, {speech}: Said): Opening | undefined {
  const speaker = speech?.speaker
  if (speaker === undefined) return undefined
  const at = tokens.findIndex(token => token.start === speaker.start)
  const token = tokens[at]
  if (token === undefined || !/^(?:he|she|they|it)$/.test(token.low)) return backward(tokens, at, speaker)
  if (
    names.some(
      name =>
        name.type === 'person' &&
        name.end <= token.start &&
        name.start >= tokens[0]!.start &&
        speech?.kind !== 'direct',
    )
  )
    return undefined
  const opening: Opening = {kind: 'pronoun', start: token.start, end: token.end}
  const found = /^(?:he|she)$/.test(token.low) ? antecedent(token.start) : undefined
  return found === undefined ? opening : {...opening, antecedent: found.name, path: found.path}
}

/** “…,” the leader added. */
function backward(tokens: readonly Token[], at: number, speaker: {start: number; end: number}): Opening | undefined {
  if (at < 0 || !/^(?:the|both)$/.test(tokens[at]!.low)) return undefined
  const found = phraseAt(tokens, at)
  return found === undefined ? undefined : {...found, end: Math.max(found.end, Math.min(speaker.end, found.end))}
}
