import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {defineConfig} from 'rolldown'

/** Each benchmark is an entry of its own, found by its folder. */
const benches = readdirSync('bench').filter(name => existsSync(`bench/${name}/index.ts`))

/** What few runs need and is large: a module of its own, beside the one script. */
const apart = {'../render/docx/index.ts': ['write-docx', 'pipeline/render/docx/index.ts']}

const entries = {
  worker: 'pipeline/worker.ts',
  bench: 'bench/bench.ts',
  fixture: 'tests/fixture.ts',
  ...Object.fromEntries(Object.values(apart)),
  ...Object.fromEntries(benches.map(name => [`bench-${name}`, `bench/${name}/index.ts`])),
}

/** The hash of all code that has a part in the output: with it, a cache knows results of this very program. */
const build = createHash('sha256')
for (const name of readdirSync('pipeline', {recursive: true, encoding: 'utf8'}).sort())
  if (/\.(?:ts|json)$/.test(name)) build.update(readFileSync(`pipeline/${name}`))
build.update(readFileSync('package-lock.json'))

/** Parts of pdfkit that are loaded with it and never called: fonts and lines are ours. */
const leftOut = resolve('pipeline/render/pdf/write/left-out.ts')

const common = {
  platform: 'node',
  resolve: {alias: Object.fromEntries(['fontkit', 'linebreak', 'png-js'].map(name => [name, leftOut]))},
  transform: {define: {__BUILD__: JSON.stringify(build.digest('hex').slice(0, 16))}},
}

/** Leaves out of the one script what stands apart; it is imported from beside it when it is needed. */
const leftApart = {
  name: 'left-apart',
  resolveId: source => (source in apart ? {id: `./${apart[source][0]}.js`, external: true} : null),
  // A script that comes from V8's code cache can't import (Node 20): tools/load.js does it for it.
  renderChunk: code => code.replaceAll(/\bimport\((["`]\.\/write-[a-z]+\.js["`])\)/g, 'require.apart($1)'),
}

/** The command as one script, so that its code cache is one file; all else as modules that share their chunks. */
export default defineConfig([
  {...common, input: entries, output: {dir: 'dist', format: 'esm', cleanDir: true, entryFileNames: '[name].js'}},
  {
    ...common,
    input: {command: 'pipeline/cli.ts'},
    plugins: [leftApart],
    output: {
      dir: 'dist',
      format: 'cjs',
      codeSplitting: false,
      minify: {compress: false, mangle: false, codegen: {removeWhitespace: true}},
      entryFileNames: '[name].cjs',
    },
  },
])
