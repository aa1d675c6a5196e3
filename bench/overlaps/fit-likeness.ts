import {writeFileSync} from 'node:fs'
import {castOf} from '../../pipeline/deduplicate/cast/actors.ts'
import {bundlesOf} from '../../pipeline/deduplicate/copies/bundles.ts'
import {candidatesOf} from '../../pipeline/deduplicate/facts/candidates.ts'
import {type Feature, featureNames, featuresOf, surroundingsIn} from '../../pipeline/deduplicate/facts/likeness.ts'
import {collect} from '../../pipeline/deduplicate/passages.ts'
import {english} from '../../tests/english.ts'
import {readSubjects, type Subject} from './subjects.ts'

/**
 * node dist/fit/fit-likeness.js DATA OUT: the weights with which two sentences are believed to tell one fact, fitted on the
 * subjects' candidate pairs; before it, what weights fitted on two of them find in the third.
 *
 *   npx rolldown bench/overlaps/fit-likeness.ts --platform node -f esm --dir dist/fit
 */
const [dataDir, out] = process.argv.slice(2)
if (dataDir === undefined || out === undefined) throw new Error('Expected a folder of data and a file to write')

interface Pair {
  readonly features: readonly number[]
  readonly isSame: boolean
}

/** What keeps weights small: a pair's share of the squares of the weights. Swept 1 to 30, flat. */
const ridge = 10
const rounds = 50

const bySubject = new Map<string, Pair[]>()
for await (const subject of readSubjects(dataDir)) bySubject.set(subject.name, pairsOf(subject))
for (const [name, pairs] of bySubject) {
  const others = [...bySubject].filter(([other]) => other !== name).flatMap(([, theirs]) => theirs)
  process.stdout.write(`${name}, unseen: ${JSON.stringify(figuresOf(pairs, fitted(others)))}\n`)
}
const all = [...bySubject.values()].flat()
const weights = fitted(all)
process.stdout.write(`all, fitted: ${JSON.stringify(figuresOf(all, weights))}\n`)
const rounded = Object.fromEntries(featureNames.map((name, i) => [name, Math.round(100 * weights[i]!)]))
writeFileSync(out, `${JSON.stringify(rounded, null, 2)}\n`)

/** Every candidate pair of two sources, but those that the gold leaves open. */
function pairsOf({articles, factsOf, mayMerge}: Subject): Pair[] {
  const collection = collect(articles, castOf(articles, [], english), english)
  const {bundles, templates} = bundlesOf(collection)
  const leaders = bundles.flatMap(({leader}) => (templates.has(leader) ? [] : [collection.passages[leader]!]))
  const around = surroundingsIn(collection)
  return candidatesOf(leaders, collection.weights).flatMap(({a, b}) => {
    const [x, y] = [leaders[a]!, leaders[b]!]
    const [p, q] = [x.sentence.id, y.sentence.id]
    const isSame = [...(factsOf.get(p) ?? [])].some(fact => factsOf.get(q)?.has(fact) === true)
    const isOpen = mayMerge.some(([one, other]) => (one.has(p) && other.has(q)) || (one.has(q) && other.has(p)))
    if (isOpen && !isSame) return []
    const found = featuresOf(x, y, collection, around)
    return [{features: featureNames.map((name: Feature) => found[name] / 100), isSame}]
  })
}

/** Logistic regression by Newton's method, the features scaled to one spread. */
function fitted(pairs: readonly Pair[]): number[] {
  const size = featureNames.length
  const spread = featureNames.map((_, i) => (i === 0 ? 1 : deviation(pairs.map(({features}) => features[i]!)) || 1))
  const rows = pairs.map(({features}) => features.map((value, i) => value / spread[i]!))
  const found = new Array<number>(size).fill(0)
  for (let round = 0; round < rounds; round++) {
    const slope = found.map((weight, i) => (i === 0 ? 0 : ridge * weight))
    const curve = Array.from({length: size}, (_, i) => Array.from({length: size}, (_, j) => (i === j ? ridge : 0)))
    for (const [at, row] of rows.entries()) {
      const chance = 1 / (1 + Math.exp(-dot(row, found)))
      for (let i = 0; i < size; i++) {
        slope[i]! += row[i]! * (chance - Number(pairs[at]!.isSame))
        for (let j = 0; j < size; j++) curve[i]![j]! += row[i]! * row[j]! * chance * (1 - chance)
      }
    }
    const step = solved(curve, slope)
    for (let i = 0; i < size; i++) found[i]! -= step[i]!
  }
  return found.map((weight, i) => weight / spread[i]!)
}

function dot(x: readonly number[], y: readonly number[]): number {
  return x.reduce((sum, one, i) => sum + one * y[i]!, 0)
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length
  return Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length)
}

/** The solution of a small system of equations, by elimination. */
function solved(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < rows.length; j++) {
      if (j === i) continue
      const factor = rows[j]![i]! / rows[i]![i]!
      for (let k = i; k <= rows.length; k++) rows[j]![k]! -= factor * rows[i]![k]!
    }
  }
  return rows.map((row, i) => row[rows.length]! / row[i]!)
}

/** Mean precision over all right pairs, and how many are found while 93 in a hundred are right. */
function figuresOf(pairs: readonly Pair[], found: readonly number[]) {
  const ranked = pairs.map(({features, isSame}) => ({odds: dot(features, found), isSame}))
  ranked.sort((x, y) => y.odds - x.odds)
  let [right, sum, most] = [0, 0, 0]
  for (const [i, {isSame}] of ranked.entries()) {
    if (!isSame) continue
    right++
    sum += right / (i + 1)
    if (right / (i + 1) >= 0.93) most = right
  }
  return {pairs: pairs.length, same: right, meanPrecision: Math.round((1000 * sum) / right) / 1000, foundAt93: most}
}
