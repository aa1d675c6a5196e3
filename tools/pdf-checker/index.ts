import type {PageModel} from '../../pipeline/render/pdf/model.ts'
import {checkColumns} from './columns.ts'
import type {Defect} from './defect.ts'
import {checkPlaces} from './places.ts'
import {checkTags} from './tags.ts'

export type {Defect} from './defect.ts'

/** All defects of a page model; a sound one has none. Needs no PDF: the file is written from the model without further decisions. */
export const check = (model: PageModel): Defect[] => [
  ...checkColumns(model),
  ...checkPlaces(model),
  ...checkTags(model),
]
