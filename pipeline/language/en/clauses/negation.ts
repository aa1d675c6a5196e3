import {does} from '../lexicon/index.ts'
import type {Frame} from './frames.ts'
import {childrenBy, lemmaOf, type Tree} from './tree.ts'

/** Where the clause is denied by a word of its own: the word's index, or undefined when nothing denies it. */
export function negationOf(tree: Tree, frame: Frame): number | undefined {
  return (
    frame.own.find(child => denies(tree, child, frame)) ??
    betweenAuxiliaryAndVerb(tree, frame) ??
    frame.own.find(child => isEmptied(tree, child, frame)) ??
    frame.own.find(child => opensWithNo(tree, child)) ??
    (frame.kind === 'noun'
      ? childrenBy(tree, frame.word, 'det').find(child => lemmaOf(tree, child) === 'no')
      : undefined) ??
    frame.own.find(child => isPrivative(tree, child)) ??
    yetTo(tree, frame)
  )
}

/** "not", "never", "no longer", "neither … nor"; but "not only" and ", not in Vienna" deny nothing of the predicate. */
function denies(tree: Tree, at: number, frame: Frame): boolean {
  const lemma = lemmaOf(tree, at)
  if (tree.words[at]!.text.toLowerCase() === 'longer') return at > 0 && lemmaOf(tree, at - 1) === 'no'
  if (
    !does(lemma, 'negates') ||
    !['advmod', 'cc', 'det', 'dep', 'advcl', 'discourse', 'amod'].includes(tree.relations[at]!)
  )
    return false
  return lemma !== 'not' || isNotOfPredicate(tree, at, frame)
}

const notAlone: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply', 'least'])

function isNotOfPredicate(tree: Tree, at: number, frame: Frame): boolean {
  if (at + 1 < tree.words.length && notAlone.has(lemmaOf(tree, at + 1))) return false
  if (at < frame.word) return true
  const before = tree.words[at - 1]!
  return before.pos !== 'PUNCT' && before.pos !== 'CCONJ'
}

/** However the parser hung it: "not" between the first auxiliary and the predicate is the predicate's. Looks at eight words at most. */
function betweenAuxiliaryAndVerb(tree: Tree, frame: Frame): number | undefined {
  const auxiliary = frame.own.find(child => ['aux', 'aux:pass', 'cop'].includes(tree.relations[child]!))
  if (auxiliary === undefined || auxiliary > frame.word) return undefined
  const end = Math.min(frame.word, auxiliary + 8)
  for (let at = auxiliary + 1; at < end; at++) {
    const lemma = lemmaOf(tree, at)
    if (tree.words[at]!.pos === 'PUNCT' || (tree.words[at]!.pos === 'VERB' && tree.relations[at] !== 'aux'))
      return undefined
    if ((lemma === 'not' || lemma === "n't" || lemma === 'never') && isNotOfPredicate(tree, at, frame)) return at
  }
  return undefined
}

/** "nobody", "no arrests", "none of the 14", "neither pilot", "not a single house" as subject or object. */
function isEmptied(tree: Tree, at: number, frame: Frame): boolean {
  const relation = tree.relations[at]!
  if (!['nsubj', 'nsubj:pass', 'obj', 'obl:agent'].includes(relation)) return false
  const next = tree.words[at + 1]
  if (does(lemmaOf(tree, at), 'empties')) return next?.text.toLowerCase() !== 'but'
  if (isBehindNo(tree, at)) return true
  return tree.children[at]!.some(child => {
    const lemma = lemmaOf(tree, child)
    if (child > at) return false
    if (lemma === 'no' || lemma === 'neither') return true
    return lemma === 'not' && relation !== 'obj' && isNotOfPredicate(tree, child, frame)
  })
}

/** "No group", though "no" hangs elsewhere: back over what may stand before a noun, three words at most. */
function isBehindNo(tree: Tree, at: number): boolean {
  if (tree.words[at]!.pos !== 'NOUN') return false
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    if (tree.words[before]!.text.toLowerCase() === 'no') return tree.words[before + 1]?.pos !== 'PUNCT'
    if (!['ADJ', 'NOUN', 'NUM'].includes(tree.words[before]!.pos)) return false
  }
  return false
}

const atNo: ReadonlySet<string> = new Set([
  'point',
  'circumstance',
  'circumstances',
  'case',
  'account',
  'time',
  'way',
  'means',
])

/** "At no point did …", "under no circumstances". */
const opensWithNo = (tree: Tree, at: number): boolean =>
  tree.relations[at] === 'obl' &&
  atNo.has(lemmaOf(tree, at)) &&
  childrenBy(tree, at, 'det').some(child => lemmaOf(tree, child) === 'no')

/** "without informing", "instead of paying". */
const isPrivative = (tree: Tree, at: number): boolean =>
  ['mark', 'case'].includes(tree.relations[at]!) &&
  (['without', 'instead', 'lest'].includes(lemmaOf(tree, at)) ||
    (lemmaOf(tree, at) === 'rather' && at + 1 < tree.words.length && lemmaOf(tree, at + 1) === 'than'))

/** "has yet to decide". */
function yetTo(tree: Tree, frame: Frame): number | undefined {
  const yet = frame.own.find(child => lemmaOf(tree, child) === 'yet')
  if (yet === undefined || yet > frame.word) return undefined
  const next = tree.words[yet + 1]?.text.toLowerCase()
  const hasHave = yet > 0 && ['have', 'be'].includes(lemmaOf(tree, yet - 1))
  return next === 'to' && hasHave ? yet : undefined
}
