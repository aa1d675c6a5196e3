import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {readBlocks} from '../../pipeline/language/en/blocks.ts'
import {gazetteersOf} from '../../pipeline/language/en/gazetteers/index.ts'
import {habitsOf} from '../../pipeline/language/en/names/candidates.ts'
import {groupMentions, lookAt} from '../../pipeline/language/en/names/features.ts'
import {mentionsOf} from '../../pipeline/language/en/names/index.ts'
import type {Mention} from '../../pipeline/language/en/names/mention.ts'
import {most} from '../../pipeline/language/en/names/types.ts'
import {classes, scale} from '../../pipeline/language/en/names/weights.ts'
import {sourceIdOf} from '../../pipeline/model/id.ts'
import {bareArticle} from '../../tests/bare-article.ts'
import {type TreebankDocument, treebankDocuments} from './gum-names.ts'
import {fitLogLinear, type Instance} from './log-linear.ts'

/**
 * Fits the weights that tell what a name is of, on the treebank that is marked *fit*, and writes them as JSON.
 * Deterministic: no clock, a fixed order and seed.
 *   npx rolldown bench/language/fit-names.ts --platform node -f esm --file dist/fit.mjs && node dist/fit.mjs DATA OUT [0-4]
 * With a number one fifth of the documents is left out, to see on it what the weights are worth.
 */
const [dataDir, out, leftOut] = process.argv.slice(2)
if (dataDir === undefined || out === undefined) throw new Error('Give the data folder and the file to write.')
const gazetteers = gazetteersOf(readFileSync('pipeline/language/en/gazetteers.bin'))
const treebank = gunzipSync(readFileSync(`${dataDir}/language/gum.dev.conllu.gz`))
const documents = treebankDocuments(treebank.toString()).filter(({id}) => `${fifthOf(id)}` !== leftOut)

/** Genres that read like our sources count for more. */
const likeSources = new Set(['news', 'interview', 'bio', 'speech'])

/** What is told by a single word or its letters is believed less than what a list or a class of words tells. */
const isSparse = (feature: string): boolean => /^(?:before|after):|^[a-z ]+:(?:=|-|.{1,3}-$)/.test(feature)

/** Penalties 2 to 16 by leaving out fifths of the documents: flat between 8 and 12, and 3 and 8. */
const fitted = fitLogLinear(documents.flatMap(instancesOf), classes.length, {
  least: 2,
  penalty: feature => (isSparse(feature) ? 12 : 4),
  rounds: 40,
})

const weights: Record<string, Record<string, number[]>> = {}
for (const [name, values] of fitted) {
  const row = [...values].map(value => Math.max(-127, Math.min(127, Math.round(value * scale))))
  if (row.every(value => value === 0)) continue
  const colon = name.indexOf(':')
  const heading = name.slice(0, colon)
  weights[heading] = {...weights[heading], [name.slice(colon + 1)]: row}
}
const script = createHash('sha256')
for (const name of ['fit-names', 'gum-names', 'log-linear']) script.update(readFileSync(`bench/language/${name}.ts`))
const origin = {
  sets: ['UD_English-GUM, freely licensed genres (CC BY and public domain)'],
  data: createHash('sha256').update(treebank).digest('hex'),
  documents: documents.length,
  script: script.digest('hex'),
}
writeFileSync(out, `${JSON.stringify({origin, weights}).replaceAll('},"', '},\n"').replaceAll('],"', '],\n"')}\n`)

/** A fifth of the documents by a hash of their ids. */
function fifthOf(id: string): number {
  return createHash('sha256').update(id).digest()[0]! % 5
}

/** The names of a document with all that is seen of each, and what most of its mentions are labelled. */
function instancesOf(document: TreebankDocument): Instance[] {
  const {text, blocks} = document
  const paragraphs = blocks.map(block => ({...block, kind: 'paragraph' as const}))
  const {drafts} = readBlocks(bareArticle({id: sourceIdOf('0'.repeat(64)), text, blocks: paragraphs}))
  const habits = habitsOf(drafts)
  const mentions = mentionsOf(drafts, text, habits, new Map())
  const groups = groupMentions(mentions)
  return [...groups.byKey.values()].map((group): Instance => {
    const counts = new Map<string, number>()
    const features: string[] = []
    lookAt(group, groups, {drafts, habits, text, gazetteers}, (heading, seen) => {
      for (const value of typeof seen === 'string' ? [seen] : seen) {
        const name = `${heading}:${value}`
        const count = counts.get(name) ?? 0
        counts.set(name, count + 1)
        if (count < most) features.push(name)
      }
    })
    const labels = classes.map(() => 0)
    for (const mention of group.mentions) {
      const label = labelOf(mention, document, drafts[mention.sentence]!.tokens)
      if (label !== undefined) labels[label]!++
    }
    const certain = labels.reduce((sum, count) => sum + count)
    const weight = Math.sqrt(certain) * (likeSources.has(document.genre) ? 1 : 0.6)
    return {features, label: labels.indexOf(Math.max(...labels)), weight}
  })
}

/** A mention's class: of the name it is; by whether its words are proper nouns, when it is none; nothing, when it is a part of a name. */
function labelOf(
  {start, end, first, last}: Mention,
  {names, proper}: TreebankDocument,
  tokens: readonly {readonly start: number; readonly first: string}[],
): number | undefined {
  const name = names.find(one => one.start < end && one.end > start)
  if (name !== undefined)
    return name.start === start && name.end === end ? {PER: 0, ORG: 1, LOC: 2}[name.type] : undefined
  const capitals = tokens.slice(first, last + 1).filter(token => token.first === 'capital')
  return capitals.filter(token => proper.has(token.start)).length * 2 >= capitals.length ? 3 : 4
}
