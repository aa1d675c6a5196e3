/** A word of a text: letters and digits with inner hyphens, apostrophes, stops and commas between digits. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[-'’.&](?=[\p{L}\p{N}])|,(?=\p{N}{3}))*/gu

/** The words of a text in order, with their offsets. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code < 128 && kinds[code] === 0) {
      at++
      continue
    }
    const end = code < 128 ? quickEnd(text, at) : -1
    if (end > 0) {
      words.push({text: text.slice(at, end), start: at, end})
      at = end
      continue
    }
    word.lastIndex = at
    const match = word.exec(text)
    if (match === null) break
    words.push({text: match[0], start: match.index, end: match.index + match[0].length})
    at = word.lastIndex
  }
  return words
}

const [letter, digit, joint] = [1, 2, 3]
/** What the first 128 signs are, but for those that no word begins or ends with. */
const kinds = new Uint8Array(128)
for (let code = 0; code < 26; code++) kinds[65 + code] = kinds[97 + code] = letter
for (let code = 48; code < 58; code++) kinds[code] = digit
/** The same with the signs that join what is before and behind them. */
const within = kinds.slice()
for (const sign of "-'.&,") within[sign.charCodeAt(0)] = joint

const comma = 0x2c
const apostrophe = 0x2019
/** Dashes, quotation marks, the ellipsis and the like, or a space that does not break. */
const isPrinted = (code: number): boolean => (code >= 0x2010 && code <= 0x2027) || code === 0xa0

/** The end of a word of the first 128 signs, as most are, found without the expression; -1 where a letter of another kind comes near. */
function quickEnd(text: string, at: number): number {
  for (let end = at + 1; ; end++) {
    const code = end < text.length ? text.charCodeAt(end) : 0
    if (code >= 128 && code !== apostrophe) return isPrinted(code) ? end : -1
    const kind = code < 128 ? within[code]! : joint
    if (kind === 0) return end
    if (kind !== joint) continue
    const next = end + 1 < text.length ? text.charCodeAt(end + 1) : 0
    if (next >= 128) return isPrinted(next) ? end : -1
    if (code !== comma && kinds[next] !== 0) continue
    if (code !== comma || kinds[next] !== digit) return end
    const [second, third] = [text.charCodeAt(end + 2), text.charCodeAt(end + 3)] // NaN behind the end
    if (second >= 128 || third >= 128) return -1
    if (kinds[second] !== digit || kinds[third] !== digit) return end
  }
}

/** How many words a text has, counted as a reader would: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0
  for (const run of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(run)) count++
  return count
}
