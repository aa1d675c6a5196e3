import {readFileSync} from 'node:fs'
import {linesOf} from '../../pipeline/clean/line.ts'
import {headlineCandidates, headlineWeights} from '../../pipeline/clean/metadata/headline.ts'
import {titleKey} from '../../pipeline/clean/metadata/title-key.ts'
import {decode} from '../../pipeline/clean/model/decoding.ts'
import {scoreLines, type Weights} from '../../pipeline/clean/model/index.ts'
import {markByRules} from '../../pipeline/clean/rules/mark.ts'
import {Verdicts} from '../../pipeline/clean/verdict.ts'
import type {Document} from '../../pipeline/model/document.ts'
import {documentOf, isTuned, readPages} from './pages.ts'
import {openSubject, readSubjects} from './subjects.ts'

/**
 * Fits the weights of the headline (a conditional logit: of the lines above the body, which one is the title) on half of the WCXB pages,
 * as dumps and as pages, and on the subjects; and tells how often the likeliest line is the title, on that half and on the other one, with
 * the new weights and with the shipped ones. PASSES are weights of lines that had not seen the half (see fit.ts).
 *   npx rolldown bench/cleaning/headline.ts --platform node -f esm --dir dist/fit && node dist/fit/headline.js DATA PASSES-UNTUNED PASSES-TUNED
 */
const [dataDir, ...files] = process.argv.slice(2)
if (dataDir === undefined || files.length < 2) throw new Error('Give the data folder, and the weights of both halves.')
const [untuned, tuned] = files.map(file => JSON.parse(readFileSync(file, 'utf8')) as Weights)

/** Steps of the ascent, their length, and the pull of every weight towards zero. */
const ascent = {steps: 400, rate: 0.5, pull: 0.002}

/** The lines of a page that could be its headline, and which of them print its title; none of a page where no line does. */
interface Choice {
  readonly rows: readonly (readonly number[])[]
  readonly right: readonly boolean[]
}

function choiceOf(document: Document, title: string, weights: Weights): Choice[] {
  const verdicts = new Verdicts(linesOf(document))
  markByRules(verdicts)
  const scores = scoreLines(document, verdicts.lines, weights)
  const candidates = headlineCandidates(verdicts, decode(verdicts, scores).body, scores)
  const right = candidates.map(({line}) => titleKey(line.text) === titleKey(title))
  return right.includes(true) ? [{rows: candidates.map(({features}) => features), right}] : []
}

const choices: Record<'fitted' | 'unseen', Choice[]> = {fitted: [], unseen: []}
for (const page of readPages(dataDir, 'wcxb-articles')) {
  const own = isTuned(page.id)
  for (const extension of ['txt', 'html'] as const) {
    const document = page.title ? await documentOf(page[extension === 'txt' ? 'text' : 'html'], extension) : undefined
    if (document === undefined) continue
    choices[own ? 'fitted' : 'unseen'].push(...choiceOf(document, page.title!, own ? untuned! : tuned!))
  }
}
for (const page of readSubjects(dataDir)) {
  const document = await openSubject(page)
  if (document !== undefined && page.title !== undefined)
    choices.fitted.push(...choiceOf(document, page.title, untuned!))
}

const scoreOf = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, i) => sum + value * weights[i]!, 0)

/** What the right lines of a page have more of than the likely ones, by feature. */
function slopeOf({rows, right}: Choice, weights: readonly number[]): number[] {
  const odds = rows.map(row => Math.exp(scoreOf(row, weights)))
  const all = odds.reduce((sum, one) => sum + one, 0)
  const good = odds.reduce((sum, one, i) => (right[i] ? sum + one : sum), 0)
  return weights.map((_, k) =>
    rows.reduce((sum, row, i) => sum + row[k]! * ((right[i] ? odds[i]! / good : 0) - odds[i]! / all), 0),
  )
}

let weights = headlineWeights.map(() => 0)
for (let step = 0; step < ascent.steps; step++) {
  const slopes = choices.fitted.map(choice => slopeOf(choice, weights))
  weights = weights.map((weight, k) => {
    const slope = slopes.reduce((sum, one) => sum + one[k]!, 0) / slopes.length
    return weight + ascent.rate * (slope - ascent.pull * weight)
  })
}

/** The share of pages whose likeliest line is the title. */
function rightOf(some: readonly Choice[], by: readonly number[]): string {
  const hits = some.filter(({rows, right}) => {
    const scores = rows.map(row => scoreOf(row, by))
    return right[scores.indexOf(Math.max(...scores))]
  })
  return `${hits.length} of ${some.length}`
}

for (const [name, some] of Object.entries(choices)) {
  const shipped = headlineWeights.map(([, weight]) => weight)
  process.stdout.write(`${name}: ${rightOf(some, weights)}, shipped weights: ${rightOf(some, shipped)}\n`)
}
for (const [i, [feature, weight]] of headlineWeights.entries())
  process.stdout.write(`${Math.round(weights[i]! * 100) / 100}\t${weight}\t${feature}\n`)
