import {basename} from 'node:path'
import {Mistake} from '../model/mistake.ts'
import {changesBetween, type Inputs, inputsOf} from '../run/inputs.ts'
import type {RunRequest} from '../run/request.ts'
import {printable} from '../shell/printable.ts'
import {openWatcher, type Watcher} from '../shell/watch.ts'
import {sayFailure} from './failure.ts'
import type {Io} from './io.ts'

/** How long nothing must move before a change counts as whole: editors save in several steps. */
const quiet = 12
/** A file that is gone is often about to come back: editors put a new one in its place. */
const comingBack = 60
/** How often to look when nothing tells of a change. */
const look = 1000

/**
 * Build, and again after every change of a source, a template or the settings, until told to stop. A mistake is shown,
 * what was there before stays, and watching goes on.
 */
export async function watchAndBuild(request: RunRequest, build: () => Promise<string>, io: Io): Promise<number> {
  const watcher = openWatcher()
  let stopped = false
  const stop = () => {
    stopped = true
    watcher.wake()
  }
  try {
    let seen: Inputs = await inputsOf(request) // a folder that isn't there ends it here
    let changed: readonly string[] = []
    for (let first = true; !stopped; first = false) {
      watcher.listen(seen.folders)
      if (first || changed.length > 0) await once(build, changed, io)
      io.onInterrupt(stop)
      await watcher.next(look)
      if (stopped) break
      io.onInterrupt(undefined) // a build is ended at once
      const now = await settled(request, seen, watcher)
      changed = changesBetween(seen.stamps, now.stamps)
      seen = now
    }
    io.error('No longer watching.\n')
    return 0
  } finally {
    watcher.close()
  }
}

/** One build with its line: the time, what changed, how long it took; or what is wrong. */
async function once(build: () => Promise<string>, changed: readonly string[], io: Io): Promise<void> {
  const start = performance.now()
  const names = changed.slice(0, 3).map(path => basename(path))
  const rest = changed.length > 3 ? ` and ${changed.length - 3} more` : ''
  const what = changed.length === 0 ? 'watching' : `${names.join(', ')}${rest} changed`
  try {
    const made = await build()
    const seconds = ((performance.now() - start) / 1000).toFixed(2)
    io.error(`${timeOfDay()} ${printable(`${what}: ${made}, in ${seconds} s`)}\n`)
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    io.error(`${timeOfDay()} ${printable(what)}; the last briefing stays:\n`)
    sayFailure(error, io)
  }
}

/** The inputs once nothing moves any more. */
async function settled(request: RunRequest, seen: Inputs, watcher: Watcher): Promise<Inputs> {
  let now = await lookAt(request, seen)
  for (let turn = 0; turn < 10; turn++) {
    const changed = changesBetween(seen.stamps, now.stamps)
    if (changed.length === 0) return now
    const gone = changed.some(path => !now.stamps.has(path))
    await watcher.next(gone ? comingBack : quiet)
    const next = await lookAt(request, seen)
    const still = changesBetween(now.stamps, next.stamps).length === 0
    now = next
    if (still) return now
  }
  return now
}

/** A folder that vanishes for a moment is no reason to stop. */
async function lookAt(request: RunRequest, before: Inputs): Promise<Inputs> {
  try {
    return await inputsOf(request, before)
  } catch (error) {
    if (error instanceof Mistake) return {stamps: new Map(), folders: before.folders}
    throw error
  }
}

const timeOfDay = (): string => new Date().toTimeString().slice(0, 8)
