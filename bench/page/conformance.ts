import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {defaultStyle} from '../../pipeline/model/style.ts'
import {layOut, writePdf} from '../../pipeline/render/pdf/index.ts'
import {brokenRules, openFile, readAloud, rules} from '../../tools/pdf-checker/file/index.ts'
import {check} from '../../tools/pdf-checker/index.ts'
import type {Measurement} from '../measurement.ts'
import {samples} from './documents.ts'
import {preflight, readWithAll} from './readers.ts'
import {fonts} from './setting.ts'
import {wordsOf} from './words.ts'

/** Each sample against our rules, as a model and as a file; what other programs say of it; its twin in Preflight. */
export async function* conformance(dataDir: string): AsyncIterable<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-bench-'))
  const twins: string[] = []
  try {
    for (const {name, tree} of await samples(dataDir)) {
      const set = fonts()
      const model = layOut(tree, defaultStyle, set)
      const path = join(folder, `${name}.pdf`)
      const attachments = [
        {name: 'briefing.json', bytes: new TextEncoder().encode('{}'), mediaType: 'application/json'},
      ]
      writeFileSync(path, await writePdf(model, set, {attachments}))
      const twin = join(folder, `${name}-1a.pdf`)
      writeFileSync(twin, await writePdf(model, set, {claim: 'PDF/A-1a'}))
      twins.push(twin)

      const defects = check(model)
      for (const {rule, page, message} of defects) tell(`${name}, page ${page}: ${rule}: ${message}`)
      const complaints = [...(await readWithAll(path, model.pages.length))].flatMap(([program, said]) => {
        if (said === undefined) tell(`absent: ${program}`)
        return (said ?? []).map(line => `${program}: ${line}`)
      })
      for (const line of complaints) tell(`${name}: ${line}`)
      const figures = {pages: model.pages.length, defects: defects.length, complaints: complaints.length}
      yield {bench: 'page', set: `readers-${name}`, n: 1, figures}
      yield* rulesOf(name, path, wordsOf(tree))
    }
    const said = preflight(twins)
    for (const line of said ?? []) tell(line)
    if (said !== undefined)
      yield {
        bench: 'page',
        set: 'preflight',
        n: twins.length,
        figures: {invalid: said.filter(line => /^INVALID/.test(line)).length},
      }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function* rulesOf(name: string, path: string, words: readonly string[]): Generator<Measurement> {
  const options = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized']
  const {error, stdout} = spawnSync('qpdf', [...options, path], {maxBuffer: 1 << 30})
  if (error !== undefined) return tell('absent: qpdf, for the rules on files')
  const file = openFile(stdout.toString())
  const broken = brokenRules(file)
  for (const line of broken.slice(0, 20)) tell(`${name}: ${line}`)
  const failed = rules.filter(rule => rule.find(file).length > 0).length
  yield {bench: 'page', set: `rules-${name}`, n: rules.length, figures: {passed: rules.length - failed, broken: failed}}

  const read = readAloud(file).split(/\s+/).filter(Boolean)
  const missing = lost(words, read)
  for (const word of missing.slice(0, 10)) tell(`${name}: not read: ${word}`)
  yield {bench: 'page', set: `words-${name}`, n: words.length, figures: {share: 1 - missing.length / words.length}}
}

/** Words that are not among the read ones, each counted as often as it stands. */
function lost(words: readonly string[], read: readonly string[]): string[] {
  const count = new Map<string, number>()
  for (const word of read) count.set(word, (count.get(word) ?? 0) + 1)
  return words.filter(word => {
    const left = count.get(word) ?? 0
    count.set(word, left - 1)
    return left <= 0
  })
}

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
