import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readerOf} from '../../pipeline/language/en/syntax/index.ts'
import {alignedParses} from './aligned.ts'
import {readGold} from './gold.ts'
import {scoreHeads} from './heads.ts'
import {scoreParts} from './pos.ts'
import {scoreRelations, sweepRelations} from './relations.ts'
import {readTwice, roleFigures} from './roles.ts'
import {partsOf, readTreebank} from './treebank.ts'

// node dist/fit/unseen.js DATA APART [choose]: what the tables that `fit.ts` wrote to APART make of the raw text of the part for
// reporting, which they saw nothing of; with `choose`, sweeps of bars over the rest of their fold instead.

const [dataDir, apart, which] = process.argv.slice(2)
if (dataDir === undefined || apart === undefined) throw new Error('Expected a folder of data and tables')
const path = join(dataDir, 'language', 'gum.dev.conllu.gz')
const parts = partsOf(readTreebank(path))
const reader = readerOf(readFileSync(apart))
const documents = which === 'choose' ? parts.fit.filter((_, at) => at % 3 === 0) : parts.report
const parses = alignedParses(documents, reader)
const print = (name: string, figures: Readonly<Record<string, number>>) =>
  process.stdout.write(
    `${name}: ${Object.entries(figures)
      .map(([figure, value]) => `${figure} ${value.toFixed(4)}`)
      .join(', ')}\n`,
  )

print('pos', scoreParts(parses))
print('heads', scoreHeads(parses))
print('relations', scoreRelations(parses))
if (which === 'choose') for (let bar = 60; bar < 96; bar++) print(`from ${bar}`, sweepRelations(parses, bar))

const ids = new Set(documents.map(({id}) => id))
const sentences = readGold(path)
  .filter(({id}) => ids.has(id))
  .flatMap(document => document.sentences)
const readings = readTwice(sentences, text => reader.parse(reader.tag(text, 0, text.length)))
for (const role of ['subject', 'object', 'recipient', 'place', 'time'] as const)
  for (let bar = 50; bar < 95; bar += 5) print(`${role} from ${bar}`, roleFigures(readings, role, bar))
