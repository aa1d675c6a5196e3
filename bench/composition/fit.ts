import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as v from 'valibot'
import {indexCorpus} from '../../pipeline/compose/corpus.ts'
import {type Selecting, selectNarrative, shipped} from '../../pipeline/compose/select/page-one.ts'
import {candidatesOf} from '../../pipeline/compose/unit.ts'
import {budgets} from '../../pipeline/model/briefing.ts'
import {taxonomy} from '../../pipeline/model/theme.ts'
import {parseYaml} from '../../pipeline/text/yaml.ts'
import {composeAll, readAll} from '../../tests/chain.ts'
import {english} from '../../tests/english.ts'
import {subjectFolders} from '../subjects/index.ts'

// Fits what page one and the body are chosen by: node bench/composition/fit.ts DATA [ROUNDS]. For each subject the constants
// are fitted on the others and on half of the newswire topics, and reported on the subject; then on all.

interface Point {
  readonly weight: number
  readonly told: (unit: string) => boolean
}

interface Subject {
  readonly name: string
  readonly points: readonly Point[]
  /** Figures and days that the desk asked for, each in its forms. */
  readonly values?: readonly (readonly string[])[]
  readonly choose: (how: Selecting, words: number) => {head: string[]; all: string[]}
}

const norm = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const themesOf = () =>
  parseYaml(
    readFileSync(join(import.meta.dirname, '../../templates/briefing/themes.yaml'), 'utf8'),
    taxonomy,
    'themes.yaml',
  )

async function subjectOf(
  name: string,
  files: readonly {name: string; bytes: Uint8Array}[],
  points: readonly Point[],
): Promise<Subject> {
  const given = await readAll(files)
  const {focus, overlaps, themes} = await composeAll(given, themesOf())
  const aside = new Set(focus.documents.filter(({verdict}) => verdict === 'set-aside').map(({source}) => source))
  const off = new Set(focus.sentences.flatMap(one => (one.off === undefined ? [] : [one.sentence])))
  const articles = given
    .filter(({article}) => !aside.has(article.id))
    .map(one => ({...one, sentences: one.sentences.filter(({id}) => !off.has(id))}))
  const corpus = indexCorpus({articles, focus, overlaps, themes}, english)
  const candidates = candidatesOf(corpus)
  const shippedBudgets = v.parse(budgets, {})
  const headWords = shippedBudgets.bottomLineWords + shippedBudgets.keyPointsWords
  const day = articles
    .flatMap(({article}) => article.metadata.published?.value ?? [])
    .sort()
    .at(-1)
  return {
    name,
    points,
    choose: (how, bodyWords) => {
      const made = selectNarrative(corpus, candidates, {...shippedBudgets, bodyWords, headWords}, day ?? null, how)
      const words = (one: (typeof candidates)[number]) => norm(one.parts.map(part => part.text).join(''))
      const head = [...made.bottomLine, ...made.keyPoints].map(words)
      return {head, all: [...head, ...made.body.flat().map(words)]}
    },
  }
}

async function subjects(data: string): Promise<Subject[]> {
  const found: Subject[] = []
  for (const {name, dir} of subjectFolders(data)) {
    const gold = JSON.parse(readFileSync(join(dir, 'gold/briefing.json'), 'utf8')) as {
      key_points: {importance: number; must_terms: string[][]}[]
      figures: {value: string}[]
      timeline: {trap?: boolean; optional?: boolean; display_any?: string[]; forms?: string[]; date: string}[]
    }
    const values = [
      ...gold.figures.map(({value}) => [value]),
      ...gold.timeline
        .filter(({trap, optional}) => trap !== true && optional !== true)
        .map(({display_any, forms, date}) => display_any ?? forms ?? [date]),
    ].map(forms => forms.map(norm))
    const points = gold.key_points.map(({importance, must_terms: terms}) => ({
      weight: importance,
      told: (unit: string) => terms.every(group => group.some(term => unit.includes(norm(term)))),
    }))
    const files = readdirSync(join(dir, 'sources'))
      .sort()
      .map(file => ({name: file, bytes: readFileSync(join(dir, 'sources', file))}))
    found.push({...(await subjectOf(name, files, points)), values})
  }
  return found
}

