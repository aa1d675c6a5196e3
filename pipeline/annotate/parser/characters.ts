/** What a UTF-16 code unit can be part of. Combining marks and joiners continue a word but never begin one. */
export const kinds = {other: 0, space: 1, lower: 2, upper: 3, digit: 4, mark: 5, punctuation: 6, symbol: 7} as const
export type CharacterKind = (typeof kinds)[keyof typeof kinds]

/** Kinds by code unit, plus one; 0 is "not looked up yet". Filled on demand: building 65,536 rows would cost more than reading five articles. */
const table = new Uint8Array(0x10000)

/** The kind of the character at `index`; half a surrogate pair has the kind of the whole, a lone surrogate is a symbol. */
export function kindAt(text: string, index: number): CharacterKind {
  const unit = text.charCodeAt(index)
  const known = table[unit]
  if (known === undefined) return kinds.other // past the end
  if (known !== 0) return (known - 1) as CharacterKind
  if (unit >= 0xd800 && unit <= 0xdfff) return kindOfPair(text, unit <= 0xdbff ? index : index - 1)
  const kind = classify(text[index] ?? '')
  table[unit] = kind + 1
  return kind
}

export const isWordKind = (kind: CharacterKind): boolean => kind >= kinds.lower && kind <= kinds.digit

function kindOfPair(text: string, index: number): CharacterKind {
  const point = text.codePointAt(index)
  return point === undefined || point < 0x10000 ? kinds.symbol : classify(String.fromCodePoint(point))
}

function classify(character: string): CharacterKind {
  if (/^\s$/u.test(character)) return kinds.space
  if (/^[\p{Lu}\p{Lt}]$/u.test(character)) return kinds.upper
  if (/^\p{L}$/u.test(character)) return kinds.lower
  if (/^\p{N}$/u.test(character)) return kinds.digit
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return kinds.mark
  if (/^\p{P}$/u.test(character)) return kinds.punctuation
  return kinds.symbol
}
