import type {Sentence} from '../../../model/sentence.ts'
import type {Parse} from '../../syntax.ts'
import {type Tree, treeOf} from '../clauses/tree.ts'
import {genderOfName, genderOfPronoun} from './gender.ts'
import type {Gender, GenderOf} from './genders.ts'
import {personNouns} from './person-nouns.ts'

/** A sentence with what is needed to tell who is meant in it. Offsets are the source's. */
export interface ReadSentence {
  readonly parse: Parse
  readonly names: Sentence['names']
  readonly quotations: readonly {readonly start: number; readonly end: number}[]
  readonly opensItem: boolean // a heading, a dateline, a rule or a byline stands before it
}

/** Somebody mentioned: by name, by a noun ("the driver"), or by a pronoun; in the order of the text. */
export interface Mention {
  readonly kind: 'name' | 'noun' | 'pronoun'
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly key: string // of a name
  readonly isPerson: boolean // false for a name of which it is not known what it names
  readonly gender: Gender | undefined
  readonly isSubject: boolean
  readonly isMainSubject: boolean
  readonly isPossessive: boolean
  readonly isReflexive: boolean
  readonly isQuoted: boolean
  readonly isJoined: boolean // "Roe and Lind"
  readonly clause: number // the word that governs it
}

const joined: ReadonlySet<string> = new Set(['flat', 'compound', 'appos', 'nmod:desc', 'goeswith'])

/** The persons mentioned in a sentence, in order. */
export function mentionsIn(sentence: ReadSentence, index: number, genderOf: GenderOf): readonly Mention[] {
  const tree = treeOf(sentence.parse)
  const named = nameOfWord(tree, sentence.names)
  const designated = new Map<number, number[]>() // name to the person nouns that stand with it
  const heads = new Map<number, number>() // name to the word by which it hangs
  tree.words.forEach((_, at) => {
    const name = named[at]
    if (name === undefined || heads.has(name)) return
    const top = headOf(tree, at, named, name, designated)
    heads.set(name, top)
  })
  const taken = new Set([...designated.values()].flat())
  const found: Mention[] = []
  const seen = new Set<number>()
  tree.words.forEach((word, at) => {
    const name = named[at]
    if (name !== undefined) {
      const {type} = sentence.names[name]!
      if (seen.has(name) || (type !== 'person' && type !== 'other')) return
      seen.add(name)
      const {start, end, key, text, role} = sentence.names[name]!
      const nouns = [
        ...(designated.get(name) ?? []).map(one => tree.words[one]!.lemma.toLowerCase()),
        ...(role ?? '').toLowerCase().split(/\s+/),
      ]
      const gender = genderOfName(text.split(/\s+/), tree.words[at - 1]?.text, nouns, genderOf)
      found.push({
        kind: 'name',
        sentence: index,
        start,
        end,
        key,
        isPerson: type === 'person',
        gender: type === 'person' ? gender : undefined,
        ...placeOf(tree, heads.get(name)!, sentence),
        isJoined: isJoined(tree, heads.get(name)!, named, name),
      })
      return
    }
    const pronoun = word.pos === 'PRON' || word.pos === 'DET' ? genderOfPronoun(word.text) : undefined
    const noun =
      word.pos === 'NOUN' && !taken.has(at) && !isPredicate(tree, at)
        ? personNouns.get(word.lemma.toLowerCase())
        : undefined
    if (
      pronoun === undefined &&
      (noun === undefined || word.tag === 'NNS' || ['compound', 'amod'].includes(tree.relations[at]!))
    )
      return
    found.push({
      kind: pronoun === undefined ? 'noun' : 'pronoun',
      sentence: index,
      start: word.start,
      end: word.end,
      key: '',
      isPerson: true,
      gender: pronoun ?? (noun === 'either' ? undefined : noun),
      ...placeOf(tree, at, sentence),
      isJoined: false,
    })
  })
  return found
}

/** Whether a name stands in a row with another name. */
const isJoined = (tree: Tree, top: number, named: readonly (number | undefined)[], name: number): boolean => {
  const isOther = (at: number) => named[at] !== undefined && named[at] !== name
  return (
    (tree.relations[top] === 'conj' && tree.heads[top]! >= 0 && isOther(tree.heads[top]!)) ||
    tree.children[top]!.some(child => tree.relations[child] === 'conj' && isOther(child))
  )
}

/** For each word the name that it stands in. Names and words are both in the text's order. */
function nameOfWord(tree: Tree, names: Sentence['names']): readonly (number | undefined)[] {
  let next = 0
  return tree.words.map(({start, end}) => {
    while (next < names.length && names[next]!.end <= start) next++
    return next < names.length && names[next]!.start < end ? next : undefined
  })
}

/** The word by which a name hangs: out of the name, past the nouns that it stands with ("the actress", "her son"). At most eight steps. */
function headOf(
  tree: Tree,
  at: number,
  named: readonly (number | undefined)[],
  name: number,
  designated: Map<number, number[]>,
): number {
  let top = at
  for (let step = 0; step < 8; step++) {
    const head = tree.heads[top]!
    if (head < 0) break
    const isInside = named[head] === name
    const isJoined =
      joined.has(tree.relations[top]!) &&
      named[head] === undefined &&
      personNouns.has(tree.words[head]!.lemma.toLowerCase())
    const isFlat = tree.relations[top] === 'flat' && named[head] === undefined // "Transport Minister Oda Lindqvist" as one name
    if (!isInside && !isJoined && !isFlat) break
    if (isJoined) note(designated, name, head)
    top = head
  }
  for (const child of tree.children[top]!)
    if (
      named[child] === undefined &&
      joined.has(tree.relations[child]!) &&
      personNouns.has(tree.words[child]!.lemma.toLowerCase())
    )
      note(designated, name, child)
  return top
}

const note = (lists: Map<number, number[]>, key: number, value: number): void => {
  const list = lists.get(key) ?? []
  lists.set(key, [...list, value])
}

const isPredicate = (tree: Tree, at: number): boolean =>
  tree.children[at]!.some(child => tree.relations[child] === 'cop')

function placeOf(tree: Tree, at: number, {quotations}: ReadSentence) {
  const {start} = tree.words[at]!
  const first = tree.heads[at]!
  const isSecond = tree.relations[at] === 'conj' && first >= 0 && tree.relations[first]!.startsWith('nsubj')
  const top = isSecond ? first : at
  const relation = tree.relations[top]!
  const head = tree.heads[top]!
  const isSubject = relation === 'nsubj' || relation === 'nsubj:pass'
  return {
    isSubject,
    isMainSubject: isSubject && head >= 0 && (tree.relations[head] === 'root' || tree.heads[head] === -1),
    isPossessive: relation === 'nmod' || relation === 'nmod:poss' || relation === 'det',
    isReflexive: tree.words[at]!.text.toLowerCase().endsWith('self'),
    isQuoted: quotations.some(quotation => quotation.start <= start && start < quotation.end),
    clause: head,
  }
}
