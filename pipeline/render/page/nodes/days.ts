import type {When} from '../../../model/briefing.ts'

/** A day as a table says it: without the year where that is the briefing's own, which the head gives. */
export function dayIn({value, until, label}: When, today: string | null): string {
  const year = today?.slice(0, 4)
  const isOwn = [value, until ?? value].every(one => one.length > 4 && one.slice(0, 4) === year)
  return isOwn && label.endsWith(` ${year}`) ? label.slice(0, -5) : label
}
