import {spawnSync} from 'node:child_process'
import {chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {rolldown} from 'rolldown'
import configs from '../rolldown.config.js'

// `npm run prepare`: dist/ from the sources.

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'))
for (const {output, ...input} of configs) {
  const bundle = await rolldown(input)
  await bundle.write(output)
  await bundle.close()
}
for (const name of readdirSync('pipeline/language/en').filter(one => one.endsWith('.bin'))) {
  mkdirSync('dist/language/en', {recursive: true})
  copyFileSync(join('pipeline/language/en', name), join('dist/language/en', name))
}
for (const name of ['load.js', 'cli.js']) copyFileSync(join('tools', name), join('dist', name))
chmodSync('dist/cli.js', 0o755)

const scratch = mkdtempSync(join(tmpdir(), 'briefing-'))
const {status, stderr} = spawnSync(
  process.execPath,
  ['tools/warm.js', 'seeds', '--out', scratch, '--no-cache', '--quiet'],
  {
    encoding: 'utf8',
  },
)
rmSync(scratch, {recursive: true, force: true})
if (status !== 0) console.warn(`No code cache was made; the command works without it, and starts slower.\n${stderr}`)
