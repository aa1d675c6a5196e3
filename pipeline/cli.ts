import {main} from './commands/main.ts'

/** Whoever reads our output may stop reading (`| head`): that is no failure. */
function endQuietlyWhenUnread(stream: NodeJS.WriteStream): void {
  stream.on('error', error => {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
}

async function start(): Promise<void> {
  endQuietlyWhenUnread(process.stdout)
  endQuietlyWhenUnread(process.stderr)
  // Output is replaced in one synchronous step: a signal is handled before it or after it, never within.
  let stop: (() => void) | undefined
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      if (stop === undefined) process.kill(process.pid, signal)
      else stop() // the second time it ends at once
    })
  process.exitCode = await main(process.argv.slice(2), {
    out: text => process.stdout.write(text),
    error: text => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
    columns: process.stderr.columns ?? process.stdout.columns ?? 80,
    input: () => process.stdin,
    onInterrupt: own => {
      stop = own
    },
  })
}

void start()
