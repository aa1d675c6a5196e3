import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {prepare} from '../../pipeline/run/prepare.ts'
import {run as runPipeline} from '../../pipeline/run.ts'
import {noProgress} from '../../pipeline/shell/progress.ts'
import type {Measurement} from '../measurement.ts'

/** A small folder with one tempting false statement: patterns that no printed line may match. */
interface Row {
  readonly id: string
  readonly kind: string
  readonly files: Readonly<Record<string, string>>
  readonly never: readonly string[]
}

/** The share of the folders of which nothing false is said, and which is verified; `SHOW=1` names the others. */
export async function* run(): AsyncIterable<Measurement> {
  const path = join(dirname(import.meta.dirname), 'bench', 'safety', 'folders.jsonl')
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Row)
  let safe = 0
  let verified = 0
  let told = 0
  for (const row of rows) {
    const {lines, failed, cites} = await briefingOf(row)
    if (failed === 0) verified++
    if (cites) told++
    const wrong = lines.filter(line => row.never.some(pattern => new RegExp(pattern, 'u').test(line)))
    if (wrong.length === 0) safe++
    else if (process.env.SHOW !== undefined) process.stderr.write(`${row.id}: ${wrong[0]}\n`)
  }
  const share = (count: number) => count / rows.length
  yield {
    bench: 'safety',
    set: 'folders',
    n: rows.length,
    figures: {nothing_false: share(safe), verified: share(verified), told: share(told)},
  }
}

/** The lines of a briefing before its sources, without marks of citations, and how many checks failed. */
async function briefingOf({files}: Row): Promise<{lines: readonly string[]; failed: number; cites: boolean}> {
  const folder = mkdtempSync(join(tmpdir(), 'safety-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const out = join(folder, 'output')
    const request = {paths: [folder], out, jobs: 0, cache: false, worker: pathToFileURL('/none.js')}
    const {verdict} = await runPipeline(await prepare(request, noProgress), noProgress)
    const page = readFileSync(join(out, 'briefing.md'), 'utf8').split(/^## Sources/m)[0]!
    const lines = page
      .split('\n')
      .slice(1)
      .map(line => line.replace(/ ?\[\^\w+\]/g, '').replace(/\\(.)/g, '$1'))
    return {lines: lines.filter(line => line.trim() !== ''), failed: verdict.failed, cites: page.includes('[^')}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
