import {main} from './commands/main.ts'
import {endBy, onSignal} from './shell/signals.ts'

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
  let release = () => {}
  process.exitCode = await main(process.argv.slice(2), {
    out: text => process.stdout.write(text),
    error: text => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
    columns: process.stderr.columns ?? process.stdout.columns ?? 80,
    input: () => process.stdin,
    onInterrupt: stop => {
      release()
      let times = 0
      release = stop === undefined ? () => {} : onSignal(signal => (times++ === 0 ? stop() : endBy(signal)))
    },
  })
}

void start()
