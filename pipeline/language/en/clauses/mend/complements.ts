import {does} from '../../lexicon/index.ts'
import {childBy, lemmaOf, type Tree} from '../tree.ts'
import type {Change} from './change.ts'
import {hasRelative, isFinitePredicate, isVerb, marksOf, subjectsOf} from './finite.ts'
import {nounBefore} from './root.ts'

/** Clauses under a verb that reports, asks or orders, which the parser hung as asides; and asides which it took for what is reported. */
export const complements = (tree: Tree): readonly Change[] =>
  tree.order.flatMap(
    at =>
      relativeAside(tree, at) ??
      beforeItsMark(tree, at) ??
      finiteComplement(tree, at) ??
      bareComplement(tree, at) ??
      aside(tree, at) ??
      [],
  )

/** "dismissed reports that the bell was stolen": the clause behind "that" is what the noun tells, wherever it was hung. */
export const thatClauses = (tree: Tree): readonly Change[] =>
  tree.words.flatMap((word, noun): readonly Change[] => {
    const that = noun + 1
    if (word.pos !== 'NOUN' || tree.words[that]?.text !== 'that') return []
    if (!does(lemmaOf(tree, noun), 'rumours') && !does(lemmaOf(tree, noun), 'claims')) return []
    const verb = tree.heads[that]!
    if (verb <= that || !isFinitePredicate(tree, verb) || tree.heads[noun] === verb) return []
    if (tree.relations[that]!.startsWith('nsubj') || !wandering.has(tree.relations[verb]!)) return []
    return [
      {at: verb, head: noun, relation: 'acl'},
      {at: that, head: verb, relation: 'mark', word: {pos: 'SCONJ', tag: 'IN'}},
    ]
  })

const wandering: ReadonlySet<string> = new Set(['conj', 'ccomp', 'advcl', 'acl', 'acl:relcl', 'dep', 'parataxis'])
const loose: ReadonlySet<string> = new Set(['advcl', 'acl', 'acl:relcl', 'dep', 'obj'])

/** Hung loosely; beside the verb ("denies he knew"), behind "that" or "whether" in whatever way. */
function isLoose(tree: Tree, at: number, head: number): boolean {
  const relation = tree.relations[at]!
  if (loose.has(relation)) return true
  const marks = marksOf(tree, at)
  if (
    marks.includes('whether') ||
    (marks.includes('that') && relation === 'conj' && childBy(tree, at, 'cc') === undefined)
  )
    return true
  const subject = subjectsOf(tree, at)[0]
  return relation === 'parataxis' && subject !== undefined && Math.min(subject, ...tree.children[subject]!) === head + 1
}

function finiteComplement(tree: Tree, at: number): readonly Change[] | undefined {
  const head = tree.heads[at]!
  const isFront =
    head > at &&
    ['nsubj', 'obl', 'nmod'].includes(tree.relations[at]!) &&
    childBy(tree, at, 'cop') !== undefined &&
    subjectsOf(tree, at).length > 0
  if ((!isLoose(tree, at, head) && !isFront) || !isFinitePredicate(tree, at)) return undefined
  if (head < 0) return undefined
  const marks = marksOf(tree, at)
  const isContent =
    marks.length === 0 ? !hasRelative(tree, at) : marks.every(mark => mark === 'that' || mark === 'whether')
  if (!isContent) return undefined
  if (takesClause(tree, head))
    return marks.length > 0 || isBeside(tree, at, head)
      ? [{at, relation: 'ccomp'}, ...ownSubject(tree, at, head)]
      : undefined
  const verb = tree.heads[head]!
  const isHearer =
    verb >= 0 && ['obj', 'iobj', 'obl'].includes(tree.relations[head]!) && does(lemmaOf(tree, verb), 'tells')
  if (isHearer && at > head && !does(lemmaOf(tree, head), 'claims') && !does(lemmaOf(tree, head), 'rumours'))
    return marks.includes('that') ? [{at, head: verb, relation: 'ccomp'}] : undefined
  return undefined
}

/** Without a mark only next to the verb, or before it as a whole: "it had paid", "the bridge closed, police said". */
function isBeside(tree: Tree, at: number, head: number): boolean {
  if (!isVerb(tree, head)) return false
  return (
    subjectsOf(tree, at).length > 0 ||
    at < head ||
    tree.relations[at] === 'acl:relcl' ||
    objectBetween(tree, at, head) !== undefined
  )
}

/** "insisted it had paid": "it" is not what was insisted. */
const ownSubject = (tree: Tree, at: number, head: number): readonly Change[] => {
  const object = objectBetween(tree, at, head)
  return object === undefined || subjectsOf(tree, at).length > 0 ? [] : [{at: object, head: at, relation: 'nsubj'}]
}

