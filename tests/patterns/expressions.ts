import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseSync} from 'rolldown/experimental'

/** A regular expression of the program, and where it stands. */
export interface Expression {
  readonly source: string
  readonly flags: string
  readonly place: string
}

const root = join(import.meta.dirname, '../../pipeline')

/** Every expression that is written in the program's sources, in the order of the files. */
export function writtenExpressions(): Expression[] {
  const found: Expression[] = []
  for (const file of sourceFiles()) {
    const text = readFileSync(join(root, file), 'utf8')
    visit(parseSync(file, text).program, node => {
      const {regex, start} = node as {regex?: {pattern: string; flags: string}; start: number}
      if (regex === undefined) return
      const line = text.slice(0, start).split('\n').length
      found.push({source: regex.pattern, flags: regex.flags, place: `pipeline/${file}:${line}`})
    })
  }
  return found
}

/** Files and lines where an expression is put together from pieces. */
export function builtExpressions(): string[] {
  return sourceFiles().flatMap(file =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (/\bRegExp\(/.test(line) ? [`pipeline/${file}:${index + 1}`] : [])),
  )
}

/** The expressions that modules put together from pieces while they load. */
export async function loadedExpressions(): Promise<Expression[]> {
  const found: Expression[] = []
  const own = globalThis.RegExp
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      const [, file, line] = /(pipeline\/[^\s?)]+\.ts)(?:\?again)?:(\d+)/.exec(callerOf(new Error().stack ?? '')) ?? []
      const made = new target(source, flags)
      if (file !== undefined) found.push({source: made.source, flags: made.flags, place: `${file}:${line}`})
      return made
    },
  })
  try {
    // A query makes the loader read a module again that another test has loaded.
    for (const file of new Set(builtExpressions().map(place => place.replace(/:\d+$/, ''))))
      await import(/* @vite-ignore */ `../../${file}?again`)
  } finally {
    globalThis.RegExp = own
  }
  return found
}

const callerOf = (stack: string): string =>
  stack
    .split('\n')
    .slice(2)
    .find(line => line.includes('pipeline/')) ?? ''

const sourceFiles = (): string[] =>
  readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts'))
    .map(name => name.replaceAll('\\', '/'))
    .sort()

function visit(node: unknown, see: (node: object) => void): void {
  const waiting: unknown[] = [node]
  while (waiting.length > 0) {
    const one = waiting.pop()
    if (one === null || typeof one !== 'object') continue
    see(one)
    for (const value of Object.values(one)) waiting.push(value)
  }
}
