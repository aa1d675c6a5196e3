import {readFileSync} from 'node:fs'
import Module, {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import vm from 'node:vm'

// Copied to dist/ by tools/build.js. The command is one script with V8's code cache beside it: functions that a run
// needs are read, not compiled anew, which is a third of a short run (docs/decisions/0010-code-cache.md).

// A run of a second ends before optimised code pays: let V8 wait a little longer (later versions do, and lack the flag).
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000')

const file = join(dirname(fileURLToPath(import.meta.url)), 'command.cjs')
export const cacheFile = file.replace(/\.cjs$/, '.cache')

/** The compiled command. A cache of another Node version is refused by V8, and then the script is compiled as usual. */
export function load() {
  let cachedData
  try {
    cachedData = readFileSync(cacheFile)
  } catch {
    // none was made: nothing is lost but time
  }
  return new vm.Script(Module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    cachedData,
  })
}

/** Run it as Node runs a CommonJS file. */
export function run(script) {
  const module = {exports: {}}
  const require = Object.assign(createRequire(file), {apart: name => import(new URL(name, import.meta.url))})
  script.runInThisContext()(module.exports, require, module, file, dirname(file))
}
