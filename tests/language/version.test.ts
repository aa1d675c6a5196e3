import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {version} from '../../pipeline/language/en/version.ts'
import {readTables} from '../../pipeline/shell/tables.ts'

test('the version of English is the hash of its tables, so that results of other tables are never taken for its own', () => {
  const hash = createHash('sha256')
  for (const [name, bytes] of Object.entries(readTables('en'))) hash.update(name).update(bytes)
  expect(version).toBe(hash.digest('hex').slice(0, 16))
})
