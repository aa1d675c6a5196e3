import type {Language, Tables} from '../language.ts'
import {clauseReader} from './clauses/reader.ts'
import {gazetteersOf} from './gazetteers/index.ts'
import {labelling} from './labelling.ts'
import {meaning} from './meaning/index.ts'
import {articleReader} from './read.ts'
import {readerOf} from './syntax/index.ts'
import {composing} from './telling/composing.ts'
import {tellingOf} from './telling/index.ts'
import {version} from './version.ts'
import {wording} from './wording/index.ts'

/** English, from the tables that stand beside this file (`*.bin`). */
export const english = (tables: Tables): Language => {
  const syntax = readerOf(tables['syntax.bin']!)
  const gazetteers = gazetteersOf(tables['gazetteers.bin']!)
  const clauses = clauseReader(syntax)
  return {
    code: 'en',
    version,
    read: articleReader({syntax, gazetteers}),
    syntax,
    clauses,
    meaning,
    telling: tellingOf(clauses),
    composing,
    labelling,
    wording,
  }
}
