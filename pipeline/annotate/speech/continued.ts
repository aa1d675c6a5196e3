import type {Draft} from '../token.ts'
import type {Quotation, Said} from './index.ts'
import type {Quoted} from './marks.ts'

/** A quotation that no verb reports goes on from the sentence before, when that one was quoted too. */
export function continued(
  one: Said,
  draft: Draft,
  before: Draft | undefined,
  previous: Said | undefined,
  marks: readonly Quoted[],
): Said {
  const isQuotation = marks.length > 0 && marks[0]!.start <= draft.start + 1 && marks.at(-1)!.end >= draft.end - 1
  const speech = previous?.speech
  if (!isQuotation || speech?.speaker === undefined || before === undefined) return one
  const isNear = before.block === draft.block || before.block === draft.block - 1
  const isSet = /^[:,]$/.test(before.tokens.at(-1)?.text ?? '') // "Lind stated:" and then the words
  const wasQuoted = previous?.quotations.some(one => one.kind === 'direct') === true
  const isInline = before.block === draft.block || previous?.quotations.at(-1)?.end === before.end
  if (!isNear || !(isSet || (wasQuoted && isInline))) return one
  const {speaker, channel} = speech
  const quotations = one.quotations.map(quotation => ({...quotation, kind: 'direct' as const, speaker}))
  return {quotations, speech: {kind: 'direct', speaker, ...(channel === undefined ? {} : {channel})}}
}

/** A quotation cut into sentences is told by the verb after its last one: those before it have the same speaker. */
export function attributeBackward(
  said: Said[],
  drafts: readonly Draft[],
  quoted: readonly (readonly Quoted[])[],
): void {
  for (let index = drafts.length - 2; index >= 0; index--) {
    const goesOn = (quoted[index]!.at(-1)?.end ?? 0) > drafts[index]!.end
    const {speech, quotations} = said[index]!
    const speaker = said[index + 1]!.speech?.speaker
    if (!goesOn || speaker === undefined || speech?.speaker !== undefined) continue
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
