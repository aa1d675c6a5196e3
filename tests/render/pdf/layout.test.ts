import {describe, expect, test} from 'vitest'
import {defaultStyle} from '../../../pipeline/model/style.ts'
import {layOut} from '../../../pipeline/render/pdf/index.ts'
import {check} from '../../../tools/pdf-checker/index.ts'
import {readingText} from '../../../tools/pdf-checker/reading.ts'
import {fonts, sample, sentences} from './sample.ts'

const model = layOut(sample, defaultStyle, fonts)

describe('the sample briefing', () => {
  test('has no defects', () => {
    expect(check(model)).toEqual([])
    expect(model.warnings).toEqual([])
  })

  test('is plain JSON, the same on each run', () => {
    const again = layOut(sample, defaultStyle, fonts)
    expect(JSON.stringify(again)).toBe(JSON.stringify(model))
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
  })

  test('reads back with every sentence whole, in order', () => {
    const read = readingText(model)
    for (const sentence of Object.values(sentences)) expect(read).toContain(sentence)
    expect(read.indexOf('Key points')).toBeLessThan(read.indexOf('Where sources disagree'))
  })

  test('leads every citation to its passage and every passage back', () => {
    const links = model.pages.flatMap(page => page.links)
    const targets = new Set(links.flatMap(({to}) => ('destination' in to ? [to.destination] : [])))
    for (const mark of Object.keys(sentences)) {
      const name = `${mark.slice(0, -1).padStart(5, '0')}${mark.at(-1)}`
      expect(targets).toContain(`p${name}`)
      expect(targets).toContain(`c${name}`)
    }
  })
})
