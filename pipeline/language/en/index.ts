import type {Language, Tables} from '../language.ts'
import {readArticle} from './read.ts'

/** English, from the tables that stand beside this file (`*.bin`). */
export const english = (_tables: Tables): Language => ({code: 'en', version: '1', read: readArticle})
