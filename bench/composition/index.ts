import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {annotate} from '../../pipeline/annotate/index.ts'
import {clean} from '../../pipeline/clean/index.ts'
import {choicesOf, concepts, overview} from '../../pipeline/compose/coverage.ts'
import {ingest} from '../../pipeline/ingest/index.ts'
import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'
import {rouge} from './rouge.ts'

interface Figures {
  readonly bench: 'composition'
  readonly set: string
  readonly n: number
  readonly figures: Readonly<Record<string, number>>
}

interface Subject {
  readonly id: string
  readonly docs: readonly string[]
  readonly refs: readonly string[]
}

const limit = 250

/** The overview selector at 250 words on ten-article subjects, without a cut sentence: ROUGE F1, mean over subjects. */
export async function* run(dataDir: string): AsyncIterable<Figures> {
  const path = join(dataDir, 'composition', 'multiling-en.dev.jsonl')
  if (!existsSync(path)) return
  const irregular = new Map(
    readFileSync(join(dataDir, 'evaluate', 'rouge-exceptions.txt'), 'utf8')
      .split('\n')
      .map(line => line.split(/\s+/))
      .filter(pair => pair.length === 2)
      .map(([form, base]) => [form!, base!] as const),
  )
  const subjects = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Subject)
  const tuned = /M00[036]$/
  for (const [set, chosen] of [
    ['multiling-en', subjects],
    ['multiling-en-tuned', subjects.filter(({id}) => tuned.test(id))],
    ['multiling-en-untouched', subjects.filter(({id}) => !tuned.test(id))],
  ] as const) {
    let [r1, r2] = [0, 0]
    for (const subject of chosen) {
      const text = await overviewOf(subject.docs)
      r1 += rouge(text, subject.refs, 1, limit, irregular).f
      r2 += rouge(text, subject.refs, 2, limit, irregular).f
    }
    yield {bench: 'composition', set, n: chosen.length, figures: {r1: r1 / chosen.length, r2: r2 / chosen.length}}
  }
}

async function overviewOf(docs: readonly string[]): Promise<string> {
  const articles: AnnotatedArticle[] = []
  for (const [i, doc] of docs.entries()) {
    const bytes = Buffer.from(doc)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const ingested = await ingest.run({file: `${i}.txt`, sha256, bytes, declared: []}, undefined)
    if (ingested.kind === 'document')
      articles.push(await annotate.run(await clean.run(ingested.document, undefined), {}))
  }
  const documents = articles.map(({sentences}) => sentences)
  const choices = choicesOf(documents.flat()).filter(({words}) => words >= 8 && words <= 60)
  return overview(choices, concepts(documents), limit)
    .map(({sentence}) => sentence.text.replace(/\s+/g, ' '))
    .join('\n')
}
