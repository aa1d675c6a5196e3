import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'
import {sha256} from '../pipeline/shell/hash.ts'

const root = join(import.meta.dirname, '..')

/** The program compiled from the sources as they are now, for tests that need a process or a thread of its own. */
export async function compiled(): Promise<{cli: string; worker: URL}> {
  const folder = join(root, '.cache', `compiled-${fingerprint()}`)
  if (!existsSync(folder)) await compile(folder)
  return {cli: join(folder, 'cli.js'), worker: pathToFileURL(join(folder, 'worker.js'))}
}

function fingerprint(): string {
  const files = readdirSync(join(root, 'pipeline'), {recursive: true, encoding: 'utf8'}).filter(name =>
    name.endsWith('.ts'),
  )
  return sha256(
    files
      .sort()
      .map(name => sha256(readFileSync(join(root, 'pipeline', name))))
      .join(),
  ).slice(0, 16)
}

/** Compiled aside and renamed: several test files may want it at once. */
async function compile(folder: string): Promise<void> {
  const aside = `${folder}.${process.pid}.${Math.random()}`
  mkdirSync(join(root, '.cache'), {recursive: true})
  for (const name of readdirSync(join(root, '.cache')))
    if (/^compiled-[0-9a-f]{16}$/.test(name)) rmSync(join(root, '.cache', name), {recursive: true, force: true})
  const bundle = await rolldown({
    cwd: root,
    input: {cli: 'pipeline/cli.ts', worker: 'pipeline/worker.ts'},
    platform: 'node',
    transform: {define: {__BUILD__: JSON.stringify(folder)}},
    logLevel: 'silent',
  })
  await bundle.write({dir: aside, format: 'esm', entryFileNames: '[name].js'})
  await bundle.close()
  try {
    renameSync(aside, folder)
  } catch {
    rmSync(aside, {recursive: true, force: true}) // another was faster
  }
}
