import type {Telling} from '../../telling.ts'
import type {Clauses} from '../clauses/reader.ts'
import {verbsNear} from '../meaning/counted.ts'
import {contrarySide, oppositesIn, wordOfSide} from '../meaning/opposites.ts'
import {plannedAndDone, plansDone} from './act-stage.ts'
import {ballotsIn} from './ballot.ts'
import {timesOfDayIn} from './clock.ts'
import {
  countsOn,
  countsUntil,
  fateOf,
  hangingOf,
  isRate,
  isRunning,
  isStamp,
  isWanted,
  saysLittle,
  sumOver,
  tellsNearDay,
  tellsPossible,
  untilBeside,
  wholeIn,
} from './counted.ts'
import {figures} from './figures.ts'
import {otherHolder} from './holders.ts'
import {hangsValue, measuredNoun, measuresWord, within} from './measured.ts'
import {deniedOnly, deniesAtEnd, deniesWhatIsTold, mayDeny, reportsDenial} from './negation.ts'
import {isFormer, isNoCount, isPart, numbersIn, numeralsIn} from './numbers.ts'
import {reach} from './reach.ts'
import {setsAgainst} from './set-against.ts'
import {contrary, standings} from './standing.ts'
import {ofStatement, saysOn} from './statement.ts'
import {supports} from './supports.ts'
import {boundsDate, scopeIn, tellsTotal, timesIn, weekdaysIn} from './times.ts'

/** What English sentences say in small words. */
export function tellingOf(clauses: Clauses): Telling {
  const standing = standings(clauses)
  return {
    ...standing,
    supports: (other, printed) =>
      supports(other, printed) && !contrary(clauses, other, printed) && !otherHolder(clauses, other, printed),
    plannedAndDone,
    plansDone,
    mayDeny,
    deniesAtEnd,
    reportsDenial,
    deniedOnly,
    deniesWhatIsTold,
    oppositesIn,
    contrarySide,
    wordOfSide,
    datesStatement: ofStatement,
    boundsDate,
    timesOfDayIn,
    weekdaysIn,
    saysOn,
    numbersIn,
    numeralsIn,
    isNoCount,
    isFormer,
    isPart,
    ballotsIn,
    setsAgainst,
    timesIn,
    scopeIn,
    tellsTotal,
    verbsNear,
    fateOf,
    countsOn,
    countsUntil,
    isRate,
    isRunning,
    sumOver,
    isWanted,
    measuredNoun,
    measuresWord,
    hangsValue,
    within,
    wholeIn,
    hangingOf,
    isStamp,
    tellsNearDay,
    tellsPossible,
    untilBeside,
    saysLittle,
    ...figures,
    ...reach,
  }
}
