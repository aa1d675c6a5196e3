import {hashOf, mixed, numbers} from './hash.ts'
import {formFields, type WordForms} from './word-forms.ts'

/** What the parser sees of a word, in a row each. */
export const wordFields = ['word', 'tag', 'part', 'group256', 'group64', 'end3', 'label'] as const
export const fieldCount = wordFields.length
const labelAt = wordFields.indexOf('label')
/** Where each field stands in the row of a form; 0 for those that are known only in the sentence. */
const fromForm = Int32Array.from(wordFields, field => Math.max(0, (formFields as readonly string[]).indexOf(field)))

/** The tags of a language, and which of their parts of speech matter to the parser. */
export interface TagSet {
  readonly parts: Int32Array // of each tag, by number
  readonly verb: number
  readonly mark: number
}

export function tagSetOf(tags: readonly string[]): TagSet {
  const names = [...new Set(tags.map(tag => tag.split('/')[0]!))]
  return {
    parts: Int32Array.from(tags, tag => names.indexOf(tag.split('/')[0]!)),
    verb: names.indexOf('VERB'),
    mark: names.indexOf('PUNCT'),
  }
}

/** A sentence as hashed rows, with rows for the root (at `count`), for no word, and for what lies behind the end and before the start. */
export interface Encoded {
  readonly count: number
  readonly rows: Int32Array
  readonly parts: Int32Array
  readonly verbsBefore: Int32Array
  readonly marksBefore: Int32Array
}

export const beyond = {root: 0, none: 1, after: 2, before: 3} as const

/** The words as they are read, or from the last to the first. */
export function encode(
  forms: readonly string[],
  tags: ArrayLike<number>,
  set: TagSet,
  known: WordForms,
  isReversed = false,
): Encoded {
  const count = forms.length
  const rows = new Int32Array((count + 4) * fieldCount)
  const parts = new Int32Array(count + 4)
  const verbsBefore = new Int32Array(count + 1)
  const marksBefore = new Int32Array(count + 1)
  for (let at = 0; at < count; at++) {
    const from = isReversed ? count - 1 - at : at
    const row = known.rowOf(forms[from]!)
    const base = at * fieldCount
    for (let field = 0; field < fieldCount; field++) rows[base + field] = row[fromForm[field]!]!
    const part = set.parts[tags[from]!]!
    parts[at] = part
    rows[base + 1] = numbers[tags[from]!]!
    rows[base + 2] = numbers[500 + part]!
    verbsBefore[at + 1] = verbsBefore[at]! + (part === set.verb ? 1 : 0)
    marksBefore[at + 1] = marksBefore[at]! + (part === set.mark ? 1 : 0)
  }
  for (let extra = 0; extra < 4; extra++) {
    parts[count + extra] = 100 + extra
    rows.fill(mixed(0xb0bb1e + extra), (count + extra) * fieldCount, (count + extra + 1) * fieldCount)
  }
  for (let at = 0; at < count + 4; at++) rows[at * fieldCount + labelAt] = noLabel
  return {count, rows, parts, verbsBefore, marksBefore}
}

const noLabel = hashOf('no label')

export function noteLabel({rows}: Encoded, at: number, label: number): void {
  rows[at * fieldCount + labelAt] = label < 0 ? noLabel : numbers[200 + label]!
}
