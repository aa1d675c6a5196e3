import fc from 'fast-check'
import mammoth from 'mammoth'
import {expect, test} from 'vitest'
import type {Briefing} from '../../../pipeline/model/briefing.ts'
import type {PageTree} from '../../../pipeline/model/page.ts'
import {writeDocx} from '../../../pipeline/render/docx/index.ts'
import {renderMarkdown} from '../../../pipeline/render/markdown/index.ts'
import {pageOf, shippedPage} from '../page/page.ts'
import {sampleBriefing} from '../sample-briefing.ts'
import {faultOfXml, unzip} from './unzip.ts'

const shipped = shippedPage.slice(shippedPage.indexOf('\n---\n') + 5)
const made = async (page: PageTree, paper: 'A4' | 'Letter' = 'A4') => {
  const bytes = await writeDocx(page, {paper})
  const members = unzip(bytes)
  const part = (name: string) => members.get(name)!.text
  return {bytes, members, part}
}
const read = async (bytes: Uint8Array) => (await mammoth.convertToHtml({buffer: Buffer.from(bytes)})).value

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
/** The letters and digits of a text. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
/** The words and marks of a Word file as another program reads them, without notes and that program's numbers. */
const wordsOf = (html: string) =>
  lettersOf(
    unescaped(
      html
        .replace(/<ol><li id="footnote-1">.*$/s, '')
        .replace(/<sup><a href="#footnote.*?<\/sup>/g, '')
        .replace(/<[^>]*>/g, ''),
    ),
  )
/** The words and marks of Markdown, without notes, numbers of lists and the head above the notes. */
const wordsOfMarkdown = (markdown: string) =>
  lettersOf(
    markdown
      .replace(/\n## Cited passages in context\n[\s\S]*$/, '')
      .replace(/\[\^(\w+)\]/g, '$1')
      .replace(/^\d+\. /gm, ''),
  )

test('another program reads the words and marks of the Markdown, in its order', async () => {
  const page = pageOf(shipped)
  const html = await read((await made(page)).bytes)
  expect(wordsOf(html)).toBe(wordsOfMarkdown(renderMarkdown(page)))
})

test('every citation has a real footnote, which begins with its mark and quotes the passage once', async () => {
  const page = pageOf(shipped)
  const html = await read((await made(page)).bytes)
  const markdown = renderMarkdown(page)
  const marks = [...markdown.matchAll(/\[\^(\w+)\](?!:)/g)].map(match => match[1])
  const notes = [...html.matchAll(/<li id="footnote-\d+"><p>\s*<strong>\s*(\w+)<\/strong>(.*?)<\/p>/g)]
  expect(notes.map(note => note[1])).toEqual(marks)
  for (const [mark, {text}] of page.passages) {
    const own = notes.filter(note => note[1] === mark).map(note => unescaped(note[2]!.replace(/<[^>]*>/g, '')))
    expect(own.filter(words => words.includes(text)).length, mark).toBe(own.length > 0 ? 1 : 0)
  }
})

test('headings, lists and tables are Word’s own; heads of tables come again on every page', async () => {
  const {part} = await made(pageOf(`${shipped}\n\n- one\n- two\n`))
  const body = part('word/document.xml')
  expect(body).toContain('<w:pStyle w:val="Title"/>')
  expect(body).toContain('<w:pStyle w:val="Heading1"/>')
  expect(body.match(/<w:tbl>/g)?.length).toBe(body.match(/<w:tblHeader\/>/g)?.length)
  expect(body).toContain('<w:numPr>')
  expect(body).not.toContain('w:drawing')
})

test('paper, language, title, desk, date and handling mark are those of the briefing', async () => {
  const page = pageOf(shipped)
  const {part} = await made(page, 'Letter')
  expect(part('word/document.xml')).toContain('<w:pgSz w:w="12240" w:h="15840"')
  expect(part('word/styles.xml')).toContain('<w:lang w:val="en"')
  const core = part('docProps/core.xml')
  expect(core).toContain(`<dc:title>${page.title}</dc:title><dc:creator>${page.desk}</dc:creator>`)
  expect(core).toContain(`>${page.date}T00:00:00Z</dcterms:modified>`)
  expect(part('word/header1.xml')).toContain(page.handling)
})

test('the contents list leads to the headings that are there', async () => {
  const {part} = await made(pageOf('## Contents\n\n{{ contents }}\n\n## One\n\nWords\n\n## Two\n\n{{ annex }}\n'))
  const body = part('word/document.xml')
  const anchors = [...body.matchAll(/<w:hyperlink[^>]*w:anchor="(\w+)"/g)].map(match => match[1])
  const bookmarks = [...body.matchAll(/<w:bookmarkStart w:name="(\w+)"/g)].map(match => match[1])
  expect(anchors).toEqual(['h00001'])
  expect(bookmarks).toEqual(anchors)
})

test('an address of the template is a link; one of a source is words', async () => {
  const {part} = await made(pageOf('[the desk](https://desk.example/a?b&c)\n\n{{ statements }}\n'))
  expect(part('word/_rels/document.xml.rels')).toContain(
    'Target="https://desk.example/a?b&amp;c" TargetMode="External"',
  )
  expect(part('word/_rels/document.xml.rels')).not.toContain('wire.example')
})

test('the same page gives the same bytes, whatever the clock says, and again in one process', async () => {
  const first = await made(pageOf(shipped))
  await new Promise(resolve => setTimeout(resolve, 2100)) // a zip archive counts in steps of two seconds
  const second = await made(pageOf(shipped))
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  expect(new Set([...first.members.values()].map(({time}) => time))).toEqual(new Set([0x00210000]))
})

const hostile = fc.oneof(
  fc.string({unit: 'binary', minLength: 1, maxLength: 40}),
  fc.constantFrom('<w:p/>', '&amp;', ']]>', '\u0001', '\ud800', '\u202eabc', '<!--', '习近平', '🙂', '{{ title }}'),
)
test('no words of a source break the file: it stays XML and says them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, {minLength: 1, maxLength: 4}), async pieces => {
      const text = `Begin ${pieces.join('')} end.`
      const [passage] = sampleBriefing.passages
      const briefing: Briefing = {
        ...sampleBriefing,
        title: text,
        titleParts: [{text}],
        handling: text,
        passages: [{...passage!, span: {...passage!.span, exact: text}}, ...sampleBriefing.passages.slice(1)],
      }
      const {members, bytes} = await made(pageOf('{{ title_block }}\n\n## {{ title }}\n\n{{ key_points }}\n', briefing))
      for (const [name, {text: xml}] of members) expect(faultOfXml(xml), name).toBeUndefined()
      expect(lettersOf(unescaped(await read(bytes)))).toContain(lettersOf(Buffer.from(text).toString()))
    }),
    {numRuns: 30},
  )
})
