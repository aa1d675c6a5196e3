import {dirname, join, resolve} from 'node:path'
import {Mistake} from '../model/mistake.ts'
import {listSources} from '../shell/files.ts'
import {readSettings} from '../shell/settings.ts'
import {templateFolder} from '../shell/templates.ts'
import {stampOf} from '../shell/watch.ts'
import type {RunRequest} from './request.ts'

/** What a run is made from, as it lies on disk now. */
export interface Inputs {
  /** A stamp for each file that is there, by path. */
  readonly stamps: ReadonlyMap<string, string>
  /** The folders in which a change would count. */
  readonly folders: readonly string[]
}

/** Look at every file that a run would read. What can't be known for a mistake in the settings stays what it was at the look before. */
export async function inputsOf({paths, out, settings, template}: RunRequest, before?: Inputs): Promise<Inputs> {
  const {folder, files} = listSources(paths, {out})
  const found = files.map(({path}) => path)
  const folders = new Set(files.map(({path}) => dirname(path)))
  if (folder !== undefined) {
    folders.add(folder)
    found.push(...['briefing.yaml', 'sources.yaml', 'themes.yaml'].map(name => join(folder, name)))
  }
  if (settings !== undefined) found.push(resolve(settings))
  try {
    const given = await readSettings(folder, settings)
    found.push(...given.files)
    const base = template === undefined ? given.base : process.cwd()
    const own = templateFolder(template ?? given.settings.template ?? 'briefing', base)
    found.push(...['page.md', 'style.yaml', 'themes.yaml'].map(name => join(own, name)))
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    found.push(...(before?.stamps.keys() ?? []))
  }
  for (const path of found) folders.add(dirname(path))
  const stamps = new Map<string, string>()
  for (const path of found) {
    const stamp = stampOf(path)
    if (stamp !== undefined) stamps.set(path, stamp)
  }
  return {stamps, folders: [...folders].sort()}
}

/** The paths that came, went or changed from one look to the next. */
export function changesBetween(before: Inputs['stamps'], now: Inputs['stamps']): string[] {
  const paths = new Set([...before.keys(), ...now.keys()])
  return [...paths].filter(path => before.get(path) !== now.get(path)).sort()
}