const objectBetween = (tree: Tree, at: number, head: number): number | undefined =>
  tree.children[head]!.find(
    child => child > head && child < at && tree.relations[child] === 'obj' && !does(lemmaOf(tree, head), 'tells'),
  )

const takesClause = (tree: Tree, head: number): boolean => {
  const lemma = lemmaOf(tree, head)
  if (!isVerb(tree, head))
    return (
      ['unclear', 'untrue'].some(one => does(lemma, one as 'unclear')) &&
      tree.children[head]!.some(child => tree.relations[child] === 'cop')
    )
  return (['reports', 'observes', 'asks', 'denies', 'doubts', 'confirms'] as const).some(one => does(lemma, one))
}

/** "wanted the ministry to raise", "barred the firm from selling", "asked not to be named". */
function bareComplement(tree: Tree, at: number): readonly Change[] | undefined {
  const head = tree.heads[at]!
  if (head < 0 || !isVerb(tree, at)) return undefined
  const marks = [...marksOf(tree, at)]
  const isTo = marks.includes('to')
  if (tree.relations[at] === 'conj' && isTo && childBy(tree, at, 'cc') === undefined && isVerb(tree, head))
    return [{at, relation: 'xcomp'}]
  if (tree.relations[at] !== 'acl') return undefined
  const verb = tree.heads[head]!
  if (verb < 0 || !['obj', 'iobj', 'nsubj:pass'].includes(tree.relations[head]!) || verb > at) return undefined
  const lemma = lemmaOf(tree, verb)
  if (isTo)
    return (['orders', 'permits', 'bans', 'wants'] as const).some(one =>
      one === 'wants' ? lemma === 'want' || lemma === 'help' || lemma === 'force' : does(lemma, one),
    )
      ? [{at, head: verb, relation: 'xcomp'}]
      : undefined
  const from = marks.find(mark => mark === 'from' || mark === 'of' || mark === 'for')
  const isGoverned =
    from === 'from'
      ? does(lemma, 'prevents') || does(lemma, 'bans')
      : from !== undefined && (does(lemma, 'accuses') || does(lemma, 'doubts'))
  return isGoverned ? [{at, head: verb, relation: 'advcl'}] : undefined
}

/** "Haldis, whose brother died, said …": the relative clause was taken for what is said, with the noun in it. */
function relativeAside(tree: Tree, at: number): readonly Change[] | undefined {
  const head = tree.heads[at]!
  if (head < at || !['ccomp', 'advcl'].includes(tree.relations[at]!) || !hasRelative(tree, at) || !isVerb(tree, head))
    return undefined
  const noun = nounBefore(tree, at)
  if (noun === undefined || subjectsOf(tree, head).length > 0) return undefined
  return [
    {at: noun, head, relation: 'nsubj'},
    {at, head: noun, relation: 'acl:relcl'},
  ]
}

/** "the price would double if the strait were closed": what stands before "if" governs the condition, not the other way. */
function beforeItsMark(tree: Tree, at: number): readonly Change[] | undefined {
  const mark = tree.children[at]!.find(child => tree.relations[child] === 'mark' && tree.words[child]!.pos === 'SCONJ')
  if (mark === undefined || tree.heads[at]! < 0) return undefined
  const before = tree.children[at]!.find(
    child =>
      child < mark && isVerb(tree, child) && isFinitePredicate(tree, child) && subjectsOf(tree, child).length > 0,
  )
  if (before === undefined) return undefined
  return [
    {at: before, head: tree.heads[at]!, relation: tree.relations[at]!},
    {at, head: before, relation: 'advcl'},
  ]
}

const asides: ReadonlySet<string> = new Set(
  'although though because since while whereas after before until unless when as once'.split(' '),
)

/** "…, while the youngest denies": with such a mark it is no complement; nor is "if" under a verb that asks nothing. */
function aside(tree: Tree, at: number): readonly Change[] | undefined {
  if (tree.relations[at] !== 'ccomp') return undefined
  const marks = marksOf(tree, at)
  const head = tree.heads[at]!
  const isOpen =
    head >= 0 && (does(lemmaOf(tree, head), 'asks') || (does(lemmaOf(tree, head), 'confirms') && isNegated(tree, head)))
  const isCondition = marks[0] === 'if' && head >= 0 && !isOpen
  if (isCondition || (marks[0] === 'if' && head >= 0 && hasModalIn(tree, head))) return [{at, relation: 'advcl'}]
  return marks[0] !== undefined && asides.has(marks[0]) ? [{at, relation: 'advcl'}] : undefined
}

const isNegated = (tree: Tree, at: number): boolean =>
  tree.children[at]!.some(child => does(lemmaOf(tree, child), 'negates'))

const hasModalIn = (tree: Tree, at: number): boolean =>
  tree.children[at]!.some(
    child => tree.relations[child] === 'aux' && ['would', 'will'].includes(tree.words[child]!.text.toLowerCase()),
  )
