import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {pick, randomFrom} from './random.ts'

/** Sentences to string articles from: of the news pool, or invented ones when the pool is absent. */
export function sentencePool(dataDir: string, most = 40_000): string[] {
  const path = join(dataDir, 'overlaps', 'news-passages.jsonl.gz')
  if (!existsSync(path)) return invented(most)
  const lines = gunzipSync(readFileSync(path)).toString().split('\n', most)
  return lines.filter(line => line !== '').map(line => (JSON.parse(line) as {text: string}).text)
}

const people = [
  'Minister Oda Renk',
  'President Ilan Voss',
  'Governor Mira Taal',
  'Mael Dorin',
  'Ines Caldo',
  'Jon Berrel',
]
const bodies = ['the finance ministry', 'the port authority', 'parliament', 'the central bank', 'the harbour union']
const verbs = ['said', 'announced', 'confirmed', 'denied', 'warned']
const things = [
  'a loan',
  'a fishing quota',
  'a customs agreement',
  'a rail link',
  'a joint exercise',
  'a currency swap',
]
const places = ['Hadra', 'Portmere', 'Velmar', 'Tarsk', 'Lower Ansk', 'the coastal district']
const months = ['January', 'March', 'April', 'June', 'September', 'November']

function invented(most: number): string[] {
  const random = randomFrom(7)
  return Array.from({length: most}, () => {
    const amount = Math.ceil(random() * 900)
    const day = Math.ceil(random() * 28)
    return pick(random, [
      () =>
        `${pick(random, people)} ${pick(random, verbs)} on ${day} ${pick(random, months)} that ${pick(random, bodies)} would sign ${pick(random, things)} worth ${amount} million crowns in ${pick(random, places)}.`,
      () =>
        `“We expect ${pick(random, things)} before the end of ${pick(random, months)},” ${pick(random, people)} told reporters in ${pick(random, places)}.`,
      () =>
        `More than ${amount} people in ${pick(random, places)} are affected by ${pick(random, things)}, according to ${pick(random, bodies)}.`,
      () =>
        `The talks between ${pick(random, places)} and ${pick(random, places)} on ${pick(random, things)} began in ${pick(random, months)} 203${Math.floor(random() * 9)}.`,
    ])()
  })
}
