import {dirname, join, relative, resolve, sep} from 'node:path'
import {Mistake} from '../model/mistake.ts'
import type {Notice} from '../model/notice.ts'
import {codeOf, type FileSystem, nodeFileSystem} from './fs.ts'

/** A file that may be a source. `file` is relative to the given folder, with `/`. */
export interface Found {
  readonly file: string
  readonly path: string
}

/** A path that is listed and not read. */
export interface Unusable {
  readonly file: string
  readonly bytes: number
  readonly notice: Notice
}

export interface Listing {
  /** The one folder that was given, where its settings files stand; undefined for files or several folders. */
  readonly folder: string | undefined
  readonly files: readonly Found[]
  readonly unusable: readonly Unusable[]
}

const settingsFiles = new Set(['briefing.yaml', 'sources.yaml'])
/** What operating systems, office programs and editors leave in folders. */
const litter = /^(?:\..*|~\$.*|.*~|#.*#|.*\.sw[op]|Thumbs\.db|desktop\.ini|Icon\r)$/i
const backup = /\.(?:bak|backup|orig)$/i
/** A folder with one of these and a briefing holds what this program made: quoting it would let a briefing vouch for itself. */
const finished = new Set(['audit.json', 'briefing.json'])
const finishedFiles = /^(?:audit\.json|briefing\.(?:json|md|pdf|docx|html))$/
/** A folder with the first of these and one of the others is a template, whose words are ours or the user's. */
const templatePage = 'page.md'
const templateFiles = new Set(['style.yaml', 'themes.yaml'])
const deepest = 32
const most = 100_000

/**
 * Every file under the given paths, sorted by code units, so that no file system's listing order shows.
 * Hidden files, settings files, templates, and whatever lies under `out` or in `never` are never sources. Links are followed to files inside the
 * given folder only: nothing outside of what was given is read.
 */
export function listSources(
  paths: readonly string[],
  {out, never = [], fs = nodeFileSystem}: {out: string; never?: readonly string[]; fs?: FileSystem},
): Listing {
  const given = paths.map(path => ({path: realPath(path, fs), isFolder: isFolder(path, fs)}))
  const outPath = realPathOrSame(resolve(out), fs)
  for (const [index, {path, isFolder}] of given.entries()) {
    if (!isWithin(path, outPath)) continue
    throw new Mistake(
      isFolder ? 'The sources lie inside the output folder' : 'A source lies inside the output folder',
      {
        where: paths[index]!,
        remedy: 'Give another folder with --out.',
      },
    )
  }
  const only = given.length === 1 && given[0]!.isFolder ? given[0]!.path : undefined
  const root = only ?? commonFolder(given.map(({path, isFolder}) => (isFolder ? path : dirname(path))))
  const excluded = new Set(never.map(path => realPathOrSame(resolve(path), fs)))
  const files = new Map<string, Found>()
  const unusable = new Map<string, Unusable>()
  const nameOf = (path: string) => relative(root, path).split(sep).join('/')

  const add = (path: string): void => {
    if (files.size >= most)
      throw new Mistake(`More than ${most} files`, {where: root, remedy: 'Give a smaller folder, or run it in parts.'})
    if (!excluded.has(path)) files.set(nameOf(path), {file: nameOf(path), path})
  }
  const refuse = (path: string, rule: string, message: string, remedy: string): void => {
    const file = nameOf(path)
    unusable.set(file, {file, bytes: 0, notice: {file, rule, message, remedy}})
  }
  const walk = (folder: string, top: string, depth: number): void => {
    if (depth > deepest) {
      refuse(folder, 'too-deep', `It lies more than ${deepest} folders deep.`, 'Move it up.')
      return
    }
    let entries: ReturnType<typeof readFolder>
    try {
      entries = readFolder(folder, fs)
    } catch (error) {
      refuse(folder, 'unreadable', `The folder can't be read (${codeOf(error)}).`, 'Allow reading it.')
      return
    }
    const names = entries.filter(entry => entry.isFile()).map(({name}) => name)
    if (folder !== top && names.includes(templatePage) && names.some(name => templateFiles.has(name))) {
      refuse(folder, 'template', 'It is the folder of a template, not of sources.', 'Move it elsewhere.')
      return
    }
    const holdsBriefing =
      names.some(name => finished.has(name)) && names.filter(name => finishedFiles.test(name)).length > 1
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (litter.test(entry.name) || path === outPath || settingsFiles.has(entry.name) || excluded.has(path)) continue
      if (entry.isDirectory()) walk(path, top, depth + 1)
      else if (entry.isFile()) {
        if (holdsBriefing && finishedFiles.test(entry.name))
          refuse(
            path,
            'own-output',
            'It is part of a finished briefing, not a source.',
            'Remove it, or move it elsewhere.',
          )
        else if (backup.test(entry.name))
          refuse(path, 'backup', 'It is the backup copy of a file.', 'Rename it if it is a source.')
        else add(path)
      } else if (entry.isSymbolicLink()) follow(path, top)
      else refuse(path, 'not-a-file', 'It is a pipe, socket or device, not a file.', 'Save its content as a file.')
    }
  }
  const follow = (path: string, top: string): void => {
    let target: string
    try {
      target = fs.realpathSync(path)
    } catch (error) {
      const circle = codeOf(error) === 'ELOOP'
      refuse(path, 'broken-link', `The link leads ${circle ? 'in a circle' : 'nowhere'}.`, 'Remove it.')
      return
    }
    if (!isWithin(target, top))
      refuse(path, 'link-outside', 'The link leads out of the given folder.', 'Copy the file into the folder.')
    else if (isWithin(target, outPath)) return
    else if (fs.statSync(target).isFile()) add(path)
    else refuse(path, 'link-to-folder', 'The link leads to a folder; links to folders are not followed.', 'Remove it.')
  }

  for (const {path, isFolder} of given) {
    if (isFolder) walk(path, path, 0)
    else if (fs.statSync(path).isFile()) add(path)
    else refuse(path, 'not-a-file', 'It is a pipe, socket or device, not a file.', 'Save its content as a file.')
  }
  return {folder: only, files: sorted(files), unusable: sorted(unusable)}
}

const readFolder = (folder: string, fs: FileSystem) => fs.readdirSync(folder, {withFileTypes: true})

const sorted = <T>(byName: ReadonlyMap<string, T>): T[] =>
  [...byName].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value)

/** Whether a path is a folder or lies in it. */
function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? '.'
  for (const folder of folders) while (!isWithin(folder, common)) common = dirname(common)
  return common
}

function isFolder(path: string, fs: FileSystem): boolean {
  return fs.statSync(path).isDirectory()
}

function realPath(path: string, fs: FileSystem): string {
  try {
    return fs.realpathSync(resolve(path))
  } catch (error) {
    const missing = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR'
    throw new Mistake(missing ? 'There is no such file or folder' : `It can't be read (${codeOf(error)})`, {
      where: path,
      remedy: missing ? 'Check the path.' : 'Allow reading it.',
    })
  }
}

/** The real path of the part that exists, with the rest as it is: `--out` may be new. */
function realPathOrSame(path: string, fs: FileSystem): string {
  try {
    return fs.realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(realPathOrSame(above, fs), relative(above, path))
  }
}
