/**
 * Words set in quotation marks that differ from those inside, so that a reader sees where a source's own words begin.
 * What is one quotation from end to end has its marks already.
 */
export function quotationMarks(words: string): readonly [string, string] {
  if (/^(?:“[^“”"]*”|"[^“”"]*")$/.test(words)) return ['', '']
  return /[“”"]/.test(words) ? ['‘', '’'] : ['“', '”']
}
