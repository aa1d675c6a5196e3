import type {NameMention, Quantity, Sentence} from '../../../model/sentence.ts'
import {stemsOf} from '../../../text/stem.ts'
import {meaningOf} from '../meaning/synonyms.ts'
import {differs, mayBeSame} from './differs.ts'
import {mainClause, mainClauseWithOutcome} from './main-clause.ts'
import {isVerbless} from './verbless.ts'

/** The part of a main clause's words, names apart, that a sentence must tell to stand behind it. */
const leastTold = 0.3
/** The same where it does not give the figures that the other mainly gives. */
const leastWithout = 0.5
/** Words of the main clause that it must tell: where there are fewer, all of them and the day. */
const fewestTold = 2
/** Counts up to this are in every second sentence: they alone show nothing. */
const smallCount = 3

/**
 * Whether one sentence stands behind what another mainly says: it tells three tenths of the words of its main clause, names
 * and reporting words apart (half, where it has other figures or none), or its figure with a word besides what is counted. "The port opened on Monday" doesn't stand behind "The mayor thanked the crews that built
 * the port, which opened on Monday": it only tells what that sentence mentions by the way.
 */
export function supports(other: Sentence, printed: Sentence): boolean {
  if (other.mode === 'comment' && printed.mode !== 'comment') return false
  return !differs(other, printed) && !namesOnly(other) && tellsMain(other, printed)
}

/** "Interview with the port's director, Ana Rolle.": without a verb, a figure or a day, nothing is told. */
const namesOnly = ({text, quantities, dates}: Sentence): boolean =>
  quantities.length === 0 && dates.length === 0 && isVerbless(text)

/** Both tell one day: of two short sentences that have one word in common, the day shows that they tell one thing. */
const tellsOneDay = (a: Sentence, b: Sentence): boolean =>
  a.dates.some(x => b.dates.some(y => x.granularity === 'day' && x.value === y.value))

/** Of the figures that a sentence mainly gives, the other tells the first, or more than half. */
function tellsFigures(other: Sentence, printed: Sentence): boolean {
  const main = figuresOf(printed).filter(({kind}) => kind !== 'duration')
  if (main.length === 0) return true
  const told = main.map(x => other.quantities.some(y => isTold(x, y) || isTold(y, x)))
  return told[0] === true || told.filter(Boolean).length * 2 > main.length
}

/** One figure for the other, rounded or bounded or converted. */
function isTold(x: Quantity, {kind, unit, value, ...y}: Quantity): boolean {
  if (x.conversion?.unit === unit) return isNear(x.conversion.value, value)
  return (
    x.kind === kind &&
    (kind === 'count' || x.unit === unit) &&
    isNear(x.value, value) &&
    mayBeSame(x, {kind, unit, value, ...y})
  )
}

/** A bound or a round number is not said of what is half as much again. */
const isNear = (x: number, y: number): boolean => x === y || (x > 0 && y > 0 && Math.max(x, y) < 1.5 * Math.min(x, y))

function tellsMain(other: Sentence, printed: Sentence): boolean {
  const told = new Set(other.stems.map(meaningOf))
  const main = mainWords(printed)
  const shared = [...main].filter(word => told.has(word)).length
  const needed = (tellsFigures(other, printed) ? leastTold : leastWithout) * main.size
  const enough = shared >= fewestTold || (shared > 0 && shared === main.size && tellsOneDay(other, printed))
  if (enough && shared >= needed) return true
  if (!tellsFigures(other, printed)) return false
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
    ...names.flatMap(besideName(sentence)),
    ...dates,
    ...measures,
    ...conversions,
  ])
    text = text.slice(0, from - start) + ' '.repeat(end - from) + text.slice(end - start)
  return new Set(
    stemsOf(text.replace(capitalised, blank))
      .map(meaningOf)
      .filter(word => /^\p{L}{2}/u.test(word) && !isReporting(word) && !isHour(word)),
  )
}

/** Peoples and bodies that no name was found for: "the Vellish surveyors" share no matter by being Vellish. */
const capitalised = /(?<=[\p{Ll}\d,;’'] )\p{Lu}[\p{L}’'-]{0,40}/gu
const blank = (word: string): string => ' '.repeat(word.length)

/** Where the office of a name stands, when right before it. */
const roleOf =
  ({text, start}: Sentence) =>
  ({role, start: at}: NameMention): {start: number; end: number}[] => {
    if (role === undefined) return []
    const from = text.lastIndexOf(role, at - start)
    return from < 0 ? [] : [{start: start + from, end: start + from + role.length}]
  }

/** Who somebody is, where it stands beside the name: "said Ana Rolle, the port's director", "the director of the port, Ana Rolle,". */
const besideName =
  ({text, start: from}: Sentence) =>
  ({type, start, end}: NameMention): {start: number; end: number}[] => {
    if (type !== 'person') return []
    const after = behindName.exec(text.slice(end - from, end - from + reach))
    if (after !== null) return [{start: end, end: end + after[0].length}]
    const before = text.slice(Math.max(0, start - from - reach), start - from)
    const opens = before.endsWith(', ') ? [...before.matchAll(article)].at(-1) : undefined
    if (opens === undefined || /[^\p{L}\s’'-]/u.test(before.slice(opens.index, -2))) return []
    return [{start: start - before.length + opens.index, end: start}]
  }

/** Characters in which it stands. */
const reach = 90
const behindName = /^,\s(?:the|a|an|its|their|his|her|general|chief|head|president|chair\w*)\s[^,;.]{0,80}(?=[,;.])/i
/** What opens a phrase that hangs on no other: "the head", of "the head of the authority". */
const article = /(?<!\b(?:of|for|at|in|to)\s)\b(?:the|an?|its|their|his|her|our)\s/gi

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

/** Times of the day and of the week: when a thing was is compared as a day or an hour. */
const hours: ReadonlySet<string> = new Set(
  'morning evening afternoon night noon midnight day week month year time today yesterday tomorrow'
    .split(' ')
    .flatMap(one => stemsOf(one).map(meaningOf)),
)
const isHour = (word: string): boolean => hours.has(word)

let reportingStems: ReadonlySet<string> | undefined

const isReporting = (word: string): boolean => {
  reportingStems ??= new Set(
    'say said tell told add state announce report accord claim statement speak spoke speaking'
      .split(' ')
      .flatMap(one => stemsOf(one).map(meaningOf)),
  )
  return reportingStems.has(word)
}
