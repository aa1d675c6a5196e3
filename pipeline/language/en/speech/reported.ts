import {anyOf} from '../lexicon/index.ts'
import type {NameMention} from '../names/index.ts'
import {isPlural} from '../quantities/counted.ts'
import {isLower, type Token} from '../token.ts'
import {type Candidate, named} from './candidate.ts'
import type {Quoted} from './marks.ts'
import {phraseEnding} from './phrases.ts'
import {speakerAfter} from './speaker-after.ts'
import {speakerBefore} from './speaker-before.ts'

const isNegation = anyOf('negation')
const isDeterminer = anyOf('article', 'demonstrative', 'possessive')
const leadsNoun = (word: string | undefined): boolean => isDeterminer(word) || word === 'of'

/** Verbs that put words in a speaker's mouth for certain: a sentence with one and "that" is reported speech. */
const isSaying = anyOf('saying')
/** Reporting verbs with an object or an infinitive: "urged X to", "called for", "pledged to". */
const isActing = anyOf('acting')
/** Verbs that can only be of a speaker: any noun before them is one. */
const isPlainSaying = anyOf('plainSaying')
/** Papers whose words are theirs: "the letter reads: …". */
const isPaper = anyOf('paper')

/** A verb that reports, with its subject. */
export interface Verb {
  readonly token: Token
  readonly saying: boolean
  readonly speaker: Candidate
}

/** What a sentence's verbs are read from; `without` is a speaker told already ("According to Lind"), whose words no verb's are. */
export interface Clause {
  readonly tokens: readonly Token[]
  readonly outside: readonly number[]
  readonly marks: readonly Quoted[]
  readonly names: readonly NameMention[]
  readonly text: string
  readonly subject: Candidate | undefined
  readonly without: Candidate | undefined
}

/** The reporting verbs of a sentence that have a subject, in order. */
export function verbsOf({tokens, outside, marks, names, text, subject, without}: Clause): Verb[] {
  const found: Verb[] = []
  for (const index of outside) {
    const token = tokens[index]!
    if (token.possessive || !isLower(token)) continue
    const saying =
      isReading(tokens, index, marks) ||
      (isSaying(token.low) && !(token.low === 'added' && tokens[index + 1]?.low === 'to'))
    if ((!saying && !isActing(token.low)) || isNoun(tokens, index)) continue
    // "did not say", "neither side disclosed": nothing was said; "the claims": no verb
    if (isNegated(tokens, index) || leadsNoun(tokens[index - 1]?.low)) continue
    if (isNaming(tokens, index, marks)) continue
    const isOpen = saying
      ? isPlainSaying(token.low) || marks.length > 0
      : marks.some(mark => mark.start >= token.end && mark.start - token.end < reach)
    const speaker =
      quotedAs(tokens, index, names, text) ??
      speakerBefore(tokens, index, names, text, {open: isOpen, saying}) ??
      speakerAfter(tokens, index, names, text, marks) ??
      (leansOnSubject(tokens, index) ? subject : undefined)
    if (
      speaker === undefined ||
      (without !== undefined && speaker.start >= without.start && speaker.end <= without.end)
    )
      continue
    found.push({token, saying, speaker})
  }
  return found
}

/** "The Post quoted Lind as saying": Lind says it, the Post passes it on. */
function quotedAs(
  tokens: readonly Token[],
  index: number,
  names: readonly NameMention[],
  text: string,
): Candidate | undefined {
  if (!/^(?:quoted|quotes|quoting|cited|citing)$/.test(tokens[index]!.low)) return undefined
  for (let at = index + 1; at < Math.min(tokens.length, index + 12); at++) {
    if (tokens[at]!.low !== 'as' || !/^(?:saying|telling)$/.test(tokens[at + 1]?.low ?? '')) continue
    const name = names.findLast(one => one.start >= tokens[index + 1]!.start && one.end <= tokens[at]!.start)
    return name === undefined ? phraseEnding(tokens, at - 1, text, true) : named(name, text)
  }
  return undefined
}

/** “Lind, the coach, was blunt: “…””: the one person named before a colon. */
export function introducedBy(
  tokens: readonly Token[],
  marks: readonly Quoted[],
  names: readonly NameMention[],
  text: string,
): Candidate | undefined {
  const mark = marks[0]
  const colon = mark === undefined ? undefined : tokens.findLast(token => token.end <= mark.start)
  if (mark === undefined || colon?.text !== ':') return undefined
  const persons = names.filter(name => name.type === 'person' && name.end <= mark.start)
  return persons.length > 0 && persons.every(name => name.key === persons[0]!.key)
    ? named(persons[0]!, text)
    : undefined
}

