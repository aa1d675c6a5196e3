import {does} from '../../lexicon/index.ts'
import {childBy, lemmaOf, type Tree} from '../tree.ts'
import type {Change} from './change.ts'
import {hasRelative, isFinitePredicate, isVerb, marksOf, subjectsOf} from './finite.ts'

/**
 * "…, minister says", "“…” asked the father": a reporting verb behind a comma or a quotation is an aside with its own subject, on the
 * topmost clause before it, whatever it hangs by.
 */
export const reporters = (tree: Tree): readonly Change[] =>
  tree.order.flatMap((at): readonly Change[] => {
    const parted = interrupting(tree, at) ?? reduced(tree, at)
    if (parted !== undefined) return parted
    if (tree.heads[at]! > at || !isReporting(tree, at)) return []
    const before = subjectBefore(tree, at)
    const first = before === undefined ? at : firstOf(tree, before)
    const sign = tree.words[first - 1]
    if (sign?.pos !== 'PUNCT' || ![',', '"', '”', '’', "''"].includes(sign.text)) return []
    const subject = before ?? (sign.text === ',' ? undefined : subjectBehind(tree, at))
    const content = contentBefore(tree, at, first)
    if (subject === undefined || content === undefined) return []
    const isOnIt = (word: number): boolean => word === subject || word === at
    return [
      {at, head: content, relation: 'parataxis'},
      {at: subject, head: at, relation: 'nsubj'},
      ...(tree.heads[content] === at || isOnIt(tree.heads[content]!)
        ? [{at: content, head: -1, relation: 'root'}]
        : []),
    ]
  })

function isReporting(tree: Tree, at: number): boolean {
  const lemma = lemmaOf(tree, at)
  if (!isVerb(tree, at) || !(does(lemma, 'reports') || does(lemma, 'asks'))) return false
  const {tag} = tree.words[at]!
  if (!['VBD', 'VBZ', 'VBP'].includes(tag) && !(tag === 'VBN' && tree.relations[at] === 'acl')) return false
  return (
    marksOf(tree, at).length === 0 &&
    !hasRelative(tree, at) &&
    childBy(tree, at, 'ccomp', 'cc', 'aux', 'aux:pass') === undefined
  )
}

/** Its subject, or the noun that stands right before it. */
function subjectBefore(tree: Tree, at: number): number | undefined {
  const own = subjectsOf(tree, at).find(child => child < at)
  if (own !== undefined) return own
  return ['NOUN', 'PROPN', 'PRON'].includes(tree.words[at - 1]?.pos ?? '') ? at - 1 : undefined
}

/** "said Petra Lunde": the noun behind it that has no preposition. */
const subjectBehind = (tree: Tree, at: number): number | undefined =>
  childBy(tree, at, 'nsubj') ??
  tree.children[at]!.find(
    child =>
      child > at &&
      ['obj', 'obl', 'iobj', 'ccomp', 'xcomp'].includes(tree.relations[child]!) &&
      ['NOUN', 'PROPN', 'PRON'].includes(tree.words[child]!.pos) &&
      childBy(tree, child, 'case') === undefined,
  )

/** Where a noun phrase begins: back over what may stand before a noun, eight words at most. */
function firstOf(tree: Tree, noun: number): number {
  let first = noun
  while (
    first > 0 &&
    noun - first < 8 &&
    ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'].includes(tree.words[first - 1]!.pos)
  )
    first--
  return first
}

/** The topmost finite predicate before the aside, among the forty words nearest to the root. */
const contentBefore = (tree: Tree, at: number, first: number): number | undefined =>
  tree.order
    .slice(0, 40)
    .find(
      one =>
        one < first &&
        one !== at &&
        (isFinitePredicate(tree, one) || (isVerb(tree, one) && tree.words[one]!.tag === 'VB')) &&
        !['aux', 'aux:pass', 'cop'].includes(tree.relations[one]!),
    )

/** "The deal, he said, was signed": the noun before the first comma is the subject of the verb behind the second. */
function interrupting(tree: Tree, at: number): readonly Change[] | undefined {
  if (!isReporting(tree, at) && !(isVerb(tree, at) && does(lemmaOf(tree, at), 'reports'))) return undefined
  const own = subjectBefore(tree, at)
  const nouns = tree.children[at]!.filter(
    child => child < at && ['NOUN', 'PROPN', 'PRON'].includes(tree.words[child]!.pos),
  )
  const noun = nouns[0]
  const subject = nouns.at(-1)
  if (own === undefined || noun === undefined || subject === undefined || noun === subject) return undefined
  if (tree.words[firstOf(tree, subject) - 1]?.text !== ',' || childBy(tree, noun, 'case') !== undefined)
    return undefined
  const verb = tree.children[at]!.find(
    child =>
      child > at &&
      ['ccomp', 'conj', 'xcomp', 'advcl', 'parataxis'].includes(tree.relations[child]!) &&
      isFinitePredicate(tree, child) &&
      subjectsOf(tree, child).length === 0 &&
      marksOf(tree, child).length === 0,
  )
  if (verb === undefined || !tree.words.slice(at, Math.min(verb, at + 40)).some(word => word.text === ','))
    return undefined
  return [
    {at: verb, relation: 'ccomp'},
    {at: subject, relation: 'nsubj'},
    {
      at: noun,
      head: verb,
      relation: tree.children[verb]!.some(child => tree.relations[child] === 'aux:pass') ? 'nsubj:pass' : 'nsubj',
    },
  ]
}

/** "The kiln exploded, the foreman said": what is said was taken for a participle behind its own subject. */
function reduced(tree: Tree, at: number): readonly Change[] | undefined {
  if (!isVerb(tree, at) || !does(lemmaOf(tree, at), 'reports')) return undefined
  const [noun, speaker] = subjectsOf(tree, at)
  if (noun === undefined || speaker === undefined || speaker > at) return undefined
  const verb = tree.children[noun]!.find(
    child => child > noun && tree.relations[child] === 'acl' && tree.words[child]!.tag === 'VBN',
  )
  if (verb === undefined || verb > speaker || tree.words[firstOf(tree, speaker) - 1]?.text !== ',') return undefined
  return [
    {at: verb, head: at, relation: 'ccomp', word: {tag: 'VBD'}},
    {at: noun, head: verb, relation: 'nsubj'},
  ]
}
