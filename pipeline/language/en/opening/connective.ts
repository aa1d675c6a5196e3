import {anyOf} from '../lexicon/index.ts'
import {phrase, type Token} from '../token.ts'
import type {Opening} from './context.ts'

const opensNounPhrase = anyOf('article', 'subject', 'demonstrative', 'possessive')
const opensSubject = (word: string | undefined): boolean => opensNounPhrase(word) || word === 'both' || word === 'there'

/** Connectives that join with or without a comma. */
const isConnective = anyOf('connective')

/** Connectives only before a comma: "Still, …" but not "Still waters". */
const isConnectiveAside = anyOf('connectiveAside')

/** Words that may also stand without a comma when a subject follows at once: "Meanwhile the council met", "Then he left". */
const isConnectiveBefore = anyOf('connectiveBefore')

const phrases =
  `in addition|in addition to this|as a result|for example|for instance|in contrast|by contrast|on the other hand|
  on the one hand|at the same time|in turn|in particular|in other words|in response|as such|in fact|even so|that said|
  after that|since then|until then|by then|what is more|for this reason|to this end|to that end|in this context|
  in this regard|in doing so|at that time|at the time|despite this|despite that|on top of that|not only that|for his part|
  for her part|for their part|for its part|among them|one of them|most of them|some of them|all of them|both of them|
  one of these|among these|among those|along with this|with this|as part of this|as well|on the contrary|all the same|
  more importantly|most importantly|even more|above all|in short|in sum|in conclusion|in the meantime|in return|
  on that occasion|on this occasion|of these|of those|of them|not surprisingly|as before|once again|more broadly`
    .split('|')
    .map(one => one.trim())

const byFirst = new Map<string, string[]>()
for (const one of phrases) {
  const first = one.split(' ')[0]!
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), one].sort((a, b) => b.length - a.length),
  )
}

/** The connective at a token, up to and with the comma that follows; a reader can cut it. */
export function connectiveAt(tokens: readonly Token[], at: number): Opening | undefined {
  const token = tokens[at]!
  const {low} = token
  const count = phraseLength(tokens, at)
  const next = tokens[at + Math.max(1, count)]
  const comma = next?.text === ','
  const joins =
    count > 0 ||
    isConnective(low) ||
    (comma && isConnectiveAside(low)) ||
    (isConnectiveBefore(low) && opensSubject(next?.low))
  if (!joins || (low === 'however' && !comma && /^(?:much|many|long|hard|\w+ly)$/.test(next?.low ?? '')))
    return undefined
  const last = comma ? next : tokens[at + Math.max(1, count) - 1]!
  return {kind: 'connective', start: token.start, end: last.end}
}

function phraseLength(tokens: readonly Token[], at: number): number {
  for (const one of byFirst.get(tokens[at]!.low) ?? []) {
    const count = one.split(' ').length
    if (phrase(tokens, at, count) === one) return count
  }
  return 0
}
