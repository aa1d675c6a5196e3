import type {PdfFile} from './structure.ts'

/** A rule of a standard: its clause, what it says, and where a file breaks it. */
export interface Rule {
  readonly clause: string // "UA-1 7.1" (ISO 14289-1:2014), "A-3 6.2.3" (ISO 19005-3:2012), "PDF 12.3.3" (ISO 32000-1:2008)
  readonly says: string
  readonly find: (file: PdfFile) => readonly string[]
}

/** For rules: a fault that is there or not. */
export const unless = (holds: boolean, where = 'the file'): string[] => (holds ? [] : [where])
