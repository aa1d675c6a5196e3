import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

let root: string | undefined

/** The folder of this package: beside its package.json stand templates/ and seeds/, both for dist/ and for the sources. */
export function packageRoot(): string {
  if (root !== undefined) return root
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('the package has lost its package.json')
    folder = above
  }
  root = folder
  return folder
}

export function packageVersion(): string {
  const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8')
  return (JSON.parse(text) as {version: string}).version
}
