import type {Language, Tables} from '../language.ts'
import {readArticle} from './read.ts'
import {readerOf} from './syntax/index.ts'
import {version} from './version.ts'

/** English, from the tables that stand beside this file (`*.bin`). */
export const english = (tables: Tables): Language => ({
  code: 'en',
  version,
  read: readArticle,
  syntax: readerOf(tables['syntax.bin']!),
})
