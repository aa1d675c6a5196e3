import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {deserialize, serialize} from 'node:v8'

const folder = process.env.FIT_CACHE
const script = createHash('sha256')
  .update(readFileSync(import.meta.filename))
  .digest('hex')
  .slice(0, 16)

/**
 * What takes long may be kept in a folder that the environment's FIT_CACHE names, for this very script: bytes of an older layout would be
 * read as noise. It is to be emptied when the data change.
 */
export function cached<T>(name: string, make: () => T): T {
  const path = folder === undefined ? undefined : join(folder, `${script}-${name}.v8`)
  if (path !== undefined && existsSync(path)) return deserialize(readFileSync(path)) as T
  const value = make()
  if (path !== undefined) writeFileSync(path, serialize(value))
  return value
}
