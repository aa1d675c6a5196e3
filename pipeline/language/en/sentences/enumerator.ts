import {kindAt, kinds} from './characters.ts'
import {type Tokens, tokenKinds} from './tokens.ts'

/** What counts off the items of a list: "1)", "2.", "a.", "(3)", "• 9.". */
export interface Enumerator {
  readonly form: string
  readonly value: number
  readonly after: number // index of the first token after it
}

/**
 * The enumerator at a token, or undefined. Without `before` any value is one; with it only the next value in the same
 * form: that is what tells "2. The second item" in a line from a number that ends a sentence.
 */
export function enumeratorAt(
  text: string,
  tokens: Tokens,
  index: number,
  before: Enumerator | undefined,
): Enumerator | undefined {
  let at = index
  let form = ''
  const mark = markAt(text, tokens, at)
  if (mark === '•' || mark === '⁃' || mark === '·') {
    form = mark
    at++
    if (tokens.kinds[at] === tokenKinds.space) at++
  } else if (mark === '(') {
    form = '('
    at++
  }
  const start = tokens.starts[at]
  const end = tokens.starts[at + 1]
  if (tokens.kinds[at] !== tokenKinds.word || start === undefined || end === undefined || end - start > 8)
    return undefined
  const word = text.slice(start, end)
  const isLetter = word.length === 1 && kindAt(word, 0) === kinds.lower
  const isSection = before === undefined && /^\d{1,2}(?:\.\d{1,2})+$/.test(word) // "2.1. The Council decides"
  if (!isLetter && !isSection && !/^\d{1,3}$/.test(word)) return undefined
  const closer = markAt(text, tokens, at + 1)
  if (closer !== '.' && closer !== ')') return undefined
  if (tokens.kinds[at + 2] !== tokenKinds.space || at + 3 >= tokens.count) return undefined
  if (isSection) return closer === '.' ? plain(text, tokens, at) : undefined
  const value = isLetter ? word.charCodeAt(0) - 96 : Number(word)
  form += (isLetter ? 'a' : '1') + closer
  if (before === undefined) {
    // a list starts at its beginning; "3. " alone may be the end of a sentence
    return value <= 1 || form.length > 2 || closer === ')' ? {form, value, after: at + 2} : plain(text, tokens, at)
  }
  return form === before.form && value === before.value + 1 ? {form, value, after: at + 2} : undefined
}

/** A numbered paragraph ("12. The Council decides"). */
function plain(text: string, tokens: Tokens, at: number): Enumerator | undefined {
  const next = tokens.starts[at + 3]!
  if (kindAt(text, next) !== kinds.upper) return undefined
  return {form: '', value: Number.NaN, after: at + 2}
}

function markAt(text: string, tokens: Tokens, index: number): string {
  const kind = tokens.kinds[index]
  if (kind !== tokenKinds.punctuation && kind !== tokenKinds.symbol) return ''
  const start = tokens.starts[index]!
  return tokens.starts[index + 1]! - start === 1 ? text[start]! : ''
}
