import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {annotate} from '../../pipeline/annotate/index.ts'
import type {ArticleBlock} from '../../pipeline/model/article.ts'
import {sourceIdOf} from '../../pipeline/model/id.ts'
import type {Metadata} from '../../pipeline/model/metadata.ts'
import type {AnnotatedArticle, Sentence} from '../../pipeline/model/sentence.ts'
import {bareArticle} from '../../tests/bare-article.ts'
import {english} from '../../tests/english.ts'

/** The rows of a JSON-lines file of the benchmark folder, or undefined when it is absent. */
export function rowsOf<Row>(dataDir: string, name: string): Row[] | undefined {
  const path = join(dataDir, 'overlaps', name)
  if (!existsSync(path)) return undefined
  const bytes = readFileSync(path)
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Row)
}

/** Texts as the paragraphs of one source, read by the shipped annotate stage. */
export async function articleOf(
  name: string,
  paragraphs: readonly string[],
  published: Metadata['published'] = null,
): Promise<AnnotatedArticle> {
  const text = paragraphs.map(one => one.replace(/\s+/g, ' ').trim()).join('\n')
  const blocks: ArticleBlock[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line !== '') blocks.push({start: at, end: at + line.length, kind: 'paragraph'})
    at += line.length + 1
  }
  const sha256 = createHash('sha256').update(name).digest('hex')
  const metadata = {title: null, author: null, publisher: null, published, url: null}
  return annotate.run(bareArticle({id: sourceIdOf(sha256), file: name, sha256, text, blocks, metadata}), {
    language: english,
  })
}

/** A row's text as one sentence, wherever the reader would part it: the sets compare rows. */
export async function wholeText(name: string, text: string): Promise<AnnotatedArticle> {
  const read = await articleOf(name, [text])
  const [first] = read.sentences
  if (first === undefined) return read
  const all = read.sentences
  const end = all.at(-1)!.end
  const whole: Sentence = {
    ...first,
    end,
    text: read.article.text.slice(first.start, end),
    stems: all.flatMap(one => one.stems),
    names: all.flatMap(one => one.names),
    dates: all.flatMap(one => one.dates),
    quantities: all.flatMap(one => one.quantities),
    quotations: all.flatMap(one => one.quotations),
  }
  return {...read, sentences: [whole]}
}
