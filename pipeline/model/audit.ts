import * as v from 'valibot'
import {segment} from './article.ts'
import {leftOut} from './briefing.ts'
import {encoding} from './document.ts'
import {core, origin, part} from './focus.ts'
import {disagreementId, groupId, originId, sentenceId, sourceId, variableId} from './id.ts'
import {metadata, metadataValue} from './metadata.ts'
import {notice} from './notice.ts'
import {proof} from './proof.ts'
import {count, list, shape} from './shape.ts'
import {span} from './span.ts'

/** What became of one input path. */
export const auditSource = shape({
  id: v.nullable(sourceId),
  file: v.string(),
  sha256: v.nullable(v.string()),
  bytes: count,
  mediaType: v.nullable(v.string()),
  encoding: v.nullable(encoding),
  status: v.picklist(['used', 'duplicate', 'set-aside', 'skipped']),
  reason: v.optional(v.string()), // for a duplicate: "same bytes as FILE"
  relevance: v.optional(v.number()), // its link to the core, from 0 to 1
  part: v.optional(count), // place in `parts`
  metadata: v.nullable(metadata),
  note: v.optional(metadataValue),
  textLength: count,
  textSha256: v.nullable(v.string()),
  segments: list(segment),
  notText: v.record(v.string(), count),
})

export const auditSentence = shape({
  id: sentenceId,
  source: sourceId,
  start: count,
  end: count,
  text: v.string(),
  theme: v.nullable(v.string()),
  themeWhy: v.string(),
})

/** What became of every input, sentence, group and disagreement: schema of audit.json. */
export const audit = shape({
  schemaVersion: v.literal(1),
  outputs: v.record(v.string(), v.string()),
  settings: v.record(v.string(), v.unknown()),
  sources: list(auditSource),
  notices: list(notice),
  sentences: list(auditSentence),
  core,
  parts: list(part),
  origins: list(origin),
  groups: list(
    shape({
      id: groupId,
      kind: v.string(),
      printed: sentenceId,
      members: list(sentenceId),
      origins: list(originId),
      score: v.number(),
      why: v.string(),
    }),
  ),
  disagreements: list(
    shape({
      id: disagreementId,
      kind: v.string(),
      class: v.string(),
      question: v.string(),
      printed: v.boolean(),
      values: list(shape({value: v.string(), spans: list(span), origins: list(originId)})),
      why: v.string(),
    }),
  ),
  variables: v.optional(
    list(
      shape({
        id: variableId,
        kind: v.string(),
        what: v.string(),
        class: v.string(),
        values: list(
          shape({value: v.string(), asOf: v.optional(v.string()), spans: list(span), origins: list(originId)}),
        ),
        disagreement: v.optional(disagreementId),
        why: v.string(),
      }),
    ),
  ),
  themes: list(
    shape({
      id: v.string(),
      label: v.string(),
      parent: v.optional(v.string()),
      origin: v.string(),
      evidence: list(v.string()),
      sentences: list(sentenceId),
    }),
  ),
  leftOut: list(leftOut),
  proofs: v.optional(list(proof)), // by item, in print order; `verify` makes them anew and compares
  counts: v.record(v.string(), count),
})
export type Audit = v.InferOutput<typeof audit>
