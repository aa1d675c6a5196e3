import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readerOf} from '../../pipeline/language/en/syntax/index.ts'

export const tables = new Uint8Array(readFileSync(join(import.meta.dirname, '../../pipeline/language/en/syntax.bin')))

/** One reader over the shipped tables. */
export const reader = readerOf(tables)

export const wordsOf = (text: string) => reader.tag(text, 0, text.length)
