import {writeFileSync} from 'node:fs'
import {countTerms} from '../../pipeline/text/vectors.ts'
import {headingsOf, mattersOf, theme} from '../../pipeline/theme/index.ts'
import {featureNames, featuresOf} from '../../pipeline/theme/naming/chance.ts'
import {offersToHead} from '../../pipeline/theme/naming/phrases.ts'
import {isSubjectWord} from '../../pipeline/theme/rarity.ts'
import {unitsOf} from '../../pipeline/theme/units.ts'
import {english} from '../../tests/english.ts'
import {type Case, dot, fitted} from '../logistic.ts'
import {readThemed, shippedFacets, type Themed} from './gold.ts'

/**
 * node dist/fit/fit-headings.js OUT DIR…: the weights with which a phrase is believed to name the storyline it is of, fitted on
 * whole subjects: it does when it holds a word by which the gold would know the name of the theme of most of its sentences.
 * Before it, how often the first of a storyline's phrases does, in each subject by weights fitted on the others.
 */
const [out, ...folders] = process.argv.slice(2)
if (out === undefined || folders.length < 2) throw new Error('Expected a file to write and two subjects at least')

/** The phrases of each storyline of each subject. */
const bySubject = new Map<string, readonly (readonly Case[])[]>()
for (const folder of folders) bySubject.set(folder, await storylinesOf(await readThemed(folder)))
let [right, possible, all] = [0, 0, 0]
for (const [folder, own] of bySubject) {
  const weights = fitted([...bySubject].flatMap(([other, theirs]) => (other === folder ? [] : theirs.flat())))
  for (const cases of own) {
    all++
    if (!cases.some(({isOne}) => isOne)) continue
    possible++
    const score = ({features}: Case) => dot(features, weights)
    if (cases.reduce((best, one) => (score(one) > score(best) ? one : best)).isOne) right++
  }
}
process.stdout.write(`the first phrase names the storyline, unseen: ${right} of ${all}, where one does ${possible}\n`)
const weights = fitted([...bySubject.values()].flat(2))
writeFileSync(
  out,
  `${JSON.stringify(Object.fromEntries(featureNames.map((name, i) => [name, weights[i]])), null, 2)}\n`,
)

async function storylinesOf({articles, overlaps, themesOf, wordsOf}: Themed): Promise<(readonly Case[])[]> {
  const {syntax, labelling} = english
  const themes = await theme.run({articles, overlaps}, {taxonomy: shippedFacets, language: english})
  const home = new Map(themes.flatMap(({sentences}, slot) => sentences.map(({sentence}) => [sentence, slot] as const)))
  const units = unitsOf(articles, [])
  const placed = Int32Array.from(units, ({sentences}) => home.get(sentences[0]!.id)!)
  const {vocabulary, frequency} = countTerms(units.map(({terms}) => terms))
  const number = new Map(vocabulary.map((term, i) => [term, i]))
  const isSubject = (stem: string) => isSubjectWord(frequency[number.get(stem) ?? -1] ?? 0, units.length)
  const read = {placed, units, syntax, labelling, isSubject}
  const folder = {...read, headings: headingsOf(articles), matters: mattersOf(shippedFacets)}
  return [...offersToHead(folder, [...themes.keys()])].map(([slot, {offers, scene}]) => {
    const words = themesOfMost(slot).flatMap(id => wordsOf.get(id) ?? [])
    return offers.map((offer): Case => {
      const features = featuresOf(offer, scene)
      const text = ` ${offer.run.text.toLowerCase()} `
      return {features: featureNames.map(name => features[name]), isOne: words.some(word => text.includes(word))}
    })
  })

  /** The themes of the gold to which most of a storyline's sentences belong, a second acceptable theme by half. */
  function themesOfMost(slot: number): string[] {
    const votes = new Map<string, number>()
    for (const {sentence} of themes[slot]!.sentences)
      for (const [rank, id] of (themesOf.get(sentence) ?? []).entries())
        votes.set(id, (votes.get(id) ?? 0) + (rank === 0 ? 1 : 0.5))
    const most = Math.max(...votes.values())
    return [...votes].filter(([, count]) => count === most).map(([id]) => id)
  }
}
