import type {SentenceId, SourceId} from '../model/id.ts'
import type {Overlaps, Variable} from '../model/overlap.ts'
import type {Range} from '../model/span.ts'

/** One value of a line of reports, and whether a later one has replaced it. */
export interface Reported {
  readonly variable: Variable
  readonly index: number
  readonly isNewest: boolean
}

/** What is reported again and again with another value each time: a toll, a count of votes. */
export interface Series {
  readonly all: readonly Variable[]
  /** The value of a series that stands at a place of a source. */
  readonly at: (source: SourceId, place: Range) => Reported | undefined
  /** How many origins give the value at a place, of a thing that several sources measure; 0 of all others. */
  readonly agreedBy: (source: SourceId, place: Range) => number
  /** Sentences that tell a value which a later report has replaced. */
  readonly outdated: ReadonlySet<SentenceId>
}

/** The series among the variables of a folder, by their places. */
export function seriesIn({variables = []}: Pick<Overlaps, 'variables'>): Series {
  const all = variables.filter(one => one.class === 'series' && one.values.length > 1)
  const bySource = new Map<SourceId, {readonly place: Range; readonly reported: Reported}[]>()
  const outdated = new Set<SentenceId>()
  const current = new Set<SentenceId>()
  for (const variable of all) {
    for (const [index, {spans, sentences}] of variable.values.entries()) {
      const isNewest = index === variable.values.length - 1
      for (const sentence of sentences) (isNewest ? current : outdated).add(sentence)
      for (const place of spans) {
        const known = bySource.get(place.source) ?? []
        known.push({place, reported: {variable, index, isNewest}})
        bySource.set(place.source, known)
      }
    }
  }
  // "rose to 17 from 11" tells the newest too
  for (const sentence of current) outdated.delete(sentence)
  const agreed = new Map<SourceId, {readonly place: Range; readonly origins: number}[]>()
  for (const {values} of variables) {
    for (const {spans, origins} of values) {
      for (const place of spans) {
        const known = agreed.get(place.source) ?? []
        known.push({place, origins: origins.length})
        agreed.set(place.source, known)
      }
    }
  }
  return {
    all,
    outdated,
    agreedBy: (source, {start, end}) =>
      agreed.get(source)?.find(({place}) => place.start < end && start < place.end)?.origins ?? 0,
    at: (source, {start, end}) =>
      bySource.get(source)?.find(({place}) => place.start < end && start < place.end)?.reported,
  }
}
