import {expect, test} from 'vitest'
import {defaultStyle, type Style} from '../../../pipeline/model/style.ts'
import {type FontSet, layOut, writePdf} from '../../../pipeline/render/pdf/index.ts'
import {cite, fonts, paragraph, sample, section, treeOf} from './sample.ts'

const print = async (blocks: Parameters<typeof treeOf>[0], style: Style, set: FontSet) => {
  const model = layOut(treeOf(blocks), style, set)
  const file = await writePdf(model, set, {attachments: [{name: 'briefing.json', bytes: Buffer.from(model.title)}]})
  return {warnings: model.warnings, hash: Buffer.from(file).toString('base64')}
}

test('a page printed after others has the same bytes as printed first, whatever of it was printed before', async () => {
  const watching: FontSet = {...fonts}
  const blocks = sample.root.children
  const edits = [
    [...blocks],
    [...blocks],
    [...blocks, section('Added'), paragraph('The quay was closed \u202efor\u202c two days.', cite('1a'))],
    [section('Put before'), paragraph('The quay was closed \u202efor\u202c two days.', cite('2a')), ...blocks],
    [...blocks],
  ]
  const red: Style = {...defaultStyle, colors: {...defaultStyle.colors, ink: '#660000', accent: '#006600'}}
  for (const edit of edits)
    for (const style of [defaultStyle, red])
      expect(await print(edit, style, watching)).toEqual(await print(edit, style, {...fonts}))
})

test('what print cannot show is told on every print', async () => {
  const watching: FontSet = {...fonts}
  const blocks = [paragraph('A bell \u{1f514} rang.')]
  const told = []
  for (let i = 0; i < 3; i++) told.push((await print(blocks, defaultStyle, watching)).warnings)
  expect(told[0]).toHaveLength(1)
  expect(told[2]).toEqual(told[0])
})
