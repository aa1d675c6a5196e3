import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {scoreDates} from './dates.ts'
import {measureNames, scoreEntities} from './entities.ts'
import {measureFacts} from './facts-speed.ts'
import {scoreQuantities} from './quantities.ts'
import {scoreQuotations} from './quotations.ts'
import {type Row, scoreGolden, scoreSentences} from './sentences.ts'
import {measureSpeed} from './speed.ts'

export interface ReadingResult {
  readonly bench: 'reading'
  readonly set: string
  readonly n: number
  readonly figures: Record<string, number>
}

/** File of each set of labelled sentences. */
const sentenceSets = {
  'sentences-pud': 'sentences.pud.dev.jsonl',
  'sentences-gum-news': 'sentences.gum-news.dev.jsonl',
  'sentences-gum-written': 'sentences.gum-written.dev.jsonl',
  'sentences-ewt': 'sentences.ewt-test-dev.dev.jsonl',
} as const

/** The project's own labelled sets. */
const ownSets = {dates: scoreDates, quantities: scoreQuantities, quotations: scoreQuotations} as const

/** The wanted sets of the reading benchmark whose data are there: all, when none is named. */
export async function* run(dataDir: string, sets: readonly string[] = []): AsyncIterable<ReadingResult> {
  const bench = 'reading'
  const isWanted = (set: string) => sets.length === 0 || sets.includes(set)
  for (const [set, file] of Object.entries(sentenceSets)) {
    const rows = isWanted(set) ? rowsOf(dataDir, file) : undefined
    if (rows !== undefined) yield {bench, set, n: rows.length, figures: scoreSentences(rows)}
  }
  const golden = rowsOf(dataDir, 'sentences.golden-rules.jsonl')
  if (golden !== undefined) yield {bench, set: 'sentences-golden', n: golden.length, figures: scoreGolden(golden)}
  const entities = join(dataDir, 'reading', 'entities.uner-ewt.dev.iob2')
  if (existsSync(entities) && isWanted('entities-uner')) {
    const iob = readFileSync(entities, 'utf8')
    const {n, figures} = await scoreEntities(iob)
    yield {bench, set: 'entities-uner', n, figures: {...figures, ...(await measureNames(iob))}}
  }
  for (const [set, score] of Object.entries(ownSets)) if (isWanted(set)) yield {bench, set, ...(await score())}
  const prose = rowsOf(dataDir, sentenceSets['sentences-gum-news'])
  if (prose === undefined) return
  const texts = prose.map(row => row.text)
  if (isWanted('speed')) yield {bench, set: 'speed', n: prose.length, figures: measureSpeed(texts)}
  if (isWanted('facts-speed')) yield {bench, set: 'facts-speed', n: prose.length, figures: measureFacts(texts)}
}

function rowsOf(dataDir: string, file: string): Row[] | undefined {
  const path = join(dataDir, 'reading', file)
  if (!existsSync(path)) return undefined
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Row)
}
