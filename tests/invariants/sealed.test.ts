import {spawnSync} from 'node:child_process'
import {cpSync, realpathSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {compiled} from '../compiled.ts'
import {outputHashes} from '../run/make.ts'
import {twoArticles} from '../run/sources.ts'
import {temporaryFolder} from '../shell/faults.ts'

// Invariant 6: nothing outside sources, settings, templates and the package is read, nothing outside --out is written,
// and no process is started, as Node's own permission model sees it.

const root = join(import.meta.dirname, '..', '..')

test('a run needs no more than its sources, the package and its output folder', async () => {
  const {cli} = await compiled()
  const folder = realpathSync(temporaryFolder())
  const [sources, out, preload] = ['sources', 'output', 'preload.cjs'].map(name => join(folder, name)) as Paths
  cpSync(twoArticles(), sources, {recursive: true})
  // The permission model knows no fsync at all.
  writeFileSync(preload, `require('node:fs').fsyncSync = () => {}; require('node:module').syncBuiltinESMExports()`)
  const run = (flags: readonly string[], to: string) =>
    spawnSync(process.execPath, [...flags, cli, sources, '--out', to, '--quiet'], {encoding: 'utf8'})
  const readable = [root, realpathSync(join(root, 'node_modules')), sources, out, preload]
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission'
  const allowed = [...readable.map(path => `--allow-fs-read=${path}*`), `--allow-fs-write=${out}*`]
  const sealed = run([permission, ...allowed, '--require', preload], out)
  expect(sealed.status, sealed.stderr).toBe(0)
  const free = join(temporaryFolder(), 'output')
  expect(run([], free).status).toBe(0)
  expect(outputHashes(out)).toEqual(outputHashes(free))
})
type Paths = [string, string, string]

test('no socket is opened: the program works where the network modules throw', async () => {
  const {cli} = await compiled()
  const guard = `const closed = () => { throw new Error('the network was touched') }
    for (const name of ['net', 'tls', 'dgram', 'dns', 'http', 'https', 'http2'])
      { const module = require('node:' + name)
        for (const key of ['connect', 'createConnection', 'createServer', 'request', 'get', 'lookup', 'createSocket'])
          if (key in module) module[key] = closed }
    require('node:net').Socket.prototype.connect = closed
    require('node:module').syncBuiltinESMExports()
    globalThis.fetch = closed`
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'guard.cjs'), guard)
  const {status, stderr} = spawnSync(
    process.execPath,
    ['--require', join(folder, 'guard.cjs'), cli, twoArticles(), '--out', join(folder, 'output'), '--quiet'],
    {encoding: 'utf8'},
  )
  expect(status, stderr).toBe(0)
})
