import {stem} from '../../../text/stem.ts'
import {anyOf} from '../lexicon/index.ts'
import type {Token} from '../token.ts'

const isPossessive = anyOf('possessive')
const isBe = anyOf('be')

/** Plurals without an s, and nouns counted in the singular. */
const isCollective = anyOf('collective')

/** Words that end the search for a noun: function words and verbs, besides marks. */
const endsCount = anyOf('countEnd')

/** Plurals whose stem is not their singular's; "person" and "people" are one. */
const singulars: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  person: 'people',
  persons: 'people',
}
const unitOf = (low: string): string => stem(Object.hasOwn(singulars, low) ? singulars[low]! : low)

/** Whom "one" counts: "one soldier was killed", but not "one leader among many". */
const isPerson = anyOf('person')

/** "times", "a.m." and the like say when or how often, not how many things. */
const isUncounted = anyOf('uncounted')

/** What a number counts: the first plural within the next four words, with "of …" where the noun needs it. */
export function countedNoun(
  tokens: readonly Token[],
  first: number,
  last: number,
  value: number,
  text: string,
): {kind: 'count'; unit: string; noun: string; first: number; last: number} | undefined {
  const start = last + 1
  let noun = start // where the counted thing is named: behind "of its"
  const isOne = value === 1
  for (let at = start; at < Math.min(tokens.length, start + 5); at++) {
    const token = tokens[at]!
    if (token.kind !== 'word') return undefined
    if (at === start && token.low === 'of' && isPossessive(tokens[at + 1]?.low)) {
      noun = ++at + 1 // "31 of its soldiers"; "two of the soldiers" are of those told of before
      continue
    }
    if (at === start && token.low === 'of') {
      const whole = /^\d{1,6}$|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(
        tokens[at + 1]?.low ?? '',
      )
      if (!whole) return undefined
      noun = ++at + 1 // "nine of 14 provinces"
      continue
    }
    if (endsCount(token.low) || isUncounted(token.low)) return undefined
    if (isOne && !(at === start && isPerson(token.low))) return undefined
    if (!isPlural(token.low) && !isOne) {
      if (token.possessive) return undefined
      continue
    }
    const next = tokens[at + 1]
    // "10 countries leaders": a later plural right after is the head
    if (
      next?.kind === 'word' &&
      isPlural(next.low) &&
      !endsCount(next.low) &&
      at + 1 < start + 4 &&
      !/^(?:is|was|has|says|does)$/.test(next.low) &&
      isPlainPlural(next.low)
    )
      continue
    const end = withComplement(tokens, at)
    return {
      kind: 'count',
      unit: unitOf(token.low),
      noun: text.slice(tokens[noun]!.start, tokens[end]!.baseEnd).replace(/\s+/g, ' '),
      first,
      last: end,
    }
  }
  return undefined
}

const isPlainPlural = (low: string): boolean =>
  /(?:ments|tions|ers|ors|ities|ships|documents|cases|leaders|members|workers)$/.test(low)

export const isPlural = (low: string): boolean =>
  isCollective(low) || (/[a-z]s$/.test(low) && low.length > 3 && !/(?:ss|us|is|ous)$/.test(low))

/** "memorandums of understanding", "letters of intent": the noun says little without its complement. */
function withComplement(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.low !== 'of') return at
  const complement = tokens[at + 2]
  return complement !== undefined &&
    /^(?:understanding|intent|law|war|state|credit|agreement|cooperation|conduct|staff|parliament)$/.test(
      complement.low,
    )
    ? at + 2
    : at
}

/** What befell people who are counted without a noun: "six were hurt", "killed four". */
const isBefallen = anyOf('befallen')

/** A bare number before or behind what befell so many. */
export function befell(
  tokens: readonly Token[],
  first: number,
  last: number,
): {kind: 'count'; unit: string; noun: string; first: number; last: number} | undefined {
  const verb = isBe(tokens[last + 1]?.low) ? tokens[last + 2] : undefined
  if (verb !== undefined && isBefallen(verb.low))
    return {kind: 'count', unit: stem(verb.low), noun: verb.low, first, last}
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  const isClosed =
    after === undefined || after.kind === 'mark' || /^(?:and|in|at|on|when|near|after|before|during)$/.test(after.low)
  return before !== undefined && isBefallen(before.low) && before.low !== 'missing' && isClosed
    ? {kind: 'count', unit: stem(before.low), noun: before.low, first, last}
    : undefined
}
