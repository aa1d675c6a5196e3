/** What the form of words tells about runs of them that may serve as a label. Nothing here needs a sentence. */
export interface Labelling {
  /** Whether a stem ends no noun phrase and starts none: time, measure, the news trade's own furniture. */
  readonly isEmpty: (stem: string) => boolean
  /** Whether a word, in lower case, names no matter when it stands alone: who speaks, what is counted, "the measure". */
  readonly isVague: (word: string) => boolean
  /** Whether a noun, in lower case, names who speaks or acts by office. */
  readonly isActor: (word: string) => boolean
  /** Whether a noun, in lower case, names one person: "minister", "captain". */
  readonly namesOne: (noun: string) => boolean
  /** Whether a noun, in lower case, names an act or an event by its form: "payment", "ruling", "strike". */
  readonly namesAct: (noun: string) => boolean
  /** What stands behind a small word, where it tells one: a noun behind "the", a verb behind "to". */
  readonly leadsTo: (word: string) => 'noun' | 'verb' | undefined
  /** Whether what stands behind a preposition, in lower case, mostly belongs to the noun before it: "of", not "in". */
  readonly bindsToNoun: (word: string) => boolean
  /** Whether a phrase ends as adjectives do. */
  readonly endsAsAdjective: (phrase: string) => boolean
  /** Whether a word stands inside names, not at their ends: "van". */
  readonly isParticle: (word: string) => boolean
  /** Whether a word's form lets it open a label, stand within one, or close one. */
  readonly mayOpen: (word: string) => boolean
  readonly mayStandWithin: (word: string) => boolean
  readonly mayClose: (word: string) => boolean
  /** Whether an ending makes another word of one with the same stem: "important" beside "import". */
  readonly isDerived: (word: string) => boolean
}
