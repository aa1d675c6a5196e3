import {main} from '../../pipeline/commands/main.ts'

export interface Called {
  readonly status: number
  readonly out: string
  readonly error: string
}

/** The program in this process: arguments in, status and what it wrote out. */
export async function call(given: readonly string[], {input = '', columns = 80} = {}): Promise<Called> {
  let out = ''
  let error = ''
  const status = await main(given, {
    out: text => {
      out += text
    },
    error: text => {
      error += text
    },
    isTerminal: false,
    columns,
    input: async function* () {
      yield input
    },
  })
  return {status, out, error}
}
