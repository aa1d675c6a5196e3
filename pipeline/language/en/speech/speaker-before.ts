import {anyOf} from '../lexicon/index.ts'
import type {NameMention} from '../names/index.ts'
import {isPlural} from '../quantities/counted.ts'
import {personNouns} from '../reference/person-nouns.ts'
import {isLower, type Token} from '../token.ts'
import {type Candidate, named, pronounCandidate, pronouns} from './candidate.ts'
import {phraseEnding, startOfPhrase} from './phrases.ts'
import {subjectStart} from './subject.ts'

const isSpeaker = anyOf('speaker')

const endsPhrase = anyOf('phraseEnd')
const isBe = anyOf('be')
const isPassedOver = anyOf('passedOver')

/** The subject of the verb at `index`: a name, a pronoun or a noun of speaking right before it, adverbs and a relative clause passed over. */
export function speakerBefore(
  tokens: readonly Token[],
  index: number,
  names: readonly NameMention[],
  text: string,
  {open = false, saying = false}: {readonly open?: boolean; readonly saying?: boolean} = {},
): Candidate | undefined {
  let at = behindDay(tokens, index - 1)
  while (at >= 0 && (isPassedOver(tokens[at]!.low) || (isLower(tokens[at]) && /ly$/.test(tokens[at]!.low)))) at--
  // "Lind was quoted as saying"
  if (tokens[at]?.low === 'as' && /^(?:quoted|cited|reported)$/.test(tokens[at - 1]?.low ?? '')) {
    at -= 2
    while (at >= 0 && isPassedOver(tokens[at]!.low)) at--
  }
  // "Lind was told", "it was announced": a passive verb's subject is not who speaks
  else if (isPassive(tokens, index)) return undefined
  // "the Fund (NF) said"
  if (tokens[at]?.text === ')') {
    let open = at - 1
    while (open > Math.max(0, at - 7) && tokens[open]!.text !== '(') open--
    if (tokens[open]?.text === '(') at = open - 1
  }
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.text === ',') return beforeApposition(tokens, at, names, text, open)
  if (token.kind !== 'word') return undefined
  if (pronouns.has(token.low)) return pronounCandidate(token)
  const head = headBefore(tokens, at, names)
  const found = tokens[head]!
  const name = names.find(one => one.start <= found.start && one.end >= found.baseEnd)
  if (name === undefined || found.possessive) return phraseEnding(tokens, head, text, open || (head < at && saying))
  return jointSpeaker(tokens, name, names, text) ?? named(name, text)
}

/** "President Lind and Premier Roe said": two who open a sentence say it together, and neither alone. */
function jointSpeaker(
  tokens: readonly Token[],
  second: NameMention,
  names: readonly NameMention[],
  text: string,
): Candidate | undefined {
  if (second.type !== 'person') return undefined
  const other = names.findLast(one => one.type === 'person' && one.end < second.start)
  if (other === undefined || other.key === second.key || second.start - other.end > 40) return undefined
  const from = subjectStart(tokens)
  const between = tokens.filter(token => token.start >= other.end && token.end <= second.start)
  const opens = tokens.findIndex(token => token.start === other.start) - from
  if (between[0]?.low !== 'and' || between.some(token => token.kind !== 'word') || opens < 0 || opens > 4)
    return undefined
  const {start} = other
  const {end} = second
  return {text: text.slice(start, end).replace(/\s+/g, ' '), start, end, pronoun: false, medium: false}
}

/** "was told", "were quickly posted". */
function isPassive(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (at > index - 3 && /ly$/.test(tokens[at]?.low ?? '')) at--
  return isBe(tokens[at]?.low) && !tokens[index]!.low.endsWith('ing')
}

/** "Lind on Sunday said", "Lind Tuesday told": the day stands between the subject and its verb. */
function behindDay(tokens: readonly Token[], at: number): number {
  if (!/day$/.test(tokens[at]?.low ?? '') || tokens[at]!.low.length < 6) return at
  return tokens[at - 1]?.low === 'on' ? at - 2 : at - 1
}

/**
 * "Lind of Greenpeace in Norway says", "Farmers along the lower valley said": from what stands behind prepositions back to the name or
 * noun of persons that it goes with, the farthest one. A place is not who speaks where somebody is told to be there.
 */
