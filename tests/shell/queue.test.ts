import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {openProgress} from '../../pipeline/shell/progress.ts'
import {inOrder} from '../../pipeline/shell/queue.ts'
import {threads} from '../../pipeline/shell/workers.ts'
import {temporaryFolder} from './faults.ts'

test('results stand in the order of the items, whichever comes first', async () => {
  let running = 0
  let most = 0
  const results = await inOrder(
    [30, 1, 20, 5],
    async (delay, index) => {
      most = Math.max(most, ++running)
      await wait(delay)
      running--
      return `${index}:${delay}`
    },
    2,
  )
  expect(results).toEqual(['0:30', '1:1', '2:20', '3:5'])
  expect(most).toBe(2)
})

test('a failure ends the rest', async () => {
  const begun: number[] = []
  const work = async (item: number) => {
    begun.push(item)
    if (item === 1) throw new Error('broken')
    await wait(5)
  }
  await expect(inOrder([0, 1, 2, 3, 4], work, 1)).rejects.toThrow('broken')
  expect(begun).toEqual([0, 1])
})

test('a worker that is late, dies or throws loses its own task only', async () => {
  const file = join(temporaryFolder(), 'worker.mjs')
  writeFileSync(
    file,
    `import {parentPort} from 'node:worker_threads'
    parentPort.on('message', task => {
      if (task === 'forever') for (;;);
      if (task === 'exit') process.exit(3)
      if (task === 'throw') throw new Error('a bug')
      parentPort.postMessage('did ' + task)
    })`,
  )
  const pool = threads<string>(pathToFileURL(file), {width: 2, limit: () => 1500})
  try {
    const outcomes = await inOrder(['a', 'forever', 'exit', 'b', 'throw', 'c'], task => pool.run(task, 0), pool.width)
    expect(outcomes).toMatchObject([
      {kind: 'done', value: 'did a'},
      {kind: 'late'},
      {kind: 'died'},
      {kind: 'done', value: 'did b'},
      {kind: 'died', message: 'a bug'},
      {kind: 'done', value: 'did c'},
    ])
  } finally {
    await pool.close()
  }
})

test('progress is plain lines in a file, and one line no wider than the terminal on a terminal', () => {
  const show = (isTerminal: boolean, columns: number) => {
    let text = ''
    const write = (piece: string) => {
      text += piece
    }
    const progress = openProgress({write, isTerminal, columns}, () => 0)
    progress.stage('reading', 2)
    progress.step()
    progress.say('a\u001b[2Jb.txt is odd')
    progress.step()
    progress.stage('composing')
    progress.stage('composing') // again with smaller budgets: the same line
    progress.end()
    return text
  }
  expect(show(false, 80)).toBe('a\\u{1b}[2Jb.txt is odd\nreading     2 of 2\ncomposing\n')
  for (const line of show(true, 12).split(/\r\u001b\[K|\n/))
    if (!line.includes('odd')) expect(line.length).toBeLessThan(12)
})
