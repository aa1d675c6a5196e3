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

/**
 * What goes to standard output, by the same rule but for line ends and tabs: a terminal shows it, and a program that
 * reads it as JSON finds the same characters behind their escapes.
 */
export const harmless = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
