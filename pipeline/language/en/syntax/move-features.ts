import {beyond} from './encoded.ts'
import {gridOf} from './grid.ts'
import {spread} from './hash.ts'
import type {Hint} from './hint.ts'
import type {State} from './state.ts'
import {fill, templatesOf} from './templates.ts'

const tokens = 's0 s1 s2 b0 b1 b2 b3 s0left s0right s0left2 s0right2 s1left s1right b0left b0left2'.split(' ')
const scalars =
  `distance0 distance1 counts0 counts1 countsB left0 right0 left1 right1 leftB both0 both1 between0 between1 verbsLeft wordsLeft
hint0 hintB hint1 hintLabel0 hintLabelB hintMore`.split(/\s+/)
const {values, scalarsFrom, placeOf, copy} = gridOf(tokens, scalars, {
  w: 'word',
  t: 'tag',
  p: 'part',
  c: 'group256',
  k: 'group64',
  l: 'label',
})

// Of 134 templates, those were dropped that added least to the scores of the choosing part, and those that others imply:
// most joined two or three words, filled half of the tables and were seldom met again.
const rows = `|s0.t|s1.t|b0.t|b1.t|b2.t|s0.w s0.t|b0.w b0.t|s1.w s1.t|b1.w|b2.w|
s0.t b0.t|s0.w b0.t|s0.t b0.w|s1.t s0.t|s1.w s0.t|s1.t s0.w|s1.t b0.t|s1.w b0.t|s1.t b0.w|
s0.t b0.t b1.t|s1.t s0.t b0.t|b0.t b1.t b2.t|s0.t b0.t b1.w|s1.p s0.p b0.p b1.p|s2.p s1.p s0.p b0.p|b0.p b1.p b2.p b3.p|
s0.t s0left.t b0.t|s0.t s0right.t b0.t|s0.t b0.t b0left.t|s1.t s0.t s0left.t|s1.t s0.t s0right.t|s1.t s1right.t s0.t|s1.t s1left.t s0.t|s0.t s0right.t s0right.w|
b0.t b0left.t b0left2.t|s0.t s0left.t s0left2.t|s0.t s0right.t s0right2.t|s0.w s0right.w b0.t|s1.w s1right.w s0.t|
s0.t b0.t distance0|s1.t s0.t distance1|s1.w s0.t distance1|distance0 distance1|
s0.t counts0|s0.w counts0|b0.t countsB|b0.w countsB|s1.t counts1|
s0.t left0 right0|s0.t left0 b0.t|s0.t right0 b0.t|s0.t b0.t leftB|s1.t right1 left1 s0.t|s0.w right0 b0.t|s1.w right1 s0.t|s1.t left1 s0.t right0|s0.p both0 b0.p leftB|s1.p both1 s0.p both0|
s0left.l s0right.l s0.t|s1right.l s1.t s0.t|b0left.l b0.t s0.t|
s0.c s0.t|b0.c b0.t|s1.c s1.t|b1.c b1.t|s0.c b0.c|s1.c s0.c|s1.c b0.c|s0.c s0.t b0.t|s0.t b0.c b0.t|s1.c s1.t s0.t|s1.t s0.c s0.t|s0.k b0.k distance0|s1.k s0.k distance1|s1.k s0.k b0.k|s0.k b0.t b1.k|
s0.t b0.t between0|s1.t s0.t between1|s1.p s0.p b0.p verbsLeft|s0.p b0.p wordsLeft`
const hintRows = `|hint0 hintB|hint0 s0.t b0.t|hintB s0.t b0.t|hint0 s1.t s0.t|hint0 hintB hint1|hint0 hintLabel0 hintLabelB|hint0 hintMore s0.t|hint0 hintMore hintB hint1`

const split = (text: string) => text.split('|').map(row => row.trim())
const plain = templatesOf(split(rows), placeOf, 2)
const hinted = templatesOf(split(rows + hintRows), placeOf, 3)
export const moveFeatureCount = hinted.count

const words = new Int32Array(tokens.length)
const raw = new Int32Array(scalars.length)
const withoutHint = scalars.indexOf('hint0')

