import type {NameMention} from '../names/index.ts'
import type {Draft} from '../token.ts'
import type {Quoted} from './marks.ts'
import type {Quotation, Said, Speaker} from './said.ts'
import {subjectOf} from './subject.ts'

/** The sentence before a quotation. */
export interface Before {
  readonly draft: Draft
  readonly said: Said
  readonly names: readonly NameMention[]
}

/** A quotation that no verb reports goes on from the sentence before: its speaker's, or whom that sentence tells of. */
export function continued(
  one: Said,
  draft: Draft,
  before: Before | undefined,
  marks: readonly Quoted[],
  text: string,
): Said {
  const isQuotation = marks.length > 0 && marks[0]!.start <= draft.start + 1 && marks.at(-1)!.end >= draft.end - 1
  if (!isQuotation || before === undefined || before.draft.turn !== undefined) return one
  const {speech, quotations: told} = before.said
  const isSame = before.draft.block === draft.block
  if (!isSame && before.draft.block !== draft.block - 1) return one
  const isSet = /^[:,]$/.test(before.draft.tokens.at(-1)?.text ?? '') // "Lind stated:" and then the words
  const isInline = isSame || told.at(-1)?.end === before.draft.end
  const wasQuoted = told.some(quotation => quotation.kind === 'direct')
  const goesOn = isSet || (isInline && (wasQuoted || (isSame && speech?.kind !== undefined)))
  const speaker = goesOn ? speech?.speaker : undefined
  const teller =
    speaker ?? (isSame && speech === undefined && marks.length === 1 ? onlySubject(before, text) : undefined)
  if (teller === undefined) return one
  const channel = speaker === undefined ? undefined : speech?.channel
  const quotations = one.quotations.map(quotation => ({...quotation, kind: 'direct' as const, speaker: teller}))
  return {quotations, speech: {kind: 'direct', speaker: teller, ...(channel === undefined ? {} : {channel})}}
}

/** The subject of a sentence that names one person and nobody else: "Lind praised the crews. “They gave all.”" */
function onlySubject({draft, names}: Before, text: string): Speaker | undefined {
  const subject = subjectOf(draft.tokens, names, text)
  if (subject?.key === undefined) return undefined
  const persons = names.filter(name => name.type === 'person')
  if (persons.length === 0 || persons.some(name => name.key !== subject.key)) return undefined
  const {text: words, start, end, key} = subject
  return {text: words, start, end, key, resolved: true}
}

/** A quotation cut into sentences or paragraphs is told by the verb after its last one: those before it have the same speaker. */
export function attributeBackward(
  said: Said[],
  drafts: readonly Draft[],
  quoted: readonly (readonly Quoted[])[],
): void {
  for (let index = drafts.length - 2; index >= 0; index--) {
    const mark = quoted[index]!.at(-1)
    const next = quoted[index + 1]![0]
    const draft = drafts[index]!
    // a paragraph that ends in open marks goes on where the next one opens them anew
    const isOpen = mark?.closed === false && mark.end === draft.end && next?.start === drafts[index + 1]!.start
    const goesOn = (mark?.end ?? 0) > draft.end || isOpen
    const {speech, quotations} = said[index]!
    const speaker = said[index + 1]!.speech?.speaker
    if (!goesOn || speaker === undefined || speech?.speaker !== undefined || draft.turn !== undefined) continue
    const last = quotations.length - 1
    said[index] = {
      quotations: quotations.map((one, at) => (at === last ? {...one, speaker} : one)),
      speech: {kind: 'direct', ...speech, speaker},
    }
  }
}

/** “It is open,” Lind said, “and will stay so.”: the second half is as direct as the first. */
export function halvesJoined(quotations: Quotation[], draft: Draft): Quotation[] {
  const [first, second] = quotations
  if (
    first?.kind !== 'direct' ||
    second?.kind !== 'partial' ||
    first.start !== draft.start ||
    second.end < draft.end - 1
  )
    return quotations
  return [first, {...second, kind: 'direct'}, ...quotations.slice(2)]
}