/** “…” – Mara Lind: who is named behind a dash after words that stand alone. */
export function signedBy(
  tokens: readonly Token[],
  marks: readonly Quoted[],
  names: readonly NameMention[],
  text: string,
): Candidate | undefined {
  const [mark] = marks
  if (mark === undefined || marks.length > 1 || mark.start !== tokens[0]!.start) return undefined
  const dash = tokens.findIndex(token => token.start >= mark.end)
  if (dash < 0 || !/^[–—-]+$/.test(tokens[dash]!.text)) return undefined
  const name = names.find(one => one.start === tokens[dash + 1]?.start)
  return name === undefined ? undefined : named(name, text)
}

/** The verb that reports: the first saying verb, else the first acting one. */
export function mainVerb(verbs: readonly Verb[], marks: readonly Quoted[]): Verb | undefined {
  let best: Verb | undefined
  for (const verb of verbs) {
    if (best === undefined) best = verb
    // "Lind urged …, state media said": what is said of the words outside comes after
    else if (
      !best.saying &&
      verb.saying &&
      marks.length === 0 &&
      verb.speaker.key !== undefined &&
      !verb.speaker.medium
    )
      best = verb
  }
  return best
}

/** Where several speak in a sentence, each quotation's own: the verb right behind it, else the last one before it. Who passes words on is none of them. */
export function speakerOfMark(
  verbs: readonly Verb[],
  marks: readonly Quoted[],
  index: number,
  tokens: readonly Token[],
): Candidate | undefined {
  const own = verbs.filter(({speaker}) => !speaker.medium)
  if (own.length < 2) return undefined
  const mark = marks[index]!
  const limit = marks[index + 1]?.start ?? Number.POSITIVE_INFINITY
  const behind = own.find(({token}) => token.start >= mark.end && token.start < limit)
  if (behind !== undefined && isRightBehind(behind, mark, tokens)) return behind.speaker
  const from = index === 0 ? 0 : marks[index - 1]!.end
  const before = own.filter(({token}) => token.start >= from && token.end <= mark.start)
  const last = before.at(-1)
  // "Lind said both sides agreed that …": the words are Lind's
  return last !== undefined && /^(?:agreed|asked|asks|requested|recommended|found)$/.test(last.token.low)
    ? (before.findLast(({saying}) => saying) ?? last).speaker
    : last?.speaker
}

/** “…,” said Lind; “…”, Lind said: nothing but a comma between the words and the verb with its speaker. */
function isRightBehind({token, speaker}: Verb, mark: Quoted, tokens: readonly Token[]): boolean {
  const first = Math.min(token.start, speaker.start < mark.start ? token.start : speaker.start)
  return !tokens.some(
    one =>
      one.start >= mark.end &&
      one.end <= first &&
      one.text !== ',' &&
      !/^(?:the|a|an|foreign|prime)$/.test(one.low) &&
      one.first !== 'capital',
  )
}

/** Characters between a verb and the words it reports, within which any noun may be its subject. */
const reach = 60

/** "the letter reads: …" */
const isReading = (tokens: readonly Token[], index: number, marks: readonly Quoted[]): boolean => {
  const next = tokens[index + 1]
  return (
    /^reads?$/.test(tokens[index]!.low) &&
    isPaper(tokens[index - 1]?.low ?? '') &&
    (next?.text === ':' || marks.some(mark => mark.start === next?.start))
  )
}

/** The "claim" of "an asylum claim": a verb in its plain form stands behind a plural. */
const isNoun = (tokens: readonly Token[], index: number): boolean => {
  if (!/^(?:say|warn|argue|claim|insist|complain|fear|predict)$/.test(tokens[index]!.low)) return false
  if (tokens[index]!.low === 'say')
    return /^(?:no|more|final|little|much|any|some|first|last)$/.test(tokens[index - 1]?.low ?? '')
  const before = tokens[/^(?:also|now|still)$/.test(tokens[index - 1]?.low ?? '') ? index - 2 : index - 1]
  return before === undefined || !(isPlural(before.low) || /^(?:they|we|you|i)$/.test(before.low))
}

/** "a ship called “Grey Heron”" is named so; "what she called “a gift”" is said. */
const isNaming = (tokens: readonly Token[], index: number, marks: readonly Quoted[]): boolean =>
  /^(?:called|named|dubbed|branded|labelled)$/.test(tokens[index]!.low) &&
  marks.some(mark => mark.start === tokens[index + 1]?.start) &&
  !tokens.slice(Math.max(0, index - 5), index).some(({low}) => low === 'what')

const isNegated = (tokens: readonly Token[], index: number): boolean => {
  for (let at = Math.max(0, index - 3); at < index; at++)
    if (isNegation(tokens[at]!.low) || /^(?:refused|declined)$/.test(tokens[at]!.low)) return true
  return false
}

/** ", noting that", "but said": the subject was told before. */
const leansOnSubject = (tokens: readonly Token[], index: number): boolean =>
  (/ing$/.test(tokens[index]!.low) && tokens[index - 1]?.text === ',') ||
  /^(?:and|but|then)$/.test(tokens[index - 1]?.low ?? '')
