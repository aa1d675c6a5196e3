import {type Encoded, noteLabel} from './encoded.ts'
import type {Hint} from './hint.ts'
import {labelFeatureCount, labelFeatures} from './label-features.ts'
import type {LabelSet} from './labels.ts'
import {moveFeatureCount, moveFeatures} from './move-features.ts'
import {attach, headOf, isDone, moves, possible, type State, shift, start} from './state.ts'
import type {Scorer} from './weights.ts'

/** The tables of one direction of reading. */
export interface Reader {
  readonly moves: Scorer
  readonly labels: Scorer
}

/** A sentence read, and by how much each arc's move was ahead of the next best one, and the moves that left its dependent waiting. */
export interface Reading {
  readonly state: State
  readonly margins: Int32Array
  readonly waits: Int32Array
}

/** The margin of a move without another choice. */
const certain = 1 << 24

const features = new Int32Array(Math.max(moveFeatureCount, labelFeatureCount))
const moveScores = new Int32Array(3)
const labelScores = new Int32Array(128)
let older: State | undefined

/** Reads from left to right: at each step the best of three moves. Two steps a word. */
export function read(words: Encoded, hint: Hint | undefined, reader: Reader, set: LabelSet): Reading {
  const state = start(words, older)
  older = state
  const margins = new Int32Array(words.count + 1)
  const waits = new Int32Array(words.count + 1).fill(certain)
  while (!isDone(state)) {
    const open = possible(state)
    let move = 0
    let margin = certain
    if (open === 1 || open === 2 || open === 4) move = open >> 1
    else {
      reader.moves.score(features, moveFeatures(state, hint, features), moveScores)
      move = bestOf(open)
      margin = marginOf(open, move)
    }
    if (move === moves.shift) {
      if (state.size > 0) {
        const top = state.stack[state.size - 1]!
        if (margin < waits[top]!) waits[top] = margin
      }
      shift(state)
      continue
    }
    const head = headOf(state, move)
    const dependent = state.stack[state.size - 1]!
    margins[dependent] = margin
    const label = labelOf(state, head, dependent, hint, reader.labels, set)
    attach(state, head, label, set.kinds[label]!)
  }
  return {state, margins, waits}
}

function bestOf(open: number): number {
  let best = -1
  for (let move = 0; move < 3; move++)
    if ((open >> move) & 1 && (best < 0 || moveScores[move]! > moveScores[best]!)) best = move
  return best
}

function marginOf(open: number, best: number): number {
  let margin = certain
  for (let move = 0; move < 3; move++)
    if (move !== best && (open >> move) & 1) margin = Math.min(margin, moveScores[best]! - moveScores[move]!)
  return margin
}

/** The best label of an arc; the root's is given. */
function labelOf(state: State, head: number, dependent: number, hint: Hint | undefined, scorer: Scorer, set: LabelSet) {
  if (head === state.words.count) return set.root
  scorer.score(features, labelFeatures(state, head, dependent, hint, features), labelScores)
  return bestLabel(labelScores, set)
}

export function bestLabel(scores: ArrayLike<number>, set: LabelSet): number {
  let best = 0
  for (let label = 1; label < set.root; label++) if (scores[label]! > scores[best]!) best = label
  return best
}

/** Looks at each label again once the whole tree is there, heads before their dependents; gives how far each was ahead. */
export function relabel(state: State, hint: Hint, scorer: Scorer, set: LabelSet): Int32Array {
  const {count} = state.words
  const margins = new Int32Array(count + 1).fill(certain)
  const {order, siblings} = topDown(state)
  for (const dependent of order) {
    const head = state.heads[dependent]!
    if (head === count) continue
    scorer.score(features, labelFeatures(state, head, dependent, hint, features, siblings[dependent]!), labelScores)
    const label = bestLabel(labelScores, set)
    let next = -certain
    for (let other = 0; other < set.root; other++)
      if (other !== label && labelScores[other]! > next) next = labelScores[other]!
    margins[dependent] = labelScores[label]! - next
    state.labels[dependent] = label
    noteLabel(state.words, dependent, label)
  }
  return margins
}

/** All words from the root down, and of each the kind of the dependent of its head before it. */
export function topDown({words, heads}: State): {readonly order: Int32Array; readonly siblings: Int32Array} {
  const {count, parts} = words
  const first = new Int32Array(count + 1).fill(-1)
  const next = new Int32Array(count)
  for (let at = count - 1; at >= 0; at--) {
    next[at] = first[heads[at]!]!
    first[heads[at]!] = at
  }
  const order = new Int32Array(count)
  const siblings = new Int32Array(count)
  let size = 0
  for (let at = -1; at < size; at++) {
    let sibling = 0
    for (let child = first[at < 0 ? count : order[at]!]!; child >= 0; child = next[child]!) {
      order[size++] = child
      siblings[child] = sibling
      sibling = parts[child]! + 1
    }
  }
  return {order, siblings}
}
