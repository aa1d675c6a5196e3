import {mixed} from './hash.ts'
import {formFields, type WordForms} from './word-forms.ts'

/** Fields of a row of the tagger: those of the form, and what is known only in the sentence. */
export const tagFields = [...formFields, 'tag', 'tagTagBefore', 'isFirst'] as const
export const rowWidth = tagFields.length
/** Rows of padding before the first and behind the last word. */
export const padding = 2

const padHash = {before: mixed(0x5eed), after: mixed(0xacc0)}

/** One row of hashes a word, with two rows of padding at both ends, flat. */
export function rowsOf(forms: readonly string[], known: WordForms): Int32Array {
  const rows = new Int32Array((forms.length + 2 * padding) * rowWidth)
  for (let at = 0; at < padding; at++) {
    rows.fill(padHash.before, at * rowWidth + 1, (at + 1) * rowWidth)
    rows.fill(padHash.after, (forms.length + padding + at) * rowWidth + 1, (forms.length + padding + at + 1) * rowWidth)
  }
  const first = tagFields.indexOf('isFirst')
  const opensNothing = forms.length > 1 && /^[^\p{L}\d]$/u.test(forms[0]!)
  forms.forEach((form, at) => {
    const base = (at + padding) * rowWidth
    rows.set(known.rowOf(form), base)
    const opens = at === 0 || (at === 1 && opensNothing)
    rows[base + first] = opens ? 0x3ad8025f : 0x1b873593
  })
  return rows
}
