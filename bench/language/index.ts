import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gazetteersOf} from '../../pipeline/language/en/gazetteers/index.ts'
import {readerOf} from '../../pipeline/language/en/syntax/index.ts'
import type {Measurement} from '../measurement.ts'
import {alignedParses} from './aligned.ts'
import {scoreAntecedents} from './antecedents.ts'
import {scoreForce} from './force.ts'
import {scoreHeads} from './heads.ts'
import {scoreParts} from './pos.ts'
import {scoreRelations} from './relations.ts'
import {measureSpeed} from './speed.ts'
import {readTreebank} from './treebank.ts'

/** Where the tables lie, as seen from the compiled benchmark. */
const tablesPath = join(import.meta.dirname, '../pipeline/language/en/syntax.bin')
const gazetteersPath = join(import.meta.dirname, '../pipeline/language/en/gazetteers.bin')

/** The wanted sets of the language benchmark: all, when none is named. */
export async function* run(dataDir: string, sets: readonly string[] = []): AsyncIterable<Measurement> {
  const isWanted = (set: string) => sets.length === 0 || sets.includes(set)
  const path = join(dataDir, 'language', 'gum.dev.conllu.gz')
  if (!existsSync(path)) {
    if (isWanted('force')) yield forceMeasured()
    return
  }
  const documents = readTreebank(path)
  // speed comes first, since it holds what the first sentence costs
  if (isWanted('speed')) yield measured('speed', documents.length, measureSpeed(tablesPath, documents))
  if (isWanted('force')) yield forceMeasured()
  if (isWanted('antecedents')) yield await antecedentsMeasured(path)
  if (!['pos', 'heads', 'relations'].some(isWanted)) return
  const parses = alignedParses(documents, readerOf(readFileSync(tablesPath)))
  const scorers = {pos: scoreParts, heads: scoreHeads, relations: scoreRelations}
  for (const [set, score] of Object.entries(scorers))
    if (isWanted(set)) yield measured(set, documents.length, score(parses))
}

async function antecedentsMeasured(path: string): Promise<Measurement> {
  const {genderOf} = gazetteersOf(new Uint8Array(readFileSync(gazetteersPath)))
  const {n, figures} = await scoreAntecedents(path, readerOf(readFileSync(tablesPath)), genderOf)
  return measured('antecedents', n, figures)
}

function forceMeasured(): Measurement {
  const {n, figures} = scoreForce(readerOf(readFileSync(tablesPath)))
  return measured('force', n, figures)
}

const measured = (set: string, n: number, figures: Readonly<Record<string, number>>): Measurement => ({
  bench: 'language',
  set,
  n,
  figures,
})
