import {Mistake} from '../model/mistake.ts'
import {printable} from '../shell/printable.ts'
import type {Io} from './io.ts'
import {wrapped} from './wrap.ts'

/** Say what ended a command, and with which exit status it ends. */
export function explainFailure(error: unknown, debug: boolean, io: Io): number {
  if (error instanceof Mistake) {
    sayFailure(error, io)
    if (debug) io.error(`${error.stack}\n`)
    return error.status
  }
  const message = error instanceof Error ? error.message : String(error)
  if (isSystemError(error)) {
    io.error(`The system refused: ${printable(message)}\n`)
    io.error('  remedy: check the disk and the permissions, and run again\n')
    if (debug) io.error(`${error.stack}\n`)
    return 2
  }
  io.error(`A fault of ours: ${printable(message)}\n`)
  io.error('  remedy: please report it, with the output of the same command and --debug\n')
  if (debug && error instanceof Error) io.error(`${error.stack}\n`)
  return 70
}

/** A mistake with its place and its remedy. */
export function sayFailure({message, where, remedy, also}: Mistake, io: Io): void {
  const say = (text: string, indent: string) => io.error(`${wrapped(printable(text), io.columns, indent)}\n`)
  say(message, '')
  if (where !== undefined) say(`  at: ${where}`, '    ')
  say(`  remedy: ${remedy}`, '    ')
  for (const other of also) sayFailure(other, io)
}

/** The machine's fault, not ours: a disk that fails, a file that can't be opened. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && typeof (error as NodeJS.ErrnoException).code === 'string'
