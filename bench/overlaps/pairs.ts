import {castOf} from '../../pipeline/deduplicate/cast/actors.ts'
import {gate} from '../../pipeline/deduplicate/facts/gate.ts'
import {sameFact, scoreOf} from '../../pipeline/deduplicate/facts/score.ts'
import {collect, type Passage} from '../../pipeline/deduplicate/passages.ts'
import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'
import {english} from '../../tests/english.ts'
import {rowsOf, wholeText} from './data.ts'
import {binary, pearson} from './figures.ts'

interface Pair {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly label?: number
  readonly score?: number
  readonly set?: string
}

/** What the shipped score and the shipped bars say to each pair of a set; weights come from the set as one collection. */
export async function judgePairs(pairs: readonly Pair[]) {
  const read: AnnotatedArticle[] = []
  for (const [i, {a, b}] of pairs.entries()) read.push(await wholeText(`${i} a`, a), await wholeText(`${i} b`, b))
  const collection = collect(read, castOf(read, [], english), english)
  const bySource = new Map<number, Passage>(collection.passages.map(passage => [passage.source, passage]))
  return pairs.map((_, i) => {
    const [x, y] = [bySource.get(2 * i), bySource.get(2 * i + 1)]
    if (x === undefined || y === undefined) return {score: 0, same: false}
    const {value} = scoreOf(x, y, collection)
    return {score: value, same: value >= sameFact && gate(x, y, collection) === undefined}
  })
}

export async function* pairFigures(dataDir: string) {
  for (const [set, file] of [
    ['mrpc', 'mrpc.dev.jsonl'],
    ['pan', 'pan-pairs.dev.jsonl'],
  ] as const) {
    const pairs = rowsOf<Pair>(dataDir, file)
    if (pairs === undefined) continue
    const judged = await judgePairs(pairs)
    const gold = pairs.map(pair => pair.label === 1)
    const {accuracy, f1, precision, recall} = binary(
      gold,
      judged.map(one => one.score >= sameFact),
    )
    const gated = binary(
      gold,
      judged.map(one => one.same),
    )
    const figures = {accuracy, f1, precision, recall, gated_accuracy: gated.accuracy, gated_precision: gated.precision}
    yield {set, n: pairs.length, figures}
  }
  const graded = rowsOf<Pair>(dataDir, 'sts-news.dev.jsonl')
  if (graded === undefined) return
  const judged = await judgePairs(graded)
  const sets = [...new Set(graded.map(pair => pair.set ?? 'all'))].sort()
  const each = sets.map(set => {
    const places = [...graded.keys()].filter(i => (graded[i]!.set ?? 'all') === set)
    return pearson(
      places.map(i => graded[i]!.score!),
      places.map(i => judged[i]!.score),
    )
  })
  yield {set: 'sts-news', n: graded.length, figures: {pearson: each.reduce((sum, one) => sum + one, 0) / each.length}}
}
