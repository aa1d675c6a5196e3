import type {Article} from '../../../model/article.ts'
import {isDay, weekdayOf} from '../../../text/calendar.ts'
import type {Anchor} from './anchor.ts'
import type {Written} from './written.ts'

/**
 * "Tuesday (10 June)" without a year tells it all the same, when just one of the years that the article and its captions
 * name has that day on that weekday. Page furniture names years too (awards, copyright): it doesn't count.
 */
export function yearByWeekday(article: Article, written: readonly Written[]): Anchor | undefined {
  const dated = written.find(
    one => one.year === undefined && one.weekday !== undefined && one.month !== undefined && one.day !== undefined,
  )
  if (dated === undefined) return undefined
  const {month = 1, day = 1, weekday} = dated
  const removed = article.segments.filter(({verdict}) => verdict === 'removed')
  const years = new Set<number>()
  for (const match of article.text.matchAll(/\b(?:19|20)\d{2}\b/g)) {
    if (!removed.some(({start, end}) => start <= match.index && match.index < end)) years.add(Number(match[0]))
  }
  const fits = [...years].filter(year => isDay({year, month, day}) && weekdayOf({year, month, day}) === weekday)
  return fits.length === 1 ? {year: fits[0]!, month, day} : undefined
}
