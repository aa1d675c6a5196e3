import {does} from '../../lexicon/index.ts'
import {childBy, lemmaOf, type Tree} from '../tree.ts'
import type {Change} from './change.ts'
import {isVerb, subjectsOf} from './finite.ts'

/** Words that were taken for another part of speech: what follows "failed to", "is likely to"; "is thought to". */
export function verbsAfterTo(tree: Tree): readonly Change[] {
  const changes: Change[] = []
  for (let to = 1; to + 1 < tree.words.length; to++) {
    if (tree.words[to]!.text.toLowerCase() !== 'to') continue
    const verb = to + 1
    const above = to - 1
    const {pos, text} = tree.words[verb]!
    if (!wantsInfinitive(tree, above)) continue
    if (tree.words[above]!.pos === 'ADJ' && tree.words[verb]!.tag === 'VB') {
      if (tree.heads[above] === verb)
        changes.push({at: above, head: tree.heads[verb]!, relation: tree.relations[verb]!})
      changes.push({at: verb, head: above, relation: 'xcomp'})
      changes.push({at: to, head: verb, relation: 'mark', word: {pos: 'PART', tag: 'TO'}})
      continue
    }
    if (
      pos === 'VERB' ||
      pos === 'AUX' ||
      !/^\p{Ll}/u.test(text) ||
      text.endsWith('s') ||
      (pos !== 'NOUN' && pos !== 'ADJ')
    )
      continue
    const next = tree.words[verb + 1]
    if (next !== undefined && !['DET', 'NUM', 'PRON', 'ADP', 'PROPN', 'ADV', 'PUNCT', 'ADJ', 'NOUN'].includes(next.pos))
      continue
    changes.push({at: verb, head: above, relation: 'xcomp', word: {pos: 'VERB', tag: 'VB', lemma: text.toLowerCase()}})
    changes.push({at: to, head: verb, relation: 'mark', word: {pos: 'PART', tag: 'TO'}})
    const object = tree.children[above]!.find(child => child > verb && tree.relations[child] === 'obj')
    if (object !== undefined) changes.push({at: object, head: verb})
  }
  return changes
}

/** Words that take an infinitive behind "to", and hardly ever a noun. */
const wantsInfinitive = (tree: Tree, at: number): boolean => {
  const lemma = lemmaOf(tree, at)
  if (tree.words[at]!.pos === 'ADJ')
    return ['likely', 'unlikely', 'able', 'unable', 'impossible', 'ready', 'due'].includes(lemma)
  return (
    isVerb(tree, at) &&
    [
      'fail',
      'refuse',
      'decline',
      'manage',
      'plan',
      'try',
      'attempt',
      'want',
      'intend',
      'hope',
      'seek',
      'vow',
      'threaten',
      'seem',
    ].includes(lemma)
  )
}

/** "is thought to have fled": the participle was taken for a noun. */
export function thoughtTo(tree: Tree): readonly Change[] {
  return tree.words.flatMap((word, at): Change[] => {
    if (word.text !== 'thought' || word.pos !== 'NOUN') return []
    const copula = childBy(tree, at, 'cop')
    const below = childBy(tree, at, 'acl', 'xcomp', 'advcl')
    if (copula === undefined || below === undefined || tree.words[at + 1]?.text !== 'to') return []
    return [
      {at, word: {pos: 'VERB', tag: 'VBN', lemma: 'think'}},
      {at: copula, relation: 'aux:pass'},
      {at: below, relation: 'xcomp'},
    ]
  })
}

/** "Had the alarm sounded", "why has the state not sued": an auxiliary before its subject was taken for the verb. */
export function invertedAuxiliaries(tree: Tree): readonly Change[] {
  return tree.order.flatMap((at): Change[] => {
    const lemma = lemmaOf(tree, at)
    const isModal = at < 4 && modals.has(tree.words[at]!.text.toLowerCase())
    if (!isVerb(tree, at) || !(lemma === 'have' || lemma === 'do' || isModal)) return []
    if (['aux', 'aux:pass'].includes(tree.relations[at]!)) return []
    if (subjectsOf(tree, at).some(child => child < at) || !opensClause(tree, at)) return []
    const tag = lemma === 'have' ? ['VBN', 'VBD'] : ['VB', 'VBP']
    const below = tree.children[at]!.flatMap(child =>
      tree.relations[child] === 'obj' ? [child, ...tree.children[child]!] : [child],
    )
    const verb = below.find(
      child =>
        child > at &&
        tag.includes(tree.words[child]!.tag) &&
        !tree.children[child]!.some(inner => ['mark', 'aux', 'aux:pass'].includes(tree.relations[inner]!)),
    )
    if (verb === undefined) return []
    const moved = tree.children[at]!.filter(child => child !== verb).map((child): Change => {
      const isSubject = tree.relations[child] === 'obj' && child > at && child < verb
      return {at: child, head: verb, ...(isSubject ? {relation: 'nsubj'} : {})}
    })
    return [
      {at: verb, head: tree.heads[at]!, relation: tree.relations[at]!},
      {at, head: verb, relation: 'aux', word: {pos: 'AUX'}},
      ...moved,
    ]
  })
}

