import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {choicesOf, concepts, overview} from '../../pipeline/compose/coverage.ts'
import {readAll} from '../../tests/chain.ts'
import type {Measurement} from '../measurement.ts'
import {briefingOf, composingSeconds, shippedTaxonomy} from './briefing.ts'
import {dangling, type KeyFact, missing, repeats, unplaced} from './page.ts'
import {rouge} from './rouge.ts'

interface Subject {
  readonly id: string
  readonly docs: readonly string[]
  readonly refs: readonly string[]
}

const limit = 250
/** Subjects to tune on; the others are for reading and reporting. */
const tuned = /M00[036]$/

/** The overview selector at 250 words on ten-article subjects, without a cut sentence: ROUGE F1, mean over subjects. */
export async function* run(dataDir: string): AsyncIterable<Measurement> {
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
  yield* pages(subjects)
}

async function overviewOf(docs: readonly string[]): Promise<string> {
  const articles = await readAll(docs.map((doc, i) => ({name: `${i}.txt`, bytes: Buffer.from(doc)})))
  const documents = articles.map(({sentences}) => sentences)
  const choices = choicesOf(documents.flat()).filter(({words}) => words >= 8 && words <= 60)
  return overview(choices, concepts(documents), limit)
    .map(({sentence}) => sentence.text.replace(/\s+/g, ' '))
    .join('\n')
}

/** Whole briefings by the shipped settings: what a reader would strike, and which of the facts set down by hand stand on them. */
async function* pages(subjects: readonly Subject[]): AsyncIterable<Measurement> {
  const facts = readFileSync(join(import.meta.dirname, '../bench/composition/facts.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as KeyFact)
  const themes = shippedTaxonomy()
  const made = []
  for (const {id, docs} of subjects) made.push(await briefingOf(id, docs, themes))
  const measure = process.env.SHOW === '1' ? (text: string) => process.stderr.write(`${text}\n`) : () => {}
  for (const [set, test] of [
    ['facts-tuned', (id: string) => tuned.test(id)],
    ['facts-untouched', (id: string) => !tuned.test(id)],
  ] as const) {
    const own = facts.filter(({subject}) => test(subject))
    if (own.length === 0) continue
    let [body, page, words] = [0, 0, 0]
    const chosen = made.filter(({id}) => own.some(({subject}) => subject === id))
    for (const one of chosen) {
      const lost = missing(
        one,
        own.filter(({subject}) => subject === one.id),
      )
      body += lost.body.length
      page += lost.page.length
      words += lost.words
      for (const {fact} of lost.page) measure(`${one.id} not on the page: ${fact}`)
    }
    yield {
      bench: 'composition',
      set,
      n: own.length,
      figures: {in_body: 1 - body / own.length, on_page: 1 - page / own.length, body_words: words / chosen.length},
    }
  }
  let seconds = 0
  for (const one of made) seconds += await composingSeconds(one)
  const counts = {printed: 0, dangling: 0, repeats: 0, facts: 0, unplaced: 0}
  for (const one of made) {
    const open = dangling(one)
    const twice = repeats(one)
    const lost = unplaced(one)
    counts.printed += open.of
    counts.dangling += open.items.length
    counts.repeats += twice.length
    counts.facts += lost.of
    counts.unplaced += lost.facts.length
    for (const text of open.items) measure(`${one.id} dangles: ${text}`)
    for (const [a, b] of twice) measure(`${one.id} twice: ${a} / ${b}`)
    for (const text of lost.facts) measure(`${one.id} unplaced: ${text}`)
  }
  yield {
    bench: 'composition',
    set: 'pages',
    n: made.length,
    figures: {
      printed: counts.printed,
      dangling: counts.dangling / counts.printed,
      repeats: counts.repeats,
      placed: 1 - counts.unplaced / counts.facts,
      seconds: seconds / made.length,
    },
  }
}
