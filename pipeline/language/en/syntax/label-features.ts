import {beyond} from './encoded.ts'
import {gridOf} from './grid.ts'
import {spread} from './hash.ts'
import type {Hint} from './hint.ts'
import type {State} from './state.ts'
import {fill, templatesOf} from './templates.ts'

const tokens = 'h d dBefore dAfter dLeft dRight dLeft2 hLeft hRight g'.split(' ')
const scalars =
  'side distance hLeftKinds hRightKinds dLeftKinds dRightKinds dKinds marks verbs hint hintAgrees sibling'.split(' ')
const {values, scalarsFrom, placeOf, copy} = gridOf(tokens, scalars, {
  w: 'word',
  t: 'tag',
  p: 'part',
  c: 'group256',
  k: 'group64',
  e: 'end3',
  l: 'label',
})

// Of 59 templates, those were dropped that added least to the scores of the choosing part, and those that others imply.
const rows = `|d.w side|d.t side|h.t side|h.w side|h.t d.t side distance|h.t d.w side|h.c d.c side|d.c h.t side|h.c d.t side|d.e h.t side|
dBefore.t d.t dAfter.t h.t|dBefore.t d.t side|h.t d.t dLeft.t side|h.t dLeft.w dLeft2.w side|h.t d.t dLeft.w side|h.t d.t dRight.t side|
h.t d.t hLeft.t side|hLeftKinds d.t h.t|hRightKinds d.t h.t|dKinds h.p d.p side|dLeftKinds h.t d.t side|h.t d.t marks side`
const hintRows = '|hint side|hint h.t d.t|hint hintAgrees d.w'
const wholeRows = `|h.w d.t side|h.k d.k h.t d.t|h.t d.t hRight.t side|h.t d.t verbs side|h.t d.t dRight.w side|dRightKinds d.t h.t|
g.t h.t d.t side|h.l h.t d.t side|h.l d.w h.t side|d.l|d.l d.w|d.l d.t h.t|hLeftKinds hRightKinds d.t side|d.l hLeftKinds hRightKinds side|d.l dLeftKinds dRightKinds|d.k h.k d.l side|sibling h.t d.t d.l`

const split = (text: string) => text.split('|').map(row => row.trim())
const plain = templatesOf(split(rows), placeOf, 4)
const hinted = templatesOf(split(rows + hintRows), placeOf, 5)
const whole = templatesOf(split(rows + hintRows + wholeRows), placeOf, 6)
export const labelFeatureCount = whole.count

const words = new Int32Array(tokens.length)
const raw = new Int32Array(scalars.length)

/** Features of the arc from `head` to `dependent`; over a whole tree also its head's arc, and the label it had before. */
export function labelFeatures(
  state: State,
  head: number,
  dependent: number,
  hint: Hint | undefined,
  out: Int32Array,
  sibling: number | undefined = undefined,
): number {
  const {count, rows, marksBefore, verbsBefore} = state.words
  const {leftKinds, rightKinds} = state
  const above = head < count ? state.heads[head]! : -1
  words[0] = head
  words[1] = dependent
  words[2] = dependent > 0 ? dependent - 1 : count + beyond.before
  words[3] = dependent + 1 < count ? dependent + 1 : count + beyond.after
  words[4] = state.left[dependent]!
  words[5] = state.right[dependent]!
  words[6] = state.left2[dependent]!
  words[7] = state.left[head]!
  words[8] = state.right[head]!
  words[9] = above < 0 ? count + beyond.none : above
  copy(rows, words)
  const first = Math.min(head, dependent) + 1
  const last = Math.max(head, dependent)
  const side = head < dependent ? 1 : 0
  raw[0] = side
  raw[1] = Math.min(6, last - first + 1) * 2 + side
  raw[2] = leftKinds[head]!
  raw[3] = rightKinds[head]!
  raw[4] = leftKinds[dependent]!
  raw[5] = rightKinds[dependent]!
  raw[6] = leftKinds[dependent]! | rightKinds[dependent]!
  raw[7] = Math.min(2, marksBefore[last]! - marksBefore[first]!)
  raw[8] = Math.min(2, verbsBefore[last]! - verbsBefore[first]!)
  raw[9] = hint === undefined ? 0 : hint.labels[dependent]!
  raw[10] = hint !== undefined && hint.heads[dependent] === head ? 1 : 0
  raw[11] = sibling ?? 0
  spread(raw, raw.length, values, scalarsFrom)
  return fill(hint === undefined ? plain : sibling === undefined ? hinted : whole, values, 0, out)
}
