import {beyond, fieldCount, wordFields} from './encoded.ts'
import {mixed, numbers} from './hash.ts'
import type {Hint} from './hint.ts'
import type {State} from './state.ts'
import {fill, templatesOf} from './templates.ts'

const tokens = 's0 s1 s2 b0 b1 b2 b3 s0left s0right s0left2 s0right2 s1left s1right s1right2 b0left b0left2'.split(' ')
const scalars =
  `distance0 distance1 counts0 counts1 countsB left0 right0 left1 right1 leftB both0 both1 between0 between1 verbsLeft wordsLeft
hint0 hintB hint1 hintLabel0 hintLabelB hintMore`.split(/\s+/)
const short: Readonly<Record<string, (typeof wordFields)[number]>> = {
  w: 'word',
  t: 'tag',
  p: 'part',
  c: 'group256',
  k: 'group64',
  l: 'label',
}

function placeOf(name: string): number {
  const scalar = scalars.indexOf(name)
  if (scalar >= 0) return 1 + tokens.length * fieldCount + scalar
  const [token, field] = name.split('.') as [string, string]
  const at = tokens.indexOf(token)
  if (at < 0 || short[field] === undefined) throw new Error(`No place ${name}`)
  return 1 + at * fieldCount + wordFields.indexOf(short[field])
}

const rows = `|s0.w|s1.w|b0.w|b1.w|b2.w|s0.t|s1.t|b0.t|b1.t|b2.t|s0.w s0.t|b0.w b0.t|s1.w s1.t|b1.w b1.t|
s0.w b0.w|s0.w b0.t|s0.t b0.w|s0.t b0.t|s0.w s0.t b0.t|s0.t b0.w b0.t|s0.w s0.t b0.w b0.t|
s1.w s0.w|s1.w s0.t|s1.t s0.w|s1.t s0.t|s1.w b0.w|s1.w b0.t|s1.t b0.w|s1.t b0.t|
s0.t b0.t b1.t|s1.t s0.t b0.t|s2.t s1.t s0.t|s1.t s0.t b0.t b1.t|b0.t b1.t b2.t|s0.t b0.t b1.t b2.t|s1.p s0.p b0.p|s2.p s1.p s0.p b0.p|s1.p s0.p b0.p b1.p|
s0.w b0.t b1.t|s0.t b0.w b1.t|s0.t b0.t b1.w|s1.w s0.t b0.t|s1.t s0.w b0.t|s1.t s0.t b0.w|s1.w s0.w b0.t|s1.t s0.w b0.w|s1.w s0.t b0.w|
s0.t s0left.t b0.t|s0.t s0right.t b0.t|s0.t b0.t b0left.t|s1.t s0.t s0left.t|s1.t s0.t s0right.t|s1.t s1right.t s0.t|s1.t s1left.t s0.t|s0.t s0right.t s0right.w|
b0.t b0left.t b0left2.t|s0.t s0left.t s0left2.t|s0.t s0right.t s0right2.t|s0.w s0left.w b0.t|s0.w s0right.w b0.t|b0.w b0left.w s0.t|s1.w s1right.w s0.t|s1.t s0.w s0left.w|s1.w s0.t s0left.w|
s0.t b0.t distance0|s0.w b0.t distance0|s0.t b0.w distance0|s1.t s0.t distance1|s1.t s0.w distance1|s1.w s0.t distance1|distance0 distance1|
s0.t counts0|s0.w counts0|b0.t countsB|b0.w countsB|s1.t counts1|s0.t b0.t countsB|s0.t b0.t counts0|s1.t s0.t counts1|
s0.t left0 right0|s0.t left0 b0.t|s0.t right0 b0.t|s0.t b0.t leftB|s1.t right1 left1 s0.t|s0.w right0 b0.t|s0.w left0 b0.t|b0.w leftB s0.t|s1.w right1 s0.t|s1.t left1 s0.t right0|s0.p both0 b0.p leftB|s1.p both1 s0.p both0|
s0left.l s0right.l s0.t|s1right.l s1.t s0.t|b0left.l b0.t s0.t|
s0.c s0.t|b0.c b0.t|s1.c s1.t|s0.c b0.c|s1.c s0.c|s1.c b0.c|s0.c s0.t b0.t|s0.t b0.c b0.t|s1.c s1.t s0.t|s1.t s0.c s0.t|s0.k b0.k distance0|s1.k s0.k distance1|s1.k s0.k b0.k|s0.p s0.k b0.p b0.k|b1.c b1.t|s0.k b0.t b1.k|s1.k s1.t s0.p s1left.k|s1.k s1.t s0.p s0.k|
s0.t b0.t between0|s1.t s0.t between1|s0.p b0.p verbsLeft|s1.p s0.p verbsLeft|s1.p s0.p b0.p verbsLeft|s2.p s1.p s0.p|b0.p b1.p b2.p b3.p|s0.p b0.p wordsLeft`
const hintRows = `|hint0|hintB|hint0 hintB|hint0 s0.t b0.t|hintB s0.t b0.t|hint0 s1.t s0.t|hint0 hintB hint1|hint0 hintLabel0 hintLabelB|hint0 hintLabel0|hintB hintLabelB|hint0 hintMore s0.t|hint0 hintMore|hint0 hintMore hintB hint1`

