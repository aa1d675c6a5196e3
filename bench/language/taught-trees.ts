import {encode} from '../../pipeline/language/en/syntax/encoded.ts'
import {read} from '../../pipeline/language/en/syntax/reading.ts'
import {type FittedReader, type Ground, type Lesson, reversed, scorersOf, turned} from './fit-parses.ts'
import type {Tagged} from './fit-tags.ts'
import {votedTree} from './voted-tree.ts'

/** Readers without hints, from either side, each fitted in another order. */
export interface Jury {
  readonly backward: readonly FittedReader[]
  readonly forward: readonly FittedReader[]
}

/** What trees of sentences that nobody parsed teach: one half of them backward, the other forward. */
export interface TaughtTrees {
  readonly backward: readonly Lesson[] // reversed
  readonly forward: readonly Lesson[] // without hints
}

/** Shorter sentences are headings and answers. */
const shortest = 4
/**
 * Votes from which an arc teaches what reads backward. Of six, on the rest of the first fold, arcs with all votes are right in .91 (three
 * words in four), with five in .59, with four in .53, with three in .40.
 */
const sureVotes = 5

/**
 * Lessons from sentences that nobody parsed: trees that a jury votes over the teachers' tags, with the tags that they will have in use.
 * Two halves, so that what is read forward gets hints as good as those that it will meet.
 */
export function taughtTrees(
  taught: readonly Tagged[],
  tags: readonly (readonly number[])[],
  jury: Jury,
  ground: Ground,
): TaughtTrees {
  const vote = voterOf(jury, ground)
  const lessons = taught.flatMap((sentence, which): Voted[] => {
    if (sentence.forms.length < shortest) return []
    return [{...vote(sentence), forms: sentence.forms, tags: tags[which]!, hint: undefined}]
  })
  return {
    backward: lessons
      .filter((_, at) => at % 2 === 0)
      .map(lesson => reversed({...lesson, sure: lesson.votes.map(votes => votes >= sureVotes)})),
    forward: lessons.filter((_, at) => at % 2 === 1),
  }
}

type Voted = Lesson & {readonly votes: readonly number[]}

function voterOf({backward, forward}: Jury, {tags: tagSet, labels: labelSet, known}: Ground) {
  const readers = [
    ...backward.map(reader => ({isReversed: true, scorers: scorersOf(reader)})),
    ...forward.map(reader => ({isReversed: false, scorers: scorersOf(reader)})),
  ]
  return ({forms, tags}: Tagged) => {
    const count = forms.length
    const trees = readers.map(({isReversed, scorers}) => {
      const reading = read(encode(forms, tags, tagSet, known, isReversed), undefined, scorers, labelSet)
      return isReversed ? turned(reading) : reading.state
    })
    const votes = new Float64Array(count * (count + 1))
    for (const {heads} of trees)
      for (let at = 0; at < count; at++)
        votes[at * (count + 1) + heads[at]!] = votes[at * (count + 1) + heads[at]!]! + 1
    const heads = votedTree(count, votes)
    return {
      heads: [...heads],
      labels: Array.from(heads, (head, at) => (head === count ? labelSet.root : labelOf(at, head))),
      votes: Array.from(heads, (head, at) => votes[at * (count + 1) + head]!),
    }

    /** The label that most give, those first that give it to this very head. */
    function labelOf(at: number, head: number): number {
      const counts = new Map<number, number>()
      for (const {heads, labels} of trees) {
        const label = labels[at]!
        if (label !== labelSet.root) counts.set(label, (counts.get(label) ?? 0) + (heads[at] === head ? 10 : 1))
      }
      return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1
    }
  }
}
