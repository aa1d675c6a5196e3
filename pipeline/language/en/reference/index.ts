import {type Mention, mentionsIn, type ReadSentence} from './discourse.ts'
import {agrees, type Before, featuresOf, type Person} from './features.ts'
import type {Gender, GenderOf} from './gender.ts'
import {bar, weights} from './weights.ts'

export type {ReadSentence} from './discourse.ts'
export type {Gender, GenderOf} from './gender.ts'

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
  const found: Referent[] = []
  let item = new Item()
  sentences.forEach((sentence, index) => {
    if (sentence.opensItem) item = new Item()
    for (const mention of mentionsIn(sentence, index, genderOf)) {
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

/** Who has been spoken of since the item began. */
class Item {
  persons: Person[] = []
  nouns: Mention[] = []
  first: Person | undefined
  previous = new Map<Gender, {mention: Mention; meant: Person | undefined}>()

  name(mention: Mention): void {
    const known = this.persons.find(person => person.key === mention.key)
    const person: Person = known ?? {
      key: mention.key,
      gender: undefined,
      named: mention,
      last: mention,
      path: [],
      mentions: 0,
    }
    person.gender ??= mention.gender
    person.named = mention
    person.path = []
    person.mentions++
    this.first ??= person
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
      firstPerson: this.first,
    }
    const scored = this.persons
      .filter(person => agrees(person.gender, pronoun.gender) && !isBesideItself(pronoun, person))
      .map(person => ({person, score: score(featuresOf(pronoun, person, before), pronoun, person)}))
      .sort((a, b) => b.score - a.score)
    const best = scored[0]
    const rival = scored[1]?.score ?? Number.NEGATIVE_INFINITY
    const guess = best !== undefined && best.score >= 0 && rival < best.score ? best.person : undefined
    this.previous.set(pronoun.gender!, {mention: pronoun, meant: guess})
    if (guess === undefined) return undefined
    this.touch(guess, pronoun)
    guess.path = [...guess.path.slice(1 - most), pronoun]
    return best!.score >= from && rival < from ? guess : undefined
  }

  touch(person: Person, mention: Mention): void {
    person.last = mention
    this.persons = [person, ...this.persons.filter(one => one !== person)].slice(0, most)
  }
}
