import type {Telling} from '../../telling.ts'
import type {Clauses} from '../clauses/reader.ts'
import {verbsNear} from '../meaning/counted.ts'
import {contrarySide, oppositesIn, wordOfSide} from '../meaning/opposites.ts'
import {plannedAndDone, plansDone} from './act-stage.ts'
import {figures} from './figures.ts'
import {deniedOnly, deniesWhatIsTold, reportsDenial} from './negation.ts'
import {standings} from './standing.ts'
import {ofStatement} from './statement.ts'
import {supports} from './supports.ts'
import {boundsDate, scopeIn, tellsTotal, timesIn} from './times.ts'

/** What English sentences say in small words. */
export const tellingOf = (clauses: Clauses): Telling => ({
  ...standings(clauses),
  supports,
  plannedAndDone,
  plansDone,
  reportsDenial,
  deniedOnly,
  deniesWhatIsTold,
  oppositesIn,
  contrarySide,
  wordOfSide,
  datesStatement: ofStatement,
  boundsDate,
  timesIn,
  scopeIn,
  tellsTotal,
  verbsNear,
  ...figures,
})
