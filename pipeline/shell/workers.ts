import {Worker} from 'node:worker_threads'
import type {Executor, Outcome} from './executor.ts'
import {processorTime, timeFor} from './guard.ts'

/** A worker that waits for nothing is ended after so many times what a document may take. */
const patience = 6
/** Milliseconds between two looks at how long a worker has been at it. */
const glance = 500

const memoryMegabytes = 1024

interface ThreadsOptions {
  /** Threads at most. */
  readonly width: number
  /** Tables that a worker can't read for itself, by file name. */
  readonly tables?: Readonly<Record<string, Uint8Array>>
  /** Milliseconds for a document of so many bytes. */
  readonly limit?: (bytes: number) => number
}

/**
 * Does jobs on threads that each take one at a time. They start when first needed; one that is late or dies is replaced, and
 * only its own task is lost. Results come as one string: copying a tree between threads costs more than making it.
 */
export function threads<Job>(address: URL, {width, tables = {}, limit = timeFor}: ThreadsOptions): Executor<Job> {
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

  const run = (task: Job, bytes: number): Promise<Outcome> => {
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
  return {width, run, close}
}
