import {describe, expect, test} from 'vitest'
import {defaultStyle} from '../../../pipeline/model/style.ts'
import {layOut, writePdf} from '../../../pipeline/render/pdf/index.ts'
import {fonts, paragraph, sample, section, treeOf} from './sample.ts'

const model = layOut(sample, defaultStyle, fonts)
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const plain = await writePdf(model, fonts, {
  compress: false,
  attachments: [{name: 'briefing.json', bytes: new TextEncoder().encode('{"a":1}'), mediaType: 'application/json'}],
})
const file = latin(plain)

/** The objects of an uncompressed file by number. */
function objects(text: string): Map<number, string> {
  const found = new Map<number, string>()
  for (const [, number, body] of text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)) found.set(Number(number), body!)
  return found
}

describe('the PDF file', () => {
  const all = objects(file)
  const catalog = [...all.values()].find(body => body.includes('/Type /Catalog'))!
  const resolve = (key: string, of = catalog) => all.get(Number(new RegExp(`/${key} (\\d+) 0 R`).exec(of)![1]))!

  test('has the same bytes on each run', async () => {
    const one = await writePdf(layOut(sample, defaultStyle, fonts), fonts)
    const two = await writePdf(JSON.parse(JSON.stringify(model)), fonts)
    expect(Buffer.compare(one, two)).toBe(0)
  })

  test('counts its cross references right', () => {
    const start = Number(/startxref\n(\d+)\n%%EOF/.exec(file)![1])
    expect(file.slice(start, start + 4)).toBe('xref')
    const offsets = [...file.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset))
    offsets.forEach((offset, i) => {
      expect(file.slice(offset).startsWith(`${i + 1} 0 obj`)).toBe(true)
    })
  })

  test('claims PDF/A-3a and PDF/UA-1, in a language, with its title shown', () => {
    expect(file).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(file).toContain('http://www.aiim.org/pdfa/ns/extension/')
    expect(catalog).toContain('/Lang (en)')
    expect(resolve('ViewerPreferences')).toContain('/DisplayDocTitle true')
    expect(resolve('MarkInfo')).toContain('/Marked true')
    expect(catalog).toContain('/OutputIntents')
    expect(catalog).toContain('/PageLabels')
  })

  test('takes its dates from the briefing', () => {
    expect(file).toContain('(D:20310509000000Z)')
    expect(file).toContain('<xmp:CreateDate>2031-05-09T00:00:00Z</xmp:CreateDate>')
    expect(file).not.toContain(`D:${new Date().getUTCFullYear()}`)
  })

  test('marks every sequence of every page, and each stands in the parent tree', () => {
    const tree = resolve('StructTreeRoot')
    expect(tree).toContain('/ParentTree')
    const pages = [...all.values()].filter(body => body.includes('/Type /Page\n'))
    expect(pages).toHaveLength(model.pages.length)
    pages.forEach((page, index) => {
      expect(page).toContain('/Tabs /S')
      expect(page).toContain(`/StructParents ${index}`)
      const content = resolve('Contents', page)
      const opened = content.match(/B[DM]C$/gm)?.length ?? 0
      expect(content.match(/^EMC$/gm)).toHaveLength(opened)
      const outside = content.replace(/\/\w+ <<[^>]*>> BDC\n[\s\S]*?\nEMC/g, '')
      expect(outside).not.toMatch(/T[jJ]| f$/m)
      const numbers = [...content.matchAll(/<<\/MCID (\d+)>>/g)].map(([, id]) => Number(id))
      expect(numbers).toEqual(numbers.map((_, i) => i))
      const entry = new RegExp(`\\n    ${index} \\[([^\\]]*)\\]`).exec(tree)![1]!
      expect(entry.match(/\d+ 0 R/g)).toHaveLength(numbers.length)
    })
  })

  test('gives each link words, a place in the tree, and the page it stands on', () => {
    const links = [...all.entries()].filter(([, body]) => body.includes('/Subtype /Link'))
    expect(links.length).toBe(model.pages.reduce((sum, page) => sum + page.links.length, 0))
    const pageOf = (link: number) =>
      [...all.entries()].find(
        ([, body]) =>
          body.includes('/Type /Page\n') &&
          new RegExp(`[[ ]${link} 0 R`).test(/\/Annots \[[^\]]*\]/.exec(body)?.[0] ?? ''),
      )![0]
    for (const [number, body] of links) {
      expect(body).toMatch(/\/Contents \([\s\S]+?\)/)
      expect(body).toMatch(/\/StructParent \d+/)
      const reference = [...all.values()].find(other => other.includes(`/Obj ${number} 0 R`))!
      expect(reference).toContain('/S /Link')
      expect(reference).toMatch(new RegExp(`/Obj ${number} 0 R\\n/Pg ${pageOf(number)} 0 R`))
    }
  })

  test('has an outline with counts', () => {
    const outline = resolve('Outlines')
    expect(outline).toContain(`/Count ${model.bookmarks.length}`)
    expect(file.match(/\/Dest \[\d+ 0 R \/XYZ null [\d.]+ null\]/g)!.length).toBeGreaterThanOrEqual(
      model.bookmarks.length,
    )
  })

  test('orders its destinations by bytes', () => {
    const names = [...resolve('Names').matchAll(/\(([a-z0-9]+)\) \[\d+ 0 R \/XYZ/g)].map(([, name]) => name!)
    expect(names.length).toBe(model.destinations.length)
    expect(names).toEqual([...names].sort())
  })

  test('embeds its fonts, and no standard font', () => {
    expect(file.match(/\/FontFile2/g)!.length).toBeGreaterThanOrEqual(4)
    expect(file).not.toContain('Helvetica')
    expect(file).not.toMatch(/\[<0000> </) // no glyph stands for U+0000
  })

  test('tells a soft hyphen from a hard one in copied text', () => {
    const unicode = [...all.values()].filter(body => body.includes('beginbfrange')).join('\n')
    expect(unicode).toContain('<00ad>')
    expect(unicode).toContain('<002d>')
  })

  test('sets scaling of letters back before each text ends', () => {
    for (const [text] of file.matchAll(/BT [^\n]* ET/g)) if (/[\d.]+ Tz/.test(text)) expect(text).toMatch(/100 Tz ET$/)
  })

  test('carries the briefing as data', () => {
    expect(catalog).toContain('/AF [')
    expect(file).toContain('/AFRelationship /Source')
    expect(file).toContain('/Subtype /application#2Fjson')
    expect(file).toContain('{"a":1}')
  })
})

