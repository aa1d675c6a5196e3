import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {defineConfig} from 'rolldown'

/** Each benchmark is an entry of its own, found by its folder. */
const benches = readdirSync('bench').filter(name => existsSync(`bench/${name}/index.ts`))

/** What few runs need and is large, by the import that asks for it: scripts of their own, loaded when they are needed. */
const apart = {
  './pdf/index.ts': ['read-pdf', 'pipeline/ingest/pdf/index.ts'],
  './docx/index.ts': ['read-docx', 'pipeline/ingest/docx/index.ts'],
  './mail/index.ts': ['read-mail', 'pipeline/ingest/mail/index.ts'],
  '../render/docx/index.ts': ['write-docx', 'pipeline/render/docx/index.ts'],
}

const entries = {
  worker: 'pipeline/worker.ts',
  bench: 'bench/bench.ts',
  floors: 'bench/floors.ts',
  fixture: 'tests/fixture.ts',
  ...Object.fromEntries(benches.map(name => [`bench-${name}`, `bench/${name}/index.ts`])),
}

/** The hash of all code that has a part in the output: with it, a cache knows results of this very program. */
const build = createHash('sha256')
for (const name of readdirSync('pipeline', {recursive: true, encoding: 'utf8'}).sort())
  if (/\.(?:ts|json|bin)$/.test(name)) build.update(readFileSync(`pipeline/${name}`))
build.update(readFileSync('package-lock.json'))

/** Parts of pdfkit that are loaded with it and never called: fonts and lines are ours. */
const leftOut = resolve('pipeline/render/pdf/write/left-out.ts')

/** Leaves out of the one script what stands apart; it is required from beside it. */
const leftApart = {
  name: 'left-apart',
  resolveId: source => (source in apart ? {id: `./${apart[source][0]}.cjs`, external: true} : null),
}

const common = {
  platform: 'node',
  resolve: {
    alias: Object.fromEntries(['fontkit', 'linebreak', 'png-js', '@noble/ciphers/aes'].map(name => [name, leftOut])),
  },
  transform: {define: {__BUILD__: JSON.stringify(build.digest('hex').slice(0, 16))}},
}

/**
 * The command as one script, so that its code cache is one file; beside it what stands apart, as scripts that it requires: a script
 * with a code cache can't import. All else as modules that share their chunks.
 */
export default defineConfig([
  {
    ...common,
    input: entries,
    external: /^(?:parse-english|wink-)/, // what a benchmark measures against is loaded only by it
    output: {dir: 'dist', format: 'esm', cleanDir: true, entryFileNames: '[name].js'},
  },
  {
    ...common,
    input: Object.fromEntries(Object.values(apart)),
    output: {dir: 'dist', format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs'},
  },
  {
    ...common,
    input: {command: 'pipeline/cli.ts'},
    plugins: [leftApart],
    output: {
      dir: 'dist',
      format: 'cjs',
      codeSplitting: false,
      dynamicImportInCjs: false,
      minify: {compress: false, mangle: false, codegen: {removeWhitespace: true}},
      entryFileNames: '[name].cjs',
    },
  },
])
