import type {NameMention} from '../names/index.ts'
import type {Draft, Token} from '../token.ts'
import type {Turn} from '../turns/index.ts'
import type {Candidate} from './candidate.ts'
import {channelOf} from './channel.ts'
import {attributeBackward, continued, halvesJoined} from './continued.ts'
import {type Descriptions, descriptionsOf} from './descriptions.ts'
import type {Quoted} from './marks.ts'
import {quotationOf} from './quotation.ts'
import {introducedBy, mainVerb, signedBy, speakerOfMark, verbsOf} from './reported.ts'
import type {Said, SoleOf, Speaker} from './said.ts'
import {subjectOf} from './subject.ts'
import {quotedBy, toldBy} from './through.ts'

/** A document's quotations and reported speech, sentence by sentence. */
export function readSpeech(
  drafts: readonly Draft[],
  quoted: readonly (readonly Quoted[])[],
  names: readonly (readonly NameMention[])[],
  text: string,
  soleOf: SoleOf,
  speakerOf: (turn: Turn) => Speaker | undefined = () => undefined,
): Said[] {
  const descriptions = descriptionsOf(drafts, names)
  const said: Said[] = []
  for (const [index, draft] of drafts.entries()) {
    if (draft.turn !== undefined) {
      const speaker =
        speakerOf(draft.turn) ?? (draft.turn.by === 'before' ? introducer(drafts, said, index) : undefined)
      said.push(saidInTurn(draft, draft.turn, speaker))
      continue
    }
    const one =
      draft.end - draft.start > longestRead
        ? {quotations: [], speech: undefined}
        : speechOf(draft, quoted[index]!, names[index]!, text, descriptions, at =>
            soleOf(index, at, before => said[before]?.speech?.speaker?.key),
          )
    const open =
      one.speech === undefined ||
      (one.speech.speaker === undefined && one.quotations.some(quotation => quotation.kind === 'direct'))
    const before =
      index === 0 ? undefined : {draft: drafts[index - 1]!, said: said[index - 1]!, names: names[index - 1]!}
    said.push(open ? continued(one, draft, before, quoted[index]!, text) : one)
  }
  attributeBackward(said, drafts, quoted)
  return said
}

/** What is said in a turn is quoted from end to end; what is asked there is nobody's. */
function saidInTurn({start, end}: Draft, {kind}: Turn, speaker: Speaker | undefined): Said {
  if (kind === 'asked') return {quotations: [], speech: undefined}
  const by = speaker === undefined ? {} : {speaker}
  return {
    quotations: [{start, end, inner: {start, end}, kind: 'direct', ...by}],
    speech: {kind: 'direct', ...by},
  }
}

/** "Lind wrote:" and then the words: whose they are tells the last sentence before the block, when it leads to them. */
function introducer(drafts: readonly Draft[], said: readonly Said[], index: number): Speaker | undefined {
  let first = index
  while (first > 0 && drafts[first - 1]!.turn === drafts[index]!.turn) first--
  const [before, told] = [drafts[first - 1], said[first - 1]]
  if (before === undefined || before.block < drafts[index]!.block - 1) return undefined
  if (before.turn?.by === 'before') return told?.speech?.speaker // the block before it went on in another paragraph
  return before.tokens.at(-1)?.text === ':' ? told?.speech?.speaker : undefined
}

/** Characters a sentence may have and still be read for speech: what is longer is no prose. */
const longestRead = 4000

function speechOf(
  draft: Draft,
  marks: readonly Quoted[],
  names: readonly NameMention[],
  text: string,
  descriptions: Descriptions,
  person: (offset: number) => string | undefined,
): Said {
  const {tokens} = draft
  const outside = outsideOf(tokens, marks)
  const source = channelOf(tokens, outside, names, text)
  const subject = subjectOf(tokens, names, text)
  const verbs = verbsOf({tokens, outside, marks, names, text, subject, without: source.candidate})
  const verb = mainVerb(verbs, marks)
  // "According to Lind, …": Lind says it; but words quoted there are their own speaker's
  const passes = source.candidate !== undefined && verb?.speaker !== undefined && marks.length > 0
  // "Voss, quoting Lind, said": she is who says it
  const quotee = verb === undefined || passes ? undefined : quotedBy(tokens, outside, names, text)
  const found = passes
    ? verb.speaker
    : (source.candidate ??
      quotee ??
      verb?.speaker ??
      signedBy(tokens, marks, names, text) ??
      introducedBy(tokens, marks, names, text) ??
      (marks.length > 0 && subject?.medium !== true ? ownerOfWords(tokens, subject) : undefined))
  const channel =
    source.channel ?? (passes ? source.candidate?.text : quotee === undefined ? undefined : verb?.speaker.text)
  const told = (one: Candidate | undefined) => (one === undefined ? undefined : resolved(one, descriptions, person))
  const speaker = told(found)
  const isTold = verb !== undefined || source.candidate !== undefined || found !== undefined
  const quotations = halvesJoined(
    marks.map((mark, index) => {
      const own = quotee ?? speakerOfMark(verbs, marks, index, tokens) ?? found
      const through = channel ?? toldBy(verbs, own, tokens)?.text
      return quotationOf({mark, draft, text, told: isTold, speaker: told(own), channel: through})
    }),
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

function resolved(
  found: Candidate,
  descriptions: Descriptions,
  person: (offset: number) => string | undefined,
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
