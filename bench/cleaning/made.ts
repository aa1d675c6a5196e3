/** What a page gives to the generator: its article's paragraphs, its title, and the furniture around it. */
export interface Stock {
  readonly id: string
  readonly title: string
  readonly article: readonly {readonly text: string; readonly heading: boolean}[]
  readonly above: readonly string[]
  readonly below: readonly string[]
}

/** A line of a page of new make-up: part of the article, furniture, or neither (titles, bylines); whose text it is. */
export interface MadeLine {
  readonly text: string
  readonly label: 1 | 0 | -1
  readonly from: string
  readonly form?: 'heading' | 'item'
}

/** A page of new make-up, as a dump, as Markdown or with markup. */
export interface Made {
  readonly id: string
  readonly extension: 'txt' | 'md' | 'html'
  readonly text: string
  readonly lines: readonly MadeLine[]
}

/** A piece of furniture, whole: its lines stand together. */
export interface Piece {
  readonly lines: readonly MadeLine[]
  readonly blank: number
}
