import type {Language, Tables} from '../language.ts'
import {labelling} from './labelling.ts'
import {meaning} from './meaning/index.ts'
import {readArticle} from './read.ts'
import {composing} from './telling/composing.ts'
import {telling} from './telling/index.ts'
import {wording} from './wording/index.ts'

/** English, from the tables that stand beside this file (`*.bin`). */
export const english = (_tables: Tables): Language => ({
  code: 'en',
  version: '1',
  read: readArticle,
  meaning,
  telling,
  composing,
  labelling,
  wording,
})