function headBefore(tokens: readonly Token[], at: number, names: readonly NameMention[]): number {
  let head = at
  let best = at
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[head]!
    const name = names.find(one => one.start <= token.start && one.end >= token.baseEnd)
    let first = head
    if (name === undefined) first = startOfPhrase(tokens, head)
    else while (first > 0 && tokens[first]!.start > name.start) first--
    if (tokens[first - 1]?.low === 'the') first--
    const preposition = tokens[first - 1]?.low ?? ''
    const isAgent = preposition === 'by'
    if (!isAgent && !belonging.has(preposition)) break
    let owner = first - 2
    if (tokens[owner]?.low === 'and') owner-- // "workers in the yard and in the mill"
    const noun = pastParticiple(tokens, owner)
    if (isAgent && noun === owner) break // "a report by the watchdog"
    if (tokens[noun]?.kind !== 'word' || tokens[noun]!.possessive || endsPhrase(tokens[noun]!.low)) break
    head = noun
    // "a spokesman for the rail board" is written whole
    const isWhole = best === at && name === undefined && isSpeaker(tokens[noun]!.low)
    if (isWhoSpeaks(tokens, noun, names) && !(isWhole && /^(?:for|of|at|from|with)$/.test(preposition))) best = noun
  }
  return best
}

const belonging = new Set(
  `in at of for with from near along on across around outside inside within beside behind under above to aboard off over
  throughout`.split(/\s+/),
)

/** "farmers living along the river", "people displaced by the flood", "the man who lives there": the noun before the words on it. */
function pastParticiple(tokens: readonly Token[], at: number): number {
  const low = tokens[at]?.low ?? ''
  for (const back of [1, 2]) if (/^(?:who|that)$/.test(tokens[at - back]?.low ?? '')) return at - back - 1
  return isLower(tokens[at]) && /(?:ing|ed)$|^(?:close|hurt|caught|held|hit|known|seen)$/.test(low) ? at - 1 : at
}

/** Whether a word may stand for persons who speak: a name, a noun of speaking, one for a person, or a plural that counts nothing. */
function isWhoSpeaks(tokens: readonly Token[], at: number, names: readonly NameMention[]): boolean {
  const token = tokens[at]!
  const name = names.find(one => one.end === token.baseEnd)
  if (name !== undefined) return name.type !== 'place'
  if (!isLower(token) && startOfPhrase(tokens, at) > 0) return false
  return (
    isSpeaker(token.low) ||
    personNouns.has(token.low) ||
    ((isPlural(token.low) || /men$|^(?:people|children)$/.test(token.low)) && !countsOnly.test(token.low))
  )
}

/** "dozens of farmers": the words behind tell who. */
const countsOnly =
  /^(?:dozens|hundreds|thousands|scores|numbers|tens|millions|lots|groups|years|months|weeks|days|hours|parts|kinds)$/

/** "Mara Lind, the foreign minister, said": the name before the inserted words. */
function beforeApposition(
  tokens: readonly Token[],
  comma: number,
  names: readonly NameMention[],
  text: string,
  open: boolean,
): Candidate | undefined {
  for (let at = comma - 1; at > Math.max(0, comma - 20); at--) {
    if (tokens[at]!.text !== ',') continue
    const before = tokens[at - 1]
    const name =
      before === undefined ? undefined : names.find(one => one.end === before.baseEnd || one.end === before.end)
    // "Lind, director of Norvik Fund, a charity, said": the inserted words have inserted words
    const first = name === undefined ? -1 : tokens.findIndex(token => token.start === name.start)
    const inserted = names.find(one => one.start >= tokens[at + 1]!.start && one.end === tokens[comma - 1]!.baseEnd)
    const owner = tokens[first - 1]?.low === 'the' ? first - 2 : first - 1
    if (name !== undefined && belonging.has(tokens[owner]?.low ?? '')) {
      if (inserted?.type === 'person') return named(inserted, text)
      continue
    }
    // "Lind's spokesman, Dan Roe, said": what is inserted is the name
    const isRelative = /^(?:who|which|whose|whom|where)$/.test(tokens[at + 1]!.low)
    const told = name === undefined && !isRelative ? inserted : name
    if (told !== undefined) return told.type === 'place' ? undefined : named(told, text)
    return phraseEnding(tokens, at - 1, text, open) // "the party, which is small, said"
  }
  // "In a call with Lind, Roe …": no inserted words; the participle's subject is what the clause begins with
  return undefined
}
