import type {AnyFace} from './fonts.ts'

// The page model: what stands where, in points from the page's top left corner, as plain JSON.
// The PDF is written from it without further decisions, and the checks read it.

/** A stretch of glyphs on one baseline in one face, size and colour. */
export interface Run {
  readonly kind: 'run'
  readonly face: AnyFace
  readonly size: number
  readonly color: string // #rrggbb
  readonly x: number
  readonly y: number // of the baseline
  readonly width: number
  readonly text: string // what its glyphs stand for; a break inside a word ends in a soft hyphen
  readonly instead?: Instead // of a word broken over lines: what is read in place of its glyphs
  readonly glyphs: readonly number[] // glyph ids of the face
  readonly lengths?: readonly number[] // UTF-16 units of `text` a glyph stands for; absent when each stands for one
  readonly advances: readonly number[] // in thousandths of the size, with kerning and justification, before `stretch`
  readonly stretch?: number // horizontal scaling of the glyphs in per cent, when not 100
  readonly content: number | null // the tag content it belongs to; null for an artifact
  readonly decor?: 'pagination' // of an artifact: a running head or foot
}

/** Glyphs `from` to `to` of a run, and what is read and copied in their place: all of a broken word where it begins, nothing where it goes on. */
export type Instead = readonly {readonly from: number; readonly to: number; readonly text: string}[]

/** A filled rectangle: a rule, a tint, a bar. Always an artifact or part of a figure. */
export interface Fill {
  readonly kind: 'fill'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly color: string
  readonly content: number | null
}

/** A dot: filled, or hollow with a rim. */
export interface Dot {
  readonly kind: 'dot'
  readonly x: number // of the centre
  readonly y: number
  readonly radius: number
  readonly color: string
  readonly hollow: boolean
  readonly content: number | null
}

export type Mark = Run | Fill | Dot

/** A rectangle that leads somewhere: to a named destination of this file, or to an address. */
export interface Link {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly to: {readonly destination: string} | {readonly url: string}
  readonly contents: string // what a screen reader says
  readonly link: number // the Link tag's number
}

export interface PageSheet {
  readonly marks: readonly Mark[]
  readonly links: readonly Link[]
}

export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'BlockQuote'
  | 'TOC'
  | 'TOCI'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Code'
  | 'Span'

/** A node of the structure tree; a number among its kids is the content that marks refer to. */
export interface Tag {
  readonly role: Role
  readonly kids: (Tag | number)[]
  readonly alt?: string
  readonly scope?: 'Column' | 'Row'
  readonly link?: number // of a Link tag: its number, which `Link.link` refers to
  readonly numbering?: 'Decimal' | 'Disc' | 'None' // of a list
  readonly id?: string // of a note
}

export interface Destination {
  readonly name: string // [a-z0-9] only, so that every sort order agrees
  readonly page: number // from 0
  readonly y: number
}

export interface Bookmark {
  readonly title: string
  readonly page: number
  readonly y: number
  readonly children: readonly Bookmark[]
}

/** Something in print that differs from the tree: a character without a glyph, text wider than its frame. */
export interface PrintWarning {
  readonly rule: 'missing-glyph' | 'not-printed' | 'too-wide' | 'unknown-node'
  readonly message: string
  readonly characters?: string // each once
}

/** The laid-out briefing. */
export interface PageModel {
  readonly version: number
  readonly title: string
  readonly language: string
  readonly date: string | null // YYYY-MM-DD
  readonly author: string | null
  readonly width: number
  readonly height: number
  readonly frame: {readonly top: number; readonly bottom: number; readonly left: number; readonly right: number}
  readonly pages: readonly PageSheet[]
  readonly tags: Tag
  readonly contents: number // how many pieces of tagged content there are
  readonly destinations: readonly Destination[]
  readonly bookmarks: readonly Bookmark[]
  readonly warnings: readonly PrintWarning[]
}
