import {inflateRawSync} from 'node:zlib'

/** The members of a zip archive by name, and the time that each carries. */
export function unzip(bytes: Uint8Array): Map<string, {readonly text: string; readonly time: number}> {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const members = new Map<string, {text: string; time: number}>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameLength, local] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(start, start + size)
    const text = (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data).toString('utf8')
    members.set(name, {text, time: zip.readUInt32LE(local + 10)})
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return members
}

/** What is wrong with a text as XML: tags that don't match, characters that XML forbids, bare ampersands. */
export function faultOfXml(text: string): string | undefined {
  const open: string[] = []
  for (const [whole, closing, name, inside] of text.matchAll(/<(\/?)([A-Za-z][\w:.-]*)([^<>]*)>/g)) {
    if (closing === '/') {
      if (open.pop() !== name) return `${whole} closes nothing`
    } else if (!inside!.endsWith('/')) open.push(name!)
  }
  if (open.length > 0) return `${open.at(-1)} is not closed`
  const words = text.replace(/<[^<>]*>/g, '')
  if (/[<>]/.test(words)) return 'a bare angle bracket'
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text)) return 'a bare ampersand'
  return /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text) ? 'a forbidden character' : undefined
}
