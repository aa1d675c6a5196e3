import {groupMentions, lookAt} from './features.ts'
import type {Mention, NameType} from './mention.ts'
import type {Surroundings} from './surroundings.ts'
import {classes, rowOf, scale, sumOf} from './weights.ts'

/** What speaks for each class of `classes`, in `scale`ths of a natural logarithm. */
type Ballot = Int32Array

/** One type per name in a document: fitted weights of what is seen of all its mentions, added up (`bench/language/fit-names.ts`). */
export class Types {
  private readonly ballots = new Map<string, Ballot>()

  constructor(mentions: readonly Mention[], surroundings: Surroundings) {
    const groups = groupMentions(mentions)
    for (const group of groups.byKey.values()) {
      const ballot = this.ballotOf(group.key)
      const counts = group.mentions.length > most ? new Map<Int8Array, number>() : undefined
      lookAt(group, groups, surroundings, (heading, value) => {
        if (typeof value !== 'string') {
          addTo(ballot, sumOf(heading, value))
          return
        }
        const row = rowOf(heading, value)
        if (row === undefined) return
        if (counts !== undefined) {
          const count = counts.get(row) ?? 0
          if (count === most) return
          counts.set(row, count + 1)
        }
        addTo(ballot, row)
      })
    }
  }

  /** The type with most weight, or undefined for words that are no name: one capital at a sentence's start, a bare title. */
  typeOf(key: string): NameType | undefined {
    const ballot = this.ballots.get(key)
    if (ballot === undefined) return undefined
    let best = 0
    for (let index = 1; index < classes.length; index++) if (ballot[index]! > ballot[best]!) best = index
    const type = classes[best]!
    if (type === 'none') return undefined
    const isDoubtful = type !== 'other' && named.some(index => index !== best && ballot[index]! + tie > ballot[best]!)
    return isDoubtful ? 'other' : type
  }

  /** Whether a name is a person's beyond doubt: seven times as likely as anything else. */
  isSurelyPerson(key: string): boolean {
    const ballot = this.ballots.get(key) ?? []
    return (
      ballot.length > 0 && ballot.every((score, index) => index === person || score + sure * scale < ballot[person]!)
    )
  }

  /** Whether a name may be a person's. */
  mayBePerson(key: string): boolean {
    const ballot = this.ballots.get(key) ?? []
    return ballot.length > 0 && ballot.every(score => score <= ballot[person]! + doubt * scale)
  }

  /** A name's type is told by something besides its looks: a dateline, what it was joined with. */
  settle(key: string, type: NameType, weight = 1000): void {
    this.ballotOf(key)[classes.indexOf(type)]! += weight * scale
  }

  /** What has an acronym of its own, or stands in the user's list, is a name, whatever of. */
  mustName(key: string): void {
    const ballot = this.ballotOf(key)
    ballot[none] = Math.min(ballot[none]!, Math.min(...ballot) - 1)
  }

  private ballotOf(key: string): Ballot {
    let ballot = this.ballots.get(key)
    if (ballot === undefined) {
      ballot = new Int32Array(classes.length)
      this.ballots.set(key, ballot)
    }
    return ballot
  }
}

function addTo(ballot: Ballot, row: ArrayLike<number>): void {
  for (let index = 0; index < ballot.length; index++) ballot[index]! += row[index]!
}

/** How far behind the best type that of a person may lie in natural logarithms, so that a word that begins or ends a person's name is that person. */
const doubt = 3

/** How far ahead of all else a sure person lies, in natural logarithms. */
const sure = 2

/** How often one thing that is seen at several mentions counts. */
export const most = 2

const person = classes.indexOf('person')
const none = classes.indexOf('none')
const named = [0, 1, 2]

/** Two types that lie closer than a quarter of a natural logarithm are a guess, and the name stays `other`. Of 0, 1/4, 1/2, 3/4 on UNER-EWT: F1 is flat; above 1/4 plain firms are lost. */
const tie = scale / 4
