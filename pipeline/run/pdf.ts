import type {PageTree} from '../model/page.ts'
import type {Style} from '../model/style.ts'
import type {Cache} from '../shell/cache.ts'
import {readFonts} from '../shell/fonts.ts'

/** The PDF of a page tree with briefing.json inside; `key` names all that went into the tree. */
export async function makePdf(
  tree: PageTree,
  style: Style,
  {cache, key, attachment}: {cache: Cache; key: string; attachment: Uint8Array},
): Promise<Uint8Array> {
  const known = cache.get(key)
  if (known !== undefined) return known
  // The PDF writer takes longer to load than five articles take to read.
  const {fontFiles, layOut, writePdf} = await import('../render/pdf/index.ts')
  const fonts = readFonts(fontFiles)
  const pdf = await writePdf(layOut(tree, style, fonts), fonts, {
    attachments: [{name: 'briefing.json', bytes: attachment}],
  })
  cache.set(key, pdf)
  return pdf
}
