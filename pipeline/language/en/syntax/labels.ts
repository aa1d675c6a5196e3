/** Bits by which the parser remembers what kinds of dependents a word has. */
const kinds: Readonly<Record<string, number>> = {
  nsubj: 1,
  'nsubj:pass': 1,
  csubj: 1,
  'csubj:pass': 1,
  expl: 1,
  obj: 2,
  iobj: 2,
  cop: 4,
  aux: 8,
  'aux:pass': 8,
  case: 16,
  mark: 32,
  det: 64,
  'nmod:poss': 64,
  conj: 128,
  cc: 256,
  advmod: 512,
  obl: 1024,
  xcomp: 2048,
  ccomp: 2048,
  advcl: 4096,
  nmod: 8192,
  acl: 16384,
  'acl:relcl': 16384,
  amod: 32768,
  compound: 32768,
  nummod: 32768,
}

/** Relations by number, the root last. */
export interface LabelSet {
  readonly names: readonly string[]
  readonly root: number
  readonly kinds: Int32Array
}

export const labelSetOf = (names: readonly string[]): LabelSet => ({
  names,
  root: names.length - 1,
  kinds: Int32Array.from(names, name => kinds[name] ?? 0),
})
