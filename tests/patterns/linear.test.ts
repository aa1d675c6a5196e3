import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {check} from 'recheck'
import {expect, test} from 'vitest'
import {builtLater, exceptions} from './exceptions.ts'
import {builtExpressions, type Expression, loadedExpressions, writtenExpressions} from './expressions.ts'

// Proving eight hundred expressions takes six minutes; so those that were proven are kept by hash, and a new one is
// proven when it comes. `UPDATE_PATTERNS=1 npx vitest run tests/patterns` takes it into the list.

const listFile = join(import.meta.dirname, 'proven.json')
const proven = new Set(JSON.parse(readFileSync(listFile, 'utf8')) as string[])
const updating = process.env.UPDATE_PATTERNS === '1'

/** What decides how long a match takes: where it begins is no matter, but whether it may begin anywhere is. */
const searched = ({source, flags}: Expression): {source: string; flags: string} => ({
  source: flags.includes('y') ? `^(?:${source})` : source,
  flags: flags.replace(/[gyd]/g, ''),
})

const hashOf = (expression: Expression): string => {
  const {source, flags} = searched(expression)
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)
}

const all = (async () => [...writtenExpressions(), ...(await loadedExpressions())])()
const excused = (expression: Expression) =>
  exceptions.find(({begins, flags}) => expression.source.startsWith(begins) && expression.flags === flags)

test('no expression takes longer than in proportion to its text', {timeout: 600_000}, async () => {
  const expressions = (await all).filter(one => excused(one) === undefined)
  const known = new Set<string>()
  const faults: string[] = []
  for (const one of expressions) {
    const hash = hashOf(one)
    if (!proven.has(hash)) {
      const {source, flags} = searched(one)
      const found = await check(source, flags, {timeout: updating ? 15_000 : 20_000})
      if (found.status === 'safe') proven.add(hash)
      else {
        const why = found.status === 'unknown' ? found.error.kind : found.complexity.summary
        faults.push(`${one.place}: ${found.status}, ${why}: /${one.source}/`)
      }
    }
    if (proven.has(hash)) known.add(hash)
  }
  if (updating) for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (updating) writeFileSync(listFile, `${JSON.stringify([...known].sort(), null, 1)}\n`)
  expect(faults).toEqual([])
})

test('an exception is about an expression that is there, and says why it is bounded', async () => {
  const expressions = await all
  for (const {begins, flags, why} of exceptions) {
    const meant = expressions.filter(one => one.source.startsWith(begins) && one.flags === flags)
    expect(new Set(meant.map(({source}) => source)).size, begins).toBe(1)
    expect(why.length).toBeGreaterThan(20)
  }
})

test('an expression is built while the program loads, where it is seen here, or from words of ours', async () => {
  const loaded = new Set((await all).map(({place}) => place))
  const unseen = builtExpressions().filter(place => !loaded.has(place))
  expect(unseen.map(place => place.replace(/:\d+$/, ''))).toEqual(builtLater.map(({file}) => file))
})