test('titles with marks of XML and PDF are escaped where each needs it', async () => {
  const title = 'Trade & <security> "pact" (draft) \\ \u0001 \ud800 Ünal'
  const tree = treeOf([section('One'), paragraph('Text.')], {title, desk: 'A & B'})
  const text = latin(await writePdf(layOut(tree, defaultStyle, fonts), fonts, {compress: false}))
  const xmp = Buffer.from(/<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(text)![0], 'latin1').toString('utf8')
  expect(xmp).toContain('Trade &amp; &lt;security&gt; &quot;pact&quot; (draft) \\ \ufffd \ufffd Ünal')
  expect(xmp).toContain('A &amp; B')
})

test('an undated briefing has a fixed date', async () => {
  const tree = treeOf([paragraph('Text.')], {date: null})
  const text = latin(await writePdf(layOut(tree, defaultStyle, fonts), fonts, {compress: false}))
  expect(text).toContain('D:20000101000000Z')
})

test('an empty page tree still makes a file', async () => {
  const text = latin(await writePdf(layOut(treeOf([]), defaultStyle, fonts), fonts))
  expect(text).toContain('%%EOF')
})

test('a word that a line breaks is read whole where it begins, and nothing is read where it goes on', async () => {
  const text = 'extraordinarily internationalisation '.repeat(30).trim()
  const narrow = {...defaultStyle, columns: {...defaultStyle.columns, text: 140}}
  const broken = layOut(treeOf([paragraph(text)]), narrow, fonts)
  const instead = broken.pages[0]!.marks.flatMap(mark => (mark.kind === 'run' ? (mark.instead ?? []) : []))
  expect(instead.length).toBeGreaterThan(4)
  expect(instead.filter((_, i) => i % 2 === 1).every(one => one.text === '')).toBe(true)
  const content = latin(await writePdf(broken, fonts, {compress: false}))
  const read = [...content.matchAll(/\/Span <<\/ActualText <FEFF([0-9a-f]*)>>> BDC \[[^\]]*\] TJ EMC/g)].map(
    ([, hex]) => String.fromCharCode(...(hex!.match(/.{4}/g) ?? []).map(unit => Number.parseInt(unit, 16))),
  )
  expect(read).toEqual(instead.map(one => one.text))
  const words = new Set(text.split(' '))
  expect(read.filter((_, i) => i % 2 === 0).every(word => words.has(word))).toBe(true)
})
