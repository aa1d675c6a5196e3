import {type Encoded, encode, noteLabel, type TagSet} from '../../pipeline/language/en/syntax/encoded.ts'
import {type Hint, reversedHint} from '../../pipeline/language/en/syntax/hint.ts'
import {labelFeatureCount, labelFeatures} from '../../pipeline/language/en/syntax/label-features.ts'
import type {LabelSet} from '../../pipeline/language/en/syntax/labels.ts'
import {moveFeatureCount, moveFeatures} from '../../pipeline/language/en/syntax/move-features.ts'
import {bestLabel, type Reading, read, topDown} from '../../pipeline/language/en/syntax/reading.ts'
import {attach, headOf, isDone, possible, type State, shift, start} from '../../pipeline/language/en/syntax/state.ts'
import {ListScorer, PairScorer, writeLists, writePairs} from '../../pipeline/language/en/syntax/weights.ts'
import type {WordForms} from '../../pipeline/language/en/syntax/word-forms.ts'
import {lots, Perceptron, shuffle} from './perceptron.ts'

/** A sentence to fit on: words with the tags that a tagger gave that had not seen it, and the gold tree. */
export interface Lesson {
  readonly forms: readonly string[]
  readonly tags: readonly number[]
  readonly heads: readonly number[] // the root's is the word count
  readonly labels: readonly number[] // -1 for a rare one
  readonly hint: Hint | undefined
}

/** The same sentence from its last word to its first. */
export function reversed({forms, tags, heads, labels}: Lesson): Lesson {
  const count = forms.length
  return {
    forms: [...forms].reverse(),
    tags: [...tags].reverse(),
    heads: [...heads].reverse().map(head => (head === count ? count : count - 1 - head)),
    labels: [...labels].reverse(),
    hint: undefined,
  }
}

/** Tables of one direction, as sections. */
export interface FittedReader {
  readonly moves: Uint8Array
  readonly labels: Uint8Array
  readonly relabels: Uint8Array
}

interface Item {
  readonly words: Encoded
  readonly heads: readonly number[]
  readonly labels: readonly number[]
  readonly hint: Hint | undefined
}

/** So many features of moves, and weights of labels and of labels looked at again, the tables hold at most. Without the last they are not fitted. */
export interface Most {
  readonly moves: number
  readonly labels: number
  readonly relabels: number
}

/** Runs over the lessons in other orders, whose weights are added up: single ones differ by half a point. */
const runs = 2

/** What all lessons are encoded by. */
export interface Ground {
  readonly tags: TagSet
  readonly labels: LabelSet
  readonly known: WordForms
}

