/** How many bytes packed data become, or undefined when they are damaged or more than `limit`; with `keep` the bytes themselves. */
export async function inflate(
  packed: Uint8Array,
  format: 'deflate' | 'deflate-raw',
  limit: number,
): Promise<{readonly bytes: Uint8Array; readonly whole: boolean} | 'too-large'> {
  const stream = new DecompressionStream(format)
  const writer = stream.writable.getWriter()
  // What is wrong with the data shows at the reader; a reader that stops early is no fault of the writer.
  writer.write(packed as Uint8Array<ArrayBuffer>).catch(() => {})
  writer.close().catch(() => {})
  const reader = stream.readable.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  let whole = false
  try {
    for (;;) {
      const {done, value} = await reader.read()
      if (done) {
        whole = true
        break
      }
      length += value.length
      if (length > limit) {
        await reader.cancel().catch(() => {})
        return 'too-large'
      }
      parts.push(value)
    }
  } catch {
    // damaged or cut off: what came out so far is all there is
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return {bytes, whole}
}
