import {printable} from './printable.ts'

/** Where progress is shown: standard error, or nothing. */
export interface Terminal {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  readonly columns: number
}

/** What a run says while it works. */
export interface Progress {
  /** A stage begins; `total` when it has counted steps. */
  readonly stage: (name: string, total?: number) => void
  readonly step: () => void
  /** A line that stays: a notice, the verdict. */
  readonly say: (line: string) => void
  readonly end: () => void
}

export const noProgress: Progress = {stage: () => {}, step: () => {}, say: () => {}, end: () => {}}

/** On a terminal one line that is redrawn at each step; elsewhere one plain line a stage. Nothing is longer than the terminal is wide. */
export function openProgress(terminal: Terminal, now: () => number = Date.now): Progress {
  let name = ''
  let total: number | undefined
  let done = 0
  let drawn = 0
  const line = () => (total === undefined ? name : `${name.padEnd(12)}${done} of ${total}`)
  const draw = () => {
    drawn = now()
    terminal.write(`\r\u001b[K${line().slice(0, Math.max(1, terminal.columns - 1))}`)
  }
  const finish = () => {
    if (name === '') return
    if (terminal.isTerminal) terminal.write('\r\u001b[K')
    else terminal.write(`${line()}\n`)
    name = ''
  }
  return {
    stage: (next, steps) => {
      if (next === name && steps === undefined) return // a page set again until it fits
      finish()
      name = next
      total = steps
      done = 0
      if (terminal.isTerminal) draw()
    },
    step: () => {
      done++
      if (terminal.isTerminal && (now() - drawn > 50 || done === total)) draw()
    },
    say: text => {
      if (terminal.isTerminal) terminal.write('\r\u001b[K')
      terminal.write(`${printable(text)}\n`)
      if (terminal.isTerminal && name !== '') draw()
    },
    end: finish,
  }
}
