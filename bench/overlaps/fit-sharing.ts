import {writeFileSync} from 'node:fs'
import {castOf} from '../../pipeline/deduplicate/cast/actors.ts'
import {bundlesOf} from '../../pipeline/deduplicate/copies/bundles.ts'
import {surroundingsIn} from '../../pipeline/deduplicate/facts/likeness.ts'
import {lookedAt, sharingsOf} from '../../pipeline/deduplicate/facts/shared-facts.ts'
import {shareNames, sharesOf, type Weights} from '../../pipeline/deduplicate/facts/sharing.ts'
import {valuesIn} from '../../pipeline/deduplicate/facts/values.ts'
import {collect, type Passage} from '../../pipeline/deduplicate/passages.ts'
import {english} from '../../tests/english.ts'
import {type Case, fitted, meanPrecision} from '../logistic.ts'
import {readSubjects, type Subject} from './subjects.ts'

/**
 * node dist/fit/fit-sharing.js DATA OUT: the weights with which two sentences are believed to share a fact, first by themselves,
 * then beside a third; before it, for each subject, what weights fitted on the others make of it.
 *
 *   npx rolldown bench/overlaps/fit-sharing.ts --platform node -f esm --dir dist/fit
 */
const [dataDir, out] = process.argv.slice(2)
if (dataDir === undefined || out === undefined) throw new Error('Expected a folder of data and a file to write')

const subjects: Prepared[] = []
for await (const subject of readSubjects(dataDir)) subjects.push(prepared(subject))
for (const {name, ...one} of subjects) {
  const weights = weightsOf(subjects.filter(other => other.name !== name))
  const cases = besideThird(one, weights.pair)
  const figure = meanPrecision(cases, [weights.third.bias, weights.third.odds, weights.third.third])
  process.stdout.write(`${name}, unseen: ${JSON.stringify({pairs: cases.length, meanPrecision: figure})}\n`)
}
writeFileSync(out, `${JSON.stringify(weightsOf(subjects), null, 2)}\n`)

interface Prepared {
  readonly name: string
  readonly bySelf: readonly Case[]
  readonly pairs: (weights: Weights) => ReturnType<typeof sharingsOf>
  /** Whether two of its sentences tell one fact; undefined where the gold leaves it open. */
  readonly isOne: (a: number, b: number) => boolean | undefined
}

function prepared({name, articles, factsOf, mayMerge}: Subject): Prepared {
  const collection = collect(articles, castOf(articles, [], english), english)
  const {bundles, templates} = bundlesOf(collection)
  const own = bundles.filter(({leader}) => !templates.has(leader) && collection.passages[leader]!.set.length > 1)
  const leaders = own.map(({leader}) => collection.passages[leader]!)
  const members = own.map(bundle => bundle.members.map(at => collection.passages[at]!))
  const areOne = ({sentence: {id: p}}: Passage, {sentence: {id: q}}: Passage) => {
    if ([...(factsOf.get(p) ?? [])].some(fact => factsOf.get(q)?.has(fact) === true)) return true
    const isOpen = mayMerge.some(([one, other]) => (one.has(p) && other.has(q)) || (one.has(q) && other.has(p)))
    return isOpen ? undefined : false
  }
  const isOne = (a: number, b: number) => {
    const found = members[a]!.flatMap(x => members[b]!.map(y => areOne(x, y)))
    return found.includes(true) || (found.every(one => one === false) ? false : undefined)
  }
  const known = {around: surroundingsIn(collection), values: valuesIn(collection)}
  const seen = new Map(lookedAt(leaders, collection, known.values).map(one => [`${one.a} ${one.b}`, one]))
  const bySelf = [...seen.values()].flatMap(({a, b}): Case[] => {
    const label = isOne(a, b)
    const shares = sharesOf(leaders[a]!, leaders[b]!, collection, known)
    return label === undefined ? [] : [{features: shareNames.map(share => shares[share] / 100), isOne: label}]
  })
  return {
    name,
    bySelf,
    isOne,
    pairs: weights => sharingsOf(leaders, collection, (a, b) => leaders[a]!.source !== leaders[b]!.source, weights),
  }
}

function weightsOf(some: readonly Prepared[]): Weights {
  const found = fitted(some.flatMap(({bySelf}) => bySelf))
  const pair = Object.fromEntries(shareNames.map((name, i) => [name, found[i]!])) as Weights['pair']
  const [bias, odds, third] = fitted(some.flatMap(one => besideThird(one, pair))) as [number, number, number]
  return {pair, third: {bias, odds, third}}
}

function besideThird({pairs, isOne}: Pick<Prepared, 'pairs' | 'isOne'>, pair: Weights['pair']): Case[] {
  const [self, third] = [100, 0].map(odds => pairs({pair, third: {bias: 0, odds, third: 100 - odds}})) as [
    ReturnType<typeof sharingsOf>,
    ReturnType<typeof sharingsOf>,
  ]
  return self.flatMap(({a, b, odds}, at) => {
    const label = isOne(a, b)
    return label === undefined ? [] : [{features: [1, odds / 100, third[at]!.odds / 100], isOne: label}]
  })
}
