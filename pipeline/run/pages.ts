import type {Notice} from '../model/notice.ts'
import type {PageTree} from '../model/page.ts'
import type {Style} from '../model/style.ts'
import {fallbackModules} from '../render/pdf/fonts.ts'
import type {FontSet, PageModel} from '../render/pdf/index.ts'
import {layoutVersion} from '../render/pdf/version.ts'
import {findFallbacks, readFallbacks, readFonts, readingFonts} from '../shell/fonts.ts'
import {packageVersion} from '../shell/package.ts'
import {keyOf, type Store} from '../shell/store.ts'
import {cached} from './remember.ts'

/** What is known of pages before any is written: how many there are, and what print can't show as the sources have it. */
interface Count {
  readonly count: number
  readonly notices: readonly Notice[]
}

/** Pages that are laid out. They are written, and where only their count was remembered laid out, when somebody asks. */
export interface Pages extends Count {
  /** The hash of all that decides what stands on them. */
  readonly key: string
  readonly laidOut: () => Promise<LaidOut>
}

export interface LaidOut {
  readonly model: PageModel
  readonly fonts: FontSet
  /** Paths of the user's own fonts, where they are needed: what can't be made of them is their fault. */
  readonly given: readonly string[]
}

/** Lay a page tree out and count its pages. */
export async function layOutPages(tree: PageTree, style: Style, store: Store): Promise<Pages> {
  const fallbacks = findFallbacks(style.fonts.fallback, fallbackModules)
  const key = keyOf('pages', layoutVersion, packageVersion(), treeText(tree), JSON.stringify(style), ...fallbacks)
  const laidOut = () => layOut(tree, style, fallbacks)
  const known = await cached<Count>(store, key)
  if (known !== undefined) return {...known, key, laidOut}
  const made = await laidOut()
  const counted: Count = {
    count: made.model.pages.length,
    notices: made.model.warnings.map(({rule, message}) => ({
      file: 'briefing.pdf',
      rule,
      message: `${message}.`,
      ...(rule === 'missing-glyph' || rule === 'not-printed' ? {remedy: 'briefing.json has them.'} : {}),
    })),
  }
  await store.set(key, JSON.stringify(counted))
  return {...counted, key, laidOut: async () => made}
}

/** A page tree as text: with the style, all that decides what is printed. */
export const treeText = (tree: PageTree): string => JSON.stringify({...tree, passages: [...tree.passages]})

/** Read once: a run that watches sets many pages. */
let shipped: FontSet | undefined

async function layOut(tree: PageTree, style: Style, fallbacks: readonly string[]): Promise<LaidOut> {
  // Setting pages takes longer to load than five articles take to read.
  const {fontFiles, layOut: set} = await import('../render/pdf/index.ts')
  shipped ??= readFonts(fontFiles)
  const model = set(tree, style, shipped)
  // Large fonts are read only when a character asks for them.
  if (fallbacks.length === 0 || model.warnings.every(({rule}) => rule !== 'missing-glyph'))
    return {model, fonts: shipped, given: []}
  const fonts = {...shipped, fallbacks: readFallbacks(fallbacks)}
  const given = fallbacks.slice(0, style.fonts.fallback.length)
  return {model: readingFonts(given, () => set(tree, style, fonts)), fonts, given}
}
