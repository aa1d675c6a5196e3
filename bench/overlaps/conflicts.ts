import {castOf} from '../../pipeline/deduplicate/cast/actors.ts'
import {scoreOf} from '../../pipeline/deduplicate/facts/score.ts'
import {collect} from '../../pipeline/deduplicate/passages.ts'
import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'
import {english} from '../../tests/english.ts'
import {overlapsAmong} from '../../tests/overlaps-among.ts'
import {rowsOf, wholeText} from './data.ts'
import {averagePrecision, precisionAtHalfRecall} from './figures.ts'

interface Row {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly label: number
}

/** Pairs that differ in a number or a day, each as a folder of two sources: does the stage print a disagreement? */
export async function* conflictFigures(dataDir: string) {
  const rows = rowsOf<Row>(dataDir, 'mrpc-conflict.dev.jsonl')
  if (rows === undefined) return
  const read: (readonly [AnnotatedArticle, AnnotatedArticle])[] = []
  for (const {id, a, b} of rows) read.push([await wholeText(`${id} a`, a), await wholeText(`${id} b`, b)])
  const all = read.flat()
  const collection = collect(all, castOf(all, [], english), english)
  const scores: number[] = []
  for (const [i, pair] of read.entries()) {
    const [x, y] = [2 * i, 2 * i + 1].map(source => collection.passages.find(passage => passage.source === source)!)
    const {disagreements} = await overlapsAmong(pair)
    // What the stage took for another time or thing is less of a conflict than what it left open.
    const best = Math.max(0, ...disagreements.map(one => (one.printed ? 3 : one.class === 'wording' ? 2 : 1)))
    scores.push(best === 0 ? 0 : best + scoreOf(x!, y!, collection).value)
  }
  const gold = rows.map(row => row.label === 1)
  const ap = averagePrecision(gold, scores)
  const printed = scores.filter(score => score >= 3).length
  const right = scores.filter((score, i) => score >= 3 && gold[i]).length
  const figures = {ap, precision_at_half_recall: precisionAtHalfRecall(gold, scores), printed, right}
  yield {set: 'mrpc-conflict', n: rows.length, figures}
}
