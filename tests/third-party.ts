import {readFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')

interface Lock {
  readonly packages: Readonly<
    Record<string, {readonly version?: string; readonly license?: string; readonly dev?: boolean}>
  >
}

/** Packages of which the build takes a part into dist/, with what they need: nothing is installed of them. */
const bundled = ['docx', 'hash.js', 'hyphen', 'minimalistic-assert', 'nanoid', 'sax', 'xml', 'xml-js']

/** The table of THIRD-PARTY.md, from the lock file: every package that is installed with the program, or built into it. */
export function packageRows(): string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  const rows = Object.entries(lock.packages)
    .filter(([path, {dev}]) => path !== '' && (dev !== true || bundled.includes(nameOf(path))))
    .map(([path, {version, license}]) => `| ${nameOf(path)} | ${version} | ${license ?? licenceOf(path)} |`)
  return [...new Set(rows)].sort()
}

function nameOf(path: string): string {
  return path.split('node_modules/').at(-1)!
}

/** Where the lock file names none: from the package's manifest, or the head of its licence file. */
function licenceOf(path: string): string {
  const manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as {
    license?: string
    licenses?: readonly {readonly type: string}[]
  }
  const named = manifest.license ?? manifest.licenses?.map(({type}) => type).join(', ')
  return named ?? (/^MIT License/.test(readFileSync(join(root, path, 'LICENSE'), 'utf8')) ? 'MIT' : 'none stated')
}
