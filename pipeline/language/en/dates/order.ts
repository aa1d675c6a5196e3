import type {Article} from '../../../model/article.ts'
import {type NumericOrder, partsOf} from './anchor.ts'
import type {Written} from './written.ts'

/**
 * Day first or month first in 01/11/2031: as the document's clear numeric dates have it, else as its own date of
 * publication stands in it, else as its publisher's country writes. Undefined when nothing tells, or when the dates differ.
 */
export function numericOrder(written: readonly Written[], article: Article): NumericOrder {
  const pairs = written.filter(one => one.numeric !== undefined)
  if (pairs.length === 0) return undefined
  const published = partsOf(article.metadata.published?.value)
  const said = new Set<'day-first' | 'month-first'>()
  const matched = new Set<'day-first' | 'month-first'>()
  for (const {numeric: [a, b] = [1, 1], year} of pairs) {
    if (a > 12) said.add('day-first')
    if (b > 12) said.add('month-first')
    if (published?.day === undefined || published.year !== year || a === b) continue
    if (a === published.day && b === published.month) matched.add('day-first')
    if (b === published.day && a === published.month) matched.add('month-first')
  }
  if (said.size > 0) return only(said)
  return matched.size > 0 ? only(matched) : countryOrder(article.metadata.url?.value)
}

const only = <Kind>(kinds: ReadonlySet<Kind>): Kind | undefined => (kinds.size === 1 ? [...kinds][0] : undefined)

/** The order of a site's country, by the end of its host's name. */
function countryOrder(url: string | undefined): NumericOrder {
  const end = /^https?:\/\/[^/?#]*\.([a-z]{2,3})(?::\d+)?(?:[/?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase()
  if (end === undefined) return undefined
  if (/^(?:us|gov|mil)$/.test(end)) return 'month-first'
  return /^(?:uk|ie|in|pk|bd|lk|au|nz|sg|my|za|ng|ke|gh|eu|fr|de|es|it|pt|nl|be|at|ch|dk|no|pl|cz|ro|gr|br|mx|ar|cl|il|ae|sa|tr|id|th|vn|ru|ua)$/.test(
    end,
  )
    ? 'day-first'
    : undefined
}
