import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {castOf} from '../../pipeline/deduplicate/cast/actors.ts'
import {clueNames} from '../../pipeline/deduplicate/disagreements/rival-clues.ts'
import {candidatesIn} from '../../pipeline/deduplicate/disagreements/weighed.ts'
import {type Collection, collect} from '../../pipeline/deduplicate/passages.ts'
import type {Told} from '../../pipeline/deduplicate/variables/told.ts'
import {english} from '../../tests/english.ts'
import {type Case, dot, fitted} from '../logistic.ts'
import {readDuels} from './duels.ts'
import {articlesIn, readSubjects, type Subject} from './subjects.ts'

/**
 * node dist/fit/fit-rivals.js DATA OUT [DUELS]: the weights with which two values are believed to be of one variable, fitted on the
 * candidate pairs of the subjects and of folders of a few short articles; before it, what weights fitted without a folder find in it,
 * by the bar they must pass, and after it what they print of newswire.
 *
 *   npx rolldown bench/overlaps/fit-rivals.ts --platform node -f esm --dir dist/fit
 */
const [dataDir, out, duelsDir] = process.argv.slice(2)
if (dataDir === undefined || out === undefined) throw new Error('Expected a folder of data and a file to write')

interface Pair extends Case {
  readonly dispute: string
  readonly isOpen: boolean // of sentences that tell a dispute, and not the values that the gold names: nothing is learned from it
  readonly places: readonly string[]
  readonly shown: string
}

const bySubject = new Map<string, Pair[]>()
for await (const subject of readSubjects(dataDir)) bySubject.set(subject.name, pairsOf(subject))
const short = new Set<string>()
if (duelsDir !== undefined)
  for await (const duel of readDuels(duelsDir)) {
    short.add(duel.name)
    bySubject.set(duel.name, pairsOf(duel))
  }
const news: Pair[] = []
for await (const pairs of freeNews()) news.push(...pairs)
const learned = (pairs: readonly Pair[]) => pairs.filter(({isOpen}) => !isOpen)
const unseen = [...bySubject].flatMap(([name, pairs]) => {
  const others = [...bySubject].flatMap(([other, theirs]) => (other === name ? [] : theirs))
  const weights = fitted(learned([...others, ...news]))
  return pairs.map(pair => ({...pair, isShort: short.has(name), odds: dot(pair.features, weights) / 100}))
})
unseen.sort((x, y) => y.odds - x.odds)
for (const isShort of [false, true]) {
  const of = unseen.filter(pair => pair.isShort === isShort)
  for (const bar of [1, 0.5, 0.2, 0, -0.2, -0.4, -0.6, -0.8, -1, -1.5, -2]) {
    const printed = printedOver(bar, of)
    const right = printed.filter(({isOne}) => isOne)
    const found = new Set(right.map(({dispute}) => dispute)).size
    const kind = isShort ? 'short folders' : 'subjects'
    process.stdout.write(
      `${kind}, unseen, from ${bar}: ${printed.length} printed, ${right.length} right, ${found} of the gold\n`,
    )
  }
}
for (const {isOne, shown, odds} of printedOver(-1, unseen))
  process.stdout.write(`${odds.toFixed(2)} ${isOne ? 'right' : 'WRONG'} ${shown}\n`)
const weights = fitted(learned([...[...bySubject.values()].flat(), ...news]))
const newswirePairs: Pair[] = []
for await (const pairs of newswire()) newswirePairs.push(...pairs)
const wire = newswirePairs
  .map(pair => ({...pair, odds: dot(pair.features, weights) / 100}))
  .sort((x, y) => y.odds - x.odds)
for (const bar of [1, 0.5, 0, -0.6, -1, -1.5])
  process.stdout.write(`newswire, from ${bar}: ${printedOver(bar, wire).length} printed\n`)
const free = news.map(pair => ({...pair, odds: dot(pair.features, weights) / 100})).sort((x, y) => y.odds - x.odds)
for (const {shown, odds} of printedOver(-2, free)) process.stdout.write(`free news ${odds.toFixed(2)} ${shown}\n`)
for (const {shown, odds} of printedOver(-1, wire)) process.stdout.write(`${odds.toFixed(2)} ${shown}\n`)
writeFileSync(out, `${JSON.stringify(Object.fromEntries(clueNames.map((name, i) => [name, weights[i]!])), null, 2)}\n`)

