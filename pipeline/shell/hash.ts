import {createHash} from 'node:crypto'

/** The sha256 of bytes, or of a text as UTF-8, in 64 hex digits. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')
