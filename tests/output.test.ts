import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {inflateSync} from 'node:zlib'
import {beforeAll, describe, expect, test} from 'vitest'
import {call} from './cli/call.ts'
import {make} from './run/make.ts'

// output/ is what the pipeline makes of seeds/: rebuilt and compared, so that a reader sees what the code does now.
// Node versions deflate differently, so the PDF is compared with its streams inflated.

const root = join(import.meta.dirname, '..')
const committed = (name: string) => readFileSync(join(root, 'output', name))

describe.skipIf(!existsSync(join(root, 'output', 'audit.json')))('output/', () => {
  let rebuilt: (name: string) => Buffer
  beforeAll(async () => {
    const {out} = await make(join(root, 'seeds'))
    rebuilt = name => readFileSync(join(out, name))
  })

  test.each(['briefing.md', 'briefing.json'])('%s is the same byte for byte', name => {
    expect(rebuilt(name).toString()).toBe(committed(name).toString())
  })

  test('audit.json is the same but for the hash of the PDF', () => {
    const withoutPdf = (text: string) => text.replace(/("briefing\.pdf": )"[0-9a-f]{64}"/, '$1…')
    expect(withoutPdf(rebuilt('audit.json').toString())).toBe(withoutPdf(committed('audit.json').toString()))
  })

  test('briefing.pdf is the same once inflated', () => {
    expect(inflated(rebuilt('briefing.pdf')).equals(inflated(committed('briefing.pdf')))).toBe(true)
  })

  test('every citation in it is verified', async () => {
    const {status, out} = await call(['verify', join(root, 'output'), '--sources', join(root, 'seeds')])
    expect([status, out]).toEqual([0, expect.stringMatching(/^(\d+) of \1 citations verified against 5 sources\n$/)])
  })
})

/** A PDF without what deflation decides: streams inflated, their lengths and the cross-references dropped. */
function inflated(pdf: Buffer): Buffer {
  const pieces: Buffer[] = []
  let at = 0
  for (;;) {
    const start = pdf.indexOf('stream', at)
    if (start === -1) break
    const body = start + 'stream'.length + (pdf[start + 6] === 0x0d ? 2 : 1)
    const end = pdf.indexOf('endstream', body)
    if (end === -1) break
    pieces.push(Buffer.from(withoutLengths(pdf.subarray(at, start))))
    pieces.push(tryInflate(pdf.subarray(body, end)))
    at = end + 'endstream'.length
  }
  pieces.push(Buffer.from(withoutLengths(pdf.subarray(at))))
  return Buffer.concat(pieces)
}

const withoutLengths = (part: Buffer): string =>
  part
    .toString('latin1')
    .replace(/\/Length \d+/g, '')
    .replace(/^\d{10} \d{5} [nf] ?$/gm, '')
    .replace(/startxref\s+\d+/, '')
    .replace(/\/ID \[[^\]]*\]/, '')

function tryInflate(stream: Buffer): Buffer {
  try {
    return inflateSync(stream)
  } catch {
    return stream // not deflated
  }
}
