/** A file to embed in the PDF. */
export interface Attachment {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mediaType?: string // application/octet-stream when left out
}

export interface WriteOptions {
  readonly attachments?: readonly Attachment[]
  readonly compress?: boolean
  /** PDF/A-1a is for validators that know no later part; it allows no attachments. */
  readonly claim?: 'PDF/A-3a' | 'PDF/A-1a'
}