/** Features of a state, into `out`; gives how many. With the hint of another reading, also where that one stands. */
export function moveFeatures(state: State, hint: Hint | undefined, out: Int32Array): number {
  const {stack, size, front} = state
  const {count, rows, verbsBefore} = state.words
  const none = count + beyond.none
  const end = count + beyond.after
  const s0 = size > 0 ? stack[size - 1]! : none
  const s1 = size > 1 ? stack[size - 2]! : none
  words[0] = s0
  words[1] = s1
  words[2] = size > 2 ? stack[size - 3]! : none
  words[3] = front
  words[4] = front + 1 <= count ? front + 1 : end
  words[5] = front + 2 <= count ? front + 2 : end
  words[6] = front + 3 <= count ? front + 3 : end
  words[7] = state.left[s0]!
  words[8] = state.right[s0]!
  words[9] = state.left2[s0]!
  words[10] = state.right2[s0]!
  words[11] = state.left[s1]!
  words[12] = state.right[s1]!
  words[13] = state.left[front]!
  words[14] = state.left2[front]!
  copy(rows, words)
  const isWord0 = s0 < count
  const isWord1 = isWord0 && s1 < count
  const {leftKinds, rightKinds, leftCount} = state
  raw[0] = isWord0 ? Math.min(front - s0, 10) : 11
  raw[1] = isWord1 ? Math.min(s0 - s1, 10) : 11
  raw[2] = countsOf(state, s0)
  raw[3] = countsOf(state, s1)
  raw[4] = Math.min(leftCount[front]!, 15)
  raw[5] = leftKinds[s0]!
  raw[6] = rightKinds[s0]!
  raw[7] = leftKinds[s1]!
  raw[8] = rightKinds[s1]!
  raw[9] = leftKinds[front]!
  raw[10] = leftKinds[s0]! | rightKinds[s0]!
  raw[11] = leftKinds[s1]! | rightKinds[s1]!
  raw[12] = isWord0 ? between(state, s0, front) : 20
  raw[13] = isWord1 ? between(state, s1, s0) : 20
  raw[14] = front < count ? Math.min(2, verbsBefore[count]! - verbsBefore[front + 1]!) : 3
  raw[15] = Math.min(count - front, 6)
  if (hint !== undefined) hintOf(hint, s0, s1, front, count)
  spread(raw, hint === undefined ? withoutHint : raw.length, values, scalarsFrom)
  return fill(hint === undefined ? plain : hinted, values, 0, out)
}

/** Where the other reading puts the two words on the stack and the next one. */
function hintOf({heads, labels, lastDependent}: Hint, s0: number, s1: number, front: number, count: number): void {
  const isWord0 = s0 < count
  const ofTop = isWord0 ? heads[s0]! : -2
  const ofFront = front < count ? heads[front]! : -2
  const ofSecond = s1 < count ? heads[s1]! : -2
  raw[16] =
    ofTop === front ? 1 : ofTop === s1 ? 2 : ofTop > front ? 3 : ofTop === s0 ? 0 : ofTop >= 0 && ofTop < s0 ? 4 : 5
  raw[17] = ofFront === s0 ? 1 : ofFront === s1 ? 2 : ofFront > front ? 3 : 4
  raw[18] = ofSecond === s0 ? 1 : ofSecond === front ? 2 : ofSecond > front ? 3 : 4
  raw[19] = isWord0 ? labels[s0]! : 99
  raw[20] = front < count ? labels[front]! : 99
  raw[21] = isWord0 && lastDependent[s0]! >= front ? (ofFront === s0 ? 2 : 1) : 0
}

const countsOf = ({leftCount, rightCount}: State, word: number) =>
  Math.min(leftCount[word]!, 15) * 16 + Math.min(rightCount[word]!, 15)

function between({words: {count, verbsBefore, marksBefore}}: State, from: number, to: number): number {
  const last = Math.min(to, count)
  const verbs = Math.min(3, verbsBefore[last]! - verbsBefore[from + 1]!)
  return verbs * 4 + Math.min(3, marksBefore[last]! - marksBefore[from + 1]!)
}
