import {beyond, type Encoded, noteLabel} from './encoded.ts'

/** Moves of the arc-hybrid system (Kuhlmann et al. 2011). */
export const moves = {shift: 0, left: 1, right: 2} as const

/** What has been read: a stack, the front of what is still to be read, and the arcs so far with each word's nearest dependents. */
export interface State {
  readonly words: Encoded
  readonly stack: Int32Array
  size: number
  front: number
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly left: Int32Array // leftmost so far
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  readonly leftKinds: Int32Array // bits of the labels of dependents
  readonly rightKinds: Int32Array
}

/** Nothing read yet. An older state's arrays are taken over where they are long enough, but for the heads and labels. */
export function start(words: Encoded, older?: State): State {
  const {count} = words
  const size = count + 4
  for (let at = 0; at < count; at++) noteLabel(words, at, -1)
  const of = (one: keyof Scratch, value: number) => {
    const array = older !== undefined && older[one].length >= size ? older[one] : new Int32Array(Math.max(size, 100))
    return array.fill(value, 0, size)
  }
  const none = count + beyond.none
  return {
    words,
    stack: of('stack', 0),
    size: 0,
    front: 0,
    heads: new Int32Array(count + 1).fill(-1),
    labels: new Int32Array(count + 1).fill(-1),
    left: of('left', none),
    left2: of('left2', none),
    right: of('right', none),
    right2: of('right2', none),
    leftCount: of('leftCount', 0),
    rightCount: of('rightCount', 0),
    leftKinds: of('leftKinds', 0),
    rightKinds: of('rightKinds', 0),
  }
}

type Scratch = Omit<State, 'words' | 'size' | 'front' | 'heads' | 'labels'>

export const isDone = ({words, front, size}: State): boolean => front === words.count && size === 0

/** Bits of the moves that are possible; at the end the root takes what is left. */
export function possible({words, front, size}: State): number {
  const more = front < words.count
  return (more ? 1 : 0) | (size > 0 && (more || size === 1) ? 2 : 0) | (size > 1 ? 4 : 0)
}

/** The head and dependent that a move joins. */
export const headOf = ({stack, size, front}: State, move: number): number =>
  move === moves.left ? front : stack[size - 2]!

export function shift(state: State): void {
  state.stack[state.size++] = state.front++
}

/** Joins the top of the stack to its head, and takes it off. */
export function attach(state: State, head: number, label: number, kind: number): void {
  const dependent = state.stack[--state.size]!
  note(state, head, dependent, label, kind)
}

/** Writes an arc and keeps the nearest dependents of its head. */
export function note(state: State, head: number, dependent: number, label: number, kind: number): void {
  state.heads[dependent] = head
  state.labels[dependent] = label
  noteLabel(state.words, dependent, label)
  if (dependent < head) {
    state.left2[head] = state.left[head]!
    state.left[head] = dependent
    state.leftCount[head] = state.leftCount[head]! + 1
    state.leftKinds[head] = state.leftKinds[head]! | kind
  } else {
    state.right2[head] = state.right[head]!
    state.right[head] = dependent
    state.rightCount[head] = state.rightCount[head]! + 1
    state.rightKinds[head] = state.rightKinds[head]! | kind
  }
}
