import type {Bars} from '../../pipeline/language/en/clauses/bars.ts'
import {clausesOf} from '../../pipeline/language/en/clauses/index.ts'
import type {Parse} from '../../pipeline/language/syntax.ts'
import type {Clause, Phrase} from '../../pipeline/model/clause.ts'
import type {Gold} from './gold.ts'

/** A role found: its predicate and its head by their places, and the confidence that it was given. */
interface Pair {
  readonly name: string
  readonly confidence: number
}

/** The clauses of a sentence, from the treebank's tree and from the parser's. */
export interface TwoReadings {
  readonly gold: readonly Clause[]
  readonly found: readonly Clause[]
}

const none: Bars = {subject: 0, object: 0, shared: 0, circumstance: 0}

/** Reads each sentence twice; without bars, roles of all confidences are there. */
export const readTwice = (
  sentences: readonly Gold[],
  parse: (text: string) => Parse,
  from: Bars = none,
): TwoReadings[] =>
  sentences.map(({text, parse: gold}) => {
    const clauses = (given: Parse) =>
      clausesOf({text, start: 0, parse: given, quotations: [], quantities: [], dates: []}, given === gold ? none : from)
    return {gold: clauses(gold), found: clauses(parse(text))}
  })

/** Precision and recall of a role at a bar, against the clauses that the treebank's tree gives. */
export function roleFigures(
  readings: readonly TwoReadings[],
  role: 'subject' | 'object' | 'place' | 'time' | 'recipient',
  bar = 0,
) {
  let right = 0
  let found = 0
  let all = 0
  for (const reading of readings) {
    const gold = new Set(pairsOf(reading.gold, role).map(pair => pair.name))
    const sure = pairsOf(reading.found, role).filter(pair => pair.confidence >= bar)
    all += gold.size
    found += sure.length
    right += sure.filter(pair => gold.has(pair.name)).length
  }
  return {precision: right / Math.max(1, found), recall: right / Math.max(1, all), found}
}

function pairsOf(clauses: readonly Clause[], role: 'subject' | 'object' | 'place' | 'time' | 'recipient'): Pair[] {
  return clauses.flatMap(clause => {
    const phrase: Phrase | undefined = clause[role]
    return phrase === undefined
      ? []
      : [{name: `${clause.predicate.start} ${phrase.head.start}`, confidence: phrase.confidence}]
  })
}
