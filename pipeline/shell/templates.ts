import {basename, join, resolve} from 'node:path'
import {Mistake} from '../model/mistake.ts'
import type {TemplateFiles} from '../model/template.ts'
import {nearest} from '../text/nearest.ts'
import {codeOf, exists, type FileSystem, makeFolder, nodeFileSystem} from './fs.ts'
import {packageRoot} from './package.ts'
import {readText} from './read.ts'

const shipped = () => join(packageRoot(), 'templates')

/** The templates that come with the package. */
export function templateNames(fs: FileSystem = nodeFileSystem): string[] {
  if (!exists(shipped(), fs)) return []
  return fs
    .readdirSync(shipped(), {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

/** Where a template stands: one of the package's by its name, else a folder, seen from `base`. */
export function templateFolder(nameOrFolder: string, base: string, fs: FileSystem = nodeFileSystem): string {
  const names = templateNames(fs)
  if (names.includes(nameOrFolder)) return join(shipped(), nameOrFolder)
  const folder = resolve(base, nameOrFolder)
  if (fs.statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return folder
  const close = nearest(nameOrFolder, names)
  throw new Mistake(`There is no template \`${nameOrFolder}\``, {
    where: folder,
    remedy: close
      ? `Did you mean \`${close}\`?`
      : `Use ${names.map(name => `\`${name}\``).join(', ')} or a folder that holds a page.md.`,
  })
}

/** The themes that every template without a themes.yaml of its own has: one list to keep, not one a template. */
const sharedThemes = () => join(shipped(), 'briefing', 'themes.yaml')

/** The files of a template. style.yaml and themes.yaml may be missing: keys have defaults, themes are the shared ones. */
export function readTemplate(nameOrFolder: string, base: string, fs: FileSystem = nodeFileSystem): TemplateFiles {
  const folder = templateFolder(nameOrFolder, base, fs)
  const own = (name: string) => (exists(join(folder, name), fs) ? readText(join(folder, name), fs) : '')
  return {
    name: basename(folder),
    folder: nameOrFolder,
    page: readText(join(folder, 'page.md'), fs),
    style: own('style.yaml'),
    themes: exists(join(folder, 'themes.yaml'), fs) ? own('themes.yaml') : readText(sharedThemes(), fs),
  }
}

const isFile = (path: string, fs: FileSystem): boolean => fs.statSync(path, {throwIfNoEntry: false})?.isFile() === true

/** The files of a template, and where the package keeps one for those without. */
const parts: Readonly<Record<string, (() => string) | undefined>> = {
  'page.md': undefined,
  'style.yaml': undefined,
  'themes.yaml': sharedThemes,
}

/** Copy a template to a folder of the user's, to adjust. An existing folder is left alone. */
export function copyTemplate(name: string, folder: string, fs: FileSystem = nodeFileSystem): string[] {
  const from = templateFolder(name, process.cwd(), fs)
  if (exists(folder, fs) && fs.readdirSync(folder).length > 0)
    throw new Mistake('The folder is not empty', {where: folder, remedy: 'Name a new folder.'})
  if (!isFile(join(from, 'page.md'), fs))
    throw new Mistake('There is no page.md in it', {where: from, remedy: 'Name a template: a folder with a page.md.'})
  const files = Object.entries(parts)
    .map(([file, otherwise]) => [file, isFile(join(from, file), fs) ? join(from, file) : otherwise?.()] as const)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
  try {
    makeFolder(folder, fs)
    for (const [file, path] of files) fs.copyFileSync(path, join(folder, file))
    return files.map(([file]) => file)
  } catch (error) {
    if (codeOf(error) === '') throw error
    throw new Mistake(`The template can't be copied (${codeOf(error)})`, {
      where: folder,
      remedy: 'Name a folder that can be written.',
      status: 4,
    })
  }
}
