import {fieldCount, wordFields} from './encoded.ts'

/** Values that templates look at: fields of some words of a sentence, and numbers beside them. Place 0 stays 0. */
export interface Grid {
  readonly values: Int32Array
  readonly scalarsFrom: number
  /** The place of "s0.w" or of a number; fields are given a place when a template first asks for them. */
  readonly placeOf: (name: string) => number
  /** Copies the fields that templates ask for; `words` says which word each token is. */
  readonly copy: (rows: Int32Array, words: Int32Array) => void
}

/** A grid over named tokens, whose fields have short names, and named numbers. */
export function gridOf(
  tokens: readonly string[],
  scalars: readonly string[],
  short: Readonly<Record<string, (typeof wordFields)[number]>>,
): Grid {
  const fieldsFrom = 1 + scalars.length
  const values = new Int32Array(fieldsFrom + tokens.length * fieldCount)
  const tokenOf = new Int32Array(tokens.length * fieldCount)
  const fieldOf = new Int32Array(tokens.length * fieldCount)
  const known = new Map<string, number>()
  return {
    values,
    scalarsFrom: 1,
    placeOf(name) {
      const scalar = scalars.indexOf(name)
      if (scalar >= 0) return 1 + scalar
      const [token, field] = name.split('.') as [string, string]
      const of = tokens.indexOf(token)
      if (of < 0 || short[field] === undefined) throw new Error(`No place ${name}`)
      const at = known.get(name) ?? known.size
      known.set(name, at)
      tokenOf[at] = of
      fieldOf[at] = wordFields.indexOf(short[field])
      return fieldsFrom + at
    },
    copy(rows, words) {
      const count = known.size
      for (let at = 0; at < count; at++)
        values[fieldsFrom + at] = rows[words[tokenOf[at]!]! * fieldCount + fieldOf[at]!]!
    },
  }
}
