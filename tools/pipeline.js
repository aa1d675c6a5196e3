import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

// `npm run pipeline`: the compiled command, or what to do where there is none yet.

const command = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli.js')
if (existsSync(command)) await import(command)
else {
  console.error('The command is not built yet: run `npm ci` first.')
  process.exitCode = 2
}