/** Fits moves with a dynamic oracle (Goldberg and Nivre 2013), labels as arcs are made, and labels over the whole tree. */
export function fitReader(
  lessons: readonly Lesson[],
  {tags, labels: set, known}: Ground,
  rounds: number,
  most: Most,
): FittedReader {
  const moveModel = new Perceptron(3)
  const labelModel = new Perceptron(set.root)
  const wholeModel = new Perceptron(set.root)
  const features = new Int32Array(Math.max(moveFeatureCount, labelFeatureCount))
  const moveScores = new Float64Array(3)
  const labelScores = new Float64Array(set.root)
  const costs = new Int32Array(3)
  const items: Item[] = lessons.map(({forms, heads, labels, hint, tags: given}) => ({
    words: encode(forms, given, tags, known),
    heads,
    labels,
    hint,
  }))
  let lot = lots(1)
  for (const item of items) note(item)
  for (let run = 1; run <= runs; run++) {
    lot = lots(run)
    for (let round = 0; round < rounds; round++) {
      shuffle(items, lot)
      for (const item of items) learn(item, round)
    }
    for (const model of [moveModel, labelModel, wholeModel]) model.restart()
  }
  return {
    moves: writePairs(moveModel.averaged(), most.moves),
    labels: writeLists(labelModel.averaged(), set.root, most.labels),
    relabels: writeLists(most.relabels > 0 ? wholeModel.averaged() : [], set.root, most.relabels),
  }

  /** Follows the gold tree once, to count features. */
  function note(item: Item): void {
    const state = start(item.words)
    while (!isDone(state)) {
      const open = possible(state)
      moveModel.note(features, moveFeatures(state, item.hint, features))
      const least = costsOf(state, open, item.heads, costs)
      const move = [1, 2, 0].find(one => (open >> one) & 1 && costs[one] === least)!
      if (move === 0) shift(state)
      else {
        const head = headOf(state, move)
        const dependent = state.stack[state.size - 1]!
        const label = head === item.words.count ? set.root : Math.max(0, item.labels[dependent]!)
        if (head !== item.words.count)
          labelModel.note(features, labelFeatures(state, head, dependent, item.hint, features))
        attach(state, head, label, set.kinds[label]!)
      }
    }
    if (most.relabels === 0) return
    const {order, siblings} = topDown(state)
    for (const dependent of order)
      if (state.heads[dependent] !== item.words.count)
        wholeModel.note(
          features,
          labelFeatures(state, state.heads[dependent]!, dependent, item.hint, features, siblings[dependent]!),
        )
  }

  function learn(item: Item, round: number): void {
    const state = start(item.words)
    while (!isDone(state)) {
      const open = possible(state)
      const count = moveFeatures(state, item.hint, features)
      moveModel.score(features, count, moveScores)
      const least = costsOf(state, open, item.heads, costs)
      let move = -1
      let right = -1
      for (let one = 0; one < 3; one++) {
        if (!((open >> one) & 1)) continue
        if (move < 0 || moveScores[one]! > moveScores[move]!) move = one
        if (costs[one] === least && (right < 0 || moveScores[one]! > moveScores[right]!)) right = one
      }
      if (costs[move]! > least) {
        moveModel.update(features, count, right, move)
        if (round === 0 || lot() > 0.9) move = right
      }
      moveModel.tick()
      if (move === 0) shift(state)
      else join(state, item, move)
    }
    if (most.relabels > 0) nameAgain(state, item)
  }

  function join(state: State, item: Item, move: number): void {
    const head = headOf(state, move)
    const dependent = state.stack[state.size - 1]!
    let label = set.root
    if (head !== item.words.count) {
      const count = labelFeatures(state, head, dependent, item.hint, features)
      labelModel.score(features, count, labelScores)
      label = bestLabel(labelScores, set)
      const gold = item.labels[dependent]!
      if (item.heads[dependent] === head && gold >= 0) {
        if (gold !== label) labelModel.update(features, count, gold, label)
        labelModel.tick()
      }
    }
    attach(state, head, label, set.kinds[label]!)
  }

  function nameAgain(state: State, item: Item): void {
    const {order, siblings} = topDown(state)
    for (const dependent of order) {
      const head = state.heads[dependent]!
      if (head === item.words.count) continue
      const count = labelFeatures(state, head, dependent, item.hint, features, siblings[dependent]!)
      wholeModel.score(features, count, labelScores)
      const label = bestLabel(labelScores, set)
      const gold = item.labels[dependent]!
      if (item.heads[dependent] === head && gold >= 0) {
        if (gold !== label) wholeModel.update(features, count, gold, label)
        wholeModel.tick()
      }
      state.labels[dependent] = label
      noteLabel(state.words, dependent, label)
    }
  }
}

/** How many gold arcs each move puts out of reach; gives the least of the possible ones. */
function costsOf(state: State, open: number, heads: readonly number[], costs: Int32Array): number {
  const {stack, size, front} = state
  const {count} = state.words
  costs.fill(0)
  const top = size > 0 ? stack[size - 1]! : -1
  const second = size > 1 ? stack[size - 2]! : -1
  if (front < count) {
    const head = heads[front]!
    if (size > 0 && head === count) costs[0]!++ // the root is behind all words and can't go onto a stack
    for (let i = 0; i < size; i++) {
      if (heads[stack[i]!] === front) costs[0]!++
      if (i < size - 1 && head === stack[i]) costs[0]!++
    }
  }
  if (size > 0) {
    let lost = 0
    for (let at = front; at < count; at++) if (heads[at] === top) lost++
    const head = heads[top]!
    costs[2] = lost + (head >= front ? 1 : 0)
    costs[1] = lost + ((size > 1 && head === second) || head > front ? 1 : 0)
  }
  let least = Number.POSITIVE_INFINITY
  for (let move = 0; move < 3; move++) if ((open >> move) & 1) least = Math.min(least, costs[move]!)
  return least
}

export const scorersOf = ({moves, labels, relabels}: FittedReader) => ({
  moves: new PairScorer(moves),
  labels: new ListScorer(labels),
  relabels: new ListScorer(relabels),
})

/** Turns a reading of the reversed sentence around. */
export const turned = ({state, margins}: Reading): Hint =>
  reversedHint(state.heads, state.labels, margins, state.words.count)

/** Lessons with the hints of a backward reader that saw nothing of them. */
export function hinted(lessons: readonly Lesson[], fitted: FittedReader, {tags, labels, known}: Ground): Lesson[] {
  const scorers = scorersOf(fitted)
  return lessons.map(lesson => {
    const words = encode(lesson.forms, lesson.tags, tags, known, true)
    return {...lesson, hint: turned(read(words, undefined, scorers, labels))}
  })
}
