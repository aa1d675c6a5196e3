import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {annotate} from '../../pipeline/annotate/index.ts'
import type {Article} from '../../pipeline/model/article.ts'
import {sourceIdOf} from '../../pipeline/model/id.ts'
import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'
import {bareArticle} from '../../tests/bare-article.ts'
import {english} from '../../tests/english.ts'

/** A labelled text: a sentence or a few, with the date of the paper they stood in where that matters. */
export interface LabelledText {
  readonly id: string
  readonly text: string
  readonly published?: string
}

/** A row of one of the project's own labelled sets, which stand beside this file. Benchmarks run compiled, from dist/. */
export function labelledTexts<Row extends LabelledText>(file: string): Row[] {
  return readFileSync(join(dirname(import.meta.dirname), 'bench', 'reading', file), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Row)
}

/** The half of a set that rules are tuned on, and the half left alone: by a hash of the id. */
export function halfOf(id: string): 'tuned' | 'untouched' {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0
  return (hash >>> 8) % 2 === 0 ? 'tuned' : 'untouched'
}

/** What the shipped stage reads in a labelled text. */
export const read = async (row: LabelledText): Promise<AnnotatedArticle> =>
  annotate.run(articleFrom(row), {language: english})

/** A text as an article, one paragraph a line. */
export function articleFrom({text, published}: LabelledText): Article {
  const blocks: {start: number; end: number; kind: 'paragraph'}[] = []
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    blocks.push({start, end, kind: 'paragraph'})
    start = end + 1
  }
  const by = {evidence: {how: 'bench'}, confidence: 'high', by: 'source'} as const
  return bareArticle({
    id: sourceIdOf('0'.repeat(64)),
    text,
    blocks,
    metadata: {
      title: null,
      author: null,
      publisher: null,
      published: published === undefined ? null : {value: published, ...by},
      url: null,
    },
  })
}

/** The found thing that a label speaks of: the one that shares most characters with it. */
export function matching<Found extends {start: number; end: number}>(
  label: {readonly start: number; readonly text: string},
  found: readonly Found[],
): Found | undefined {
  let best: Found | undefined
  let most = 0
  for (const one of found) {
    const shared = Math.min(one.end, label.start + label.text.length) - Math.max(one.start, label.start)
    if (shared > most) [best, most] = [one, shared]
  }
  return best
}

/** Hears of each thing that isn't right. */
export type Wrong = (id: string, message: string) => void
