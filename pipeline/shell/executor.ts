import {Late, timeFor, within} from './guard.ts'

/** What came of a job: the text it made, or why it made none. */
export type Outcome =
  | {readonly kind: 'done'; readonly value: string}
  | {readonly kind: 'late'}
  | {readonly kind: 'died'; readonly message: string}

/**
 * Does jobs that know nothing of one another, each plain data in and one text out: the same text wherever it is done. A job that
 * takes too long or fails is told as such, and costs no other anything.
 */
export interface Executor<Job> {
  /** Jobs that it does at a time. */
  readonly width: number
  /** `bytes`: the length of what is to be read, for which the time limit grows. */
  readonly run: (job: Job, bytes: number) => Promise<Outcome>
  readonly close: () => Promise<void>
}

/** Does a piece of work, under whatever limit the caller has. */
export type Guard = <T>(work: () => T) => T

/** Does jobs in this thread, one after another; what a job does before it first waits is done under the time limit. */
export const inline = <Job>(work: (job: Job, guard: Guard) => Promise<string>): Executor<Job> => ({
  width: 1,
  run: async (job, bytes) => {
    const guard: Guard = piece => within(timeFor(bytes), piece)
    try {
      return {kind: 'done', value: await work(job, guard)}
    } catch (error) {
      if (error instanceof Late) return {kind: 'late'}
      return {kind: 'died', message: error instanceof Error ? error.message : String(error)}
    }
  },
  close: async () => {},
})
