import {deflateSync} from 'node:zlib'
import {beforeAll, describe, expect, test} from 'vitest'
import {clean} from '../../pipeline/clean/index.ts'
import {ingestBytes} from '../clean/read.ts'
import {makeDocx} from './make-docx.ts'
import {makePdf} from './make-pdf.ts'
import {makeZip} from './make-zip.ts'

// Each bad file ends in text or in a notice of this very rule, within 10 CPU seconds. Files that the system refuses stand in tests/shell.

const sentence = 'The council met in the town hall and agreed on a new bridge over the river. '
const prose = sentence.repeat(6)
const page = (body: string): string => `<html><body><p>${prose}</p>${body}<p>${prose}</p></body></html>`
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

/** Numbers that look random, the same each time. */
function noise(length: number): Uint8Array {
  let state = 12345
  return Uint8Array.from({length}, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state >>> 16
  })
}

/** A PDF from its objects, by number from 1; the table of references may be left out. */
function rawPdf(objects: readonly (string | Buffer)[], trailer = '/Root 1 0 R'): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets = objects.map((object, i) => {
    const at = parts.reduce((sum, part) => sum + part.length, 0)
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'))
    return at
  })
  const start = parts.reduce((sum, part) => sum + part.length, 0)
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1} ${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

const stream = (content: string | Buffer, more = ''): Buffer => {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from(`<</Length ${bytes.length}${more}>>\nstream\n`), bytes, Buffer.from('\nendstream')])
}

