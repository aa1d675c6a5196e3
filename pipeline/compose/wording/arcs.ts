import type {Language} from '../../language/language.ts'
import type {Parse, Word} from '../../language/syntax.ts'
import type {Sentence} from '../../model/sentence.ts'

/** A sentence's words with their arcs; offsets are the source's. */
export interface Arcs {
  readonly words: readonly Word[]
  /** Whether the words may end behind this one: nothing is cut off that a kept word can't do without. */
  readonly mayEnd: (word: number, first: number) => boolean
  /** The first word of what a word heads, to its left. */
  readonly leftmost: (word: number) => number
  readonly wordAt: (offset: number) => number
  /** Whether a word that says something has somebody or something of whom it says it. */
  readonly hasSubject: (word: number) => boolean
  /** Whether a noun or adjective is what a sentence says of its subject ("is ready"). */
  readonly isSaid: (word: number) => boolean
  /** Whether a word stands for somebody who is told of elsewhere: the "him" of "hit him". */
  readonly pointsBack: (word: number) => boolean
}

/** Characters a sentence may have and still be cut: what is longer is no prose. */
const longest = 1200

/** What stands behind a word and may be left off it: circumstances, relative clauses, what is added. */
const loose = /^(?:obl|advcl|advmod|acl|appos|parataxis|punct|cc|dep|discourse|conj|list|vocative)(?::|$)/
/** Words that act, which may be told without the next act that is joined to them. */
const acting: ReadonlySet<string> = new Set(['VERB', 'AUX'])

/** The arcs of a sentence, each read once. */
export function arcsOf({syntax}: Language, sentence: Sentence): Arcs {
  const known = memo.get(sentence)
  if (known !== undefined) return known
  const {text, start} = sentence
  const parse = syntax.parse(text.length > longest ? [] : syntax.tag(text, 0, text.length))
  const words = parse.words.map(word => ({...word, start: word.start + start, end: word.end + start}))
  const subjects = new Set(parse.heads.filter((_, at) => /^(?:nsubj|csubj|expl)/.test(parse.relations[at]!)))
  const said = new Set(parse.heads.filter((_, at) => parse.relations[at] === 'cop'))
  const arcs: Arcs = {
    words,
    mayEnd: endings(parse),
    leftmost: lefts(parse),
    wordAt: placeIn(words),
    hasSubject: word => subjects.has(word),
    isSaid: word => said.has(word),
    pointsBack: word => words[word]!.pos === 'PRON' && /^(?:obj|iobj|obl)/.test(parse.relations[word]!),
  }
  memo.set(sentence, arcs)
  return arcs
}

const memo = new WeakMap<Sentence, Arcs>()

function endings({words, heads, relations}: Parse): Arcs['mayEnd'] {
  const hasObject = words.map(() => false)
  for (const [at, head] of heads.entries()) {
    if (head >= 0 && /^(?:obj|iobj|ccomp|xcomp|nsubj:pass)/.test(relations[at]!)) hasObject[head] = true
  }
  return (word, first) => {
    const at = words[word]!
    if (at.pos === 'ADP' || at.pos === 'DET' || at.pos === 'SCONJ' || at.pos === 'CCONJ' || at.pos === 'PUNCT') return false
    let circumstances = 0
    for (let other = word; other >= first; other--) {
      if (heads[other]! > word) return false // what it belongs to is cut away
      if (heads[other]! >= first && /^obl/.test(relations[other]!) && heads[other]! < other) circumstances++
    }
    for (let other = word + 1; other < words.length; other++) {
      const head = heads[other]!
      if (head < first || head > word) continue
      const relation = relations[other]!
      if (!loose.test(relation)) return false
      if (/^conj/.test(relation) && !acting.has(words[head]!.pos)) return false
      // "rose by five percent": a verb without an object is told with its first circumstance
      if (/^(?:obl|conj)/.test(relation) && acting.has(words[head]!.pos) && !hasObject[head] && circumstances === 0) return false
    }
    return true
  }
}

function lefts({words, heads}: Parse): Arcs['leftmost'] {
  const first = words.map((_, at) => at)
  // a word's left edge is that of its leftmost dependent: two passes settle chains in either order
  for (let round = 0; round < 3; round++) {
    for (const [at, head] of heads.entries()) {
      if (head >= 0 && first[at]! < first[head]! && at < head) first[head] = first[at]!
    }
  }
  return word => first[word] ?? word
}

const placeIn = (words: readonly Word[]) => (offset: number) =>
  words.findIndex(({start, end}) => start <= offset && offset < end)
