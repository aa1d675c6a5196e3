import type {Collection} from '../passages.ts'

/** Sources in which a sentence must stand before it can count as a form. */
const leastSources = 3

/**
 * Whether a sentence that stands word for word in several sources is a form that pages carry ("All figures are in local
 * currency.") rather than a report: it names nobody, quotes nobody, and what stands around it is different everywhere.
 */
export function isTemplate(members: readonly number[], {passages}: Pick<Collection, 'passages'>): boolean {
  const sources = new Set(members.map(member => passages[member]!.source))
  if (sources.size < leastSources) return false
  const {sentence} = passages[members[0]!]!
  if (sentence.quotations.length > 0 || sentence.speech !== undefined) return false
  if (sentence.names.some(name => name.type === 'person')) return false
  if (sentence.dates.some(date => date.granularity === 'day')) return false
  const before = new Set(members.map(member => neighbour(member - 1, member, passages)))
  const after = new Set(members.map(member => neighbour(member + 1, member, passages)))
  return before.size === members.length && after.size === members.length
}

/** The text beside a passage in its source; at an end, the passage's own id, which nothing equals. */
function neighbour(at: number, member: number, passages: Collection['passages']): string {
  const beside = passages[at]
  if (beside === undefined || beside.source !== passages[member]!.source) return passages[member]!.sentence.id
  return beside.sentence.text
}
