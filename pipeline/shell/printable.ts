/**
 * A file name or message as it may be shown on a terminal: control characters, direction marks and the like become
 * visible escapes, so that a name can neither move the cursor nor pose as another.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, character => {
    if (character === '\n') return '\\n'
    if (character === '\t') return '\\t'
    return `\\u{${character.codePointAt(0)!.toString(16)}}`
  })
}
