import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Bag, bagOf} from '../../pipeline/focus/bags.ts'
import {vectorsOf} from '../../pipeline/focus/likeness.ts'
import {originsOf} from '../../pipeline/focus/origins.ts'
import {measure, type Ratios, ratiosOf, strayScore} from '../../pipeline/focus/relevance.ts'
import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'
import {readAll} from '../../tests/chain.ts'
import {readPages} from '../cleaning/pages.ts'

/**
 * Fits the weights by which a document is another story (a logistic regression over three ratios) on the first six subjects of
 * multiling-en and two invented ones, each with strays from the other subjects and from web pages, the likest ones among them; and tells,
 * on those and on the subjects left, at which scores right documents and strays stand, by the new weights and by the shipped ones.
 *   npx rolldown bench/focus/strays.ts --platform node -f esm --dir dist/fit && node dist/fit/strays.js DATA
 */
const [dataDir] = process.argv.slice(2)
if (dataDir === undefined) throw new Error('Give the data folder.')

/** Web pages among the strays; strays put into a folder, one at a time: the likest ones, and others at even steps. */
const webPages = 40
const [likest, others] = [6, 6]
/** Steps of the descent, their length, and the pull of every weight towards zero. */
const descent = {steps: 3000, rate: 0.1, pull: 0.001}
const names = ['told', 'nearest', 'names'] as const

type Folder = {readonly id: string; readonly isFitted: boolean; readonly articles: readonly AnnotatedArticle[]}

const folders: Folder[] = []
for (const line of readFileSync(join(dataDir, 'composition', 'multiling-en.dev.jsonl'), 'utf8').split('\n')) {
  if (line === '') continue
  const {id, docs} = JSON.parse(line) as {id: string; docs: readonly string[]}
  const files = docs.map((text, i) => ({name: `${id}-${i}.txt`, bytes: Buffer.from(text)}))
  folders.push({id, isFitted: /M00[0-5]$/.test(id), articles: await readAll(files)})
}
for (const [i, subject] of readdirSync(join(dataDir, 'subjects')).sort().entries()) {
  const root = join(dataDir, 'subjects', subject, 'sources')
  const files = readdirSync(root).sort()
  const articles = await readAll(files.map(name => ({name, bytes: readFileSync(join(root, name))})))
  folders.push({id: subject, isFitted: i < 2, articles})
}
const web = readPages(dataDir, 'wcxb-articles').filter((_, i) => i % 19 === 0)
const pages = await readAll(web.slice(0, webPages).map(({id, text}) => ({name: `${id}.txt`, bytes: Buffer.from(text)})))

/** The ratios of the documents of a folder; a stray put into it is the last one. */
function ratiosIn(articles: readonly AnnotatedArticle[]): Ratios[] {
  const origins = originsOf(articles)
  const originOf = new Map(origins.flatMap(({sources}, origin) => sources.map(source => [source, origin] as const)))
  const bags = articles.map((one): Bag => bagOf(one, originOf.get(one.article.id)!))
  return ratiosOf(measure(bags, bags, vectorsOf(bags), [...bags.keys()]))
}

interface Row {
  readonly ratios: Ratios
  readonly isStray: boolean
  readonly isFitted: boolean
}

const rows: Row[] = []
for (const {id, isFitted, articles} of folders) {
  const foreign = [
    ...folders.filter(one => one.id !== id && one.isFitted === isFitted).flatMap(one => one.articles),
    ...pages,
  ]
  const found = foreign.map(stray => ratiosIn([...articles, stray]))
  found.sort((a, b) => b.at(-1)!.told - a.at(-1)!.told)
  const chosen = [...found.slice(0, likest), ...found.filter((_, i) => i % Math.ceil(found.length / others) === 0)]
  for (const ratios of chosen) {
    rows.push({ratios: ratios.at(-1)!, isStray: true, isFitted})
    for (const one of ratios.slice(0, -1)) rows.push({ratios: one, isStray: false, isFitted})
  }
}

const fitted = rows.filter(({isFitted}) => isFitted)
const strays = fitted.filter(({isStray}) => isStray).length
let [weights, constant] = [names.map(() => 0), 0]
const scoreOf = (ratios: Ratios): number => names.reduce((sum, name, k) => sum + weights[k]! * ratios[name], constant)
for (let step = 0; step < descent.steps; step++) {
  const slopes = names.map(() => 0)
  let slope = 0
  for (const {ratios, isStray} of fitted) {
    // Strays and right documents weigh the same in all.
    const weight = isStray ? 0.5 / strays : 0.5 / (fitted.length - strays)
    const error = (1 / (1 + Math.exp(-scoreOf(ratios))) - (isStray ? 1 : 0)) * weight
    slope += error
    for (const [k, name] of names.entries()) slopes[k]! += error * ratios[name]
  }
  weights = weights.map((weight, k) => weight - descent.rate * (slopes[k]! + descent.pull * weight))
  constant -= descent.rate * slope
}

const rounded = (value: number): number => Math.round(value * 100) / 100
process.stdout.write(
  `${names.map((name, k) => `${name} ${rounded(weights[k]!)}`).join(', ')}, constant ${rounded(constant)}\n`,
)
for (const [by, score] of [
  ['new', scoreOf],
  ['shipped', strayScore],
] as const)
  for (const part of [true, false]) {
    const some = rows.filter(({isFitted}) => isFitted === part)
    const right = some.filter(({isStray}) => !isStray).map(({ratios}) => score(ratios))
    const wrong = some
      .filter(({isStray}) => isStray)
      .map(({ratios}) => score(ratios))
      .sort((a, b) => a - b)
    const highest = Math.max(...right)
    const share = wrong.filter(one => one > highest).length / wrong.length
    process.stdout.write(
      `${by}, ${part ? 'fitted' : 'unseen'}: highest of ${right.length} right ${rounded(highest)}, lowest of ${wrong.length} strays ${rounded(wrong[0]!)}, above all right ${rounded(share)}\n`,
    )
  }
