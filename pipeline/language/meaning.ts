/** What a language's words mean to one another, as far as stages ask. Words are given in lower case, stems as `text/stem` makes them. */
export interface Meaning {
  /** The stem that stands for a stem's meaning: words that news uses for one another have the same; else the stem itself. */
  readonly meaningOf: (stem: string) => string
  /** Whether a stem says how rather than what: "underscored", "key", "ongoing". */
  readonly isManner: (stem: string) => boolean
  /** Whether a stem tells what is done once: another day for it is a disagreement even weeks apart. */
  readonly isDoneOnce: (stem: string) => boolean
  /** The kind of thing that a counted noun names, by its stem: sources count one kind under different names. */
  readonly kindOfCounted: (unit: string) => number | undefined
  /** The kind of an event by its head; kinds exclude one another. */
  readonly eventKind: (head: string | undefined) => string | undefined
  /** The family of occasions with one day that a word belongs to, and the noun that it is asked about with. */
  readonly occasionOf: (word: string) => {readonly family: string; readonly noun: string} | undefined
  /** Whether many names begin or end with a word: two mounts are not one by the word "mount". */
  readonly isGeneric: (word: string) => boolean
  /** Whether a word in a name counts for nothing in its acronym. */
  readonly isSmallInName: (word: string) => boolean
  /** Whether a word in a name stands behind the surname and is none: "Jr". */
  readonly isGeneration: (word: string) => boolean
  /** Whether a word is the name of a weekday or a month. */
  readonly isDayName: (word: string) => boolean
  /** Where a text, or what it holds of a date, writes a weekday. */
  readonly weekdayIn: (text: string) => {readonly start: number; readonly end: number} | undefined
}
