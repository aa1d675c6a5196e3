import {anyOf} from '../lexicon/index.ts'
import {isCapital, isLower, type Token} from '../token.ts'
import type {Opening} from './context.ts'

const isDemonstrativeWord = anyOf('demonstrative')
const isDemonstrative = (word: string): boolean => isDemonstrativeWord(word) || word === 'such'
const isDeterminer = anyOf('article', 'possessive')

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns that mean what was told before, when "the" and nothing of their own stand with them. */
const isShell = anyOf('shell')
/** Words that count or order what was told before. */
const isCounting = anyOf('counting')
/** Determiners that point back when a noun without content of its own follows. */
const isPointing = anyOf('pointing')
const isShared = anyOf('shared')
const isPeriod = anyOf('period')
const isResuming = anyOf('resuming')

/** "This", "These talks", "Such matters", as the words that point back. */
export function demonstrativeAt(tokens: readonly Token[], at: number): Opening | undefined {
  const token = tokens[at]
  if (token === undefined || !isDemonstrative(token.low)) return undefined
  const next = tokens[at + 1]
  const {low} = token
  // "This year", "Those who", "That Norland won" tell their own
  if (low === 'this' && isPeriod(next?.low ?? '')) return undefined
  if (low === 'those' && /^(?:who|with|in|from|affected|present|killed|living|seeking)$/.test(next?.low ?? ''))
    return undefined
  const told = /^\d/.test(next?.low ?? '') ? tokens[at + 2] : next // "That 2031 agreement"
  if (low === 'that' && !isResuming(told?.low ?? '') && !isShell(told?.low ?? '')) return undefined
  if (low === 'such' && next?.low === 'as') return undefined
  let last = at
  while (
    last < at + 4 &&
    isLower(tokens[last + 1]) &&
    !isResuming(tokens[last + 1]!.low) &&
    !stops.has(tokens[last + 1]!.low)
  ) {
    last++
    if (isShell(tokens[last]!.low)) break
  }
  return {
    kind: 'demonstrative',
    start: token.start,
    end: tokens[last > at + 2 && !isShell(tokens[last]!.low) ? at + 1 : last]!.end,
  }
}

const stops = set('of for in on at to with by from and or that which who will as suggests shows underscores aims')

/** "The extension", "The two leaders", "Both sides", "Another memorandum": definite or counted, with nothing of its own. */
export function phraseAt(tokens: readonly Token[], at: number): Opening | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.low === 'the') return definiteAt(tokens, at)
  if (!isPointing(token.low)) return undefined
  const next = tokens[at + 1]
  const third = tokens[at + 2]
  if (next === undefined) return undefined
  const opening = (last: Token): Opening => ({kind: 'anaphor', start: token.start, end: last.end})
  if (next.low === 'of')
    return /^(?:them|these|those|the)$/.test(third?.low ?? '') &&
      (third?.low !== 'the' || isShell(tokens[at + 3]?.low ?? ''))
      ? opening(third!)
      : undefined
  switch (token.low) {
    case 'another':
    case 'others':
    case 'other':
      // "Another 200 people" adds to a count told before, too
      return opening(isLower(next) && token.low !== 'others' ? next : token)
    case 'both':
      // "Both Norland and Sudland", "both ships and planes" name their own
      if ((isCapital(next) && !next.possessive) || isDeterminer(next.low)) return undefined
      return third?.low === 'and' && !isShared(next.low) ? undefined : opening(next)
    case 'either':
    case 'neither':
      return isLower(next) ? opening(next) : undefined
    default:
      return isShared(next.low) &&
        next.low !== 'them' &&
        !hasOwnContent(tokens, at + 2) &&
        !/^(?:some|many|most|several)$/.test(token.low)
        ? opening(next)
        : undefined
  }
}

