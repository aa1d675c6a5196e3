import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'

const require = createRequire(join(process.cwd(), 'package.json'))

/** What a package gives. */
export const load = <T>(name: string): T => require(name) as T

/** The rows of a list that was written by hand, without its comments. */
export const handRows = (name: string): string[] =>
  readFileSync(join('tools/gazetteers', name), 'utf8')
    .split('\n')
    .filter(row => row !== '' && !row.startsWith('#'))
