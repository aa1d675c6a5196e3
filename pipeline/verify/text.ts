import type {Audit} from '../model/audit.ts'
import {decodeBytes} from '../text/windows-1252.ts'

export type AuditSource = Audit['sources'][number]

/** Makes the plain text of a page, PDF, Word file or mail again; given by the caller, since that text is what ingest makes of it. */
export type PageText = (source: AuditSource, bytes: Uint8Array) => string | undefined | Promise<string | undefined>

/**
 * The plain text of a source from its bytes. Text and Markdown files are decoded here, with none of the pipeline's code:
 * their text is the file itself without a byte order mark. Only where its lines are broken inside words did ingest make one, which is shorter.
 */
export function plainText(source: AuditSource, bytes: Uint8Array, pageText: PageText): ReturnType<PageText> {
  if (source.encoding === null) return undefined
  if (source.mediaType === 'text/plain' || source.mediaType === 'text/markdown') {
    const text = decodeBytes(bytes, source.encoding.name)
    if (text.length === source.textLength || source.mediaType === 'text/markdown') return text
  }
  return pageText(source, bytes)
}
