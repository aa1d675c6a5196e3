/**
 * A value as pretty JSON, the same text as `JSON.stringify(value, null, 2)` and a line end. The elements of long lists are
 * written one by one: the account of a very long source is longer than one string may be.
 */
export function prettyJson(value: Readonly<Record<string, unknown>>): Buffer {
  const pieces: Buffer[] = [Buffer.from('{')]
  let comma = ''
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue
    pieces.push(Buffer.from(`${comma}\n  ${JSON.stringify(key)}: `), ...memberPieces(member))
    comma = ','
  }
  pieces.push(Buffer.from(comma === '' ? '}\n' : '\n}\n'))
  return Buffer.concat(pieces)
}

const together = 1000

function* memberPieces(member: unknown): Generator<Buffer> {
  if (!Array.isArray(member) || member.length <= together) {
    yield Buffer.from(indented(member, '  '))
    return
  }
  for (let at = 0; at < member.length; at += together) {
    const elements = member.slice(at, at + together).map(element => `    ${indented(element ?? null, '    ')}`)
    yield Buffer.from(`${at === 0 ? '[' : ','}\n${elements.join(',\n')}`)
  }
  yield Buffer.from('\n  ]')
}

const indented = (value: unknown, by: string): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`)
