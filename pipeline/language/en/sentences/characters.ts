/** What a UTF-16 code unit can be part of. Combining marks and joiners continue a word but never begin one. */
export const kinds = {other: 0, space: 1, lower: 2, upper: 3, digit: 4, mark: 5, punctuation: 6, symbol: 7} as const
export type CharacterKind = (typeof kinds)[keyof typeof kinds]

/** Kinds by code unit, plus one; 0 is "not looked up yet". Filled on demand: building 65,536 rows would cost more than reading five articles. */
const table = new Uint8Array(0x10000)

/** Code units of which every one is of a kind. Looked up once here, since a pattern of Unicode classes takes milliseconds to compile. */
const ranges: readonly (readonly [from: number, to: number, kind: CharacterKind])[] = [
  [0x00, 0x08, kinds.symbol],
  [0x09, 0x0d, kinds.space],
  [0x0e, 0x1f, kinds.symbol],
  [0x20, 0x20, kinds.space],
  [0x21, 0x2f, kinds.punctuation],
  [0x30, 0x39, kinds.digit],
  [0x3a, 0x40, kinds.punctuation],
  [0x41, 0x5a, kinds.upper],
  [0x5b, 0x60, kinds.punctuation],
  [0x61, 0x7a, kinds.lower],
  [0x7b, 0x7e, kinds.punctuation],
  [0xa0, 0xa0, kinds.space],
  [0xc0, 0xde, kinds.upper],
  [0xdf, 0xff, kinds.lower],
  [0x2000, 0x200a, kinds.space],
  [0x200b, 0x200f, kinds.mark],
  [0x2010, 0x2027, kinds.punctuation],
  [0x2030, 0x2043, kinds.punctuation],
  [0x20a0, 0x20c0, kinds.symbol],
]
for (const [from, to, kind] of ranges) table.fill(kind + 1, from, to + 1)
for (const unit of [0x24, 0x2b, 0x3c, 0x3d, 0x3e, 0x5e, 0x60, 0x7c, 0x7e, 0xd7, 0xf7]) table[unit] = kinds.symbol + 1

/** Whether a code unit is a letter or digit of the ranges above. */
const plain = table.map(known => (known > kinds.lower && known <= kinds.digit + 1 ? 1 : 0))

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

/** The end of the run of plain letters and digits from `at`: what the tokenizer passes over most. */
export function endOfPlain(text: string, at: number, to: number): number {
  let end = at
  while (end < to) {
    if (!plain[text.charCodeAt(end)]) break
    end++
  }
  return end
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
