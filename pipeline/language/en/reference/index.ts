import {type Mention, mentionsIn, type ReadSentence} from './discourse.ts'
import {agrees, type Before, featuresOf, type Person} from './features.ts'
import type {Gender, GenderOf} from './genders.ts'
import {bar, weights} from './weights.ts'

export type {ReadSentence} from './discourse.ts'
export type {Gender, GenderOf} from './genders.ts'

/** Who is meant by a pronoun: the name's mention, and the spans from it to the pronoun that prove it. */
export interface Referent {
  readonly sentence: number
  readonly pronoun: {readonly start: number; readonly end: number}
  readonly name: {readonly sentence: number; readonly start: number; readonly end: number; readonly key: string}
  readonly path: readonly {readonly start: number; readonly end: number}[] // the name, the pronouns between, the pronoun
}

/** Scores a candidate: one who scores under the bar is not meant for certain. */
export type Score = (features: readonly number[], pronoun: Mention, person: Person) => number

/**
 * Who is meant by "he" and "she", where it is certain; every other pronoun is left alone. An antecedent never stands in another item.
 * The cost is the text's length: at most eight persons and eight nouns are kept in mind.
 */
export function referentsOf(
  sentences: readonly ReadSentence[],
  genderOf: GenderOf,
  score: Score = weighed,
  from = bar,
): readonly Referent[] {
  const mentions = sentences.map((sentence, index) => mentionsIn(sentence, index, genderOf))
  const genders = gendersTold(mentions)
  const found: Referent[] = []
  let item = new Item(genders)
  sentences.forEach(({opensItem}, index) => {
    if (opensItem) item = new Item(genders)
    for (const mention of mentions[index]!) {
      if (mention.kind === 'name') item.name(mention)
      else if (mention.kind === 'noun') item.noun(mention)
      else {
        const person = item.meant(mention, score, from)
        if (person !== undefined) found.push(referentOf(mention, person))
      }
    }
  })
  return found
}

/** What the whole document tells of each name's sex: a title once is enough; two that differ tell nothing. */
function gendersTold(mentions: readonly (readonly Mention[])[]): ReadonlyMap<string, Gender> {
  const told = new Map<string, Gender>()
  const torn = new Set<string>()
  for (const {kind, key, gender} of mentions.flat()) {
    if (kind !== 'name' || gender === undefined) continue
    if ((told.get(key) ?? gender) !== gender) torn.add(key)
    told.set(key, gender)
  }
  for (const key of torn) told.delete(key)
  return told
}

const weighed: Score = features => features.reduce((sum, value, at) => sum + value * weights[at]!, 0)

const referentOf = ({start, end, sentence}: Mention, {named, path}: Person): Referent => ({
  sentence,
  pronoun: {start, end},
  name: {sentence: named.sentence, start: named.start, end: named.end, key: named.key},
  path: [named, ...path].map(one => ({start: one.start, end: one.end})),
})

const most = 8

/** "Horan told him": a clause's own subject or object is never its plain pronoun. */
const isBesideItself = (pronoun: Mention, {last}: Person): boolean =>
  last.sentence === pronoun.sentence &&
  last.clause === pronoun.clause &&
  !pronoun.isPossessive &&
  !last.isPossessive &&
  !pronoun.isReflexive

/** A person for certain, whose sex is told and the pronoun's. */
const isNameable = ({named, gender}: Person, pronoun: Mention): boolean => named.isPerson && gender === pronoun.gender

/** Who has been spoken of since the item began. */
class Item {
  persons: Person[] = []
  nouns: Mention[] = []
  previous = new Map<Gender, {mention: Mention; meant: Person | undefined}>()
  readonly genders: ReadonlyMap<string, Gender>

  constructor(genders: ReadonlyMap<string, Gender>) {
    this.genders = genders
  }

  name(mention: Mention): void {
    const known = this.persons.find(person => person.key === mention.key)
    const person: Person = known ?? {
      key: mention.key,
      gender: this.genders.get(mention.key),
      named: mention,
      last: mention,
      path: [],
    }
    person.named = mention
    person.path = []
    this.touch(person, mention)
  }

  noun(mention: Mention): void {
    this.nouns = [...this.nouns.slice(1 - most), mention]
  }

  meant(pronoun: Mention, score: Score, from: number): Person | undefined {
    const last = this.previous.get(pronoun.gender!)
    const before: Before = {
      persons: this.persons,
      nouns: this.nouns,
      previous: last?.mention,
      resolved: last?.meant,
    }
    const scored = this.persons
      .filter(person => agrees(person.gender, pronoun.gender) && !isBesideItself(pronoun, person))
      .map(person => ({person, score: score(featuresOf(pronoun, person, before), pronoun, person)}))
      .sort((a, b) => b.score - a.score)
    const best = scored[0]
    const rival = scored[1]?.score ?? Number.NEGATIVE_INFINITY
    const isCertain =
      best !== undefined &&
      best.score >= from &&
      rival < from &&
      isNameable(best.person, pronoun) &&
      !this.isOneOfSeveral(best.person, pronoun) &&
      !this.hasUnnamedSince(best.person, pronoun)
    const meant = isCertain ? best.person : undefined
    this.previous.set(pronoun.gender!, {mention: pronoun, meant})
    if (meant === undefined) return undefined
    this.touch(meant, pronoun)
    meant.path = [...meant.path.slice(1 - most), pronoun]
    return meant
  }

  /** "Roe and Lind" before "he": one of the two, unless the other is of the other sex. */
  isOneOfSeveral({last, key}: Person, pronoun: Mention): boolean {
    if (!last.isJoined) return false
    const others = this.persons.filter(
      one => one.key !== key && one.last.isJoined && one.last.sentence === last.sentence,
    )
    return others.length === 0 || others.some(one => agrees(one.gender, pronoun.gender))
  }

  /** Somebody without a name who could be meant as well: "the driver". */
  hasUnnamedSince({last}: Person, pronoun: Mention): boolean {
    return this.nouns.some(noun => noun.start > last.start && agrees(noun.gender, pronoun.gender))
  }

  touch(person: Person, mention: Mention): void {
    person.last = mention
    this.persons = [person, ...this.persons.filter(one => one !== person)].slice(0, most)
  }
}
