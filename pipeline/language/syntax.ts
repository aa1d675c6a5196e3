/** Universal parts of speech (Nivre et al. 2020). A word that nothing is known of is an X, never an error. */
export const partsOfSpeech = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type PartOfSpeech = (typeof partsOfSpeech)[number]

/** A syntactic word: "don't" is two ("do", "n't"), "Norway-based" three, as treebanks count. Offsets are the source's. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  readonly tag: string // the language's own finer tag ("VBD", "NNS")
}

/** A sentence's words with heads: an array each, in the words' order. */
export interface Parse {
  readonly words: readonly Word[]
  readonly heads: readonly number[] // index of the governing word, -1 for the root
  readonly relations: readonly string[] // Universal Dependencies with subtypes: "nsubj:pass"
  readonly confidences: readonly number[] // of each arc with its relation, 0 to 100: percent of such arcs that are right
}

/** A noun phrase without what follows its head: "the former finance minister". Indices into the words. */
export interface Chunk {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** Words, phrases and trees of sentences. Nothing is decoded before it is asked for. */
export interface Syntax {
  /** The words of a sentence between two offsets of its text. */
  readonly tag: (text: string, start: number, end: number) => Word[]
  /** Heads and relations, each with its confidence. Costs several times what the tags cost. */
  readonly parse: (words: readonly Word[]) => Parse
  /** Noun phrases without what follows their head. */
  readonly chunks: (words: readonly Word[]) => Chunk[]
}
