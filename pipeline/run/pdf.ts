import type {Notice} from '../model/notice.ts'
import type {PageTree} from '../model/page.ts'
import type {Style} from '../model/style.ts'
import {fallbackModules} from '../render/pdf/fonts.ts'
import type {FontSet} from '../render/pdf/index.ts'
import {type Cache, cacheKey} from '../shell/cache.ts'
import {findFallbacks, readFallbacks, readFonts, readingFonts} from '../shell/fonts.ts'

/** The PDF, and what print can't show as the sources have it. */
export interface Printed {
  readonly bytes: Uint8Array
  readonly notices: readonly Notice[]
  readonly pages: number
}

/** Read once: a run that watches sets many pages. */
let shipped: FontSet | undefined

/** The PDF of a page tree with briefing.json inside; `key` names all that went into the tree. */
export async function makePdf(
  tree: PageTree,
  style: Style,
  {cache, key: made, attachment}: {cache: Cache; key: string; attachment: Uint8Array},
): Promise<Printed> {
  const fallbacks = findFallbacks(style.fonts.fallback, fallbackModules)
  const key = cacheKey(made, ...fallbacks)
  const known = unpack(cache.get(key))
  if (known !== undefined) return known
  // The PDF writer takes longer to load than five articles take to read.
  const {fontFiles, layOut, writePdf} = await import('../render/pdf/index.ts')
  shipped ??= readFonts(fontFiles)
  const first = layOut(tree, style, shipped)
  // Large fonts are read only when a character asks for them.
  const lacks = fallbacks.length > 0 && first.warnings.some(({rule}) => rule === 'missing-glyph')
  const fonts = lacks ? {...shipped, fallbacks: readFallbacks(fallbacks)} : shipped
  const given = lacks ? fallbacks.slice(0, style.fonts.fallback.length) : []
  const model = lacks ? readingFonts(given, () => layOut(tree, style, fonts)) : first
  const bytes = await readingFonts(given, () =>
    writePdf(model, fonts, {attachments: [{name: 'briefing.json', bytes: attachment}]}),
  )
  const notices = model.warnings.map(({rule, message}) => ({
    file: 'briefing.pdf',
    rule,
    message: `${message}.`,
    ...(rule === 'missing-glyph' || rule === 'not-printed' ? {remedy: 'briefing.json has them.'} : {}),
  }))
  const about = {notices, pages: model.pages.length}
  cache.set(key, Buffer.concat([Buffer.from(`${JSON.stringify(about)}\n`), bytes]))
  return {...about, bytes}
}

/** As it is kept: what is to be known about it in one line, then the PDF. */
function unpack(entry: Buffer | undefined): Printed | undefined {
  const end = entry?.indexOf('\n') ?? -1
  if (entry === undefined || end < 0) return undefined
  try {
    const about = JSON.parse(entry.subarray(0, end).toString()) as Omit<Printed, 'bytes'>
    return {...about, bytes: entry.subarray(end + 1)}
  } catch {
    return undefined // not ours
  }
}
