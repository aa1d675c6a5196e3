import {existsSync, readdirSync} from 'node:fs'
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

/** One compiled command with lazy chunks: a bundle starts twice as fast as the same modules loaded one by one. */
export default defineConfig({
  input: entries,
  platform: 'node',
  output: {dir: 'dist', format: 'esm', cleanDir: true, sourcemap: false, minify: false, entryFileNames: '[name].js'},
})