const split = (text: string) => text.split('|').map(row => row.trim())
const plain = templatesOf(split(rows), placeOf, 2)
const hinted = templatesOf(split(rows + hintRows), placeOf, 3)
export const moveFeatureCount = hinted.count

const values = new Int32Array(1 + tokens.length * fieldCount + scalars.length)

/** Features of a state, into `out`; gives how many. With the hint of another reading, also where that one stands. */
export function moveFeatures(state: State, hint: Hint | undefined, out: Int32Array): number {
  const {words, stack, size, front} = state
  const {count} = words
  const none = count + beyond.none
  const end = count + beyond.after
  const s0 = size > 0 ? stack[size - 1]! : none
  const s1 = size > 1 ? stack[size - 2]! : none
  const s2 = size > 2 ? stack[size - 3]! : none
  put(0, s0)
  put(1, s1)
  put(2, s2)
  put(3, front)
  put(4, front + 1 <= count ? front + 1 : end)
  put(5, front + 2 <= count ? front + 2 : end)
  put(6, front + 3 <= count ? front + 3 : end)
  put(7, state.left[s0]!)
  put(8, state.right[s0]!)
  put(9, state.left2[s0]!)
  put(10, state.right2[s0]!)
  put(11, state.left[s1]!)
  put(12, state.right[s1]!)
  put(13, state.right2[s1]!)
  put(14, state.left[front]!)
  put(15, state.left2[front]!)
  let at = 1 + tokens.length * fieldCount
  const isWord0 = s0 < count
  const isWord1 = isWord0 && s1 < count
  scalar(isWord0 ? Math.min(front - s0, 10) : 11)
  scalar(isWord1 ? Math.min(s0 - s1, 10) : 11)
  scalar(countsOf(s0))
  scalar(countsOf(s1))
  scalar(Math.min(state.leftCount[front]!, 15))
  kinds(state.leftKinds[s0]!)
  kinds(state.rightKinds[s0]!)
  kinds(state.leftKinds[s1]!)
  kinds(state.rightKinds[s1]!)
  kinds(state.leftKinds[front]!)
  kinds(state.leftKinds[s0]! | state.rightKinds[s0]!)
  kinds(state.leftKinds[s1]! | state.rightKinds[s1]!)
  scalar(isWord0 ? between(s0, front) : 20)
  scalar(isWord1 ? between(s1, s0) : 20)
  scalar(front < count ? Math.min(2, words.verbsBefore[count]! - words.verbsBefore[front + 1]!) : 3)
  scalar(Math.min(count - front, 6))
  if (hint === undefined) return fill(plain, values, 0, out)
  const ofTop = isWord0 ? hint.heads[s0]! : -2
  const ofFront = front < count ? hint.heads[front]! : -2
  const ofSecond = s1 < count ? hint.heads[s1]! : -2
  scalar(
    ofTop === front ? 1 : ofTop === s1 ? 2 : ofTop > front ? 3 : ofTop === s0 ? 0 : ofTop >= 0 && ofTop < s0 ? 4 : 5,
  )
  scalar(ofFront === s0 ? 1 : ofFront === s1 ? 2 : ofFront > front ? 3 : 4)
  scalar(ofSecond === s0 ? 1 : ofSecond === front ? 2 : ofSecond > front ? 3 : 4)
  scalar(isWord0 ? 100 + hint.labels[s0]! : 99)
  scalar(front < count ? 100 + hint.labels[front]! : 99)
  scalar(isWord0 && hint.lastDependent[s0]! >= front ? (ofFront === s0 ? 2 : 1) : 0)
  return fill(hinted, values, 0, out)

  function put(token: number, word: number): void {
    const from = word * fieldCount
    const to = 1 + token * fieldCount
    for (let field = 0; field < fieldCount; field++) values[to + field] = words.rows[from + field]!
  }
  function scalar(value: number): void {
    values[at++] = numbers[value]!
  }
  function kinds(bits: number): void {
    values[at++] = mixed(bits + 0x10000)
  }
  function countsOf(word: number): number {
    return Math.min(state.leftCount[word]!, 15) * 16 + Math.min(state.rightCount[word]!, 15)
  }
  function between(from: number, to: number): number {
    const last = Math.min(to, count)
    const verbs = Math.min(3, words.verbsBefore[last]! - words.verbsBefore[from + 1]!)
    return verbs * 4 + Math.min(3, words.marksBefore[last]! - words.marksBefore[from + 1]!)
  }
}
