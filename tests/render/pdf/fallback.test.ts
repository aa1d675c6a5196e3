import {expect, test} from 'vitest'
import {defaultStyle} from '../../../pipeline/model/style.ts'
import {layOut, type PageModel, writePdf} from '../../../pipeline/render/pdf/index.ts'
import {check} from '../../../tools/pdf-checker/index.ts'
import {readingText} from '../../../tools/pdf-checker/reading.ts'
import {fonts, paragraph, treeOf} from './sample.ts'

/** The shipped sans with another character map: every Chinese character is drawn with the glyph of number 50. */
function chineseFont(): Uint8Array {
  const groups = [0x3000, 0x9fff, 50]
  const map = new DataView(new ArrayBuffer(12 + 28))
  map.setUint16(2, 1)
  map.setUint16(4, 3)
  map.setUint16(6, 10)
  map.setUint32(8, 12)
  map.setUint16(12, 12)
  map.setUint32(16, 28)
  map.setUint32(24, 1)
  groups.forEach((value, i) => {
    map.setUint32(28 + i * 4, value)
  })
  const bytes = Buffer.concat([fonts.sans, new Uint8Array(map.buffer)])
  for (let entry = 12; entry < 12 + bytes.readUInt16BE(4) * 16; entry += 16)
    if (bytes.toString('latin1', entry, entry + 4) === 'cmap') {
      bytes.writeUInt32BE(fonts.sans.length, entry + 8)
      bytes.writeUInt32BE(map.byteLength, entry + 12)
    }
  return bytes
}

const words = '新华社北京电习近平主席说明会谈'
const tree = treeOf([paragraph(`The agency wrote “${words}” on Monday. ${words.repeat(12)}`)])
const withFallback = {...fonts, fallbacks: [chineseFont()]}
const runsOf = ({pages}: PageModel) =>
  pages.flatMap(({marks}) => marks.flatMap(mark => (mark.kind === 'run' ? [mark] : [])))

test('a character that only a fallback has is drawn from it and copied as itself', async () => {
  const model = layOut(tree, defaultStyle, withFallback)
  expect(model.warnings).toEqual([])
  expect(readingText(model)).toContain(`“${words}” on Monday`)
  const chinese = runsOf(model).filter(({face}) => face === 'fallback-0')
  expect(chinese.map(({text}) => text).join('')).toContain(words)
  const file = Buffer.from(await writePdf(model, withFallback, {compress: false})).toString('latin1')
  expect(file).toContain('<65b0>') // what its first character is copied as
})

test('a long stretch without spaces breaks between characters, inside the measure', () => {
  const model = layOut(tree, defaultStyle, withFallback)
  expect(check(model)).toEqual([])
  const {left} = model.frame
  for (const {x, width, content} of runsOf(model))
    if (content !== null) expect(x + width).toBeLessThan(left + defaultStyle.columns.text + 8)
  expect(readingText(model)).toContain(words.repeat(12))
})

test('letters that must be joined or set from the right are named, not misprinted', () => {
  const model = layOut(treeOf([paragraph('سلام')]), defaultStyle, withFallback)
  expect(model.warnings.map(({rule}) => rule)).toEqual(['missing-glyph'])
})

test('a character that the other shipped family has is drawn from that', () => {
  const model = layOut(treeOf([paragraph('In \u012cstria')]), defaultStyle, fonts)
  expect(model.warnings).toEqual([])
  expect(runsOf(model).find(({text}) => text === '\u012c')?.face).toBe('sans')
})