function definiteAt(tokens: readonly Token[], at: number): Opening | undefined {
  const start = tokens[at]!
  let index = at + 1
  const isCounted = isCounting(tokens[index]?.low ?? '') || /^\d{1,2}$/.test(tokens[index]?.text ?? '')
  if (isCounted) index++
  const opening = (last: Token): Opening => ({kind: 'anaphor', start: start.start, end: last.end})
  // "The two also agreed", "The latter said"
  const bare = tokens[index]
  if (
    isCounted &&
    bare !== undefined &&
    (bare.kind !== 'word' ||
      isResuming(bare.low) ||
      /(?:ed|ly)$/.test(bare.low) ||
      /^(?:met|spoke|held|will)$/.test(bare.low))
  )
    return opening(tokens[index - 1]!)
  if (isCounted && isLower(bare) && /s$|^(?:men|women|people)$/.test(bare.low))
    return hasOwnContent(tokens, index + 1) ? undefined : opening(bare)
  // at most two plain adjectives before the noun
  let noun = index
  while (
    noun < index + 3 &&
    isLower(tokens[noun]) &&
    !isShell(tokens[noun]!.low) &&
    !stops.has(tokens[noun]!.low) &&
    !isResuming(tokens[noun]!.low)
  )
    noun++
  const found = tokens[noun]
  if (found === undefined || !isLower(found) || !isShell(found.low)) {
    const plain = tokens[index]
    return isCounted && !/^\d/.test(tokens[index - 1]!.text) && isLower(plain) && !hasOwnContent(tokens, index + 1)
      ? opening(plain)
      : undefined
  }
  // "the trade talks", "the peace summit": the adjective or noun before is content when it isn't one of pointing or praise
  if (noun > index && !tokens.slice(index, noun).every(one => isUndefining(one.low)) && !isCounted) return undefined
  return hasOwnContent(tokens, noun + 1) ? undefined : opening(found)
}

/** "The photographs show": a definite noun without content of its own that was told just before. */
export function repeatedAt(
  tokens: readonly Token[],
  at: number,
  mentioned: (noun: string) => boolean,
): Opening | undefined {
  const start = tokens[at]
  if (start?.low !== 'the') return undefined
  let last = at
  while (last < at + 3 && isLower(tokens[last + 1]) && !isPredicate(tokens[last + 1]!)) {
    last++
    if (/[^su]s$|^(?:men|women|people|children)$/.test(tokens[last]!.low)) break // a plural ends the phrase
  }
  const noun = tokens[last]!
  const next = tokens[last + 1]
  const isPlural = /[^su]s$|^(?:men|women|people|children)$/.test(noun.low)
  const isWhole = isPlural || next === undefined || next.kind === 'mark' || isPredicate(next)
  if (last === at || !isWhole || noun.possessive || noun.low.length < 4 || hasOwnContent(tokens, last + 1))
    return undefined
  return mentioned(noun.low) ? {kind: 'anaphor', start: start.start, end: noun.end} : undefined
}

const isPredicate = ({low}: Token): boolean =>
  isResuming(low) ||
  stops.has(low) ||
  /[^e]ed$|ly$/.test(low) ||
  /^(?:took|went|held|met|began|rose|fell|won|lost|shows?|says?|remains?)$/.test(low)

/** Adjectives that don't tell which one is meant. */
const isUndefining = anyOf('undefining')

/** Nouns of persons and bodies: "the leaders signed" is an act, where "the accord signed …" tells which accord. */
const agents =
  set(`sides pair leaders countries nations governments neighbours neighbors parties ministers presidents group
  company firm ministry official officials spokesman spokeswoman delegates leader minister president envoy adviser man
  woman men women people duo two three four towns cities states ports delegation envoys partners allies`)

/** Whether what follows a noun tells which one is meant: "of …", "between …", "in Oslo", "that …", "with …". */
function hasOwnContent(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  const noun = tokens[at - 1]
  if (next === undefined || noun?.possessive) return false
  if (agents.has(noun?.low ?? ''))
    return (
      /^(?:of|from|who|whose|with|behind)$/.test(next.low) ||
      (/^(?:in|at)$/.test(next.low) && isCapital(tokens[at + 1]))
    )
  if (/^(?:in|at|from|by|on)$/.test(next.low))
    return (
      isCapital(tokens[at + 1]) ||
      /^\d/.test(tokens[at + 1]?.text ?? '') ||
      (next.low === 'on' && isLower(tokens[at + 1]))
    )
  if (next.low === 'to') return isLower(tokens[at + 1])
  return isDefining(next.low) || (isLower(next) && isShell(next.low))
}

const isDefining = anyOf('defining')
