import type {Notice} from '../model/notice.ts'
import type {Found, Listing, Unusable} from './files.ts'
import {type FileSystem, nodeFileSystem} from './fs.ts'
import {sha256} from './hash.ts'
import {readSource} from './read.ts'

/** A file that was read and hashed. `load` gives its bytes again, or nothing when it has changed meanwhile. */
export interface SourceFile {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly load: () => Uint8Array | undefined
}

/** A path that gives no document of its own, and why. */
export interface LeftSource {
  readonly file: string
  readonly sha256: string | null
  readonly bytes: number
  readonly status: 'duplicate' | 'skipped'
  readonly reason: string
  readonly mediaType?: string | null
}

export interface Sources {
  readonly unique: readonly SourceFile[]
  readonly left: readonly LeftSource[]
  readonly notices: readonly Notice[]
}

/** Bytes kept in memory between hashing and reading; beyond, files are read a second time. */
const kept = 256 * 1024 * 1024

/** Read and hash every listed file. Of files with the same bytes the first by name stands for all, a `preferred` one before others. */
export function readSources(
  listing: Listing,
  {preferred = () => false, fs = nodeFileSystem, step = () => {}}: ReadOptions = {},
): Sources {
  const bySha = new Map<string, SourceFile>()
  const left: LeftSource[] = listing.unusable.map(skipped)
  const notices: Notice[] = listing.unusable.map(({notice}) => notice)
  let held = 0
  for (const found of inOrderOfPreference(listing.files, preferred)) {
    const read = readSource(found, fs)
    step()
    if (read.kind === 'skipped') {
      left.push(skipped({file: found.file, ...read}))
      notices.push(read.notice)
      continue
    }
    const hash = sha256(read.bytes)
    const first = bySha.get(hash)
    const same = {file: found.file, sha256: hash, bytes: read.bytes.length}
    if (first !== undefined) {
      left.push({...same, status: 'duplicate', reason: `same bytes as ${first.file}`})
      continue
    }
    held += read.bytes.length
    bySha.set(hash, {...same, load: held <= kept ? () => read.bytes : () => readAgain(found, hash, fs)})
  }
  return {unique: [...bySha.values()], left, notices}
}

interface ReadOptions {
  readonly preferred?: (file: string) => boolean
  readonly fs?: FileSystem
  readonly step?: () => void
}

const inOrderOfPreference = (files: readonly Found[], preferred: (file: string) => boolean): Found[] => [
  ...files.filter(({file}) => preferred(file)),
  ...files.filter(({file}) => !preferred(file)),
]

const skipped = ({file, bytes, notice}: Unusable): LeftSource => ({
  file,
  sha256: null,
  bytes,
  status: 'skipped',
  reason: notice.rule,
})

function readAgain(found: Found, hash: string, fs: FileSystem): Uint8Array | undefined {
  const read = readSource(found, fs)
  return read.kind === 'bytes' && sha256(read.bytes) === hash ? read.bytes : undefined
}
