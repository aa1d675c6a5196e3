import type {Language} from '../../language/language.ts'
import type {Parse, Word} from '../../language/syntax.ts'
import type {Sentence} from '../../model/sentence.ts'

/** A sentence's words with their arcs; offsets are the source's. */
export interface Arcs {
  readonly words: readonly Word[]
  /** How well the words from a predicate on may end behind this one: 2 where nothing is cut off that a kept word can't do without, 1 where it narrows a noun, else 0. */
  readonly endsAt: (word: number, predicate: number) => 0 | 1 | 2
  /** The first word of what a word heads, to its left. */
  readonly leftmost: (word: number) => number
  readonly wordAt: (offset: number) => number
  /** Whether a word that says something has somebody or something of whom it says it. */
  readonly hasSubject: (word: number) => boolean
  /** Whether a noun or adjective is what a sentence says of its subject ("is ready"). */
  readonly isSaid: (word: number) => boolean
  /** Whether a word stands for somebody who is told of elsewhere: the "him" of "hit him". */
  readonly pointsBack: (word: number) => boolean
  /** Whether a word tells when, where or how something is done, and is no part of a name: the "2029" of "ends in 2029". */
  readonly isCircumstance: (word: number) => boolean
}

/** Characters a sentence may have and still be cut: what is longer is no prose. */
const longest = 1200

/** What stands behind a word and may be left off it: circumstances, relative clauses, what is added. */
const loose = /^(?:obl|advcl|advmod|acl:relcl|appos|parataxis|punct|cc|dep|discourse|conj|list|vocative)(?::|$)/
/** Words that act, which may be told without the next act that is joined to them. */
const acting: ReadonlySet<string> = new Set(['VERB', 'AUX'])

/** Words behind which something must come, and those behind which it may. */
const unending: ReadonlySet<string> = new Set(['ADP', 'DET', 'SCONJ', 'CCONJ', 'PUNCT', 'PART', 'AUX'])
const open: ReadonlySet<string> = new Set(['VERB', 'ADJ'])

/** The arcs of a sentence, each read once. */
export function arcsOf({syntax}: Language, sentence: Sentence): Arcs {
  const known = memo.get(sentence)
  if (known !== undefined) return known
  const {text, start} = sentence
  const parse = syntax.parse(text.length > longest ? [] : syntax.tag(text, 0, text.length))
  const words = parse.words.map(word => ({...word, start: word.start + start, end: word.end + start}))
  const subjects = new Set(parse.heads.filter((_, at) => /^(?:nsubj|csubj)/.test(parse.relations[at]!)))
  const said = new Set(parse.heads.filter((_, at) => parse.relations[at] === 'cop'))
  const arcs: Arcs = {
    words,
    endsAt: endings(parse),
    leftmost: lefts(parse),
    wordAt: placeIn(words),
    hasSubject: word => subjects.has(sayingOf(parse, word)),
    isSaid: word => said.has(sayingOf(parse, word)),
    isCircumstance: word => /^obl/.test(parse.relations[word] ?? ''),
    pointsBack: word => words[word]!.pos === 'PRON' && /^(?:obj|iobj|obl)/.test(parse.relations[word]!),
  }
  memo.set(sentence, arcs)
  return arcs
}

const memo = new WeakMap<Sentence, Arcs>()

function endings({words, heads, relations}: Parse): Arcs['endsAt'] {
  const hasObject = words.map(() => false)
  for (const [at, head] of heads.entries()) {
    if (head >= 0 && /^(?:obj|iobj|ccomp|xcomp|nsubj:pass)/.test(relations[at]!)) hasObject[head] = true
  }
  return (word, predicate) => {
    const pauses = words[word + 1] === undefined || words[word + 1]!.pos === 'PUNCT'
    if (unending.has(words[word]!.pos) || (open.has(words[word]!.pos) && !pauses)) return 0
    const told = new Set<number>() // verbs that have a circumstance already
    for (let other = word; other >= predicate; other--) {
      if (heads[other]! > word) return 0 // what it belongs to is cut away
      if (heads[other]! < other && /^obl/.test(relations[other]!)) told.add(heads[other]!)
    }
    let best: 1 | 2 = 2
    for (let other = word + 1; other < words.length; other++) {
      const head = heads[other]!
      if (head < predicate || head > word) continue
      const relation = relations[other]!
      if (/^(?:nmod(?!:poss)|acl$)/.test(relation)) {
        if (relation === 'acl' && other === word + 1) return 0 // "ordered work halted" is no order to work
        best = 1
      } else if (!loose.test(relation)) return 0
      const acts = acting.has(words[head]!.pos)
      if (/^conj/.test(relation) && !acts) return 0
      // "rose by five percent": a verb without an object is told with its first circumstance
      if (/^obl/.test(relation) && acts && !hasObject[head] && !told.has(head)) return 0
    }
    return best
  }
}

/** The word that has the subject: of "is due to end" it is "due". */
function sayingOf({heads, relations}: Parse, word: number): number {
  let at = word
  for (let step = 0; step < 4 && heads[at]! >= 0 && /^(?:cop|aux|xcomp)/.test(relations[at]!); step++) at = heads[at]!
  return at
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
