import {dirname, join, resolve} from 'node:path'
import type {GenericSchema} from 'valibot'
import type {Declared} from '../model/metadata.ts'
import {Mistake} from '../model/mistake.ts'
import {type Settings, type SourceNotes, settings as settingsSchema, sourceNotes} from '../model/settings.ts'
import {type Taxonomy, taxonomy as taxonomySchema} from '../model/theme.ts'
import {nearest} from '../text/nearest.ts'
import {exists, type FileSystem, nodeFileSystem} from './fs.ts'
import {Late, within} from './guard.ts'
import {readText} from './read.ts'

/** What the user has settled: briefing.yaml, sources.yaml, and the paths that are therefore no sources. */
export interface Given {
  readonly settings: Settings
  readonly notes: SourceNotes
  readonly base: string // where paths in briefing.yaml start
  readonly files: readonly string[]
}

/** Read briefing.yaml (or `file`) and sources.yaml. Without a folder, and unless a file is named, nothing is settled. */
export async function readSettings(
  folder: string | undefined,
  file: string | undefined,
  fs: FileSystem = nodeFileSystem,
): Promise<Given> {
  const own = folder === undefined ? undefined : join(folder, 'briefing.yaml')
  const path = file !== undefined ? resolve(file) : own !== undefined && exists(own, fs) ? own : undefined
  const notesPath = folder === undefined ? undefined : join(folder, 'sources.yaml')
  const hasNotes = notesPath !== undefined && exists(notesPath, fs)
  const base = path === undefined ? (folder ?? process.cwd()) : dirname(path)
  const settings = path === undefined ? {} : await parse(path, settingsSchema, file ?? 'briefing.yaml', fs)
  const themes = themesFile(settings, base)
  return {
    settings,
    notes: hasNotes ? await parse(notesPath, sourceNotes, 'sources.yaml', fs) : {},
    base,
    files: [path, hasNotes ? notesPath : undefined, themes].filter(one => one !== undefined),
  }
}

/** The YAML parser is loaded when there is something to parse: most folders have no settings. */
async function parse<T>(path: string, schema: GenericSchema<unknown, T>, name: string, fs: FileSystem): Promise<T> {
  const {parseYaml} = await import('../text/yaml.ts')
  return inTime(name, () => parseYaml(readText(path, fs), schema, name))
}

/** Milliseconds for reading one file of settings, or a template: ours take a hundredth of a second. */
const longestParse = 10_000

/** Read settings or a template under a limit of time, so that none can keep a run from ending. */
export function inTime<T>(name: string, work: () => T): T {
  try {
    return within(longestParse, work)
  } catch (error) {
    if (!(error instanceof Late)) throw error
    throw new Mistake('It takes too long to read', {where: name, remedy: 'Make it shorter and plainer.'})
  }
}

/** The file with the user's own themes: `themes: extend` means themes.yaml beside the settings. */
function themesFile({themes}: Settings, base: string): string | undefined {
  if (themes === undefined || themes === 'off') return undefined
  return resolve(base, themes === 'extend' ? 'themes.yaml' : themes)
}

/** The themes to use: the template's, the user's own, both, or none. */
export async function chooseTaxonomy(
  {settings, base}: Given,
  fromTemplate: Taxonomy,
  fs: FileSystem = nodeFileSystem,
): Promise<Taxonomy | 'off'> {
  if (settings.themes === 'off') return 'off'
  const file = themesFile(settings, base)
  if (file === undefined) return fromTemplate
  if (settings.themes !== 'extend') refuseMistyped(settings.themes!, file, fs)
  const {parseTaxonomy} = await import('../text/taxonomy-file.ts')
  const others = settings.themes === 'extend' ? fromTemplate : []
  const own = inTime(file, () => parseTaxonomy(readText(file, fs), taxonomySchema, file, others))
  if (settings.themes !== 'extend') return own
  const replaced = new Set(own.map(theme => theme.id))
  return [...fromTemplate.filter(theme => !replaced.has(theme.id)), ...own]
}

/** `themes: extnd` is no file, and nearly a word that we know. */
function refuseMistyped(given: string, file: string, fs: FileSystem): void {
  const close = nearest(given, ['off', 'extend'])
  if (close === undefined || exists(file, fs)) return
  throw new Mistake(`\`themes: ${given}\` names no file`, {where: file, remedy: `Did you mean \`${close}\`?`})
}

/** What sources.yaml says about one file, as declarations by the user. */
export function declaredFor(notes: SourceNotes, file: string): Declared[] {
  const said = Object.hasOwn(notes, file) ? notes[file] : undefined
  if (said === undefined) return []
  const {date: published, keep: _, ...others} = said
  return Object.entries({...others, published})
    .filter((entry): entry is [Declared['field'], string] => entry[1] !== undefined)
    .map(([field, value]) => ({field, value, how: 'sources.yaml', by: 'user'}))
}

/** Throws for a name in sources.yaml that no file has: what it says would silently be lost. Most likely it is mistyped, so say which was meant. */
export function checkNames(notes: SourceNotes, files: readonly string[]): void {
  const known = new Set(files)
  const unknown = Object.keys(notes).find(name => !known.has(name))
  if (unknown === undefined) return
  const close = nearest(unknown, files)
  throw new Mistake(`There is no source named \`${unknown}\``, {
    where: 'sources.yaml',
    remedy: close === undefined ? 'Remove the entry, or check the name.' : `Did you mean \`${close}\`?`,
  })
}
