/** A fault of the page that a reader would see, or an assistive program would meet. */
export interface Defect {
  readonly rule:
    | 'widow'
    | 'orphan'
    | 'stranded-head'
    | 'short-last-page'
    | 'split-box'
    | 'overlap'
    | 'outside-frame'
    | 'contrast'
    | 'untagged'
    | 'missing-glyph'
    | 'empty-link'
    | 'dead-link'
    | 'structure'
  readonly page: number // from 1; 0 when it is about the whole file
  readonly message: string
}
