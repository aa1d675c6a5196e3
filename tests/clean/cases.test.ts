import {describe} from 'vitest'
import {check} from '../fixtures.ts'
import {cleanBytes, cleanReport} from './read.ts'

describe('what is kept of a page, and by which rule', () => {
  check('clean', 'txt', async given => {
    const input = given.files.find(file => file.startsWith('input.'))!
    const read = await cleanBytes(given.bytes(input), input)
    return read === undefined ? 'skipped\n' : cleanReport(read.article)
  })
})
