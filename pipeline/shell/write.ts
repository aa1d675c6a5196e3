import type {FileSystem} from './fs.ts'

/** Write a file from its first byte to its last; a system may take less than it is given. */
export function writeWhole(path: string, bytes: Uint8Array, fs: FileSystem, {sync = false} = {}): void {
  const descriptor = fs.openSync(path, 'w', 0o644)
  try {
    let done = 0
    while (done < bytes.length) done += fs.writeSync(descriptor, bytes, done, bytes.length - done)
    if (sync) fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}
