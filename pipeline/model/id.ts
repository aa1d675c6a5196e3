import * as v from 'valibot'

/** Ids come from content, never from paths or listing order: renaming or shuffling files changes none of them. */
export const sourceId = v.pipe(v.string(), v.regex(/^src-[0-9a-f]{12}$/), v.brand('SourceId'))
export const sentenceId = v.pipe(v.string(), v.regex(/^sen-[0-9a-z]{13}$/), v.brand('SentenceId'))
export const groupId = v.pipe(v.string(), v.regex(/^grp-[0-9a-z]{13}$/), v.brand('GroupId'))
export const originId = v.pipe(v.string(), v.regex(/^org-[0-9a-z]{13}$/), v.brand('OriginId'))
export const actorId = v.pipe(v.string(), v.regex(/^act-[0-9a-z]{13}$/), v.brand('ActorId'))
export const disagreementId = v.pipe(v.string(), v.regex(/^dis-[0-9a-z]{13}$/), v.brand('DisagreementId'))
export const variableId = v.pipe(v.string(), v.regex(/^var-[0-9a-z]{13}$/), v.brand('VariableId'))
export const itemId = v.pipe(v.string(), v.regex(/^itm-[0-9a-z]{13}$/), v.brand('ItemId'))

export type SourceId = v.InferOutput<typeof sourceId>
export type SentenceId = v.InferOutput<typeof sentenceId>
export type GroupId = v.InferOutput<typeof groupId>
export type OriginId = v.InferOutput<typeof originId>
export type ActorId = v.InferOutput<typeof actorId>
export type DisagreementId = v.InferOutput<typeof disagreementId>
export type VariableId = v.InferOutput<typeof variableId>
export type ItemId = v.InferOutput<typeof itemId>

/** The id of a source: the first 12 hex digits of the sha256 of its bytes. */
export const sourceIdOf = (sha256: string): SourceId => `src-${sha256.slice(0, 12)}` as SourceId

export const sentenceIdOf = (source: SourceId, start: number, end: number): SentenceId =>
  `sen-${contentHash(source, start, end)}` as SentenceId
export const groupIdOf = (members: readonly SentenceId[]): GroupId =>
  `grp-${contentHash(...[...members].sort())}` as GroupId
export const originIdOf = (sources: readonly SourceId[]): OriginId =>
  `org-${contentHash(...[...sources].sort())}` as OriginId
export const actorIdOf = (type: string, name: string): ActorId => `act-${contentHash(type, name)}` as ActorId
export const disagreementIdOf = (...parts: readonly (string | number)[]): DisagreementId =>
  `dis-${contentHash(...parts)}` as DisagreementId
export const variableIdOf = (...parts: readonly (string | number)[]): VariableId =>
  `var-${contentHash(...parts)}` as VariableId
export const itemIdOf = (...parts: readonly (string | number)[]): ItemId => `itm-${contentHash(...parts)}` as ItemId

/** 64-bit FNV-1a over the parts' UTF-16 code units, as 13 base-36 digits (no security is asked of it; Fowler, Noll, Vo). */
export function contentHash(...parts: readonly (string | number)[]): string {
  let hash = 0xcbf29ce484222325n
  const prime = 0x100000001b3n
  for (const part of parts) {
    const text = `${part}\u001f`
    for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * prime)
  }
  return hash.toString(36).padStart(13, '0')
}