const modals: ReadonlySet<string> = new Set([
  'can',
  'could',
  'will',
  'would',
  'should',
  'may',
  'might',
  'must',
  'shall',
])

/** Nothing but a question word, a negation or an adverb stands before it in its clause. Looks at four words at most. */
function opensClause(tree: Tree, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const {pos} = tree.words[before]!
    if (pos === 'PUNCT') return true
    if (
      !['ADV', 'SCONJ', 'CCONJ', 'ADP', 'DET'].includes(pos) &&
      !(pos === 'NOUN' && tree.words[before - 1]?.text.toLowerCase() === 'no')
    )
      return tree.words[before]!.tag.startsWith('W')
  }
  return at <= 4 || does(lemmaOf(tree, at - 1), 'negates')
}

/** "would have cost", "had never been": "have" right before a participle, with an auxiliary before it, was taken for a verb of its own. */
export function adjacentHave(tree: Tree): readonly Change[] {
  return tree.order.flatMap((at): Change[] => {
    if (lemmaOf(tree, at) !== 'have' || !isVerb(tree, at) || tree.relations[at] === 'aux') return []
    let verb = at + 1
    while (verb <= at + 2 && tree.words[verb]?.pos === 'ADV') verb++
    const hasModal = tree.children[at]!.some(child => tree.relations[child] === 'aux')
    if (tree.heads[at] === verb && tree.words[verb]?.tag === 'VBN') return [{at, relation: 'aux', word: {pos: 'AUX'}}]
    if (tree.heads[verb] !== at || !isVerb(tree, verb) || tree.relations[verb] === 'obj') return []
    if (!hasModal && subjectsOf(tree, verb).length > 0) return []
    if (!['VBN', 'VB', 'VBD'].includes(tree.words[verb]!.tag)) return []
    return [
      {at: verb, head: tree.heads[at]!, relation: tree.relations[at]!},
      {at, head: verb, relation: 'aux', word: {pos: 'AUX'}},
      ...tree.children[at]!.filter(child => child !== verb).map((child): Change => ({at: child, head: verb})),
    ]
  })
}

/** "have yet to rule": what follows is no aside. */
export const yetTo = (tree: Tree): readonly Change[] =>
  tree.words.flatMap((word, at): readonly Change[] => {
    if (word.text !== 'yet' || tree.words[at + 1]?.text !== 'to') return []
    const verb = at + 2
    const above = tree.heads[verb]
    if (above !== at - 1 || !['have', 'be'].includes(lemmaOf(tree, above))) return []
    return [
      {at: verb, relation: 'xcomp'},
      {at: at + 1, head: verb, relation: 'mark', word: {pos: 'PART', tag: 'TO'}},
    ]
  })

/** "accused of dumping acid": the gerund was taken for an adjective of its object. */
export const gerundsAfterOf = (tree: Tree): readonly Change[] =>
  tree.words.flatMap((word, at): readonly Change[] => {
    const of = at - 1
    const above = at - 2
    if (word.tag !== 'VBG' || tree.relations[at] !== 'amod' || above < 0) return []
    const governed = {of: ['accuses', 'doubts'], for: ['accuses'], from: ['prevents', 'bans']} as const
    const classes = governed[tree.words[of]!.text as keyof typeof governed]
    if (classes === undefined) return []
    const verb = isVerb(tree, above) ? above : tree.heads[above]!
    const object = tree.heads[at]!
    if (verb < 0 || object < at || !classes.some(one => does(lemmaOf(tree, verb), one)) || tree.heads[object] === at)
      return []
    return [
      {at, head: verb, relation: 'advcl', word: {pos: 'VERB'}},
      {at: object, head: at, relation: 'obj'},
      {at: of, head: at, relation: 'mark'},
    ]
  })

