import type {Face} from '../fonts.ts'

/** How a stretch of text is set: lengths in points. */
export interface TextStyle {
  readonly face: Face
  readonly size: number
  readonly color: string
  readonly rise?: number // above the baseline: superior marks
  readonly tracking?: number // added between letters, in thousandths of the size: capitals in kickers
}

/** Where a stretch of text leads. */
export interface Lead {
  readonly to: {readonly destination: string} | {readonly url: string}
  readonly contents: string
  readonly link: number // the Link tag's number
}

/** Text in one style, belonging to one piece of tagged content (null: an artifact). */
export interface Piece {
  readonly text: string
  readonly style: TextStyle
  readonly content: number | null
  readonly lead?: Lead
  readonly joined?: boolean // no line may break before it: a mark after its sentence
  readonly before?: number // blank before it, in points
  readonly anchor?: string // a destination at its first glyph
}
