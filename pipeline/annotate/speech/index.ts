import type {Sentence} from '../../model/sentence.ts'
import {countWords} from '../../text/words.ts'
import type {NameMention} from '../names/index.ts'
import {kindAt, kinds} from '../parser/characters.ts'
import {type Draft, isLower, type Token} from '../token.ts'
import {channelOf} from './channel.ts'
import {attributeBackward, continued, halvesJoined} from './continued.ts'
import {type Descriptions, descriptionsOf} from './descriptions.ts'
import type {Quoted} from './marks.ts'
import {type Candidate, type Named, onlyPerson, speakerAfter, speakerBefore} from './speaker.ts'
import {subjectOf} from './subject.ts'
import {actingVerbs, reportingVerbs, sayingVerbs} from './verbs.ts'

export type Quotation = Sentence['quotations'][number]
export type Speech = NonNullable<Sentence['speech']>
type Speaker = NonNullable<Speech['speaker']>

/** What is said in a sentence, and by whom. */
export interface Said {
  readonly quotations: Quotation[]
  readonly speech: Speech | undefined
}

/** A document's quotations and reported speech, sentence by sentence, and who the pronouns of its speakers are. */
export function readSpeech(
  drafts: readonly Draft[],
  quoted: readonly (readonly Quoted[])[],
  names: readonly (readonly NameMention[])[],
  text: string,
): {said: Said[]; told: Named[]} {
  const descriptions = descriptionsOf(drafts, names)
  const said: Said[] = []
  const told: Named[] = drafts.map((_, index) => ({names: names[index]!, marks: quoted[index]!, speakers: []}))
  for (const [index, draft] of drafts.entries()) {
    const one =
      draft.end - draft.start > longestRead
        ? {quotations: [], speech: undefined}
        : speechOf(draft, quoted[index]!, names[index]!, text, descriptions, before => onlyPerson(told, index, before))
    const open =
      one.speech === undefined ||
      (one.speech.speaker === undefined && one.quotations.some(quotation => quotation.kind === 'direct'))
    const result = open ? continued(one, draft, drafts[index - 1], said.at(-1), quoted[index]!) : one
    const key = result.speech?.speaker?.resolved ? result.speech.speaker.key : undefined
    if (key !== undefined) told[index]!.speakers.push(key)
    said.push(result)
  }
  attributeBackward(said, drafts, quoted)
  return {said, told}
}

/** Characters a sentence may have and still be read for speech: what is longer is no prose. */
const longestRead = 4000

function speechOf(
  draft: Draft,
  marks: readonly Quoted[],
  names: readonly NameMention[],
  text: string,
  descriptions: Descriptions,
  person: (before: number) => string | undefined,
): Said {
  const {tokens} = draft
  const outside = outsideOf(tokens, marks)
  const source = channelOf(tokens, outside, names, text)
  const subject = subjectOf(tokens, names, text)
  const verb = mainVerb(tokens, outside, marks, names, text, subject, source.candidate?.end)
  // "According to Lind, …": Lind says it; but words quoted there are their own speaker's
  const passes = source.candidate !== undefined && verb?.speaker !== undefined && marks.length > 0
  const found = passes
    ? verb.speaker
    : (source.candidate ??
      verb?.speaker ??
      (marks.length > 0 && subject?.medium !== true ? ownerOfWords(tokens, subject) : undefined))
  const channel = source.channel ?? (passes ? source.candidate?.text : undefined)
  const speaker = found === undefined ? undefined : resolved(found, descriptions, person)
  const isTold = verb !== undefined || source.candidate !== undefined || found !== undefined
  const quotations = halvesJoined(
    marks.map(mark => quotationOf(mark, draft, text, isTold, speaker, channel)),
    draft,
  )
  const isSpoken = quotations.some(one => one.kind !== 'scare')
  const isDirect = quotations.some(one => one.kind === 'direct')
  const isReported = (verb !== undefined && (verb.saying || isSpoken)) || (found !== undefined && isSpoken)
  if (!isReported && !isDirect && channel === undefined && source.candidate === undefined)
    return {quotations, speech: undefined}
  return {
    quotations,
    speech: {
      kind: isDirect ? 'direct' : isSpoken ? 'mixed' : 'indirect',
      ...(speaker === undefined ? {} : {speaker}),
      ...(verb === undefined || found !== verb.speaker ? {} : {verb: verb.token.low}),
      ...(channel === undefined ? {} : {channel}),
    },
  }
}

/** "Lind's statement made reference to …": words in marks are of the statement's maker. */
const ownerOfWords = (tokens: readonly Token[], subject: Candidate | undefined): Candidate | undefined =>
  subject !== undefined && tokens.some(token => token.baseEnd === subject.end && token.possessive) ? subject : undefined

