import vm from 'node:vm'

/** Work that was given its time and did not end. */
export class Late extends Error {}

/** Where the script finds what it is to do: a script sees nothing but what is global. */
const slot = '__briefingWork'
const script = new vm.Script(`${slot}()`)

/** Times that a limit may pass by the clock where other programs keep this one from working. */
const patience = 6

/**
 * Do something that must not take longer than this many milliseconds of processor time. V8 ends it from outside,
 * wherever it is, a regular expression too; a thread that watches would cost more than most documents take to read.
 * The time by the clock is what can be limited; who had not enough of the processor gets more of it.
 */
export function within<T>(milliseconds: number, work: () => T): T {
  const busy = processorTime()
  try {
    return limited(milliseconds, work)
  } catch (error) {
    if (!(error instanceof Late) || processorTime() - busy > milliseconds * 0.8) throw error
    return limited(milliseconds * patience, work)
  }
}

function limited<T>(milliseconds: number, work: () => T): T {
  const place = globalThis as Record<string, unknown>
  const before = place[slot]
  place[slot] = work
  try {
    return script.runInThisContext({timeout: Math.ceil(milliseconds)}) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new Late('It takes too long')
    throw error
  } finally {
    place[slot] = before
  }
}

/** Milliseconds that this program's threads have had a processor, all together. */
export function processorTime(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

/** What one document may take, far above what an article takes: ten seconds, and two more for each megabyte. */
export const timeFor = (bytes: number): number => 10_000 + (bytes / 1_048_576) * 2_000