const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
const contents = `BT /F1 12 Tf 72 700 Td (${sentence}) Tj ET`
const onePage = (catalog = '', content: Buffer = stream(contents)): Buffer =>
  rawPdf([
    `<</Type/Catalog/Pages 2 0 R ${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    content,
    font,
  ])

let goodPdf: Buffer
beforeAll(async () => {
  goodPdf = await makePdf({pages: [[{x: 60, y: 60, lines: Array.from({length: 20}, () => sentence)}]]})
})

/** What becomes of a file: the notices' rules of a read one, or the reason why it was skipped. */
type Fate = {readonly read: readonly string[]} | {readonly skipped: string}
const read = (...rules: readonly string[]): Fate => ({read: rules})
const skipped = (rule: string): Fate => ({skipped: rule})

/** Rules whose notices cleaning gives. */
const ofCleaning = new Set(['no-article', 'overlong-paragraph'])

type Row = readonly [name: string, file: string, make: () => string | Uint8Array, fate: Fate]

const textFiles: readonly Row[] = [
  ['4 no byte', 'a.txt', () => '', skipped('empty')],
  ['5 white space', 'a.txt', () => ' \n\t\u3000\n', skipped('white-space-only')],
  ['6 one word', 'a.txt', () => 'Treaty', read('no-article')],
  [
    '7 furniture only',
    'a.txt',
    () => 'Sign in\nSubscribe\nShare this article\nAll rights reserved.',
    read('no-article'),
  ],
  ['8 random bytes named .txt', 'a.txt', () => noise(4096), skipped('binary')],
  ['9 random bytes named .html', 'a.html', () => noise(4096), skipped('binary')],
  [
    '11 a picture named .html',
    'a.html',
    () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    skipped('not-text'),
  ],
  ['21 65 MB of text', 'a.txt', () => new Uint8Array(65 * 1024 * 1024).fill(97), skipped('too-large')],
  ['22 20 MB on one line', 'a.txt', () => sentence.repeat(266_000), read('overlong-paragraph')],
  ['37 UTF-16 with a mark', 'a.txt', () => Buffer.from(`\ufeff${prose}`, 'utf16le'), read()],
  ['37 UTF-16 without a mark', 'a.txt', () => Buffer.from(prose, 'utf16le'), read()],
  [
    '37 half a code unit at the end',
    'a.txt',
    () => Buffer.concat([Buffer.from(`\ufeff${prose}`, 'utf16le'), Buffer.from('x')]),
    read('unreadable-characters'),
  ],
  ['38 windows-1252', 'a.txt', () => Buffer.from(`${prose} Caf\xe9, na\xefve.`, 'latin1'), read('encoding-assumed')],
  [
    '39 two encodings in one file',
    'a.txt',
    () => Buffer.concat([Buffer.from(`${prose} Café, naïve, déjà vu.\n`), Buffer.from('Caf\xe9', 'latin1')]),
    read('unreadable-characters'),
  ],
  [
    '40 invalid UTF-8',
    'a.txt',
    () => Buffer.concat([Buffer.from(`${prose} “Yes.” `), Buffer.from([0xc3, 0x28])]),
    read('unreadable-characters'),
  ],
  [
    '40 lone surrogates, as bytes',
    'a.txt',
    () => Buffer.concat([Buffer.from(`${prose} “Yes, yes.” – “No.” `), Buffer.from([0xed, 0xa0, 0x80])]),
    read('unreadable-characters'),
  ],
  ['41 a NUL in the text', 'a.txt', () => `${prose}\u0000${prose}`, read()],
  ['41 NULs between all words', 'a.txt', () => prose.replaceAll(' ', '\u0000'), skipped('binary')],
  ['42 direction marks and joiners', 'a.txt', () => prose.replaceAll('town', 'to\u202ewn\u200d\u{e0041}'), read()],
  ['43 a flood of combining marks', 'a.txt', () => `${prose}a${'\u0301'.repeat(100_000)}`, read()],
  ['45 private and unassigned code points', 'a.txt', () => `${prose} \ue000\u{10fffe} ${prose}`, read()],
  ['46 capitals without a stop', 'a.txt', () => prose.toUpperCase().replaceAll('.', ''), read()],
  ['48 line ends of old computers', 'a.txt', () => `${prose}\r${prose}\r`, read()],
  ['a data file', 'a.csv', () => 'year,cost\n2031,4', skipped('not-text')],
  ['an RTF document', 'a.doc', () => '{\\rtf1 text}', skipped('not-text')],
  [
    'an old Word document',
    'a.docx',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(512),
        Buffer.from('WordDocument', 'utf16le'),
      ]),
    skipped('not-text'),
  ],
]

const webFiles: readonly Row[] = [
  ['53 2,000 nested elements', 'a.html', () => page('<div>'.repeat(2_000)), skipped('nested-too-deep')],
  ['53 100,000 nested elements', 'a.html', () => page('<div>'.repeat(100_000)), skipped('nested-too-deep')],
  [
    '54 100,000 attributes',
    'a.html',
    () => page(`<p ${Array.from({length: 100_000}, (_, i) => `a${i}=1`).join(' ')}>`),
    skipped('attribute-flood'),
  ],
  ['54 an attribute of 5 MB', 'a.html', () => page(`<p class="${'a'.repeat(5_000_000)}">x</p>`), read()],
  ['55 a script that never ends', 'a.html', () => `<p>${prose}</p><script>${prose}`, read()],
  ['55 a comment that never ends', 'a.html', () => `<p>${prose}</p><!-- ${prose}`, read()],
  ['55 a CDATA section', 'a.html', () => page('<![CDATA[ x '), read()],
  [
    '56 refresh, base, frames, local files',
    'a.html',
    () =>
      page(
        '<base href="file:///etc/"><meta http-equiv="refresh" content="0;url=file:///etc/passwd"><iframe src="file:///etc/passwd"></iframe><link rel="attachment" href="/etc/passwd"><img src="file:///etc/passwd">',
      ),
    read(),
  ],
  [
    '57 javascript: and data: links',
    'a.html',
    () => page('<a href="javascript:alert(1)">x</a><a href="data:text/html,<script>alert(1)</script>">y</a>'),
    read(),
  ],
  [
    '58 markup escaped twice',
    'a.html',
    () => page('<p>&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;</p>'),
    read(),
  ],
  ['megabytes of <', 'a.html', () => page('<'.repeat(4_000_000)), read('overlong-paragraph')],
  [
    'a flood of entities',
    'a.html',
    () => page(`<p>${'&amp;&nbsp;&#x27;&hearts;'.repeat(200_000)}</p>`),
    read('overlong-paragraph'),
  ],
  [
    'an entity of its own, nested',
    'a.html',
    () => `<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${page('&b;')}`,
    read(),
  ],
  ['59 20,000 [', 'a.md', () => `${prose}\n\n${'['.repeat(20_000)}`, read('markdown-too-complex')],
  ['59 5,000 >', 'a.md', () => `${prose}\n\n${'>'.repeat(5_000)}`, read('markdown-too-complex')],
  ['59 20,000 times *a', 'a.md', () => `${prose}\n\n${'*a '.repeat(20_000)}`, read('markdown-too-complex')],
  ['59 5,000 times [a](', 'a.md', () => `${prose}\n\n${'[a]('.repeat(5_000)}`, read('markdown-too-complex')],
  ['60 Markdown in a title', 'a.html', () => `<title>](x) **a** | b | \`\`\`</title>${page('')}`, read()],
]

