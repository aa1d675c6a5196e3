import {Worker} from 'node:worker_threads'
import {processorTime, timeFor} from './guard.ts'

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

/** A worker that waits for nothing is ended after so many times what a document may take. */
const patience = 6
/** Milliseconds between two looks at how long a worker has been at it. */
const glance = 500

const memoryMegabytes = 1024

/** Tables that the worker can't read for itself, by file name. */
type Tables = Readonly<Record<string, Uint8Array>>

/**
 * Threads that each take one task at a time. They start when first needed; one that is late or dies is replaced, and
 * only its own task is lost. Results come as one string: copying a tree between threads costs more than making it.
 */
export function openPool(address: URL, tables: Tables = {}, limit: (bytes: number) => number = timeFor): Pool {
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
      const most = limit(bytes)
      const began = performance.now()
      let seen = processorTime()
      let had = 0
      // The system tells only what all threads have had together: each that works is taken to have had an equal share.
      const look = () => {
        const now = processorTime()
        had += (now - seen) / Math.max(1, all.size - idle.length)
        seen = now
        if (had >= most || performance.now() - began > most * patience) settle({kind: 'late'}, false)
        else timer = setTimeout(look, Math.min(Math.max(most - had, 100), glance))
      }
      let timer = setTimeout(look, Math.min(most, glance))
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      worker.postMessage(task)
    })
  }

  const close = async (): Promise<void> => {
    await Promise.all([...all].map(worker => worker.terminate()))
  }
  return {run, close}
}
