import type {OutputOption} from '../run/outputs.ts'

/** What a command may touch of the process: so that tests can call it without one. */
export interface Io {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  readonly isTerminal: boolean
  readonly columns: number
  readonly input: () => AsyncIterable<Uint8Array | string>
  /** What to do instead of ending at once when the user interrupts (Ctrl-C), while a command only waits; undefined when it works again. */
  readonly onInterrupt: (stop: (() => void) | undefined) => void
}

/** The options of every command, as parsed. */
export interface Options extends Readonly<Partial<Record<OutputOption, boolean>>> {
  readonly out?: string
  readonly template?: string
  readonly settings?: string
  readonly sources?: string
  readonly title?: string
  readonly date?: string
  readonly watch?: boolean
  readonly sample?: boolean
  readonly jobs?: string
  readonly strict?: boolean
  readonly 'no-cache'?: boolean
  readonly quiet?: boolean
  readonly json?: boolean
  readonly debug?: boolean
  readonly help?: boolean
  readonly version?: boolean
}

/** A command: its words and options in, its exit status out. */
export type Command = (words: readonly string[], options: Options, io: Io) => Promise<number>
