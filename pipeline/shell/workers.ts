import {Worker} from 'node:worker_threads'

/** What came of a task: the text the worker sent, or why it sent none. */
export type Outcome =
  | {readonly kind: 'done'; readonly value: string}
  | {readonly kind: 'late'}
  | {readonly kind: 'died'; readonly message: string}

export interface Pool {
  /** `bytes`: the length of what is to be read, for which the time limit grows. */
  readonly run: (task: unknown, bytes?: number) => Promise<Outcome>
  readonly close: () => Promise<void>
}

/**
 * The last guard against a document that takes forever, in milliseconds: far above what an article takes. Counted is the time that
 * the program had a processor, so that a busy machine costs no document; a worker that waits for nothing is ended after some such times.
 */
const timeLimit = 10_000
const patience = 6
/** Added for each megabyte: reading a book takes a second a megabyte, on a busy machine several. */
const perMegabyte = 4_000

const memoryMegabytes = 1024

/** Tables that the worker can't read for itself, by file name. */
type Tables = Readonly<Record<string, Uint8Array>>

/**
 * Threads that each take one task at a time. They start when first needed; one that is late or dies is replaced, and
 * only its own task is lost. Results come as one string: copying a tree between threads costs more than making it.
 */
export function openPool(address: URL, tables: Tables = {}, limit: number = timeLimit): Pool {
  const idle: Worker[] = []
  const all = new Set<Worker>()

  const start = (): Worker => {
    const worker = new Worker(address, {
      workerData: {role: 'documents', tables},
      resourceLimits: {maxOldGenerationSizeMb: memoryMegabytes},
    })
    worker.setMaxListeners(0)
    all.add(worker)
    worker.once('exit', () => all.delete(worker))
    return worker
  }

  const run = (task: unknown, bytes = 0): Promise<Outcome> => {
    const worker = idle.pop() ?? start()
    return new Promise(resolve => {
      const settle = (outcome: Outcome, reusable: boolean) => {
        clearTimeout(timer)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        if (reusable) idle.push(worker)
        else worker.on('error', () => {}).terminate()
        resolve(outcome)
      }
      const onMessage = (value: string) => settle({kind: 'done', value}, true)
      const onError = (error: Error) => settle({kind: 'died', message: error.message}, false)
      const onExit = (code: number) => settle({kind: 'died', message: `a worker ended with status ${code}`}, false)
      const most = limit + (bytes / 1_048_576) * perMegabyte
      const [busy, began] = [processorTime(), performance.now()]
      const look = () => {
        const left = most - (processorTime() - busy)
        if (left <= 0 || performance.now() - began > most * patience) settle({kind: 'late'}, false)
        else timer = setTimeout(look, Math.max(left, 100))
      }
      let timer = setTimeout(look, most)
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      worker.postMessage(task)
    })
  }

  const close = async (): Promise<void> => {
    await Promise.all([...all].map(worker => worker.terminate()))
  }
  return {run, close}
}

/** Milliseconds that this program's threads have had a processor, all together. */
function processorTime(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
