import {join} from 'node:path'
import {type FileSystem, nodeFileSystem} from './fs.ts'
import {sha256} from './hash.ts'

const deepest = 8
const most = 20_000
const skippedFolders = new Set(['node_modules', 'dist', 'bower_components'])

/** Find files by content: those with the right size are hashed. Hidden folders and installed packages are not entered. */
export function findBySha256(
  folder: string,
  wanted: ReadonlyMap<string, number>,
  fs: FileSystem = nodeFileSystem,
): Map<string, string> {
  const sizes = new Set(wanted.values())
  const found = new Map<string, string>()
  let seen = 0
  const walk = (at: string, depth: number): void => {
    if (depth > deepest || found.size === wanted.size) return
    for (const entry of entriesOf(at, fs)) {
      if (++seen > most) return
      const path = join(at, entry.name)
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) walk(path, depth + 1)
      } else if (entry.isFile()) {
        const bytes = readIfSized(path, sizes, fs)
        if (bytes === undefined) continue
        const hash = sha256(bytes)
        if (wanted.has(hash) && !found.has(hash)) found.set(hash, path)
      }
    }
  }
  walk(folder, 0)
  return found
}

function entriesOf(folder: string, fs: FileSystem) {
  try {
    return fs.readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

function readIfSized(path: string, sizes: ReadonlySet<number>, fs: FileSystem): Uint8Array | undefined {
  try {
    return sizes.has(fs.statSync(path).size) ? fs.readFileSync(path) : undefined
  } catch {
    return undefined
  }
}
