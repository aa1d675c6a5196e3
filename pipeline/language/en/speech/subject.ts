import {anyOf} from '../lexicon/index.ts'
import {knownPlaces} from '../names/countries.ts'
import type {NameMention} from '../names/index.ts'
import {isCapital, isLower, type Token} from '../token.ts'
import {type Candidate, named, pronounCandidate} from './candidate.ts'

const isSpeaker = anyOf('speaker')
const isChannel = anyOf('channel')

/** Words after which the subject comes only behind a comma. */
const isIntroducing = anyOf('introducing')

/** Index of the first token of a sentence's subject: behind the comma of an opening phrase, if there is one. */
export function subjectStart(tokens: readonly Token[]): number {
  const first = tokens[0]
  if (first?.kind !== 'word') return 0
  const isParticiple = /^(?!during$|king|spring)[a-z]{3,}ing$/.test(first.low) && !knownPlaces.has(first.low)
  const isPhrase = isIntroducing(first.low) || isParticiple
  const comma = isPhrase ? tokens.findIndex((token, at) => at > 0 && at < 40 && token.text === ',') : -1
  let at = comma < 0 ? 0 : comma + 1
  while (at < tokens.length && at < comma + 4 && /^["“”'‘’]$/.test(tokens[at]!.text)) at++
  if (comma < 0 && /^(?:but|and|also|so|yet|still)$/.test(first.low)) return 1
  return at
}

/** Who the sentence is about, when that is one actor or pronoun: the subject of its later verbs and participles. */
export function subjectOf(
  tokens: readonly Token[],
  names: readonly NameMention[],
  text: string,
): Candidate | undefined {
  const start = subjectStart(tokens)
  for (let at = start; at < Math.min(tokens.length, start + 8); at++) {
    const token = tokens[at]!
    if (token.kind !== 'word') return undefined
    if (at === start && /^(?:he|she|they|it)$/.test(token.low)) return pronounCandidate(token)
    const name = names.find(one => one.start === token.start)
    if (name === undefined) {
      if (!isCapital(token) && !(isLower(token) && (at === start || isSpeaker(token.low)))) return undefined
      continue
    }
    const last = tokens.findIndex(one => one.baseEnd === name.end)
    const next = tokens[last + 1]
    if (tokens[last]?.possessive) {
      // "Lind's statement" speaks for Lind; "Lind's new adviser" doesn't
      if (
        next !== undefined &&
        (isChannel(next.low) || /^(?:remarks|speech|comments|message|letter|words)$/.test(next.low))
      )
        return named(name, text)
      if (name.type === 'person') return undefined
      continue
    }
    if (next?.low === 'and' || next?.text === '-' || next?.text === '–') return undefined
    return name.type === 'place' && isCapital(next) ? undefined : named(name, text)
  }
  return undefined
}
