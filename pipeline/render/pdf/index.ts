import type {PageTree} from '../../model/page.ts'
import type {Style} from '../../model/style.ts'
import type {FontSet} from './fonts.ts'
import {layOutTree} from './layout.ts'
import type {PageModel} from './model.ts'
import type {WriteOptions} from './write/options.ts'

export {type Face, type FontSet, fallbackModules, fontFiles} from './fonts.ts'
export type {PageModel} from './model.ts'

export {layoutVersion as pdfVersion} from './version.ts'

export type {Attachment, WriteOptions} from './write/options.ts'

/** Set a page tree: decides every line, page and position, and returns them as plain JSON. */
export function layOut(tree: PageTree, style: Style, fonts: FontSet): PageModel {
  return layOutTree(tree, style, fonts)
}

/** Write a page model as a tagged PDF that claims PDF/A-3a and PDF/UA-1. The writer is loaded when first needed. */
export async function writePdf(model: PageModel, fonts: FontSet, options: WriteOptions = {}): Promise<Uint8Array> {
  const {write} = await import('./adapter.ts')
  return write(model, fonts, options)
}
