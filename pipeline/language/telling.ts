import type {DateMention, Quantity, Sentence} from '../model/sentence.ts'

/**
 * How what a sentence mainly says stands: told as so, denied, planned, open (conditional, possible, ordered, or nobody's
 * claim), or asked. Only the first three are facts.
 */
export type Standing = 'told' | 'denied' | 'planned' | 'open' | 'asked'

/** A time of day in a text. */
export interface ClockTime {
  readonly start: number
  readonly end: number
  readonly minutes: number // after midnight
  readonly isHalfKnown: boolean // whether it is known to be before or after noon
  readonly zone?: string // "GMT", where one is told
}

/** A number as a text writes it. Offsets count from the start of the text. */
export interface WrittenNumber {
  readonly start: number
  readonly end: number
  readonly value: number
}

/** How a vote went, whichever side was for it. */
export interface Ballot {
  readonly start: number
  readonly end: number
  readonly most: number
  readonly fewest: number
}

/** What sentences say in small words: done or planned, told or denied, of the whole or a part, by the way or mainly. */
export interface Telling {
  readonly standingOf: (sentence: Sentence) => Standing
  /** Whether the sentence is a question, told by its marks alone: no parse. */
  readonly asks: (sentence: Sentence) => boolean
  /** Whether a sentence opens with what somebody is to do: "Write into the law that …". It takes a parse. */
  readonly orders: (sentence: Sentence) => boolean
  /** How the clause around an offset of the source stands: an open one inside a told sentence is open. */
  readonly standingAt: (sentence: Sentence, offset: number) => Standing
  /** Whether one sentence stands behind what another mainly says, and not only what it mentions by the way. */
  readonly supports: (other: Sentence, printed: Sentence) => boolean
  /** Whether only one of two texts tells an act as done that the other plans. */
  readonly plannedAndDone: (a: string, b: string) => boolean
  /** Whether the first plans an act that the second tells as done. */
  readonly plansDone: (a: string, b: string) => boolean
  /** Whether a text has a word without which nothing is denied. */
  readonly mayDeny: (text: string) => boolean
  /** Whether a text denies what it ends in. */
  readonly deniesAtEnd: (text: string) => boolean
  /** Whether a sentence reports a denial. */
  readonly reportsDenial: (sentence: Sentence) => boolean
  /** What the first denies of what the second tells, in its own words. */
  readonly deniedOnly: (a: Sentence, b: Sentence) => string | undefined
  /** Whether the second tells most of what the first denies. */
  readonly deniesWhatIsTold: (a: Sentence, b: Sentence) => boolean
  /** The words by which two sentences, given by their stems, say the contrary. */
  readonly oppositesIn: (a: readonly string[], b: readonly string[]) => string | undefined
  /** The side of the contrary that only the first has where only the second has the other, which is this one with its last bit turned. */
  readonly contrarySide: (a: readonly string[], b: readonly string[]) => number | undefined
  /** Where a text's word for a side of the contrary stands. */
  readonly wordOfSide: (text: string, side: number) => {readonly start: number; readonly end: number} | undefined
  /** Whether a date is that of the statement ("said on Saturday"), not of what is told. */
  readonly datesStatement: (sentence: Sentence, date: DateMention) => boolean
  /** Whether the words before a date make it an end or a beginning: "before Sunday". */
  readonly boundsDate: (before: string) => boolean
  /** Times of day: "7.10 p.m.", "half past seven". */
  readonly timesOfDayIn: (text: string) => readonly ClockTime[]
  /** Weekdays that a text names, 0 = Sunday. */
  readonly weekdaysIn: (
    text: string,
  ) => readonly {readonly start: number; readonly end: number; readonly weekday: number}[]
  /** Whether the words before a date make it that of a statement: "told reporters on". */
  readonly saysOn: (before: string) => boolean
  /** Every number that a text writes, whatever it counts. */
  readonly numbersIn: (text: string) => ReadonlySet<number>
  /** Every number with its place, also one of which nothing says what it counts; ranges and "five-day" apart. */
  readonly numeralsIn: (text: string) => readonly WrittenNumber[]
  /** Whether a bare number counts nothing by itself: a label, a rate in brackets, an age, what there was before. */
  readonly isNoCount: (before: string, behind: string) => boolean
  /** Whether the words before a figure make it what there was before: "from about". */
  readonly isFormer: (before: string) => boolean
  /** Whether the words behind a bare number make it a part of what was counted before: "six of the wards". */
  readonly isPart: (behind: string) => boolean
  /** How votes went that a text tells. */
  readonly ballotsIn: (text: string) => readonly Ballot[]
  /** Whether the words between two figures put the second against the first in another's mouth, `lead` being the sentence of the first. */
  readonly setsAgainst: (between: string, lead: string) => boolean
  /** Times told in words and not by a date, folded: "last quarter". */
  readonly timesIn: (text: string) => readonly string[]
  /** The first words that say over what a figure is taken ("nationwide", "per month"), in lower case. */
  readonly scopeIn: (text: string) => string | undefined
  /** Whether a text speaks of a total. */
  readonly tellsTotal: (text: string) => boolean
  /** Whether a text speaks of a figure that was put right, or that moved. */
  readonly tellsRevision: (text: string) => boolean
  /** Whether a text gives a price of a market. */
  readonly tellsMarket: (text: string) => boolean
  /** Whether a text sets something beside what was told before: "another", "earlier", "revised". */
  readonly tellsChange: (text: string) => boolean
  /** Whether a figure, as written, comes on top of another: "12 more". */
  readonly isAddition: (figure: string) => boolean
  /** Whether the words behind a stretch of time make it long ago. */
  readonly isAgo: (behind: string) => boolean
  /** What a share is of, by the words behind it. */
  readonly wholeOf: (behind: string) => string | undefined
  /** Whether the words around a figure speak of it as known ("the 15 trucks"), and of all of it. */
  readonly isTakenUp: (before: string, behind: string) => boolean
  /** Whether the words before a figure make it the name of a thing: "No. 5". */
  readonly isLabel: (before: string) => boolean
  /** The unit that a figure's text writes in words: "hectares"; none of a share or a stretch of time. */
  readonly unitIn: (kind: Quantity['kind'], figure: string) => string | undefined
  /** What was done with what is counted, as participles: "signed", "killed". */
  readonly verbsNear: (sentence: Sentence, quantity: Quantity) => ReadonlySet<string>
  /** What became of the people whom a figure counts; `unknown` where nothing tells it, nothing where they are no people. */
  readonly fateOf: (sentence: Sentence, quantity: Quantity) => string | undefined
  /** What else a figure counts, by the words behind it: "and crew". */
  readonly countsOn: (behind: string) => string | undefined
  /** Whether the words behind a figure make it a rate: "a game". */
  readonly isRate: (behind: string) => boolean
  /** Whether a stretch of time runs on until its report: "after nine days of". */
  readonly isRunning: (before: string, behind: string) => boolean
  /** Whether a text says that something is possible only. */
  readonly tellsPossible: (text: string) => boolean
  /** Over what a text sums up: "so far", "this year". */
  readonly sumOver: (text: string) => string | undefined
  /** Whether the words before a figure make it one that is wished or needed, and not reached. */
  readonly isWanted: (before: string) => boolean
  /** The whole of which a figure is some: 207 of "30 of 207 punches"; 0 where it is not counted out. */
  readonly wholeIn: (figure: string, before: string) => number | undefined
  /** Whether the words around a value make it one to come, wished, allowed or usual: "a limit of", "is expected to". */
  readonly isAimed: (around: string) => boolean
  /** Whether the words around a value make it that of the whole. */
  readonly isOfAll: (around: string) => boolean
  /** Whether a text calls what it counts the last word on it: "the final toll". */
  readonly isFinal: (text: string) => boolean
  /** Whether a figure, as written, counts people. */
  readonly countsPeople: (figure: string) => boolean
  /** Whether the words before a day make it one until which is counted: "by". */
  readonly countsUntil: (before: string) => boolean
  /** Where the noun stands whose measure a figure is: "turnout in the run-off was", "a deficit of", "of water"; in the words before it or behind. */
  readonly measuredNoun: (
    before: string,
    behind: string,
    kind: Quantity['kind'],
  ) => {readonly at: 'before' | 'behind'; readonly start: number; readonly end: number} | undefined
  /** Whether a word before a noun says that it is measured: "puts turnout at". */
  readonly measuresWord: (word: string) => boolean
  /** Stems of where, or among whom, a figure holds, by the words behind it: "in the capital". */
  readonly within: (behind: string) => readonly string[]
  /** Whether a word hangs a value on what stands before it: "on", "about". */
  readonly hangsValue: (word: string) => boolean
  /** Characters up to what a text tells beside ("after a raid"). */
  readonly untilBeside: (text: string) => number
  /** Whether a verb says little of what is done: "came", "received". */
  readonly saysLittle: (lemma: string) => boolean
  /** On what a day hangs: on words behind it (their stems), on what is told beside, or on the act. */
  readonly hangingOf: (before: string, behind: string) => 'act' | 'beside' | readonly string[]
  /** Whether a day is the page's own: of its last change, or with its hour. */
  readonly isStamp: (before: string, behind: string) => boolean
  /** Whether a text speaks of a day as its own, or the one beside: "today", "last night". */
  readonly tellsNearDay: (text: string) => boolean
  /** Ages that a text tells of a person: "Verrin, 41,", "at fifty-four, she", "was between 25 and 30". */
  readonly agesIn: (text: string) => readonly {readonly start: number; readonly end: number; readonly age: number}[]
}
