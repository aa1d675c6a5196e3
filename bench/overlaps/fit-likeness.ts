import {writeFileSync} from 'node:fs'
import {castOf} from '../../pipeline/deduplicate/cast/actors.ts'
import {bundlesOf} from '../../pipeline/deduplicate/copies/bundles.ts'
import {candidatesOf} from '../../pipeline/deduplicate/facts/candidates.ts'
import {type Feature, featureNames, featuresOf, surroundingsIn} from '../../pipeline/deduplicate/facts/likeness.ts'
import {collect} from '../../pipeline/deduplicate/passages.ts'
import {english} from '../../tests/english.ts'
import {type Case, dot, fitted} from '../logistic.ts'
import {readSubjects, type Subject} from './subjects.ts'

/**
 * node dist/fit/fit-likeness.js DATA OUT: the weights with which two sentences are believed to tell one fact, fitted on the
 * subjects' candidate pairs; before it, what weights fitted on two of them find in the third.
 *
 *   npx rolldown bench/overlaps/fit-likeness.ts --platform node -f esm --dir dist/fit
 */
const [dataDir, out] = process.argv.slice(2)
if (dataDir === undefined || out === undefined) throw new Error('Expected a folder of data and a file to write')

const bySubject = new Map<string, Case[]>()
for await (const subject of readSubjects(dataDir)) bySubject.set(subject.name, pairsOf(subject))
for (const [name, pairs] of bySubject) {
  const others = [...bySubject].filter(([other]) => other !== name).flatMap(([, theirs]) => theirs)
  process.stdout.write(`${name}, unseen: ${JSON.stringify(figuresOf(pairs, fitted(others)))}\n`)
}
const all = [...bySubject.values()].flat()
const weights = fitted(all)
process.stdout.write(`all, fitted: ${JSON.stringify(figuresOf(all, weights))}\n`)
const rounded = Object.fromEntries(featureNames.map((name, i) => [name, weights[i]!]))
writeFileSync(out, `${JSON.stringify(rounded, null, 2)}\n`)

/** Every candidate pair of two sources, but those that the gold leaves open. */
function pairsOf({articles, factsOf, mayMerge}: Subject): Case[] {
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
    return [{features: featureNames.map((name: Feature) => found[name] / 100), isOne: isSame}]
  })
}

/** Mean precision over all right pairs, and how many are found while 93 in a hundred are right. */
function figuresOf(pairs: readonly Case[], found: readonly number[]) {
  const ranked = pairs.map(({features, isOne}) => ({odds: dot(features, found), isOne}))
  ranked.sort((x, y) => y.odds - x.odds)
  let [right, sum, most] = [0, 0, 0]
  for (const [i, {isOne}] of ranked.entries()) {
    if (!isOne) continue
    right++
    sum += right / (i + 1)
    if (right / (i + 1) >= 0.93) most = right
  }
  return {pairs: pairs.length, same: right, meanPrecision: Math.round((1000 * sum) / right) / 1000, foundAt93: most}
}
