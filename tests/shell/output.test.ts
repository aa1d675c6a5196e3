import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {Mistake} from '../../pipeline/model/mistake.ts'
import {sha256} from '../../pipeline/shell/hash.ts'
import {prepareOutput, writeOutput} from '../../pipeline/shell/output.ts'
import {failing, temporaryFolder} from './faults.ts'

const names = ['briefing.pdf', 'briefing.md', 'briefing.json', 'audit.json']
const set = (mark: string) => new Map(names.map(name => [name, Buffer.from(`${mark} ${name}`)]))

/** What a reader finds: the mark of the set, or 'mixed'. */
function found(out: string): string {
  const marks = new Set(
    names.map(name => (existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8').split(' ')[0]! : 'none')),
  )
  return marks.size === 1 ? [...marks][0]! : `mixed: ${[...marks].join(', ')}`
}

function old(): string {
  const out = temporaryFolder()
  writeOutput(out, set('old'))
  return out
}

test('the new set replaces the old one and leaves nothing else behind', () => {
  const out = old()
  expect(writeOutput(out, set('new'))).toBe('written')
  expect(found(out)).toBe('new')
  expect(readdirSync(out).sort()).toEqual([...names].sort())
})

test('files that are already so keep their times', () => {
  const out = old()
  utimesSync(join(out, 'audit.json'), 1000, 1000)
  expect(writeOutput(out, set('old'))).toBe('unchanged')
  expect(statSync(join(out, 'audit.json')).mtimeMs).toBe(1_000_000)
})

describe('when the Nth call to the file system fails', () => {
  const total = (() => {
    const counting = failing(0, 'once')
    return () => {
      const out = old()
      const before = counting.calls()
      writeOutput(out, set('new'), counting.fs)
      return counting.calls() - before
    }
  })()

  test('once: the old set stands whole, or the new one does', () => {
    const calls = total()
    expect(calls).toBeGreaterThan(30)
    for (let nth = 1; nth <= calls; nth++) {
      const out = old()
      const {fs} = failing(nth, 'once')
      let failed = false
      try {
        writeOutput(out, set('new'), fs)
      } catch (error) {
        failed = true
        expect(error).toBeInstanceOf(Mistake)
        expect((error as Mistake).status).toBe(4)
      }
      // A lock that could not be removed is the one thing that may stay; the set may not be mixed.
      expect(['old', 'new'], `call ${nth}`).toContain(found(out))
      if (failed) rmSync(join(out, '.lock'), {force: true})
      prepareOutput(out)
      expect(['old', 'new'], `after call ${nth}`).toContain(found(out))
    }
  })

  test('and all after it: the next run finishes or undoes', () => {
    const calls = total()
    for (let nth = 1; nth <= calls; nth++) {
      const out = old()
      expect(() => writeOutput(out, set('new'), failing(nth, 'onwards').fs)).toThrow()
      rmSync(join(out, '.lock'), {force: true}) // its process is dead
      prepareOutput(out)
      expect(['old', 'new'], `call ${nth}`).toContain(found(out))
      expect(readdirSync(out).sort(), `call ${nth}`).toEqual([...names].sort())
    }
  })

  test('with a full disk: the old set stands and the message says so', () => {
    const out = old()
    const {fs} = failing(2, 'onwards', 'ENOSPC', /^writeSync$/)
    expect(() => writeOutput(out, set('new'), fs)).toThrow('what was there before is unchanged')
    expect(found(out)).toBe('old')
    expect(readdirSync(out).sort()).toEqual([...names].sort())
  })
})

test('an output folder under a file is a mistake with status 4', () => {
  const out = temporaryFolder()
  writeFileSync(join(out, 'file'), '')
  expect(() => prepareOutput(join(out, 'file', 'output'))).toThrowError(expect.objectContaining({status: 4}))
})

test('the lock of a run that died is taken over', () => {
  const out = old()
  writeFileSync(join(out, '.lock'), JSON.stringify({process: 2 ** 22 + 1, host: hostname()}))
  expect(writeOutput(out, set('new'))).toBe('written')
  expect(existsSync(join(out, '.lock'))).toBe(false)
})

test('a lock that is a minute old was left behind', () => {
  const out = old()
  writeFileSync(join(out, '.lock'), '')
  utimesSync(join(out, '.lock'), 1000, 1000)
  expect(writeOutput(out, set('new'))).toBe('written')
})

test('a folder of the same name as an output file ends with status 4 and leaves it', () => {
  const out = temporaryFolder()
  mkdirSync(join(out, 'briefing.md', 'mine'), {recursive: true})
  expect(() => writeOutput(out, set('new'))).toThrowError(expect.objectContaining({status: 4}))
  expect(readdirSync(out)).toEqual(['briefing.md'])
})

test('a file that the new set hasn’t goes with the old set, unless somebody has worked on it', () => {
  const out = temporaryFolder()
  const setOf = (...names: string[]) => {
    const files = new Map<string, Uint8Array>(names.map(name => [name, Buffer.from(`${name} of ${names.length}`)]))
    const outputs = Object.fromEntries([...files].map(([name, bytes]) => [name, sha256(bytes)]))
    return files.set('audit.json', Buffer.from(JSON.stringify({outputs})))
  }
  const there = () => readdirSync(out).sort()
  writeOutput(out, setOf('briefing.md', 'briefing.docx'))
  writeOutput(out, setOf('briefing.md'))
  expect(there()).toEqual(['audit.json', 'briefing.md'])
  writeOutput(out, setOf('briefing.md', 'briefing.docx'))
  writeFileSync(join(out, 'briefing.docx'), 'edited by hand')
  writeOutput(out, setOf('briefing.md'))
  expect(there()).toEqual(['audit.json', 'briefing.docx', 'briefing.md'])
})