/** "Why did the bank lend …?": the last noun before the object was the verb. */
export function invertedQuestions(tree: Tree): readonly Change[] {
  if (tree.words.at(-1)?.text !== '?') return []
  const auxiliary = tree.words.findIndex(
    ({text}, at) => at < 5 && (modals.has(text.toLowerCase()) || ['do', 'does', 'did'].includes(text.toLowerCase())),
  )
  if (
    auxiliary < 0 ||
    tree.words.some(({pos, tag}, at) => at > auxiliary && pos === 'VERB' && ['VB', 'VBP'].includes(tag))
  )
    return []
  let end = auxiliary + 1
  while (['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON'].includes(tree.words[end]?.pos ?? '')) end++
  const verb = end - 1
  const subject = verb - 1
  if (
    subject <= auxiliary ||
    tree.words[verb]!.tag !== 'NN' ||
    !['NOUN', 'PROPN', 'PRON'].includes(tree.words[subject]!.pos)
  )
    return []
  const root = tree.order[0]!
  const others = [...new Set([root, auxiliary])].filter(at => at !== verb)
  return [
    {at: verb, head: -1, relation: 'root', word: {pos: 'VERB', tag: 'VB', lemma: lemmaOf(tree, verb)}},
    ...others.map(
      (at): Change => ({
        at,
        head: verb,
        relation: at === auxiliary ? 'aux' : 'dep',
        ...(at === auxiliary ? {word: {pos: 'AUX' as const}} : {}),
      }),
    ),
    {at: subject, head: verb, relation: 'nsubj'},
    ...tree.children[verb]!.filter(child => child > auxiliary && child < subject).map(
      (child): Change => ({at: child, head: subject}),
    ),
  ]
}

/** "after the firm said": a preposition's noun right before a finite verb that has no subject is its subject. */
export const clausesAfterPreposition = (tree: Tree): readonly Change[] =>
  tree.words.flatMap((_, at): readonly Change[] => {
    const noun = at - 1
    if (noun < 1 || !isVerb(tree, at) || !['VBD', 'VBZ', 'VBP'].includes(tree.words[at]!.tag)) return []
    if (['aux', 'aux:pass', 'cop'].includes(tree.relations[at]!) || subjectsOf(tree, at).length > 0) return []
    if (!['obl', 'nmod'].includes(tree.relations[noun]!)) return []
    const opener = tree.children[noun]!.find(child => child < noun && tree.relations[child] === 'case')
    if (opener === undefined || !['after', 'before', 'since', 'as', 'until'].includes(lemmaOf(tree, opener))) return []
    const isUnder = tree.heads[at] === noun
    return [
      {at: noun, head: at, relation: 'nsubj'},
      {at: opener, head: at, relation: 'mark', word: {pos: 'SCONJ'}},
      ...(isUnder ? [{at, head: tree.heads[noun]!, relation: 'advcl'}] : []),
    ]
  })

/** What hangs on an auxiliary hangs on its verb. */
export const flatAuxiliaries = (tree: Tree): readonly Change[] =>
  tree.words.flatMap((_, at): readonly Change[] => {
    const above = tree.heads[at]!
    const isBelow = above >= 0 && ['aux', 'aux:pass', 'cop'].includes(tree.relations[above]!) && tree.heads[above]! >= 0
    return isBelow ? [{at, head: tree.heads[above]!}] : []
  })

/** "Provided that the weather holds": no verb, but what opens the clause. */
export const providedThat = (tree: Tree): readonly Change[] =>
  tree.words.flatMap((word, at): readonly Change[] => {
    if (
      !['provided', 'providing', 'supposing'].includes(word.text.toLowerCase()) ||
      tree.words[at + 1]?.text !== 'that'
    )
      return []
    const clause = tree.children[at]!.find(child => child > at && ['advcl', 'ccomp'].includes(tree.relations[child]!))
    if (clause === undefined) return []
    return [
      {at: clause, head: tree.heads[at]!, relation: tree.relations[at] === 'root' ? 'root' : 'advcl'},
      {at, head: clause, relation: 'mark', word: {pos: 'SCONJ'}},
      ...tree.children[at]!.filter(child => child !== clause).map((child): Change => ({at: child, head: clause})),
    ]
  })

/** "according to the engineers" is no clause. */
export function accordingTo(tree: Tree): readonly Change[] {
  return tree.words.flatMap((word, at): Change[] => {
    if (word.text.toLowerCase() !== 'according' || tree.words[at + 1]?.text.toLowerCase() !== 'to') return []
    const noun = tree.children[at]!.find(child => child > at + 1 && ['obj', 'obl'].includes(tree.relations[child]!))
    const head = tree.heads[at]!
    if (noun === undefined || head < 0) return []
    return [
      {at: noun, head, relation: 'obl'},
      {at, head: noun, relation: 'case'},
    ]
  })
}