const archives: readonly Row[] = [
  [
    '12 a Word file packed 1 to 1,000',
    'a.docx',
    () => makeDocx({body: [paragraph('x'.repeat(20_000_000))]}),
    skipped('archive-ratio'),
  ],
  [
    '12 a Word file that hides its size',
    'a.docx',
    () => makeZip([{name: 'word/document.xml', content: 'x'.repeat(20_000_000), claims: 1000}]),
    skipped('archive-size'),
  ],
  [
    '12 parts that are large together',
    'a.docx',
    () =>
      makeZip([
        {name: 'word/document.xml', content: 'x'},
        ...['a', 'b', 'c'].map(name => ({name, content: noise(300_000), claims: 40_000_000})),
      ]),
    skipped('too-large-unpacked'),
  ],
  [
    '12 an archive in an archive',
    'a.docx',
    () => makeZip([{name: 'inner.zip', content: makeZip([{name: 'a.txt', content: prose}])}]),
    skipped('not-text'),
  ],
  [
    '13 a member outside of the file',
    'a.docx',
    () => makeDocx({body: [paragraph(sentence)], more: {'../../etc/passwd': 'x'}}),
    skipped('archive-path'),
  ],
  [
    '14 entities that grow',
    'a.docx',
    () =>
      makeZip([
        {
          name: 'word/document.xml',
          content: '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="x">&b;</w:document>',
        },
      ]),
    skipped('xml-entities'),
  ],
  [
    '14 an entity from outside',
    'a.docx',
    () =>
      makeZip([
        {name: 'word/document.xml', content: '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'},
      ]),
    skipped('xml-entities'),
  ],
  [
    '15 20,000 members',
    'a.docx',
    () =>
      makeZip([
        {name: 'word/document.xml', content: 'x'},
        ...Array.from({length: 20_000}, (_, i) => ({name: `${i}`, content: ''})),
      ]),
    skipped('archive-members'),
  ],
  [
    'a Word file cut in half',
    'a.docx',
    () => makeDocx({body: [paragraph(prose)]}).subarray(0, 900),
    skipped('damaged'),
  ],
  [
    'a Word file with 100,000 nested elements',
    'a.docx',
    () => makeDocx({body: ['<w:x>'.repeat(100_000)]}),
    skipped('nested-too-deep'),
  ],
  [
    'a Word file with half a million elements',
    'a.docx',
    () => makeDocx({body: [Array.from({length: 500_000}, (_, i) => `<w:p w:a="${i}"/>`).join('')]}),
    skipped('too-many-nodes'),
  ],
  [
    'a Word file that is broken XML',
    'a.docx',
    () => makeZip([{name: 'word/document.xml', content: '<w:document'}]),
    skipped('damaged'),
  ],
  [
    'an Excel sheet named .docx',
    'a.docx',
    () => makeZip([{name: 'xl/workbook.xml', content: 'x'}]),
    skipped('not-text'),
  ],
  ['an OpenDocument file', 'a.odt', () => makeZip([{name: 'content.xml', content: 'x'}]), skipped('not-text')],
  ['a zip archive of articles', 'a.zip', () => makeZip([{name: 'a.txt', content: prose}]), skipped('not-text')],
]

