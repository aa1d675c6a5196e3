import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {randomFrom} from '../corpus/random.ts'
import type {Measurement} from '../measurement.ts'
import {disks} from './disks.ts'
import {ended} from './ended.ts'
import {growth} from './growth.ts'
import type {Program} from './program.ts'

const root = dirname(import.meta.dirname) // of dist/
/** All of it takes hours and a machine of its own; else a tenth. */
const full = process.env.FULL === '1'

/** What grows, what is killed, what runs out. */
export async function* run(_data: string, sets: readonly string[] = []): AsyncIterable<Measurement> {
  const wanted = (set: string) => sets.length === 0 || sets.includes(set)
  const folder = mkdtempSync(join(tmpdir(), 'briefing-bench-'))
  const command = join(root, 'dist', 'cli.js')
  const [sources, out] = [join(root, 'seeds'), join(folder, 'out')]
  const verify = () => spawnSync(process.execPath, [command, 'verify', out, '--sources', sources]).status === 0
  const program: Program = {command, sources, out, verifies: verify}
  const random = randomFrom(4)
  const line = (set: string, n: number, figures: Measurement['figures']): Measurement => ({
    bench: 'reliability',
    set,
    n,
    figures,
  })
  try {
    if (wanted('growth')) {
      const {families, slow, worst} = await growth(full ? 200 : 20, full ? 1_000_000 : 100_000)
      for (const one of slow) process.stderr.write(`slow: ${one}\n`)
      yield line('growth', families, {slow: slow.length, worst})
    }
    if (wanted('kills')) {
      const {runs, faults} = await ended(full ? 1000 : 100, ['SIGKILL'], program, random)
      yield line('kills', runs, {faults})
    }
    if (wanted('signals')) {
      const {runs, ...figures} = await ended(full ? 200 : 20, ['SIGINT', 'SIGTERM'], program, random)
      yield line('signals', runs, figures)
    }
    if (wanted('disks')) {
      const sizes = [Number.POSITIVE_INFINITY, ...Array.from({length: 20}, (_, i) => 1.35 ** i * 10_000)]
      const {runs, faults} = await disks(sizes, program)
      yield line('disks', runs, {faults})
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
