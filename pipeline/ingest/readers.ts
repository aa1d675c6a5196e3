import type {Reader} from './parsed.ts'
import type {Format} from './sniff.ts'

/** The readers of binary formats. Their parsers are large, so each is loaded when the first such file comes. */
export const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  docx: async () => (await import('./docx/index.ts')).readDocx,
  mail: async () => (await import('./mail/index.ts')).readMail,
  'saved-page': async () => (await import('./mail/index.ts')).readSavedPage,
}