const pdfs: readonly Row[] = [
  ['10 a PDF named .txt', 'a.txt', () => goodPdf, read()],
  ['17 no text layer', 'a.pdf', () => onePage('', stream('0 0 100 100 re f')), skipped('no-text-layer')],
  ['18 cut in half', 'a.pdf', () => goodPdf.subarray(0, goodPdf.length / 2), skipped('damaged')],
  ['18 without its last lines', 'a.pdf', () => goodPdf.subarray(0, goodPdf.length - 60), read('truncated')],
  [
    '19 a page tree in a loop',
    'a.pdf',
    () => rawPdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000>>']),
    skipped('damaged'),
  ],
  [
    '19 a table of references in a loop',
    'a.pdf',
    () =>
      Buffer.from(
        onePage()
          .toString('latin1')
          .replace('/Root 1 0 R', `/Root 1 0 R/Prev ${onePage().toString('latin1').lastIndexOf('xref\n0')}`),
        'latin1',
      ),
    read(),
  ],
  [
    '20 scripts and launch actions',
    'a.pdf',
    () => onePage('/OpenAction<</S/JavaScript/JS(globalThis.ran = true)>>/AA<</WC<</S/Launch/F(/bin/true)>>>>'),
    read(),
  ],
  [
    '10,000 pages that are not there',
    'a.pdf',
    () =>
      rawPdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 10000>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
        stream(contents),
        font,
      ]),
    read(),
  ],
  [
    'a page of 200 MB when unpacked',
    'a.pdf',
    () => onePage('', stream(deflateSync(Buffer.alloc(200_000_000, ' ')), '/Filter/FlateDecode')),
    skipped('too-large-unpacked'),
  ],
  [
    'a page packed twice',
    'a.pdf',
    () => onePage('', stream(deflateSync(deflateSync(Buffer.from(contents))), '/Filter[/FlateDecode/FlateDecode]')),
    skipped('too-large-unpacked'),
  ],
  [
    '4 MB of drawing commands',
    'a.pdf',
    () =>
      onePage('', stream(deflateSync(Buffer.from(`${'q Q\n'.repeat(1_000_000)}${contents}`)), '/Filter/FlateDecode')),
    read(),
  ],
  [
    '30 MB of drawing commands',
    'a.pdf',
    () =>
      onePage('', stream(deflateSync(Buffer.from(`${'q Q\n'.repeat(7_500_000)}${contents}`)), '/Filter/FlateDecode')),
    skipped('too-large-unpacked'),
  ],
  [
    '100,000 pieces of text on a page',
    'a.pdf',
    () =>
      onePage(
        '',
        stream(
          deflateSync(
            Buffer.from(
              `BT /F1 9 Tf ${Array.from({length: 100_000}, (_, i) => `1 0 0 1 ${i % 500} ${(i * 7) % 800} Tm (word${i}) Tj `).join('')} ET`,
            ),
          ),
          '/Filter/FlateDecode',
        ),
      ),
    skipped('damaged'),
  ],
  ['nothing but a first line', 'a.pdf', () => '%PDF-1.7\n', skipped('damaged')],
  [
    'noise behind a first line',
    'a.pdf',
    () => Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(100_000)]),
    skipped('damaged'),
  ],
]

const mails: readonly Row[] = [
  [
    'no text part',
    'a.eml',
    () =>
      'From: a@b.c\nTo: d@e.f\nSubject: x\nMIME-Version: 1.0\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n',
    skipped('no-article'),
  ],
  ['no body', 'a.eml', () => 'From: a@b.c\nTo: d@e.f\nSubject: x\nMIME-Version: 1.0\n\n', skipped('no-article')],
  [
    'parts nested 1,000 deep',
    'a.eml',
    () =>
      `From: a@b.c\nTo: d@e.f\nMIME-Version: 1.0\n${Array.from({length: 1000}, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`).join('')}`,
    skipped('damaged'),
  ],
  [
    'a header of 5 MB',
    'a.eml',
    () => `From: a@b.c\nTo: d@e.f\nMIME-Version: 1.0\nSubject: ${'x '.repeat(2_500_000)}\n\n${prose}`,
    read(),
  ],
  [
    '2 MB of quotation',
    'a.eml',
    () => `From: a@b.c\nTo: d@e.f\nMIME-Version: 1.0\n\n${prose}\n${`> ${sentence}\n`.repeat(25_000)}`,
    read(),
  ],
  [
    'a saved page without a page',
    'a.mht',
    () =>
      'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: image/png\n\nx\n--b--\n',
    skipped('no-article'),
  ],
]

describe.each([
  ['text', textFiles],
  ['pages and Markdown', webFiles],
  ['archives', archives],
  ['PDF', pdfs],
  ['mail', mails],
])('bad input: %s', (_kind, rows) => {
  test.each(rows)('%s', {timeout: 30_000}, async (_name, file, make, fate) => {
    const given = make()
    const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given
    const before = process.cpuUsage()
    const result = await ingestBytes(bytes, file)
    if ('skipped' in fate) {
      expect(result).toMatchObject({kind: 'skipped', reason: fate.skipped, notice: {file, rule: fate.skipped}})
      if (result.kind === 'skipped') expect(result.notice.remedy).toMatch(/\w.*\.$/)
    } else {
      if (result.kind === 'skipped') throw new Error(`skipped: ${result.reason}`)
      const {notices, segments, text} = await clean.run(result.document, undefined)
      expect(result.document.notices.map(({rule}) => rule)).toEqual(fate.read.filter(rule => !ofCleaning.has(rule)))
      expect(notices.map(({rule}) => rule)).toEqual(expect.arrayContaining([...fate.read]))
      expect(segments.at(-1)?.end ?? 0).toBe(text.length)
    }
    const {user, system} = process.cpuUsage(before)
    expect((user + system) / 1e6, 'CPU seconds').toBeLessThan(10)
    expect(globalThis).not.toHaveProperty('ran')
  })
})
