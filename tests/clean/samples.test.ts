import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {wrongLines} from '../../bench/cleaning/samples.ts'

const folder = join(import.meta.dirname, '../../seeds')

for (const file of readdirSync(folder).filter(name => name.endsWith('.txt'))) {
  test(`no wrong line in the sample ${file}`, async () => {
    expect(await wrongLines(file, readFileSync(join(folder, file), 'utf8'))).toBe(0)
  })
}
