import type {Heading, Paragraph, Parent, Root, Table} from 'mdast'
import type {Node} from 'unist'

// The page tree: mdast, plus the nodes below. Both renderers read it, so PDF and Markdown can't disagree.

/** Words of a source, verbatim, with where they stand. */
export interface SourceText extends Node {
  type: 'sourceText'
  value: string
  span: {readonly source: string; readonly start: number; readonly end: number}
}

/** Our own addition inside a source's sentence: "[the minister]", "…". */
export interface Insertion extends Node {
  type: 'insertion'
  value: string
}

/** Citation marks at the end of a statement; each leads to the passage in the annex. */
export interface Citation extends Node {
  type: 'citation'
  marks: readonly string[]
}

/** What stands beside a block in the side column. `of` is the number of independent origins in the folder. */
export interface SideNote {
  readonly support?: {readonly have: number; readonly of: number}
  readonly text?: string // the days it tells of
  readonly names?: readonly string[] // whose words these are; as many as find room
}

/** The head of the first page. */
export interface TitleBlock extends Node {
  type: 'titleBlock'
  kicker: string // "BRIEFING · as of 9 May 2031 · RESTRICTED"
  title: Paragraph
  scope: Paragraph
}

/** A paragraph set apart by its role. */
export interface RoleParagraph extends Parent {
  type: 'roleParagraph'
  role: 'bottom-line' | 'method' | 'note'
  sources?: readonly {readonly number: number; readonly words: string}[] // of the line that names the cited sources
  children: Paragraph['children']
}

/** The key points: one sentence each, with its support. */
export interface KeyPoints extends Node {
  type: 'keyPoints'
  points: readonly {readonly paragraph: Paragraph; readonly side?: SideNote}[]
}

/** A running paragraph of a theme, with an optional side note. */
export interface Passage extends Node {
  type: 'passage'
  paragraph: Paragraph
  side?: SideNote
}

/** Where sources disagree: a question, then a row a value. */
export interface Ledger extends Node {
  type: 'ledger'
  entries: readonly {
    readonly question: Paragraph
    readonly note?: string // "Sources count differently"
    readonly rows: readonly {
      readonly value: string
      /** The words that give it, each with who says them; where no words are printed, only who they are. */
      readonly sayings: readonly {readonly words: Paragraph; readonly by?: string}[]
      readonly support?: SideNote['support']
    }[]
  }[]
}

/** Events in order; the PDF draws a line with true distances when it fits. */
export interface Timeline extends Node {
  type: 'timeline'
  events: readonly {
    readonly value: string // YYYY, YYYY-MM, YYYY-MM-DD …
    readonly label: string
    readonly certainty: 'stated' | 'derived' | 'ambiguous'
    readonly main: boolean
    readonly words: Paragraph
  }[]
}

/** A table with a role; columns tell how they are set. The first row is the head. */
export interface DataTable extends Node {
  type: 'dataTable'
  role: 'figures' | 'next' | 'statements' | 'plain'
  columns: readonly {readonly align: 'left' | 'right' | 'decimal'; readonly share: number}[] // shares of the width, summing to 1
  table: Table
}

/** Which source speaks to which theme. */
export interface Matrix extends Node {
  type: 'matrix'
  sources: readonly string[] // column heads: the sources' numbers
  rows: readonly {readonly label: string; readonly cells: readonly number[]}[]
}

/** The numbered list of sources, with back links to where each is cited. */
export interface SourceList extends Node {
  type: 'sourceList'
  sources: readonly {
    readonly number: number
    readonly title: Paragraph
    readonly descriptor: Paragraph // publisher, date with its evidence, what it rests on
    readonly marks: readonly string[] // every citation of it
  }[]
}

/** The cited passages in their context, source by source, linked both ways. */
export interface Annex extends Node {
  type: 'annex'
  sources: readonly {
    readonly number: number
    readonly title: string
    readonly paragraphs: readonly {
      /** In order: words of context, and cited passages with their mark. */
      readonly pieces: readonly {readonly text: string; readonly mark?: string}[]
    }[]
  }[]
}

/** The contents list: the headings after it, each with a name to lead to it. */
export interface Contents extends Node {
  type: 'contents'
  entries: readonly {readonly title: string; readonly target: string}[]
}

/** What a page has besides Markdown's own nodes; each renderer has a table that must name them all. */
export type Element =
  | TitleBlock
  | RoleParagraph
  | KeyPoints
  | Passage
  | Ledger
  | Timeline
  | DataTable
  | Matrix
  | SourceList
  | Annex
  | Contents

/** A page tree and what both renderers need besides. */
export interface PageTree {
  readonly root: Root
  readonly title: string
  readonly shortTitle: string // for the running head
  readonly date: string | null // YYYY-MM-DD
  readonly dateLabel: string // "9 May 2031" or "undated"
  readonly language: string
  readonly handling: string | null
  readonly desk: string | null
  /** Every cited passage by mark: for footnotes, link texts and alternative descriptions. */
  readonly passages: ReadonlyMap<
    string,
    {
      readonly text: string
      readonly source: number
      readonly sourceTitle: string
      readonly publisher: string | null
      readonly dateLabel: string
    }
  >
}

export type {Heading, Paragraph, Root}

declare module 'mdast' {
  interface HeadingData {
    target?: string // what the contents list leads to
  }
  interface PhrasingContentMap {
    sourceText: SourceText
    insertion: Insertion
    citation: Citation
  }
  interface RootContentMap {
    sourceText: SourceText
    insertion: Insertion
    citation: Citation
    titleBlock: TitleBlock
    roleParagraph: RoleParagraph
    keyPoints: KeyPoints
    passage: Passage
    ledger: Ledger
    timeline: Timeline
    dataTable: DataTable
    matrix: Matrix
    sourceList: SourceList
    annex: Annex
    contents: Contents
  }
}
