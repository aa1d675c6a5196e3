import {type Cache, cacheKey} from '../shell/cache.ts'
import {readingFonts} from '../shell/fonts.ts'
import {sha256} from '../shell/hash.ts'
import type {Pages} from './pages.ts'

/** The PDF of pages with briefing.json inside. */
export async function makePdf(pages: Pages, briefingJson: Uint8Array, cache: Cache): Promise<Uint8Array> {
  const key = cacheKey('pdf', pages.key, sha256(briefingJson))
  const known = cache.get(key)
  if (known !== undefined) return known
  const {model, fonts, given} = await pages.laidOut()
  const {writePdf} = await import('../render/pdf/index.ts')
  const attachments = [{name: 'briefing.json', bytes: briefingJson}]
  const bytes = await readingFonts(given, () => writePdf(model, fonts, {attachments}))
  cache.set(key, bytes)
  return bytes
}
