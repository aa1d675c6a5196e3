import type {Sentence} from '../../model/sentence.ts'
import {countWords} from '../../text/words.ts'
import type {NameMention} from '../names/index.ts'
import type {Draft, Token} from '../token.ts'
import {channelOf} from './channel.ts'
import type {Quoted} from './marks.ts'
import {type Candidate, onlyPerson, speakerAfter, speakerBefore} from './speaker.ts'
import {actingVerbs, reportingVerbs, sayingVerbs} from './verbs.ts'

export type Quotation = Sentence['quotations'][number]
export type Speech = NonNullable<Sentence['speech']>
type Speaker = NonNullable<Speech['speaker']>

/** What is said in a sentence, and by whom. */
export interface Said {
  readonly quotations: Quotation[]
  readonly speech: Speech | undefined
}

/** The quotations and reported speech of a document, sentence by sentence: a quotation without a speaker goes on from the one before. */
export function readSpeech(
  drafts: readonly Draft[],
  quoted: readonly (readonly Quoted[])[],
  names: readonly (readonly NameMention[])[],
  text: string,
): Said[] {
  const said: Said[] = []
  for (const [index, draft] of drafts.entries()) {
    const person = (before: number) => onlyPerson(names, index, before)
    const one = speechOf(draft, quoted[index]!, names[index]!, text, person)
    const previous = said.at(-1)
    const continues =
      one.speech === undefined ||
      (one.speech.speaker === undefined && one.quotations.some(quotation => quotation.kind === 'direct'))
    said.push(continues ? continued(one, draft, drafts[index - 1], previous, quoted[index]!) : one)
  }
  return said
}

function speechOf(
  draft: Draft,
  marks: readonly Quoted[],
  names: readonly NameMention[],
  text: string,
  person: (before: number) => Candidate | undefined,
): Said {
  const outside = outsideOf(draft.tokens, marks)
  const {channel, candidate: told} = channelOf(draft.tokens, outside, names, text)
  const verb = mainVerb(draft.tokens, outside, marks, names, text, told?.end)
  const found = verb?.speaker ?? told
  const speaker = found === undefined ? undefined : resolved(found, person)
  const quotations = marks.map(mark =>
    quotationOf(mark, draft, text, verb !== undefined || told !== undefined, speaker, channel),
  )
  const isSpoken = quotations.some(one => one.kind !== 'scare')
  const isDirect = quotations.some(one => one.kind === 'direct')
  const isReported = verb !== undefined && (verb.saying || isSpoken)
  if (!isReported && !isDirect && channel === undefined && told === undefined) return {quotations, speech: undefined}
  return {
    quotations,
    speech: {
      kind: isDirect ? 'direct' : isSpoken ? 'mixed' : 'indirect',
      ...(speaker === undefined ? {} : {speaker}),
      ...(verb === undefined ? {} : {verb: verb.token.low}),
      ...(channel === undefined ? {} : {channel}),
    },
  }
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
  after: number | undefined,
): Verb | undefined {
  let best: Verb | undefined
  for (const index of outside) {
    const token = tokens[index]!
    if (!reportingVerbs.has(token.low) || token.possessive) continue
    const saying = sayingVerbs.has(token.low) && !(token.low === 'added' && tokens[index + 1]?.low === 'to')
    if (!saying && !actingVerbs.has(token.low)) continue
    const speaker = speakerBefore(tokens, index, names, text) ?? speakerAfter(tokens, index, names, text, marks)
    if (speaker === undefined || (after !== undefined && speaker.end <= after)) continue
    if (/^(?:the|a|an|its|his|her|their|this|of)$/.test(tokens[index - 1]?.low ?? '')) continue // "the claims"
    const verb = {token, saying, speaker}
    if (best === undefined) best = verb
    // "Lind urged …, state media said": what is said of the words outside comes after
    else if (!best.saying && saying && marks.length === 0 && speaker.key !== undefined && !speaker.medium) best = verb
  }
  return best
}

function resolved(found: Candidate, person: (before: number) => Candidate | undefined): Speaker {
  const {text, start, end, key} = found
  if (!found.pronoun) return {text, start, end, ...(key === undefined ? {} : {key})}
  const one = person(start)
  return one?.key === undefined ? {text, start, end} : {text, start, end, key: one.key, resolved: true}
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
  const isWhole =
    /^\s*[\p{Lu}\d]/u.test(words) &&
    count >= 4 &&
    (/[.,?!…—–-]\s*$/.test(words) ||
      start === draft.start ||
      /[,:]\s*$/.test(text.slice(Math.max(draft.start, start - 2), start)))
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

/** A quotation that no verb reports goes on from the sentence before, when that one was quoted too. */
function continued(
  one: Said,
  draft: Draft,
  before: Draft | undefined,
  previous: Said | undefined,
  marks: readonly Quoted[],
): Said {
  const isQuotation = marks.length > 0 && marks[0]!.start <= draft.start + 1 && marks.at(-1)!.end >= draft.end - 1
  const speech = previous?.speech
  if (!isQuotation || speech?.speaker === undefined || before === undefined) return one
  const isNear =
    before.block === draft.block ||
    (before.block === draft.block - 1 && previous?.quotations.at(-1)?.end === before.end)
  if (!isNear || !previous?.quotations.some(quotation => quotation.kind === 'direct')) return one
  const {speaker, channel} = speech
  const quotations = one.quotations.map(quotation => ({...quotation, kind: 'direct' as const, speaker}))
  return {quotations, speech: {kind: 'direct', speaker, ...(channel === undefined ? {} : {channel})}}
}
