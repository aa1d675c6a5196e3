import {beyond, fieldCount, wordFields} from './encoded.ts'
import {mixed, numbers} from './hash.ts'
import type {Hint} from './hint.ts'
import type {State} from './state.ts'
import {fill, templatesOf} from './templates.ts'

const tokens = 'h d dBefore dAfter hBefore hAfter dLeft dRight dLeft2 hLeft hRight g'.split(' ')
const scalars =
  `side distance hLeftKinds hRightKinds dLeftKinds dRightKinds dKinds marks verbs hint hintAgrees hCounts sibling`.split(
    ' ',
  )
const short: Readonly<Record<string, (typeof wordFields)[number]>> = {
  w: 'word',
  t: 'tag',
  p: 'part',
  c: 'group256',
  k: 'group64',
  e: 'end3',
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

const rows = `|d.w side|h.w side|d.t side|h.t side|h.t d.t side|h.w d.t side|h.t d.w side|h.w d.w side|h.t d.t side distance|h.c d.c side|d.c h.t side|h.c d.t side|h.k d.k h.t d.t|d.e h.t side|h.e d.t side|
dBefore.t d.t dAfter.t h.t|hBefore.t h.t hAfter.t d.t|dBefore.w d.t h.t|dAfter.w d.t h.t|dBefore.t d.t side|h.t d.t dLeft.t side|h.t d.t dRight.t side|h.t d.t dLeft.w side|h.w d.t dLeft.w side|h.t dLeft.w dLeft2.w side|h.t d.t dRight.w side|
h.t d.t hLeft.t side|h.t d.t hLeft.w side|h.t d.t hRight.t side|dLeftKinds d.t h.t|hLeftKinds d.t h.t|hRightKinds d.t h.t|dRightKinds d.t h.t|hLeftKinds h.w d.t side|dLeftKinds h.t d.t side|dKinds h.p d.p side|h.t d.t marks side|h.t d.t verbs side`
const hintRows = `|hint side|hint h.t d.t|hint hintAgrees d.w`
const wholeRows = `|g.t h.t d.t side|g.t h.w d.t|d.w g.p h.t|h.l h.t d.t side|h.l d.w h.t side|h.l h.w d.t side|d.l|d.l d.w|d.l d.t h.t|d.l h.w side|hCounts d.t h.t|hLeftKinds hRightKinds d.t side|d.l hLeftKinds hRightKinds side|d.l dLeftKinds dRightKinds|d.k h.k d.l side|h.w d.w d.l|sibling h.t d.t d.l`

const split = (text: string) => text.split('|').map(row => row.trim())
const plain = templatesOf(split(rows), placeOf, 4)
const hinted = templatesOf(split(rows + hintRows), placeOf, 5)
const whole = templatesOf(split(rows + hintRows + wholeRows), placeOf, 6)
export const labelFeatureCount = whole.count

const values = new Int32Array(1 + tokens.length * fieldCount + scalars.length)

/** Features of the arc from `head` to `dependent`; over a whole tree also its head's arc, and the label it had before. */
export function labelFeatures(
  state: State,
  head: number,
  dependent: number,
  hint: Hint | undefined,
  out: Int32Array,
  sibling: number | undefined = undefined,
): number {
  const {words} = state
  const {count} = words
  const isWhole = sibling !== undefined
  put(0, head)
  put(1, dependent)
  put(2, dependent > 0 ? dependent - 1 : count + beyond.before)
  put(3, dependent + 1 < count ? dependent + 1 : count + beyond.after)
  put(4, head > 0 ? head - 1 : count + beyond.before)
  put(5, head + 1 < count ? head + 1 : count + beyond.after)
  put(6, state.left[dependent]!)
  put(7, state.right[dependent]!)
  put(8, state.left2[dependent]!)
  put(9, state.left[head]!)
  put(10, state.right[head]!)
  const above = head < count ? state.heads[head]! : -1
  put(11, above < 0 ? count + beyond.none : above)
  const first = Math.min(head, dependent) + 1
  const last = Math.max(head, dependent)
  const at = 1 + tokens.length * fieldCount
  values[at] = numbers[head < dependent ? 1 : 0]!
  values[at + 1] = numbers[Math.min(6, last - first + 1) * 2 + (head < dependent ? 1 : 0)]!
  values[at + 2] = mixed(state.leftKinds[head]! + 0x10000)
  values[at + 3] = mixed(state.rightKinds[head]! + 0x20000)
  values[at + 4] = mixed(state.leftKinds[dependent]! + 0x30000)
  values[at + 5] = mixed(state.rightKinds[dependent]! + 0x40000)
  values[at + 6] = mixed((state.leftKinds[dependent]! | state.rightKinds[dependent]!) + 0x50000)
  values[at + 7] = numbers[Math.min(2, words.marksBefore[last]! - words.marksBefore[first]!)]!
  values[at + 8] = numbers[Math.min(2, words.verbsBefore[last]! - words.verbsBefore[first]!)]!
  if (hint !== undefined) {
    values[at + 9] = numbers[100 + hint.labels[dependent]!]!
    values[at + 10] = numbers[hint.heads[dependent] === head ? 1 : 0]!
  }
  if (!isWhole) return fill(hint === undefined ? plain : hinted, values, 0, out)
  values[at + 11] = numbers[Math.min(state.leftCount[head]!, 15) * 16 + Math.min(state.rightCount[head]!, 15)]!
  values[at + 12] = numbers[sibling]!
  return fill(whole, values, 0, out)

  function put(token: number, word: number): void {
    const from = word * fieldCount
    const to = 1 + token * fieldCount
    for (let field = 0; field < fieldCount; field++) values[to + field] = words.rows[from + field]!
  }
}
