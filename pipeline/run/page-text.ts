import {ingest} from '../ingest/index.ts'
import {sha256} from '../shell/hash.ts'
import type {PageText} from '../verify/text.ts'

/** The text of a page is what ingest makes of it; its hash on record tells whether that is still the same. */
export const pageText: PageText = async ({file, sha256: hash}, bytes) => {
  const ingested = await ingest.run({file, sha256: hash ?? sha256(bytes), bytes, declared: []}, undefined)
  return ingested.kind === 'document' ? ingested.document.text : undefined
}
