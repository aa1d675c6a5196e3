import {constants} from 'node:os'

/** What ends the program from outside. Nothing of ours listens while it works: the system ends it at once, however busy it is. */
const ending = ['SIGINT', 'SIGTERM'] as const
type Signal = (typeof ending)[number]

/** Do something instead of ending at once; the function that comes back undoes it. */
export function onSignal(act: (signal: Signal) => void): () => void {
  for (const signal of ending) process.on(signal, act)
  return () => {
    for (const signal of ending) process.off(signal, act)
  }
}

/** End as a shell reports a program that was ended by this signal: with 130 or 143. */
export const endBy = (signal: Signal): never => process.exit(128 + constants.signals[signal])

let release: (() => void) | undefined

/**
 * Do something in one piece: a signal that comes meanwhile ends the program behind it. It must take milliseconds. The
 * listener stays for two turns of the event loop, in the second of which a signal that came is told for certain.
 */
export function inOnePiece<T>(work: () => T): T {
  if (release === undefined) {
    release = onSignal(endBy)
    setImmediate(() =>
      setImmediate(() => {
        release?.()
        release = undefined
      }),
    )
  }
  return work()
}
