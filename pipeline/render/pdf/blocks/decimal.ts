/** A cell's text before its first number's decimal point, and from it on; without a point, after the whole number. */
export function decimalParts(text: string): readonly [string, string] {
  const found = /\d[\d\s.,'’\u00a0\u202f]*\d|\d/u.exec(text)
  if (found === null) return [text, '']
  const number = found[0]
  // A comma or full stop before other than three digits is the decimal point; the others group thousands.
  const point = /[.,](?=\d+$)(?!\d{3}$)/.exec(number)
  const at = found.index + (point === null ? number.length : point.index)
  return [text.slice(0, at), text.slice(at)]
}
