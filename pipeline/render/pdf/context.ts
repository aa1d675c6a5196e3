import type {RootContent} from 'mdast'
import type {PageTree} from '../../model/page.ts'
import type {Style} from '../../model/style.ts'
import type {Place} from './blocks/place.ts'
import type {Slice} from './flow.ts'
import type {Setting} from './lines/paragraph.ts'
import type {PrintWarning, Role, Tag} from './model.ts'

/** What the block setters share while one page model is made. */
export interface Context {
  readonly tree: PageTree
  readonly style: Style
  readonly setting: Setting
  /** Width of the whole frame: text column, gutter and side column, in points. */
  readonly frameWidth: number
  readonly frameHeight: number
  /** Add a tag to another; the options are the tag's attributes. */
  readonly tag: (parent: Tag, role: Role, options?: TagOptions) => Tag
  /** A new piece of content of a tag, as the number that marks refer to. */
  readonly content: (tag: Tag) => number
  readonly nextLink: () => number
  readonly nextBand: () => string
  /** Called before a block is set, or set again: what it printed before no longer counts. */
  readonly begin: (node: RootContent) => void
  /** Where a mark's passage can be read: in the annex, else in the source list, else nowhere. */
  readonly passageTarget: (mark: string) => string | undefined
  /** A destination for the first place where a mark is printed; undefined for later ones. */
  readonly citeAnchor: (mark: string) => string | undefined
  readonly hasCite: (mark: string) => boolean
  /** Pages (from 1) on which a source is cited, as found by the last layout. */
  readonly pagesOf: (source: number) => readonly number[]
  /** The page (from 1) on which a heading stands, as found by the last layout. */
  readonly pageOf: (target: string) => number | undefined
  /** Blocks within a block, one under another. */
  readonly setFlow: (nodes: readonly RootContent[], tag: Tag, place: Place) => Slice[]
  readonly warn: (warning: PrintWarning) => void
}

export type TagOptions = Omit<Tag, 'role' | 'kids'>

const padded = (mark: string) => {
  const [, number = '0', letters = ''] = /^(\d+)([a-z]*)/.exec(mark) ?? []
  return `${number.padStart(5, '0')}${letters}`
}

/** Names of destinations: `[a-z0-9]`, zero-padded, so that they sort alike everywhere. */
export const destinationOf = {
  passage: (mark: string) => `p${padded(mark)}`,
  cite: (mark: string) => `c${padded(mark)}`,
  source: (number: number) => `s${padded(String(number))}`,
  sourceOnPage: (number: number, page: number) => `b${padded(String(number))}x${String(page).padStart(5, '0')}`,
}
