import type {NameMention, Quantity, Sentence} from '../../../model/sentence.ts'
import {stemsOf} from '../../../text/stem.ts'
import {meaningOf} from '../meaning/synonyms.ts'
import {differs} from './differs.ts'
import {mainClause, mainClauseWithOutcome} from './main-clause.ts'

/** The part of a main clause's words, names apart, that a sentence must tell to stand behind it. */
const leastTold = 0.3
/** Words of the main clause that it must tell, where there are so many. */
const fewestTold = 2
/** Counts up to this are in every second sentence: they alone show nothing. */
const smallCount = 3

/**
 * Whether one sentence stands behind what another mainly says: it tells three tenths of the words of its main clause, names
 * and reporting words apart, or its figure with a word besides what is counted. "The port opened on Monday" doesn't stand behind "The mayor thanked the crews that built
 * the port, which opened on Monday": it only tells what that sentence mentions by the way.
 */
export function supports(other: Sentence, printed: Sentence): boolean {
  return !differs(other, printed) && tellsMain(other, printed)
}

function tellsMain(other: Sentence, printed: Sentence): boolean {
  const told = new Set(other.stems.map(meaningOf))
  const main = mainWords(printed)
  const shared = [...main].filter(word => told.has(word)).length
  if (shared >= Math.min(fewestTold, main.size) && shared >= leastTold * main.size) return true
  const besides = new Set([...mainWords(printed, mainClauseWithOutcome)].filter(word => told.has(word)))
  return figuresOf(printed).some(x => {
    const isTold = other.quantities.some(y => x.kind === y.kind && x.value === y.value)
    return isTold && [...besides].some(word => !stemsOf(x.text).map(meaningOf).includes(word))
  })
}

/** The meanings of the words in a sentence's main clause, without names, days, measures and words of reporting. */
function mainWords(sentence: Sentence, clauseOf = mainClause): Set<string> {
  const {start, names, dates, quantities} = sentence
  const measures = quantities.filter(({kind}) => kind !== 'count' && kind !== 'ordinal')
  const conversions = quantities.flatMap(({conversion}) => conversion ?? [])
  let text = clauseOf(sentence.text)
  for (const {start: from, end} of [
    ...names,
    ...names.flatMap(roleOf(sentence)),
    ...dates,
    ...measures,
    ...conversions,
  ])
    text = text.slice(0, from - start) + ' '.repeat(end - from) + text.slice(end - start)
  return new Set(
    stemsOf(text.replace(capitalised, blank))
      .map(meaningOf)
      .filter(word => /^\p{L}{2}/u.test(word) && !isReporting(word)),
  )
}

/** Peoples and bodies that no name was found for: "the Vellish surveyors" share no matter by being Vellish. */
const capitalised = /(?<=[\p{Ll}\d,;] )\p{Lu}[\p{L}’'-]{0,40}/gu
const blank = (word: string): string => ' '.repeat(word.length)

/** Where the office of a name stands, when right before it. */
const roleOf =
  ({text, start}: Sentence) =>
  ({role, start: at}: NameMention): {start: number; end: number}[] => {
    if (role === undefined) return []
    const from = text.lastIndexOf(role, at - start)
    return from < 0 ? [] : [{start: start + from, end: start + from + role.length}]
  }

const figuresOf = ({quantities, text, start}: Sentence): Quantity[] => {
  const main = mainClauseWithOutcome(text)
  return quantities.filter(
    one =>
      one.kind !== 'ordinal' &&
      (one.kind !== 'count' || one.value > smallCount) &&
      !/\bthe\s+$/i.test(text.slice(Math.max(0, one.start - start - 6), one.start - start)) && // "the 14 towns": known, not told
      main.slice(one.start - start, one.end - start).trim() !== '',
  )
}

let reportingStems: ReadonlySet<string> | undefined

const isReporting = (word: string): boolean => {
  reportingStems ??= new Set(
    'say said tell told add state announce report accord claim statement speak spoke speaking'
      .split(' ')
      .flatMap(one => stemsOf(one).map(meaningOf)),
  )
  return reportingStems.has(word)
}
