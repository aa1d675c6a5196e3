import {deflateRawSync} from 'node:zlib'

/** A member of an archive; `claims` is the size that the directory states, when it is not the true one. */
export interface Entry {
  readonly name: string
  readonly content: string | Uint8Array
  readonly claims?: number
}

/** A zip archive, with whatever names and claims are asked for. */
export function makeZip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const {name, content, claims} of entries) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claims ?? bytes.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    const rest = Buffer.alloc(14) // comment, disk, attributes; where the member stands
    rest.writeUInt32LE(offset, 10)
    const extra = Buffer.alloc(2)
    locals.push(local)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields.subarray(0, 24), extra, rest, Buffer.from(name)]),
    )
    offset += local.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length & 0xffff, 8)
  end.writeUInt16LE(entries.length & 0xffff, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, listing, end])
}
