import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const root = join(import.meta.dirname, 'fixtures')

/** The files of one case, as text. */
export interface Case {
  readonly name: string
  readonly folder: string
  readonly read: (file: string) => string
  readonly bytes: (file: string) => Buffer
  readonly files: readonly string[]
}

export function casesOf(stage: string): Case[] {
  const folder = join(root, stage)
  if (!existsSync(folder)) return []
  return readdirSync(folder, {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
    .map(name => ({
      name,
      folder: join(folder, name),
      read: file => readFileSync(join(folder, name, file), 'utf8'),
      bytes: file => readFileSync(join(folder, name, file)),
      files: readdirSync(join(folder, name)).sort(),
    }))
}

/**
 * One test for each folder in tests/fixtures/<stage>: `produce` makes the text that must equal `expected.<extension>`.
 * `UPDATE_FIXTURES=1` writes what was produced; read the difference before committing it: it is what users will read.
 */
export function check(stage: string, extension: string, produce: (given: Case) => string | Promise<string>): void {
  for (const given of casesOf(stage)) {
    test(given.name.replaceAll('-', ' '), async () => {
      expect(given.files, 'each case says why it stands').toContain('why.md')
      const produced = await produce(given)
      const path = join(given.folder, `expected.${extension}`)
      if (process.env.UPDATE_FIXTURES === '1') writeFileSync(path, produced)
      expect(produced).toBe(
        existsSync(path) ? readFileSync(path, 'utf8') : 'no expected file: run with UPDATE_FIXTURES=1 and read it',
      )
    })
  }
}
