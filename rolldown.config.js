import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {defineConfig} from 'rolldown'

/** Each benchmark is an entry of its own, found by its folder. */
const benches = readdirSync('bench').filter(name => existsSync(`bench/${name}/index.ts`))

const entries = {
  cli: 'pipeline/cli.ts',
  worker: 'pipeline/worker.ts',
  bench: 'bench/bench.ts',
  fixture: 'tests/fixture.ts',
  ...Object.fromEntries(benches.map(name => [`bench-${name}`, `bench/${name}/index.ts`])),
}

/** The hash of all code that has a part in the output: with it, a cache knows results of this very program. */
const build = createHash('sha256')
for (const name of readdirSync('pipeline', {recursive: true, encoding: 'utf8'}).sort())
  if (/\.(?:ts|json)$/.test(name)) build.update(readFileSync(`pipeline/${name}`))
build.update(readFileSync('package-lock.json'))

/** Parts of pdfkit that are loaded with it and never called: fonts and lines are ours. */
const leftOut = resolve('pipeline/render/pdf/write/left-out.ts')

/** One compiled command with lazy chunks: a bundle starts twice as fast as the same modules loaded one by one. */
export default defineConfig({
  input: entries,
  platform: 'node',
  resolve: {alias: Object.fromEntries(['fontkit', 'linebreak', 'png-js'].map(name => [name, leftOut]))},
  transform: {define: {__BUILD__: JSON.stringify(build.digest('hex').slice(0, 16))}},
  output: {dir: 'dist', format: 'esm', cleanDir: true, sourcemap: false, minify: false, entryFileNames: '[name].js'},
})
