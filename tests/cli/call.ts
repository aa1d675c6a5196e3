import {main} from '../../pipeline/commands/main.ts'

export interface Called {
  readonly status: number
  readonly out: string
  readonly error: string
}

interface Calling {
  readonly input?: string
  readonly columns?: number
  readonly onInterrupt?: (stop: (() => void) | undefined) => void
  /** Told of all that was written to standard error, each time something is. */
  readonly onError?: (all: string) => void
}

/** The program in this process: arguments in, status and what it wrote out. */
export async function call(
  given: readonly string[],
  {input = '', columns = 80, onInterrupt = () => {}, onError = () => {}}: Calling = {},
): Promise<Called> {
  let out = ''
  let error = ''
  const status = await main(given, {
    out: text => {
      out += text
    },
    error: text => {
      error += text
      onError(error)
    },
    isTerminal: false,
    columns,
    input: async function* () {
      yield input
    },
    onInterrupt,
  })
  return {status, out, error}
}
