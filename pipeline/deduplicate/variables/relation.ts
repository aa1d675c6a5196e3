import {daysApart} from '../facts/gate.ts'
import {agree, sameMeasure} from './measures.ts'
import type {Mention} from './mention.ts'

/** How two mentions stand: they can't be of one variable, one value serves both, or no value does. */
export type Relation = 'other' | 'agree' | 'conflict'

/** Minutes by which two reports of one hour may differ before they give two: "shortly after two" is no other hour than 2.05. */
const fewMinutes = 10

export function relationOf(a: Mention, b: Mention): Relation {
  switch (a.kind) {
    case 'quantity':
      if (b.kind !== 'quantity') return 'other'
      // "14 people were killed", "17 dead": whatever they are called, it is the same that became of them.
      if (a.fate !== undefined && a.fate === b.fate)
        return agree({...a.quantity, unit: a.fate}, {...b.quantity, unit: a.fate}) ? 'agree' : 'conflict'
      if (!sameMeasure(a.quantity, b.quantity)) return 'other'
      return agree(a.quantity, b.quantity) ? 'agree' : 'conflict'
    case 'date':
      if (b.kind !== 'date') return 'other'
      if (a.day === undefined || b.day === undefined) return sameWeekday(a, b)
      if (a.day <= (b.until ?? b.day) && b.day <= (a.until ?? a.day)) return 'agree'
      // The weekday says so where a day was counted from another one's report.
      return sameWeekday(a, b) === 'agree' && daysApart(a.day, b.day) <= 7 ? 'other' : 'conflict'
    case 'time': {
      if (b.kind !== 'time' || a.zone !== b.zone) return 'other'
      const apart = Math.abs(a.minutes - b.minutes)
      const least =
        a.isHalfKnown && b.isHalfKnown ? Math.min(apart, 1440 - apart) : Math.min(apart % 720, 720 - (apart % 720))
      return least <= fewMinutes ? 'agree' : 'conflict'
    }
    default:
      return a satisfies never
  }
}

/** Of unresolved weekdays only the names can be compared. */
function sameWeekday(a: {readonly weekday?: number}, b: {readonly weekday?: number}): Relation {
  if (a.weekday === undefined || b.weekday === undefined) return 'other'
  return a.weekday === b.weekday ? 'agree' : 'conflict'
}
