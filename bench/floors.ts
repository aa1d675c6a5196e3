import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {isNamed, loosenedIn} from './loosened.ts'
import type {Floors} from './measurement.ts'

// npm run floors: every floors.json against all that git knows of it. A floor that was stricter once needs a decision record that names it.

const root = dirname(import.meta.dirname)
const git = (...words: string[]) => execFileSync('git', words, {cwd: root, encoding: 'utf8', maxBuffer: 1 << 28})
const parse = (text: string) => JSON.parse(text) as Floors

const decisions = join(root, 'docs', 'decisions')
const records = readdirSync(decisions).map(name => readFileSync(join(decisions, name), 'utf8'))
const lines = (text: string) => text.split('\n').filter(line => line !== '')

const loosened = lines(git('ls-files', 'bench/*/floors.json')).flatMap(path => {
  const history = lines(git('log', '--format=%H', '--', path)).flatMap(commit => {
    try {
      return [parse(git('show', `${commit}:${path}`))]
    } catch {
      return [] // the commit took it away
    }
  })
  return loosenedIn(path.split('/')[1]!, history, parse(readFileSync(join(root, path), 'utf8')))
})
const unnamed = loosened.filter(one => !isNamed(one, records))
for (const {bench, set, figure, was, now} of unnamed)
  process.stderr.write(
    `bench/${bench}/floors.json: \`${set}\` \`${figure}\` was ${was}, is ${now ?? 'gone'}; no decision record says so.\n`,
  )
process.stdout.write(
  `${loosened.length} floors were stricter once, ${unnamed.length} of them without a decision record\n`,
)
process.exitCode = unnamed.length === 0 ? 0 : 1