/** Pairs over a bar; those that share a mention are one question, told by the likeliest. */
function printedOver<One extends Pair & {readonly odds: number}>(bar: number, of: readonly One[]): One[] {
  const taken = new Set<string>()
  return of.filter(({odds, places}) => {
    if (odds < bar) return false
    const isNew = !places.some(place => taken.has(place))
    for (const place of places) taken.add(place)
    return isNew
  })
}

/** Ten real, freely licensed articles each on six matters: what they tell otherwise was read, and hardly anything is at odds, so their pairs are taken for none. */
async function* freeNews(): AsyncIterable<Pair[]> {
  for (const line of readFileSync(join(dataDir!, 'composition', 'multiling-en.dev.jsonl'), 'utf8')
    .trim()
    .split('\n')) {
    const {id, docs} = JSON.parse(line) as {id: string; docs: readonly string[]}
    if (!/M00[0-5]$/.test(id)) continue
    const files = docs.map((text, i) => ({file: `${i}.txt`, bytes: new TextEncoder().encode(`${text}\n`)}))
    yield pairsOf({name: id, articles: await articlesIn(files), disputes: []})
  }
}

/** Topics of real newswire, two events of one kind in each: hardly anything in them is at odds. Nothing is learned from them. */
async function* newswire(): AsyncIterable<Pair[]> {
  const lines = gunzipSync(readFileSync(join(dataDir!, 'events', 'ecb.dev.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n')
  for (const line of lines) {
    const {topic, docs} = JSON.parse(line) as {topic: string; docs: readonly {id: string; text: string}[]}
    const files = docs.map(({id, text}) => ({file: `${id}.txt`, bytes: new TextEncoder().encode(`${text}\n`)}))
    yield pairsOf({name: `topic ${topic}`, articles: await articlesIn(files), disputes: []})
  }
}

function pairsOf({name, articles, disputes}: Pick<Subject, 'name' | 'articles' | 'disputes'>): Pair[] {
  const collection = collect(articles, castOf(articles, [], english), english)
  return [...candidatesIn(collection, Number.NEGATIVE_INFINITY)].map(({rivals, clues}) => {
    const disputeOf = (tells: typeof gives) =>
      disputes.findIndex(values =>
        values.some(one =>
          values.some(
            other =>
              one.value !== other.value &&
              rivals.a.some(told => tells(told, one, collection)) &&
              rivals.b.some(told => tells(told, other, collection)),
          ),
        ),
      )
    const at = disputeOf(gives)
    return {
      features: clueNames.map(clue => clues[clue] / 100),
      isOne: at >= 0,
      isOpen: at < 0 && disputeOf(standsIn) >= 0,
      dispute: `${name} ${at}`,
      places: [...rivals.a, ...rivals.b].map(({passage, start}) => `${name} ${passage} ${start}`),
      shown: `${name}: ${[rivals.a, rivals.b].map(([one]) => `${one!.key} “${collection.passages[one!.passage]!.sentence.text.slice(0, 90)}”`).join(' / ')}`,
    }
  })
}

type Answer = Subject['disputes'][number][number]

function standsIn({passage}: Told, {sentences}: Answer, {passages}: Collection): boolean {
  return sentences.has(passages[passage]!.sentence.id)
}

/** The mention stands in a sentence of the answer and writes a number of it. */
function gives(told: Told, answer: Answer, collection: Collection): boolean {
  if (!standsIn(told, answer, collection)) return false
  if (told.quantity === undefined) return true
  const {numbersIn, numeralsIn} = english.telling
  const numbers = new Set([...numbersIn(answer.value), ...numeralsIn(answer.value).map(({value}) => value)])
  return (
    numbers.size === 0 || numbers.has(told.size) || [...numbersIn(told.quantity.text)].some(one => numbers.has(one))
  )
}
