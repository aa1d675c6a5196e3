import {inflate} from './inflate.ts'
import {limits} from './limits.ts'
import {Refused} from './refused.ts'

/** A member of a zip archive as its directory has it. */
export interface Member {
  readonly name: string
  readonly method: number
  readonly flags: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

const remedy = 'Open it in Word and save it anew, or save it as PDF.'
const refuse = (rule: string, message: string): Refused => new Refused(rule, message, remedy)

/** The directory at the end of a zip archive; stops at `most` members. Undefined when there is none. */
export function directoryOf(bytes: Uint8Array, most: number): Member[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const members: Member[] = []
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50 && members.length < most) {
    const [name, extra, comment] = [28, 30, 32].map(offset => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ]
    members.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + name + extra + comment
  }
  return members
}

/** Where the end record begins: in the last 64 KB, behind it only a comment. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}

/** An archive that was looked over before anything in it is unpacked; `read` unpacks one member, within what is still allowed. */
export interface Archive {
  readonly names: readonly string[]
  readonly read: (name: string) => Promise<Uint8Array | undefined>
}

/** Looks over the directory of an archive: its members' number, names, declared sizes and ratio. Throws `Refused`. */
export function openArchive(bytes: Uint8Array): Archive {
  const members = directoryOf(bytes, limits.archiveMembers + 1)
  if (members === undefined) throw refuse('damaged', 'The file is cut off or damaged: it has no directory.')
  if (members.length > limits.archiveMembers)
    throw refuse('archive-members', `The file has more than ${limits.archiveMembers} parts.`)
  for (const {name, flags, packed, unpacked} of members) {
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:|\0/.test(name))
      throw refuse(
        'archive-path',
        `A part of the file names a place outside of it: ${JSON.stringify(name.slice(0, 80))}.`,
      )
    if ((flags & 1) !== 0)
      throw new Refused('encrypted', 'The file is protected by a password.', 'Save a copy without a password.')
    if (unpacked > 1_048_576 && unpacked > packed * limits.archiveRatio)
      throw refuse('archive-ratio', `A part of the file is packed more than ${limits.archiveRatio} to 1.`)
  }
  const declared = members.reduce((sum, {unpacked}) => sum + unpacked, 0)
  if (declared > limits.archiveUnpacked) throw tooLarge()
  const byName = new Map(members.map(member => [member.name, member]))
  let left: number = limits.archiveUnpacked
  const read = async (name: string): Promise<Uint8Array | undefined> => {
    const member = byName.get(name)
    if (member === undefined) return undefined
    const unpacked = await unpack(bytes, member, left)
    left -= unpacked.length
    return unpacked
  }
  return {names: members.map(({name}) => name), read}
}

const tooLarge = (): Refused =>
  refuse('too-large-unpacked', `The file has more than ${limits.archiveUnpacked / 1_048_576} MB when unpacked.`)

/** The bytes of one member. What the directory declares is not believed: more than that, or than `limit`, is refused. */
async function unpack(bytes: Uint8Array, member: Member, limit: number): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = member.offset
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw refuse('damaged', 'The file is damaged.')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = bytes.subarray(start, start + member.packed)
  if (member.method === 0) return packed
  if (member.method !== 8) throw refuse('damaged', 'The file is packed in a way that is not known.')
  const result = await inflate(packed, 'deflate-raw', Math.min(limit, member.unpacked))
  if (result === 'too-large')
    throw limit < member.unpacked ? tooLarge() : refuse('archive-size', 'A part of the file is larger than it says.')
  if (!result.whole) throw refuse('damaged', 'A part of the file is cut off or damaged.')
  return result.bytes
}
