import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {contentHash, type SentenceId, type SourceId} from '../../pipeline/model/id.ts'
import type {AnnotatedArticle, Sentence} from '../../pipeline/model/sentence.ts'
import {stemsOf} from '../../pipeline/text/stem.ts'
import {bareArticle} from '../../tests/bare-article.ts'

export interface Row {
  readonly id: string
  readonly text: string
  readonly label: string
}

/** The rows of a set, or undefined when the file is absent. */
export function rowsOf(data: string, file: string): Row[] | undefined {
  const path = join(data, 'themes', file)
  if (!existsSync(path)) return undefined
  return parse(readFileSync(path, 'utf8')) as Row[]
}

/** The names of the small corpora, `kind-number`. */
export function smallSets(data: string): string[] {
  const folder = join(data, 'themes', 'small')
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

/** Our own corpora: short articles of one subject with their sentences labelled before any run; `doc` names the article. */
export function ownSets(): {readonly name: string; readonly rows: (Row & {readonly doc: string})[]}[] {
  const folder = join(dirname(import.meta.dirname), 'bench', 'themes', 'own') // seen from dist/
  return readdirSync(folder)
    .sort()
    .map(name => ({
      name: name.replace('.jsonl', ''),
      rows: parse(readFileSync(join(folder, name), 'utf8')) as (Row & {readonly doc: string})[],
    }))
}

/** The first passages of the news pool with the document each is from. */
export function passages(data: string): {doc: string; text: string}[] | undefined {
  const path = join(data, 'overlaps', 'news-passages.jsonl.gz')
  if (!existsSync(path)) return undefined
  return parse(gunzipSync(readFileSync(path)).toString('utf8')) as {doc: string; text: string}[]
}

const parse = (lines: string): unknown[] =>
  lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as unknown)

/** Articles whose sentences are the given texts; texts of one `doc` stand beside one another. */
export function articlesOf(texts: readonly {readonly doc: string; readonly text: string}[]): AnnotatedArticle[] {
  const docs = new Map<string, Sentence[]>()
  for (const {doc, text} of texts) {
    const sentences = docs.get(doc) ?? []
    docs.set(doc, sentences)
    sentences.push(plainSentence(`src-${contentHash(doc).slice(-12)}` as SourceId, sentences.length, text))
  }
  return [...docs].map(([doc, sentences]) => ({
    article: bareArticle({id: sentences[0]!.source, file: doc, text: '', blocks: []}),
    sentences,
    datelines: [],
  }))
}

/** A sentence of which only the words are known. */
export function plainSentence(source: SourceId, index: number, text: string): Sentence {
  return {
    id: `sen-${contentHash(source, index, text)}` as SentenceId,
    source,
    start: 0,
    end: text.length,
    text,
    index,
    block: 0,
    stems: stemsOf(text),
    names: [],
    dates: [],
    quantities: [],
    quotations: [],
    mode: 'report',
    event: {},
  }
}
