import {exactCopies, nearCopyJaccard} from '../../pipeline/deduplicate/copies/copies.ts'
import {containedPairs} from '../../pipeline/text/containment-join.ts'
import {postingsOf} from '../../pipeline/text/postings.ts'
import {shingleSets} from '../../pipeline/text/shingle-sets.ts'
import {rowsOf} from './data.ts'

interface Row {
  readonly id: string
  readonly doc: string
  readonly text: string
}

const passagesCompared = 20_000

/** The shipped join against brute force: every pair of different documents that shares a shingle is counted out. */
export function* nearCopyFigures(dataDir: string) {
  const rows = rowsOf<Row>(dataDir, 'news-passages.jsonl.gz')?.slice(0, passagesCompared)
  if (rows === undefined) return
  const {words} = wordSets(rows)
  const {sets, terms} = shingleSets(words, 3)
  const truth = new Set<string>()
  const {offsets, sets: holders} = postingsOf(sets, terms)
  const shared = new Uint16Array(sets.length)
  for (const [a, set] of sets.entries()) {
    const touched: number[] = []
    for (const term of set) {
      for (let at = offsets[term]!; at < offsets[term + 1]!; at++) {
        const b = holders[at]!
        if (b <= a) continue
        if (shared[b]!++ === 0) touched.push(b)
      }
    }
    for (const b of touched) {
      const jaccard = shared[b]! / (set.length + sets[b]!.length - shared[b]!)
      if (jaccard >= nearCopyJaccard && rows[a]!.doc !== rows[b]!.doc) truth.add(`${a} ${b}`)
      shared[b] = 0
    }
  }
  const found = containedPairs(sets, terms, 0.75).filter(({a, b, shared}) => {
    const jaccard = shared / (sets[a]!.length + sets[b]!.length - shared)
    return jaccard >= nearCopyJaccard && rows[a]!.doc !== rows[b]!.doc
  })
  const right = found.filter(({a, b}) => truth.has(`${a} ${b}`)).length
  const figures = {recall: right / truth.size, precision: right / found.length, pairs: truth.size}
  yield {set: 'near-copies', n: rows.length, figures}
}

function wordSets(rows: readonly Row[]): {words: Uint32Array[]} {
  const words: Uint32Array[] = []
  const passages = rows.map(({text}) => ({sentence: {text}}))
  const {copies} = exactCopies(passages as never)
  for (const {members, words: own} of copies) for (const member of members) words[member] = own
  return {words}
}
