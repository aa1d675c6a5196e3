import PostalMime from 'postal-mime'
import {Refused} from '../refused.ts'

/** One part of a mail: what it says it is, and its bytes without the transfer encoding. */
export interface Part {
  readonly type: string
  readonly charset: string | undefined
  readonly fileName: string | undefined
  readonly attached: boolean
  readonly flowed: boolean
  readonly bytes: Uint8Array
}

export interface Message {
  readonly header: ReadonlyMap<string, string>
  readonly from: string
  readonly subject: string
  readonly parts: readonly Part[]
  readonly root: Branch
}

/** A part of a mail as it stands among the others: a leaf, or several that follow one another or say the same in other types. */
export interface Branch {
  readonly part?: Part
  readonly isChoice: boolean
  readonly of: readonly Branch[]
}

interface Node {
  readonly childNodes: readonly Node[]
  readonly content: ArrayBuffer | null
  readonly contentType: {
    readonly parsed: {readonly value: string; readonly params: Readonly<Record<string, string>>}
    readonly multipart: string | false
  }
  readonly contentDisposition: {
    readonly parsed: {readonly value: string; readonly params: Readonly<Record<string, string>>}
  }
}

/** The parts of a mail in their order. The one place that knows postal-mime; texts are decoded by our own rules, as files are. */
export async function readMessage(bytes: Uint8Array): Promise<Message> {
  const parser = new PostalMime({maxNestingDepth: 50, maxRfc822NestingDepth: 0})
  const email = await parser.parse(bytes).catch(() => {
    throw new Refused('damaged', 'The mail is damaged, or nested too deeply.', 'Save its text as .txt.')
  })
  const parts: Part[] = []
  const branchOf = (node: Node): Branch => {
    const {multipart} = node.contentType
    const part = multipart === false || multipart === '' ? partOf(node) : undefined
    if (part !== undefined) parts.push(part)
    const of = node.childNodes.map(branchOf)
    return {isChoice: multipart === 'alternative', of, ...(part === undefined ? {} : {part})}
  }
  const root = branchOf((parser as unknown as {root: Node}).root)
  const header = new Map<string, string>()
  for (const {key, value} of email.headers) if (!header.has(key)) header.set(key, value)
  const sender = email.from
  const from = sender === undefined ? '' : sender.name || ('address' in sender ? (sender.address ?? '') : '')
  return {header, from, subject: email.subject ?? '', parts, root}
}

function partOf({content, contentType: {parsed: type}, contentDisposition: {parsed: place}}: Node): Part | undefined {
  if (content === null) return undefined
  return {
    type: type.value,
    charset: type.params.charset,
    fileName: place.params.filename ?? type.params.name,
    attached: place.value === 'attachment',
    flowed: /^flowed$/i.test(type.params.format ?? ''),
    bytes: new Uint8Array(content),
  }
}
