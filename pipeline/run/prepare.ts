import type {Language, Tables} from '../language/language.ts'
import {languages, usual} from '../language/languages.ts'
import {Mistake} from '../model/mistake.ts'
import type {Notice} from '../model/notice.ts'
import type {Settings} from '../model/settings.ts'
import type {TemplateFiles} from '../model/template.ts'
import {type Cache, noCache, openCache} from '../shell/cache.ts'
import {listSources} from '../shell/files.ts'
import {exists, type FileSystem, nodeFileSystem} from '../shell/fs.ts'
import {prepareOutput, yieldingSpace} from '../shell/output.ts'
import type {Progress} from '../shell/progress.ts'
import {checkNames, type Given, readSettings} from '../shell/settings.ts'
import {readSources, type Sources} from '../shell/sources.ts'
import {readTables} from '../shell/tables.ts'
import {readTemplate, templateFolder} from '../shell/templates.ts'
import type {RunRequest} from './request.ts'

/** All that a run is made from, read: from here on nothing but the output folder is touched. */
export interface Prepared {
  readonly request: RunRequest
  readonly fs: FileSystem
  readonly cache: Cache
  readonly given: Given
  /** briefing.yaml, with what the command line says instead. */
  readonly settings: Settings
  readonly templateFiles: TemplateFiles
  /** The language of the sources, and the tables it was made from. */
  readonly language: Language
  readonly tables: Tables
  readonly sources: Sources
  readonly notices: readonly Notice[]
}

/** Read sources, settings and template, and make sure that the output can be written, before any work is done. */
export async function prepare(request: RunRequest, progress: Progress): Promise<Prepared> {
  const {paths, out, fs = nodeFileSystem} = request
  const first = listSources(paths, {out, fs})
  const given = await readSettings(first.folder, request.settings, fs)
  const settings = {...given.settings, ...override(request)}
  const template = request.template ?? settings.template ?? 'briefing'
  const base = request.template === undefined ? given.base : process.cwd()
  const templateFiles = readTemplate(template, base, fs)
  const never = [...given.files, templateFolder(template, base, fs)]
  const mayLieAmong = given.files.length > 0 || (request.template ?? settings.template) !== undefined
  const listing = mayLieAmong ? listSources(paths, {out, fs, never}) : first
  const unusable = listing.unusable.map(({notice}) => notice)
  if (listing.files.length === 0) throw await nothingUsable(request, unusable)
  checkNames(
    given.notes,
    [...listing.files, ...listing.unusable].map(({file}) => file),
  )
  const prepared = () => (request.reads === true ? undefined : prepareOutput(out, fs))
  const old = request.cache && exists(`${out}/.cache`, fs) ? openCache(`${out}/.cache`, {fs}) : noCache
  yieldingSpace(old, prepared, progress.say)
  const cache = request.cache ? openCache(`${out}/.cache`, {fs}) : noCache

  progress.stage('reading', listing.files.length)
  const sources = readSources(listing, {fs, preferred: file => Object.hasOwn(given.notes, file), step: progress.step})
  const tables = readTables(usual)
  const language = languages[usual](tables)
  return {request, fs, cache, given, settings, templateFiles, language, tables, sources, notices: sources.notices}
}

/** What the command line says goes before what briefing.yaml says. */
const override = ({title, date}: RunRequest) => ({
  ...(title === undefined ? {} : {title}),
  ...(date === undefined ? {} : {date}),
})

/** The mistake of a folder with nothing to quote. */
export async function nothingUsable({paths}: RunRequest, notices: readonly Notice[]): Promise<Mistake> {
  const {readable} = await import('../ingest/formats.ts') // the readers come with it
  const reasons = notices.slice(0, 5).map(({file, message}) => `${file}: ${message}`)
  const what = reasons.length === 0 ? 'There are no sources' : `None of the sources can be used: ${reasons.join(' ')}`
  return new Mistake(what, {
    where: paths.join(', '),
    remedy: `Give a folder with saved articles: ${readable}.`,
    status: 1,
  })
}
