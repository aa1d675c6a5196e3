import type {DateMention, Quantity} from '../model/sentence.ts'

/** The words that we print ourselves, beside those of the sources. */
export interface Wording {
  readonly questions: Questions
  readonly headings: Headings
  readonly notes: Notes
  /** A name in place of a pronoun, in the pronoun's case. */
  readonly inPlaceOf: (pronoun: string, name: string) => string
  /** A count at the head of a sentence: "Three"; "No" for none. */
  readonly inWords: (count: number) => string
  readonly both: (names: readonly [string, string]) => string
  readonly ofBoth: (names: readonly [string, string]) => string
  /** How the briefing came about. */
  readonly method: (counts: MethodCounts) => string
}

/** Over the sections of a briefing; a template may print others. */
export interface Headings {
  readonly briefing: string
  readonly bottomLine: string
  readonly keyPoints: string
  readonly disagreements: string
  readonly timeline: string
  readonly figures: string
  readonly statements: string
  readonly openQuestions: string
  readonly method: string
  readonly next: string
  readonly also: string // storylines of one sentence
  readonly other: string // the theme of what no theme has
}

/** Beside a date or a difference. */
export interface Notes {
  readonly dayDisputed: string
  readonly countedDifferently: string
  readonly revised: string
}

/** What the method note counts. */
export interface MethodCounts {
  readonly sources: number
  readonly origins: number
  readonly sentences: number
  readonly removed: number
  readonly asides: number
  readonly groups: number
  readonly themes: number
  readonly differences: number
  readonly cited: number
  /** What the editor did, by hand. */
  readonly dropped: number
  readonly pinned: number
  readonly moved: number
  readonly rejected: number
  readonly corrected: number
}

/** What a disagreement answers in more than one way, asked in a sentence. Words of the sources go in as they stand there. */
export interface Questions {
  readonly dayOf: (occasion: string) => string
  /** Asks for a day, or an hour; the values stand in it unless its words tell the whole of what it asks. */
  readonly time: (
    granularity: DateMention['granularity'],
    of: string | undefined,
    values: readonly [string, string],
    isTold: boolean,
  ) => string
  readonly hour: (of: string | undefined, values: readonly [string, string], isTold: boolean) => string
  readonly weekday: (weekday: number, written: string) => string
  readonly figure: (first: string, second: string) => string
  readonly counted: (nouns: readonly string[], verb: string) => string
  /** Asks for a measure; `noun` is what is counted, or the unit as written; `of` are words that both sources share, `verb` what was done with what is counted. */
  readonly measure: (
    kind: Quantity['kind'],
    noun: string | undefined,
    verb: string | undefined,
    of: string | undefined,
    values: readonly [string, string],
  ) => string
  /** Asks of how many people, or of whom, something became, as `Telling.fateOf` has it. */
  readonly fate: (fate: string, noun: string | undefined, of: string | undefined) => string | undefined
  /** Asks for the measure of a noun: "What was the turnout?" */
  readonly howMuch: (noun: string, kind: Quantity['kind']) => string
  readonly age: (name: string) => string
  /** Asks how a vote went. */
  readonly vote: (of: string | undefined, values: readonly [string, string]) => string
  readonly speaker: (words: string) => string
  readonly whoSaid: (words: string) => string
  readonly holder: (role: string) => string
  readonly name: (of: string) => string
  readonly whether: (words: string) => string
}
