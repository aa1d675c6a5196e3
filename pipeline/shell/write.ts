import type {FileSystem} from './fs.ts'

/** Write a file from its first byte to its last, piece after piece; a system may take less than it is given. */
export function writeWhole(
  path: string,
  pieces: Uint8Array | readonly Uint8Array[],
  fs: FileSystem,
  {sync = false} = {},
): void {
  const descriptor = fs.openSync(path, 'w', 0o644)
  try {
    for (const bytes of pieces instanceof Uint8Array ? [pieces] : pieces) {
      let done = 0
      while (done < bytes.length) done += fs.writeSync(descriptor, bytes, done, bytes.length - done)
    }
    if (sync) fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}
