import {spawn} from 'node:child_process'
import {existsSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Program} from './program.ts'

export interface Ended {
  readonly runs: number
  readonly faults: number
  readonly slowest_ms: number
  readonly wrong_status: number
}

/** Runs that are ended at random moments of their lives; after each, what stands there must be a whole set. */
export async function ended(
  runs: number,
  signals: readonly ('SIGKILL' | 'SIGINT' | 'SIGTERM')[],
  {command, sources, out, verifies}: Program,
  random: () => number,
): Promise<Ended> {
  let [faults, slowest_ms, wrong_status] = [0, 0, 0]
  const began = performance.now()
  await start([command, sources, '--out', out, '--quiet'])
  const life = performance.now() - began
  for (let i = 0; i < runs; i++) {
    const signal = signals[i % signals.length]!
    const run = start([command, sources, '--out', out, '--no-cache', '--quiet', '--title', `Run ${i}`], {
      signal,
      delay: random() * life * 1.1,
    })
    const {status, by, took} = await run
    if (by === undefined) continue // it was done before
    slowest_ms = Math.max(slowest_ms, took)
    const expected = {SIGKILL: 137, SIGINT: 130, SIGTERM: 143}[signal]
    if (status !== 0 && status !== expected && by !== signal) wrong_status++
    // Between two renames only the journal knows: the next run finishes or undoes it.
    const open = existsSync(join(out, '.journal.json'))
    if (!open && !verifies()) faults++
    if (open) {
      await start([command, sources, '--out', out, '--quiet'])
      if (!verifies()) faults++
    }
  }
  await start([command, sources, '--out', out, '--quiet'])
  const left = readdirSync(out).filter(name => name.startsWith('.') && name !== '.cache')
  if (left.length > 0) faults++
  rmSync(out, {recursive: true, force: true})
  return {runs, faults, slowest_ms: Math.round(slowest_ms), wrong_status}
}

interface End {
  readonly status: number | null
  /** What ended it, where something of ours was in time. */
  readonly by: string | undefined
  readonly took: number
}

function start(given: readonly string[], kill?: {signal: NodeJS.Signals; delay: number}): Promise<End> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, given, {stdio: 'ignore'})
    let sent = 0
    const timer =
      kill === undefined
        ? undefined
        : setTimeout(() => {
            sent = performance.now()
            child.kill(kill.signal)
          }, kill.delay)
    child.once('exit', (status, by) => {
      clearTimeout(timer)
      resolve({status, by: sent === 0 ? undefined : (by ?? String(status)), took: performance.now() - sent})
    })
  })
}
