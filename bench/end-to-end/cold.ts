import {spawnSync} from 'node:child_process'

/** What one cold run of a command cost. */
export interface Cost {
  readonly wall_s: number
  readonly cpu_s: number
  readonly mb: number
}

/** At its end the process itself tells what it used, threads and start included. */
const tell = `process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  require('node:fs').writeSync(3, JSON.stringify({cpu_s: (userCPUTime + systemCPUTime) / 1e6, mb: maxRSS / 1024}))
})`

/** Run node with these arguments in a new process. */
export function coldRun(given: readonly string[], preload: string): Cost {
  const start = process.hrtime.bigint()
  const child = spawnSync(process.execPath, ['--require', preload, ...given], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const wall_s = Number(process.hrtime.bigint() - start) / 1e9
  if (child.status !== 0) throw new Error(`the run ended with status ${child.status}: ${child.stderr.toString()}`)
  return {wall_s, ...(JSON.parse(child.output[3]!.toString()) as Omit<Cost, 'wall_s'>)}
}

/** The text of the module that `coldRun` preloads. */
export const preloaded = tell

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
