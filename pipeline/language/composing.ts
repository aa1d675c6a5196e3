/** What the words of a sentence tell about printing it: what it does, on what it leans, how it is coloured. */
export interface Composing {
  /** The act that a text reports as done or agreed, under the label that is printed: "signed". */
  readonly actOf: (text: string) => string | undefined
  /** How binding an act is: 0 the most. */
  readonly rankOfAct: (act: string) => number
  /** Where the words of an act stand in a text; -1 when none do. */
  readonly placeOfAct: (text: string) => number
  /** How much dispute a text names: twice for each word of dispute, once for each that only leans that way. */
  readonly disputeIn: (text: string) => number
  /** Whether a text counts dead: a toll. */
  readonly tellsToll: (text: string) => boolean
  /** Whether a source itself leaves a matter open. */
  readonly leavesOpen: (text: string) => boolean
  /** Whether a sentence adds a matter to those told before: "Other issues …". */
  readonly addsAnother: (text: string) => boolean
  /** Whether a sentence only says that there were several matters. */
  readonly announcesSeveral: (text: string) => boolean
  /** How many words of judgement a source puts in its own voice. */
  readonly judgementsIn: (text: string) => number
  /** Whether a text speaks of whoever wrote it or reads it: "we asked", "let me tell you". */
  readonly isPersonal: (text: string) => boolean
  /** Whether a short text tells nothing, for want of a verb: a caption, an item of a list. */
  readonly isVerbless: (text: string) => boolean
  /** Whether an opening connective may be cut. */
  readonly mayBeCut: (connective: string) => boolean
  /** Whether a text opens with a word that refers back. */
  readonly opensReferring: (text: string) => boolean
  /** Words inside a text that lean on the sentence before it, with their places; a pronoun leans where no person is named. */
  readonly leaningsIn: (text: string, namesPerson: boolean) => Iterable<{readonly words: string; readonly at: number}>
  /** Whether a date is told from where the text stands: "last week". */
  readonly isTold: (date: string) => boolean
  /** Whether the words before a date make it that of a statement. */
  readonly saysOn: (before: string) => boolean
  /** A pair that a text speaks of at its head ("the two ministers", "the talks", "both sides"). */
  readonly pairIn: (text: string) => PairWords | undefined
  /** Whether an office is of a rank. */
  readonly isOfRank: (role: string, rank: Rank) => boolean
  /** Whether what stands between two names joins them. */
  readonly joinsNames: (between: string) => boolean
  /** A channel's name without what happened around it. */
  readonly shortChannel: (channel: string) => string
}

/** Who heads a state or a government, and who a ministry. */
export type Rank = 'leader' | 'minister'

/** Words that mean two actors together. */
export interface PairWords {
  readonly of: 'people' | 'event' | 'states'
  readonly rank: Rank // of people
  readonly end: number
}
