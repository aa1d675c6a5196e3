import type {Article} from '../model/article.ts'
import type {Audit} from '../model/audit.ts'
import type {Composed} from '../model/briefing.ts'
import type {Focus} from '../model/focus.ts'
import type {Notice} from '../model/notice.ts'
import type {Overlaps} from '../model/overlap.ts'
import type {Proof} from '../model/proof.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import type {Themes} from '../model/theme.ts'
import {countsOf} from './counts.ts'

/** A path without an article of its own. */
export interface LeftPath {
  readonly file: string
  readonly sha256: string | null
  readonly bytes: number
  readonly status: 'duplicate' | 'set-aside' | 'skipped'
  readonly reason: string
  readonly mediaType?: string | null
  /** What cleaning made of it, when it came so far: its pieces are accounted for like those of any other. */
  readonly article?: Article
}

export interface AuditInput {
  readonly settings: Readonly<Record<string, unknown>>
  readonly outputs: Readonly<Record<string, string>>
  readonly articles: readonly AnnotatedArticle[]
  /** sha256 of each article's plain text, by source id. */
  readonly textHashes: ReadonlyMap<string, string>
  readonly left: readonly LeftPath[]
  readonly notices: readonly Notice[]
  readonly focus: Focus
  readonly overlaps: Overlaps
  readonly themes: Themes
  readonly composed: Composed
  readonly proofs: readonly Proof[]
}

/** The account of a run: what became of every path, character, sentence, group and disagreement. */
export function makeAudit(input: AuditInput): Audit {
  const {settings, outputs, articles, focus, overlaps, themes, composed} = input
  const number = new Map(composed.briefing.sources.map(source => [source.id, source.number]))
  const ordered = [...articles].sort(
    (a, b) => number.get(a.article.id)! - number.get(b.article.id)! || (a.article.id < b.article.id ? -1 : 1),
  )
  const nearness = new Map<string, {relevance: number; part?: number}>(
    focus.documents.map(({source, relevance, part}) => [source, {relevance, ...(part === undefined ? {} : {part})}]),
  )
  const sources = [
    ...ordered.map(({article}) => usedSource(article, input.textHashes)),
    ...leftSources(input.left, input.textHashes),
  ].map(source => ({...source, ...nearness.get(source.id ?? '')}))
  const sentences = sentencesOf(ordered, themes)
  const printedIn = new Map(
    composed.briefing.sections
      .flatMap(({items}) => items)
      .flatMap(({group, sentence}) =>
        group === undefined || sentence === undefined ? [] : [[group, sentence] as const],
      )
      .reverse(), // the first printing counts
  )
  return {
    schemaVersion: 1,
    outputs,
    settings,
    sources,
    notices: [...input.notices].sort((a, b) => compare(keyOf(a), keyOf(b))),
    sentences,
    core: focus.core,
    parts: focus.parts,
    origins: overlaps.origins,
    groups: overlaps.groups.map(({id, kind, printed, members, origins, score, why}) => ({
      id,
      kind,
      printed: printedIn.get(id) ?? printed, // compose prints another member where the most complete one is too long
      members,
      origins,
      score,
      why,
    })),
    disagreements: overlaps.disagreements.map(one => ({
      id: one.id,
      kind: one.kind,
      class: one.class,
      question: one.question,
      printed: one.printed,
      values: one.values.map(({value, spans, origins}) => ({value, spans, origins})),
      why: one.why,
    })),
    variables: (overlaps.variables ?? []).map(({values, ...one}) => ({
      ...one,
      values: values.map(({value, asOf, spans, origins}) => ({
        value,
        ...(asOf === undefined ? {} : {asOf}),
        spans,
        origins,
      })),
    })),
    themes: themes.map(({id, label, parent, origin, evidence, sentences: members}) => ({
      id,
      label,
      ...(parent === undefined ? {} : {parent}),
      origin,
      evidence,
      sentences: members.map(({sentence}) => sentence),
    })),
    leftOut: composed.leftOut,
    proofs: [...input.proofs],
    counts: countsOf(sources, sentences, overlaps, themes, composed),
  }
}

type TextHashes = AuditInput['textHashes']

const usedSource = (article: Article, textHashes: TextHashes): Audit['sources'][number] => ({
  id: article.id,
  file: article.file,
  sha256: article.sha256,
  bytes: article.bytes,
  mediaType: article.mediaType,
  encoding: article.encoding,
  status: 'used',
  ...contentOf(article, textHashes),
})

const contentOf = (article: Article, textHashes: TextHashes) => ({
  metadata: article.metadata,
  ...(article.note === undefined ? {} : {note: article.note}),
  textLength: article.text.length,
  textSha256: textHashes.get(article.id) ?? null,
  segments: article.segments,
  notText: article.notText,
})

const leftSources = (left: readonly LeftPath[], textHashes: TextHashes): Audit['sources'] =>
  [...left]
    .sort((a, b) => compare(`${a.sha256 ?? '~'}\u0000${a.file}`, `${b.sha256 ?? '~'}\u0000${b.file}`))
    .map(({file, sha256, bytes, status, reason, mediaType, article}) => ({
      id: article?.id ?? null,
      file,
      sha256,
      bytes,
      mediaType: mediaType ?? null,
      encoding: article?.encoding ?? null,
      status,
      reason,
      ...(article === undefined ? nothing : contentOf(article, textHashes)),
    }))

const nothing = {metadata: null, textLength: 0, textSha256: null, segments: [], notText: {}}

function sentencesOf(articles: readonly AnnotatedArticle[], themes: Themes): Audit['sentences'] {
  const placed = new Map(
    themes.flatMap(theme => theme.sentences.map(({sentence, why}) => [sentence, {theme: theme.id, why}] as const)),
  )
  return articles.flatMap(({sentences}) =>
    sentences.map(({id, source, start, end, text: read, exact}) => {
      const text = exact ?? read
      const place = placed.get(id)
      return {id, source, start, end, text, theme: place?.theme ?? null, themeWhy: place?.why ?? 'in no theme'}
    }),
  )
}

const keyOf = ({file, rule, line, message}: Notice): string =>
  [file, String(line ?? 0).padStart(9, '0'), rule, message].join('\u0000')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
