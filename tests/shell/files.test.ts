import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {listSources} from '../../pipeline/shell/files.ts'
import {type FileSystem, nodeFileSystem} from '../../pipeline/shell/fs.ts'
import {readSource} from '../../pipeline/shell/read.ts'
import {failing, temporaryFolder} from './faults.ts'

function folderWith(...names: string[]): string {
  const folder = temporaryFolder()
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), name)
  }
  return folder
}
const out = '/nowhere/output'
const list = (folder: string, more = {}) => listSources([folder], {out, ...more})
const names = (folder: string, more = {}) => list(folder, more).files.map(({file}) => file)
const rules = (folder: string) => list(folder).unusable.map(({file, notice}) => `${file}: ${notice.rule}`)

test('files are sorted by code units, folders and all', () => {
  const folder = folderWith('b.txt', 'B.txt', 'a/z.txt', 'a.txt', 'é.txt', '10.txt', '9.txt')
  expect(names(folder)).toEqual(['10.txt', '9.txt', 'B.txt', 'a.txt', 'a/z.txt', 'b.txt', 'é.txt'])
})

test('whatever order the file system lists them in', () => {
  const folder = folderWith('b.txt', 'a/z.txt', 'a.txt')
  const fs: FileSystem = {
    ...nodeFileSystem,
    readdirSync: ((...given: Parameters<typeof nodeFileSystem.readdirSync>) =>
      [...(nodeFileSystem.readdirSync(...given) as unknown as unknown[])].reverse()) as never,
  }
  expect(names(folder, {fs})).toEqual(names(folder))
})

test('hidden files, litter, settings and the output are never sources', () => {
  const folder = folderWith('a.txt', '.hidden', '.git/x', 'Thumbs.db', '~$a.docx', 'briefing.yaml', 'sources.yaml')
  mkdirSync(join(folder, 'output'))
  writeFileSync(join(folder, 'output', 'briefing.md'), '')
  expect(names(folder, {out: join(folder, 'output')})).toEqual(['a.txt'])
})

test('an editor’s leavings, settings of any folder and the template that is used are never sources', () => {
  const folder = folderWith(
    'a.txt',
    'a.txt~',
    '#a.txt#',
    '.a.txt.swp',
    'sub/sources.yaml',
    'sub/.DS_Store',
    'look/page.md',
  )
  expect(names(folder, {never: [join(folder, 'look')]})).toEqual(['a.txt'])
  expect(rules(folder)).toEqual([])
})

test('backup copies, other templates and an earlier output are listed and not read', () => {
  const folder = folderWith(
    ...['a.txt', 'a.txt.bak', 'my-look/page.md', 'my-look/style.yaml'],
    ...['old/audit.json', 'old/briefing.md', 'old/briefing.html', 'old/notes.txt'],
  )
  expect(names(folder)).toEqual(['a.txt', 'old/notes.txt'])
  expect(rules(folder)).toEqual([
    'a.txt.bak: backup',
    'my-look: template',
    'old/audit.json: own-output',
    'old/briefing.html: own-output',
    'old/briefing.md: own-output',
  ])
})

test('sources inside the output folder are a mistake', () => {
  const folder = folderWith('in/a.txt')
  expect(() => list(join(folder, 'in'), {out: folder})).toThrowError(expect.objectContaining({status: 2}))
  expect(() => list(folder, {out: folder})).toThrow('inside the output folder')
})

test('single files are named from the folder they share, wherever the command runs', () => {
  const folder = folderWith('x/a.txt', 'x/y/b.txt')
  const listing = listSources([join(folder, 'x/y/b.txt'), join(folder, 'x/a.txt')], {out})
  expect(listing.files.map(({file}) => file)).toEqual(['a.txt', 'y/b.txt'])
  expect(listing.folder).toBeUndefined()
})

test('links: in circles, to nowhere, out of the folder and to folders are listed and not followed', () => {
  const outside = folderWith('secret.txt')
  const folder = folderWith('a.txt', 'sub/b.txt')
  symlinkSync('loop', join(folder, 'loop'))
  symlinkSync('gone', join(folder, 'nowhere'))
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'outside'))
  symlinkSync('..', join(folder, 'sub', 'up'))
  symlinkSync('a.txt', join(folder, 'same.txt'))
  expect(names(folder)).toEqual(['a.txt', 'same.txt', 'sub/b.txt'])
  expect(rules(folder)).toEqual([
    'loop: broken-link',
    'nowhere: broken-link',
    'outside: link-outside',
    'sub/up: link-to-folder',
  ])
})

test.skipIf(process.platform === 'win32')('a pipe is listed, and never waited for', () => {
  const folder = folderWith('a.txt')
  execFileSync('mkfifo', [join(folder, 'pipe')])
  expect(rules(folder)).toEqual(['pipe: not-a-file'])
  const read = readSource({file: 'pipe', path: join(folder, 'pipe')})
  expect(read).toMatchObject({kind: 'skipped', notice: {rule: 'not-a-file'}})
})

test('a missing folder is a mistake that names it', () => {
  expect(() => list('/nowhere/at/all')).toThrowError(expect.objectContaining({status: 2, where: '/nowhere/at/all'}))
})

test.skipIf(process.getuid?.() === 0)('an unreadable file is skipped with a notice (not tested as root)', () => {
  const folder = folderWith('a.txt')
  chmodSync(join(folder, 'a.txt'), 0)
  expect(readSource(list(folder).files[0]!)).toMatchObject({kind: 'skipped', notice: {rule: 'unreadable'}})
})

test('what the system refuses becomes a notice: unreadable, vanished', () => {
  const folder = folderWith('a.txt')
  const given = list(folder).files[0]!
  const refused = (code: string) => readSource(given, failing(1, 'once', code).fs)
  expect(refused('EACCES')).toMatchObject({kind: 'skipped', notice: {rule: 'unreadable'}})
  expect(refused('ENOENT')).toMatchObject({kind: 'skipped', notice: {rule: 'vanished'}})
  expect(readSource(given, failing(3, 'once', 'EIO').fs)).toMatchObject({kind: 'skipped'})
})

test('a file that grows while it is read is not used', () => {
  const folder = folderWith('a.txt')
  const given = list(folder).files[0]!
  const fs: FileSystem = {
    ...nodeFileSystem,
    openSync: (...open) => nodeFileSystem.openSync(...open),
    fstatSync: ((descriptor: number) => {
      const stats = nodeFileSystem.fstatSync(descriptor)
      writeFileSync(given.path, 'and more', {flag: 'a'})
      return stats
    }) as never,
  }
  expect(readSource(given, fs)).toMatchObject({kind: 'skipped', notice: {rule: 'changed'}})
})

test('a file above the limit is skipped unread', () => {
  const folder = folderWith('a.txt')
  expect(readSource(list(folder).files[0]!, undefined, 3)).toMatchObject({
    kind: 'skipped',
    bytes: 5,
    notice: {rule: 'too-large'},
  })
})

test('a finished briefing in the folder is listed and never quoted', () => {
  const own = ['audit.json', 'briefing.json', 'briefing.md', 'briefing.pdf']
  const folder = folderWith('a.txt', 'briefing.md', ...own.map(name => `last week/${name}`), 'last week/notes.txt')
  expect(names(folder)).toEqual(['a.txt', 'briefing.md', 'last week/notes.txt'])
  expect(rules(folder)).toEqual(own.map(name => `last week/${name}: own-output`))
})
