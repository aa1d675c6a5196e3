import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {Mistake} from '../../pipeline/model/mistake.ts'
import {findFallbacks, readFallbacks, readingFonts} from '../../pipeline/shell/fonts.ts'
import {temporaryFolder} from '../shell/faults.ts'

const where = 'style.yaml, fonts.fallback'

test.each(['/dev/zero', '/', '/no/such/font.ttf'])('%s is no font, and is not opened', path => {
  expect(() => findFallbacks([path], [])).toThrowError(expect.objectContaining({where, status: 2}))
})

test('a file that only begins like a font is the user’s to mend', () => {
  const path = join(temporaryFolder(), 'broken.ttf')
  writeFileSync(path, Buffer.concat([Buffer.from([0, 1, 0, 0]), Buffer.alloc(40, 0xff)]))
  expect(readFallbacks(findFallbacks([path], []))).toHaveLength(1)
  const reading = () =>
    readingFonts([path], () => {
      throw new RangeError('Offset is outside the bounds of the DataView')
    })
  expect(reading).toThrow(Mistake)
  expect(reading).toThrow('broken.ttf')
})