async function newswire(data: string): Promise<Subject[]> {
  const lines = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const facts = lines(join(import.meta.dirname, 'facts.jsonl')).map(
    line => JSON.parse(line) as {subject: string; needs: string[]},
  )
  const found: Subject[] = []
  for (const line of lines(join(data, 'composition/multiling-en.dev.jsonl'))) {
    const {id, docs} = JSON.parse(line) as {id: string; docs: string[]}
    const points = facts
      .filter(({subject}) => subject === id)
      .map(({needs}) => {
        const patterns = needs.map(need => new RegExp(need, 'i'))
        return {weight: 1, told: (unit: string) => patterns.every(pattern => pattern.test(unit))}
      })
    if (points.length > 0)
      found.push(
        await subjectOf(
          id,
          docs.map((doc, i) => ({name: `${i}.txt`, bytes: Buffer.from(doc)})),
          points,
        ),
      )
  }
  return found
}

const lengths = [700, 780, 860]

/** Shares told: of the top points on page one, of all points there, of all points in the narrative at several lengths. */
function measure(
  {points, values = [], choose}: Subject,
  how: Selecting,
): {head3: number; head: number; body: number; facts: number} {
  const share = (units: readonly string[], among: readonly Point[]) => {
    const told = among.filter(point => units.some(point.told))
    return (
      told.reduce((sum, {weight}) => sum + weight, 0) /
      Math.max(
        1,
        among.reduce((sum, {weight}) => sum + weight, 0),
      )
    )
  }
  const made = lengths.map(words => choose(how, words))
  const top = points.filter(({weight}) => weight >= 3)
  const {head} = made[0]!
  const text = ` ${made.at(-1)!.all.join(' ')} `
  const holds = (form: string) =>
    text
      .split(form)
      .slice(1)
      .some(after => !/^\d/.test(after))
  return {
    facts: values.filter(forms => forms.some(holds)).length / Math.max(1, values.length),
    head3: top.length === 0 ? share(head, points) : share(head, top),
    head: share(head, points),
    body: made.reduce((sum, {all}) => sum + share(all, points), 0) / made.length,
  }
}

const goodness = (among: readonly Subject[], how: Selecting): number =>
  among.reduce((sum, one) => {
    const {head3, head, body, facts} = measure(one, how)
    return sum + head3 + head + 3 * body + facts
  }, 0) / Math.max(1, among.length)

/** A seeded generator: the same fit on every machine. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Steps from the shipped constants, kept where they help. */
function fitted(among: readonly Subject[], rounds: number): Selecting {
  const next = random(7)
  const shift = (value: number, by: number) => Math.round((value + (next() - 0.5) * by) * 100) / 100
  const part = (value: number) => Math.max(0, Math.min(1, shift(value, 0.3)))
  let best = shipped
  let top = goodness(among, best)
  for (let round = 0; round < rounds; round++) {
    const names = Object.keys(best.weights) as (keyof Selecting['weights'])[]
    const name = names[Math.floor(next() * names.length)]!
    const tried: Selecting = {
      most: best.most,
      weights: {...best.weights, [name]: shift(best.weights[name], 0.16)},
      pageOne: {
        brevity: shift(best.pageOne.brevity, 0.2),
        alike: shift(best.pageOne.alike, 0.08),
        reach: part(best.pageOne.reach),
        floor: best.pageOne.floor,
      },
      below: {
        brevity: shift(best.below.brevity, 0.2),
        alike: shift(best.below.alike, 0.08),
        least: Math.max(0, Math.min(0.7, shift(best.below.least, 0.3))),
        reach: part(best.below.reach),
      },
    }
    const value = goodness(among, tried)
    if (value > top + 1e-6) [best, top] = [tried, value]
  }
  return best
}

const [data = '../shared/bench', rounds = '80'] = process.argv.slice(2)
const invented = await subjects(data)
const wire = await newswire(data)
const show = (label: string, among: readonly Subject[], how: Selecting) => {
  for (const one of among) {
    const {head3, head, body, facts} = measure(one, how)
    process.stdout.write(
      `${label} ${one.name} head3 ${head3.toFixed(3)} head ${head.toFixed(3)} body ${body.toFixed(3)} facts ${facts.toFixed(3)}\n`,
    )
  }
}
show('shipped', [...invented, ...wire], shipped)
const seen = wire.filter((_, i) => i % 2 === 0)
for (const left of invented) {
  const how = fitted([...invented.filter(one => one !== left), ...seen], Number(rounds))
  process.stdout.write(`without ${left.name}: ${JSON.stringify(how)}\n`)
  show('unseen', [left], how)
}
const all = fitted([...invented, ...seen], Number(rounds))
process.stdout.write(`all: ${JSON.stringify(all)}\n`)
show('fitted', [...invented, ...seen], all)
show(
  'unseen',
  wire.filter((_, i) => i % 2 === 1),
  all,
)
