import {readFileSync, statSync} from 'node:fs'
import {readerOf} from '../../pipeline/language/en/syntax/index.ts'
import type {GoldDocument} from './treebank.ts'

/** Characters of text that a first run reads: about the sample sources. */
const coldLength = 19_000

/** CPU to load and to read a first text, then words a second when warm: median of five. */
export function measureSpeed(tablesPath: string, documents: readonly GoldDocument[]): Record<string, number> {
  const texts = documents.flatMap(({sentences}) => sentences.map(({text}) => text))
  let length = 0
  const first = texts.filter(text => {
    length += text.length
    return length < coldLength
  })
  const cold = cpuMs(() => {
    const reader = readerOf(readFileSync(tablesPath))
    for (const text of first) reader.chunks(reader.tag(text, 0, text.length))
  })
  const coldParse = cpuMs(() => {
    const reader = readerOf(readFileSync(tablesPath))
    for (const text of first) reader.parse(reader.tag(text, 0, text.length))
  })
  const reader = readerOf(readFileSync(tablesPath))
  let words = 0
  const tagged = median(() => {
    words = 0
    for (const text of texts) {
      const found = reader.tag(text, 0, text.length)
      reader.chunks(found)
      words += found.length
    }
  })
  const parsed = median(() => {
    for (const text of texts) reader.parse(reader.tag(text, 0, text.length))
  })
  return {
    cold_ms: cold,
    cold_parse_ms: coldParse,
    tags_per_s: (words / tagged) * 1000,
    parses_per_s: (words / parsed) * 1000,
    mb: statSync(tablesPath).size / 1e6,
  }
}

function median(task: () => void): number {
  const times = Array.from({length: 5}, () => cpuMs(task)).sort((a, b) => a - b)
  return times[2]!
}

function cpuMs(task: () => void): number {
  const before = process.cpuUsage()
  task()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}
