import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {packageRows} from './third-party.ts'

const path = join(import.meta.dirname, '../THIRD-PARTY.md')

test('every package that is installed with the program, or built into it, is listed with its version and licence', () => {
  const rows = packageRows()
  if (process.env.UPDATE_FIXTURES === '1') {
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(/(\|---\|---\|---\|\n)(?:\|.*\n)*/, `$1${rows.join('\n')}\n`))
  }
  expect(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(line => /^\| (?!package )/.test(line)),
  ).toEqual(rows)
})

test('no licence is one that binds the program itself', () => {
  const permissive =
    /^(?:MIT|MIT-0|BSD|\(MIT OR GPL-3\.0-or-later\)|\(MIT AND Zlib\)|BlueOak-1\.0\.0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|MIT AND OFL-1\.1|OFL-1\.1|Unlicense|Python-2\.0)$/
  expect(packageRows().filter(row => !permissive.test(row.split(' | ')[2]!.replace(/ \|$/, '')))).toEqual([])
})