/** A sentence's own words: those outside direct quotations, whose tense and acts are another's. */
export const outsideDirect = (tokens: readonly Token[], {quotations}: Said): readonly Token[] => {
  const direct = quotations.filter(one => one.kind === 'direct')
  return direct.length === 0
    ? tokens
    : tokens.filter(token => !direct.some(one => one.start <= token.start && one.end >= token.end))
}

/** Token indexes outside quotation marks. */
function outsideOf(tokens: readonly Token[], marks: readonly Quoted[]): number[] {
  const outside: number[] = []
  let mark = 0
  for (const [index, token] of tokens.entries()) {
    while (mark < marks.length && marks[mark]!.end <= token.start) mark++
    const one = marks[mark]
    if (one === undefined || token.start < one.start) outside.push(index)
  }
  return outside
}

interface Verb {
  readonly token: Token
  readonly saying: boolean
  readonly speaker: Candidate | undefined
}

/** The verb that reports, with its subject: the first saying verb that has one, else the first acting verb that has one. */
function mainVerb(
  tokens: readonly Token[],
  outside: readonly number[],
  marks: readonly Quoted[],
  names: readonly NameMention[],
  text: string,
  subject: Candidate | undefined,
  after: number | undefined,
): Verb | undefined {
  let best: Verb | undefined
  for (const index of outside) {
    const token = tokens[index]!
    if (!reportingVerbs.has(token.low) || token.possessive || !isLower(token)) continue
    const saying = sayingVerbs.has(token.low) && !(token.low === 'added' && tokens[index + 1]?.low === 'to')
    if (!saying && !actingVerbs.has(token.low)) continue
    // "did not say", "neither side disclosed": nothing was said
    if (isNegated(tokens, index)) continue
    const speaker =
      speakerBefore(tokens, index, names, text) ??
      speakerAfter(tokens, index, names, text, marks) ??
      (leansOnSubject(tokens, index) ? subject : undefined)
    if (speaker === undefined || (after !== undefined && speaker.end <= after)) continue
    if (/^(?:the|a|an|its|his|her|their|this|of)$/.test(tokens[index - 1]?.low ?? '')) continue // "the claims"
    const verb = {token, saying, speaker}
    if (best === undefined) best = verb
    // "Lind urged …, state media said": what is said of the words outside comes after
    else if (!best.saying && saying && marks.length === 0 && speaker.key !== undefined && !speaker.medium) best = verb
  }
  return best
}

const isNegated = (tokens: readonly Token[], index: number): boolean => {
  for (let at = Math.max(0, index - 3); at < index; at++)
    if (/^(?:not|never|neither|no|nobody|didn't|doesn't|don't|refused|declined)$/.test(tokens[at]!.low)) return true
  return false
}

/** ", noting that", "but said": the subject was told before. */
const leansOnSubject = (tokens: readonly Token[], index: number): boolean =>
  (/ing$/.test(tokens[index]!.low) && tokens[index - 1]?.text === ',') ||
  /^(?:and|but|then)$/.test(tokens[index - 1]?.low ?? '')

function resolved(
  found: Candidate,
  descriptions: Descriptions,
  person: (before: number) => string | undefined,
): Speaker {
  const {text, start, end, key, pronoun} = found
  if (key !== undefined) return {text, start, end, key}
  const known = pronoun
    ? /^(?:he|she)$/i.test(text)
      ? person(start)
      : undefined
    : descriptions.get(text.toLowerCase().replace(/^the /, ''))
  return known === undefined ? {text, start, end} : {text, start, end, key: known, resolved: true}
}

function quotationOf(
  mark: Quoted,
  draft: Draft,
  text: string,
  told: boolean,
  speaker: Speaker | undefined,
  channel: string | undefined,
): Quotation {
  const start = Math.max(mark.start, draft.start)
  const end = Math.min(mark.end, draft.end)
  const inner = {
    start: mark.start >= draft.start ? start + 1 : start,
    end: mark.end <= draft.end && mark.closed ? end - 1 : end,
  }
  const words = text.slice(inner.start, inner.end)
  const count = countWords(words.slice(0, 400))
  const opens = start === draft.start && count >= 2
  const introduced = /[,:]\s*$/.test(text.slice(Math.max(draft.start, start - 2), start))
  const isWhole =
    beginsLarge(words) &&
    (opens ||
      (introduced && told && /[.?!]\s*$/.test(words)) ||
      (count >= 4 && (introduced || /[.,?!…—–-]\s*$/.test(words))))
  const kind =
    isWhole || mark.start < draft.start || mark.end > draft.end ? 'direct' : count <= 2 && !told ? 'scare' : 'partial'
  return {
    start,
    end,
    inner,
    kind,
    ...(kind === 'scare' || speaker === undefined ? {} : {speaker}),
    ...(kind === 'scare' || channel === undefined ? {} : {channel}),
  }
}

const beginsLarge = (words: string): boolean => {
  const kind = kindAt(words, words.search(/\S/))
  return kind === kinds.upper || kind === kinds.digit
}
