import {castOf} from '../../pipeline/deduplicate/cast/actors.ts'
import {bundlesOf} from '../../pipeline/deduplicate/copies/bundles.ts'
import {candidatesOf} from '../../pipeline/deduplicate/facts/candidates.ts'
import {sameFacts} from '../../pipeline/deduplicate/facts/same-fact.ts'
import {collect} from '../../pipeline/deduplicate/passages.ts'
import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'
import {english} from '../../tests/english.ts'
import {rowsOf, wholeText} from './data.ts'
import {adjustedRand} from './figures.ts'

interface Row {
  readonly id: string
  readonly text: string
  readonly cluster: string
}

/** A pool of sentences, each its own source: which pairs are proposed, which groups come out. */
export async function* poolFigures(dataDir: string) {
  const rows = rowsOf<Row>(dataDir, 'mrpc-pool.dev.jsonl')
  if (rows === undefined) return
  const read: AnnotatedArticle[] = []
  for (const {id, text} of rows) read.push(await wholeText(id, text))
  const collection = collect(read, castOf(read, [], english), english)
  const {passages, weights} = collection
  const cluster = (passage: number) => rows[passages[passage]!.source]!.cluster

  const candidates = candidatesOf(passages, weights)
  const sizes = new Map<string, number>()
  for (const row of rows) sizes.set(row.cluster, (sizes.get(row.cluster) ?? 0) + 1)
  const truth = [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const right = candidates.filter(({a, b}) => cluster(a) === cluster(b)).length
  const figures = {recall: right / truth, per_sentence: candidates.length / rows.length}
  yield {set: 'candidates', n: rows.length, figures}

  const {bundles, templates, variants} = bundlesOf(collection)
  const {clusters} = sameFacts(bundles, collection, templates, variants)
  const said = passages.map((_, i) => `alone ${i}`)
  for (const [i, bundle] of bundles.entries()) for (const member of bundle.members) said[member] = `bundle ${i}`
  for (const [i, places] of clusters.entries()) {
    for (const place of places) for (const member of bundles[place]!.members) said[member] = `cluster ${i}`
  }
  const counts = new Map<string, number>()
  for (const key of said) counts.set(key, (counts.get(key) ?? 0) + 1)
  const ari = adjustedRand(
    passages.map((_, i) => cluster(i)),
    said,
  )
  yield {set: 'mrpc-pool', n: rows.length, figures: {ari, largest: Math.max(...counts.values())}}
}
