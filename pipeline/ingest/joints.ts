/** How two runs of text without white space between them meet: two elements side by side, or an element and the text around it. */
export type Border = 'siblings' | 'side'

/**
 * Whether styles set apart what stands side by side in the markup: a label and its value, a byline and its date. Told by the
 * characters at the border, since the styles themselves can't be read. Parts of one word stay one.
 */
export function standApart(before: string, after: string, border: Border): boolean {
  const left = before.slice(-60)
  const right = after.slice(0, 60)
  const l = left.at(-1) ?? ''
  const r = right[0] ?? ''
  const siblings = border === 'siblings'
  if (alphanumeric.test(l) && alphanumeric.test(r)) return wordsApart(left, right, siblings)
  if (alphanumeric.test(r)) return marksApart(left, right, l, siblings)
  if ('$€£₹¥'.includes(r)) return /(?:\p{Ll}{3}|:)$/u.test(left)
  if (!alphanumeric.test(l)) return false
  return siblings && '(“—–|•·'.includes(r)
}

const alphanumeric = /[\p{L}\p{N}]/u
const manyWords = (text: string): boolean => /\S\s+\S/.test(text)

function wordsApart(left: string, right: string, siblings: boolean): boolean {
  const last = lastWord(left)
  const next = /^[\p{L}\p{M}\p{N}]+/u.exec(right)![0]
  const [l, r] = [left.at(-1)!, right[0]!]
  const phrases = manyWords(left) || manyWords(right)
  if (/\p{N}/u.test(l) && /\p{N}/u.test(r)) return siblings && (/\p{L}/u.test(left) || /\p{L}/u.test(right))
  if (/\p{N}/u.test(r)) {
    if (last.length < 3) return false
    return /\p{Ll}/u.test(last) || (siblings && phrases) // not "COP" and "30"
  }
  if (/\p{N}/u.test(l)) return next.length > 2 || (next.length > 1 && /\p{Lu}/u.test(r))
  if (/\p{Ll}/u.test(l) && /\p{Lu}/u.test(r)) return last.length > 2 && (siblings || phrases || last.length > 4)
  if (!siblings || last.length < 2 || next.length < 2) return false
  if (/\p{Lu}/u.test(l) && /^\p{Lu}\p{Ll}/u.test(right)) return last.length > 1
  return phrases && last.length > 2 && next.length > 2 && left.trim().length > 3
}

function lastWord(text: string): string {
  let start = text.length
  while (start > 0 && /[\p{L}\p{M}\p{N}]/u.test(text[start - 1]!)) start--
  return text.slice(start)
}

/** After a stop or another mark. */
function marksApart(left: string, right: string, mark: string, siblings: boolean): boolean {
  const before = left.at(-2) ?? ''
  const next = right[0]!
  switch (mark) {
    case ':':
    case ',':
      return !(/\d/.test(before) && /\d/.test(next)) && before !== ''
    case '.':
      return /\p{Lu}/u.test(next) && /(?:\p{L}{2}|\d)\.$/u.test(left) && (siblings || /\p{Ll}{3}\.$/u.test(left))
    case ';':
    case '!':
    case '?':
    case '…':
    case '”':
    case '»':
    case '%':
      return before !== ''
    case ')':
    case ']':
      return siblings
    case '|':
    case '•':
    case '·':
      return true
    default:
      return false
  }
}
