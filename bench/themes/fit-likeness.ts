import {writeFileSync} from 'node:fs'
import {countTerms} from '../../pipeline/text/vectors.ts'
import {featureNames, pairsOf} from '../../pipeline/theme/likeness.ts'
import {rarityOf} from '../../pipeline/theme/rarity.ts'
import {matchTaxonomy} from '../../pipeline/theme/taxonomy.ts'
import {unitsOf} from '../../pipeline/theme/units.ts'
import {english} from '../../tests/english.ts'
import {type Case, fitted, meanPrecision} from '../logistic.ts'
import {readThemed, shippedFacets} from './gold.ts'

/**
 * node dist/fit/fit-likeness.js OUT DIR…: the weights with which two sentences are believed to be of one storyline, fitted on
 * the pairs of whole subjects (sources/, gold/themes.json); before it, what weights fitted on the others find in each.
 */
const [out, ...folders] = process.argv.slice(2)
if (out === undefined || folders.length < 2) throw new Error('Expected a file to write and two subjects at least')

const bySubject = new Map<string, Case[]>()
for (const folder of folders) bySubject.set(folder, await casesOf(folder))
for (const [folder, cases] of bySubject) {
  const others = [...bySubject].filter(([other]) => other !== folder).flatMap(([, theirs]) => theirs)
  process.stdout.write(`${folder}, unseen: ${cases.length} pairs, ${meanPrecision(cases, fitted(others))}\n`)
}
const weights = fitted([...bySubject.values()].flat())
writeFileSync(
  out,
  `${JSON.stringify(Object.fromEntries(featureNames.map((name, i) => [name, weights[i]])), null, 2)}\n`,
)

/** The pairs of a subject of which the gold knows both sentences; of one storyline when a theme of both is the same. */
async function casesOf(folder: string): Promise<Case[]> {
  const {articles, overlaps, themesOf} = await readThemed(folder)
  const units = unitsOf(articles, [])
  const counts = countTerms(units.map(({terms}) => terms))
  const {scores} = matchTaxonomy(units, shippedFacets, rarityOf(counts).telling, english)
  const width = shippedFacets.length
  const facets = units.map((_, i) => scores.subarray(i * width, (i + 1) * width))
  const themes = units.map(({sentences}) => themesOf.get(sentences[0]!.id))
  return pairsOf(units, {facets, groups: overlaps.groups}).flatMap(({a, b, features}) => {
    const [one, other] = [themes[a], themes[b]]
    if (one === undefined || other === undefined) return []
    return [{features: featureNames.map(name => features[name]), isOne: one.some(theme => other.includes(theme))}]
  })
}
