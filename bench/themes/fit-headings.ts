import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {featureNames} from '../../pipeline/theme/naming/chance.ts'
import {type Case, dot, fitted} from '../logistic.ts'

/**
 * node dist/fit/fit-headings.js OUT: the weights with which a phrase is believed to be one that a reader would keep as a
 * heading, fitted on phrases that were kept or struck by hand (headings.jsonl: what tells of them, never their words); before
 * it, how often the first of a storyline's phrases is a kept one, in each folder by weights fitted on the others.
 */
const [out] = process.argv.slice(2)
if (out === undefined) throw new Error('Expected a file to write')

interface Row {
  readonly folder: string
  readonly storyline: number
  readonly keep: 0 | 1
  readonly features: Record<string, number>
}

const rows = readFileSync(join('bench/themes', 'headings.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Row)
const caseOf = ({features, keep}: Row): Case => ({
  features: featureNames.map(name => features[name]!),
  isOne: keep === 1,
})
let [right, possible] = [0, 0]
for (const folder of new Set(rows.map(row => row.folder))) {
  const weights = fitted(rows.filter(row => row.folder !== folder).map(caseOf))
  const own = rows.filter(row => row.folder === folder)
  for (const storyline of new Set(own.map(row => row.storyline))) {
    const offered = own.filter(row => row.storyline === storyline)
    if (offered.every(({keep}) => keep === 0)) continue
    possible++
    const score = (row: Row) => dot(caseOf(row).features, weights)
    right += offered.reduce((best, row) => (score(row) > score(best) ? row : best)).keep
  }
}
process.stdout.write(`first of a storyline's phrases is a kept one, unseen: ${right} of ${possible}\n`)
const weights = fitted(rows.map(caseOf))
writeFileSync(
  out,
  `${JSON.stringify(Object.fromEntries(featureNames.map((name, i) => [name, weights[i]])), null, 2)}\n`,
)
