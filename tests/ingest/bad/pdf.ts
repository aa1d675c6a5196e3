import {deflateSync} from 'node:zlib'
import {makePdf} from '../make-pdf.ts'
import {noise, type Row, read, sentence, skipped} from './row.ts'

const good = () => makePdf({pages: [[{x: 60, y: 60, lines: Array.from({length: 20}, () => sentence)}]]})

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

export const pdfs: readonly Row[] = [
  ['10 a PDF named .txt', 'a.txt', good, read()],
  ['17 no text layer', 'a.pdf', () => onePage('', stream('0 0 100 100 re f')), skipped('no-text-layer')],
  ['18 cut in half', 'a.pdf', async () => (await good()).subarray(0, 700), skipped('damaged')],
  ['18 without its last lines', 'a.pdf', async () => (await good()).subarray(0, -60), read('truncated')],
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
    skipped('crowded-page'),
  ],
  ['nothing but a first line', 'a.pdf', () => '%PDF-1.7\n', skipped('damaged')],
  [
    'noise behind a first line',
    'a.pdf',
    () => Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(100_000)]),
    skipped('damaged'),
  ],
]
