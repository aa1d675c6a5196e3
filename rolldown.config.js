import {resolve} from 'node:path'
import {defineConfig} from 'rolldown'

/** Parts of pdfkit that are loaded with it and never called: fonts and lines are ours. */
const leftOut = resolve('pipeline/render/pdf/write/left-out.ts')

/** One compiled command with lazy chunks: a bundle starts twice as fast as the same modules loaded one by one. */
export default defineConfig({
  input: {cli: 'pipeline/cli.ts', worker: 'pipeline/worker.ts', bench: 'bench/bench.ts', fixture: 'tests/fixture.ts'},
  platform: 'node',
  resolve: {alias: Object.fromEntries(['fontkit', 'linebreak', 'png-js'].map(name => [name, leftOut]))},
  output: {dir: 'dist', format: 'esm', cleanDir: true, sourcemap: false, minify: false, entryFileNames: '[name].js'},
})
