import type {PageModel} from '../model.ts'
import {checkColumns} from './columns.ts'
import {checkPlaces} from './places.ts'
import {checkTags} from './tags.ts'

/** A fault of the page that a reader would see, or an assistive program would meet. */
export interface Defect {
  readonly rule:
    | 'widow'
    | 'orphan'
    | 'stranded-head'
    | 'short-last-page'
    | 'split-box'
    | 'overlap'
    | 'outside-frame'
    | 'contrast'
    | 'untagged'
    | 'missing-glyph'
    | 'empty-link'
    | 'dead-link'
    | 'structure'
  readonly page: number // from 1; 0 when it is about the whole file
  readonly message: string
}

/** All defects of a page model; a sound one has none. Needs no PDF: the file is written from the model without further decisions. */
export const check = (model: PageModel): Defect[] => [
  ...checkColumns(model),
  ...checkPlaces(model),
  ...checkTags(model),
]
