/** Who speaks in a turn, as it is written and where. */
export interface Voice {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A stretch of a block that is not the source's own voice: what is asked, or what somebody says. */
export interface Turn {
  readonly block: number
  readonly start: number // at its label, where it has one
  readonly words: number // behind the label
  readonly end: number
  readonly kind: 'asked' | 'said' | 'own' // own: the source's, behind a label
  readonly by: Voice | 'interviewee' | 'before' | undefined // before: whom the sentence before it introduces; undefined: not told
  readonly answers: boolean // stands right behind a question
}
