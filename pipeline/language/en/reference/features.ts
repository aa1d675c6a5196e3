import type {Mention} from './discourse.ts'
import type {Gender} from './genders.ts'

/** A person known by name in an item, as the telling has brought him in so far. */
export interface Person {
  readonly key: string
  gender: Gender | undefined
  named: Mention // the last mention by name
  last: Mention // the last mention, by name or by a pronoun that was understood
  path: Mention[] // the pronouns understood since the name
}

/** What stands in an item before a pronoun. */
export interface Before {
  readonly persons: readonly Person[] // the latest first, a bounded number
  readonly nouns: readonly Mention[] // persons without a name, the latest last, a bounded number
  readonly previous: Mention | undefined // the last pronoun of the same sex
  readonly resolved: Person | undefined // whom it was understood to mean
}

/** What speaks for and against a candidate. The order is the weights'. */
export const featureNames = [
  'bias',
  'only candidate of three sentences',
  'only candidate of the item',
  'latest candidate',
  'unnamed person in the sentence before',
  'was a subject',
  'was the main subject',
  'pronoun is a subject',
  'both are subjects',
  'same sentence',
  'sentence before',
  'two sentences before',
  'farther',
  'pronoun of the chain before',
  'pronoun before meant another or nobody',
  'pronoun is quoted, name is not',
  'possessive in the name’s clause',
  'object in the name’s clause',
  'other candidate in the sentence',
  'unsure name since',
  'unsure name of three sentences',
  'its sex is not told',
  'last was a pronoun',
] as const

/** The features of a candidate, 0 or 1 each. */
export function featuresOf(pronoun: Mention, person: Person, before: Before): readonly number[] {
  const {last, named} = person
  const fits = (other: Person) => other !== person && agrees(other.gender, pronoun.gender)
  const distance = pronoun.sentence - last.sentence
  const rivals = before.persons.filter(other => fits(other) && other.named.isPerson)
  const unsure = before.persons.filter(other => fits(other) && !other.named.isPerson && other.last.isSubject)
  const near = rivals.filter(other => pronoun.sentence - other.last.sentence <= 2)
  const since = before.nouns.filter(noun => noun.start > last.start && agrees(noun.gender, pronoun.gender))
  const isNearClause = distance === 0 && last.clause === pronoun.clause
  return [
    true,
    near.length === 0,
    rivals.length === 0,
    before.persons.find(other => agrees(other.gender, pronoun.gender)) === person,
    since.some(noun => noun.sentence === pronoun.sentence - 1),
    last.isSubject,
    last.isMainSubject,
    pronoun.isSubject,
    pronoun.isSubject && last.isSubject,
    distance === 0,
    distance === 1,
    distance === 2,
    distance > 2,
    before.resolved === person && pronoun.sentence - (before.previous?.sentence ?? -9) <= 1,
    before.previous !== undefined &&
      before.resolved !== person &&
      pronoun.sentence - before.previous.sentence <= 1 &&
      before.previous.start > named.start,
    pronoun.isQuoted && !last.isQuoted,
    distance === 0 && pronoun.isPossessive && last.isSubject,
    isNearClause && !pronoun.isPossessive,
    rivals.some(other => other.last.sentence === pronoun.sentence),
    unsure.some(other => other.last.start > last.start),
    unsure.some(other => pronoun.sentence - other.last.sentence <= 2),
    person.gender === undefined,
    last.kind === 'pronoun',
  ].map(Number)
}

/** Two sexes that are the same, or of which one is not told. */
export const agrees = (one: Gender | undefined, other: Gender | undefined): boolean =>
  one === undefined || other === undefined || one === other
