import type {Style} from '../model/style.ts'
import type {Template} from '../model/template.ts'
import type {Taxonomy} from '../model/theme.ts'
import {onPaper, parseTemplate} from '../render/page/template.ts'
import type {Progress} from '../shell/progress.ts'
import {chooseTaxonomy, inTime} from '../shell/settings.ts'
import type {Prepared} from './prepare.ts'

/** A run that has begun: what every step of it may look at. */
export interface Begun extends Prepared {
  readonly progress: Progress
  readonly template: Template
  readonly style: Style
  readonly taxonomy: Taxonomy | 'off'
}

/** Parse what a run is made after: the template, its style on the paper asked for, the themes. */
export async function begin(prepared: Prepared, progress: Progress): Promise<Begun> {
  const {templateFiles, given, settings, fs} = prepared
  const template = inTime(templateFiles.folder, () => parseTemplate(templateFiles))
  const taxonomy = await chooseTaxonomy(given, template.taxonomy, fs)
  const style = settings.paper === undefined ? template.style : onPaper(template, settings.paper)
  return {...prepared, progress, template, style, taxonomy}
}
