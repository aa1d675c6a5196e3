import type {Block, Document} from '../model/document.ts'
import type {Declared} from '../model/metadata.ts'
import type {Notice} from '../model/notice.ts'

/** A parsed file: its plain text with blocks, and what its markup declares. */
export interface Parsed {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly declared: readonly Declared[]
  readonly notText: Readonly<Record<string, number>>
  readonly articleBody?: string
  readonly remarks?: readonly Remark[]
}

/** A notice of a reader that doesn't know the file's name. */
export type Remark = Omit<Notice, 'file'>

/** A parsed file of a format that says itself how its text is encoded. */
export interface ParsedFile extends Parsed {
  readonly mediaType: string
  readonly encoding: Document['encoding']
}

/** Reads a file of one format. Throws `Refused` when there is nothing to be had from it. */
export type Reader = (bytes: Uint8Array) => Promise<ParsedFile>
