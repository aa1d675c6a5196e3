/** What windows-1252 has at 0x80 to 0x9F (WHATWG Encoding, index windows-1252); the five places it leaves open are controls. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Decode windows-1252. The TextDecoder of Node 20 and 22 reads these bytes as ISO 8859-1, and quotation marks come out as
 * control characters; so the same file would be text on one version and refused on another.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes = Array.from(bytes.subarray(from, from + 8192), byte =>
      byte >= 0x80 && byte < 0xa0 ? high.charCodeAt(byte - 0x80) : byte,
    )
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join('')
}

/** The text of bytes in an encoding that TextDecoder knows; `fatal` throws where a byte has no meaning. */
export const decodeBytes = (bytes: Uint8Array, name: string, fatal = false): string =>
  name === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(name, {fatal}).decode(bytes)
