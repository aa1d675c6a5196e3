import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from './package.ts'

/** The tables of a language (`*.bin`) by file name: from the sources where there are any, else from what was built of them. */
export function readTables(language: string): Readonly<Record<string, Uint8Array>> {
  const folder = ['pipeline', 'dist']
    .map(top => join(packageRoot(), top, 'language', language))
    .find(one => existsSync(one))
  if (folder === undefined) return {}
  const names = readdirSync(folder).filter(name => name.endsWith('.bin'))
  return Object.fromEntries(names.sort().map(name => [name, readFileSync(join(folder, name))]))
}
