import type {Force} from '../../../model/clause.ts'
import {does, type WordClass} from '../lexicon/index.ts'
import {type Frame, isInfinitive, topOf} from './frames.ts'
import type {Hanging} from './hanging.ts'
import {childBy, childrenBy, lemmaOf, type Tree} from './tree.ts'

/** What governs a clause makes of it: another force, a denial, another's claim. */
export interface Effect {
  readonly force?: Force // "told" leaves the clause's own
  readonly denies?: boolean
  readonly claim?: 'speaker' | 'unnamed' | 'nobody' | undefined // speaker: the governor's subject
}

/** How a governor stands itself, when its clauses are read. */
export interface Governor {
  readonly denied: boolean
  readonly force: Force
}

/** What the governor does to the clause. */
export function effectOf(tree: Tree, frame: Frame, hanging: Hanging, above: Frame, governor: Governor): Effect {
  const {over} = hanging
  if (over === undefined) return {}
  if (hanging.role === 'adverbial') return isCondition(tree, frame) ? {force: 'conditional'} : purpose(tree, frame)
  const lemma = lemmaOf(tree, over)
  if (questionWords.has(lemma) && over !== above.word && asksOrTells(lemmaOf(tree, above.word)))
    return {force: 'asked', claim: does(lemmaOf(tree, above.word), 'asks') && !governor.denied ? 'speaker' : 'nobody'}
  if (hanging.role === 'relative' || hanging.role === 'conjunct' || hanging.role === 'main') return {}
  const isPredicate = over === above.word && !(above.kind === 'noun' && tree.relations[topOf(frame)] === 'acl')
  const asked = isIndirectQuestion(tree, frame)
  if (asked)
    return {force: 'asked', claim: isPredicate && does(lemma, 'asks') && !governor.denied ? 'speaker' : 'nobody'}
  const particle = childBy(tree, over, 'compound:prt')
  if (lemma === 'rule' && particle !== undefined && lemmaOf(tree, particle) === 'out')
    return {denies: true, claim: 'speaker'}
  if (!isPredicate) return underNoun(tree, frame, over, above, governor)
  return hasFiniteVerb(tree, frame)
    ? underFinite(lemma, above, tree, governor)
    : underBare(tree, frame, over, lemma, governor)
}

/** Verbs before a clause with a question word: "did not say when it would begin". */
const asksOrTells = (lemma: string): boolean =>
  (['asks', 'confirms', 'reports', 'observes', 'unclear'] as const).some(one => does(lemma, one))

/** "said that …", "denied that …", "has not confirmed that …", "it is unclear that …". */
function underFinite(lemma: string, above: Frame, tree: Tree, governor: Governor): Effect {
  if (above.kind !== 'verb') {
    if (does(lemma, 'untrue'))
      return ['true', 'right', 'correct'].includes(lemma) === governor.denied ? {denies: true} : {}
    return does(lemma, 'unclear') && (governor.denied || lemma !== 'clear') ? {force: 'possible', claim: 'nobody'} : {}
  }
  if (does(lemma, 'denies'))
    return governor.denied ? {force: 'possible', claim: 'nobody'} : {denies: true, claim: 'speaker'}
  if (governor.denied && does(lemma, 'confirms')) return {force: 'possible', claim: 'nobody'}
  if (does(lemma, 'doubts')) return {force: 'possible', claim: 'speaker'}
  if (governor.force !== 'told' || governor.denied)
    return does(lemma, 'reports') || does(lemma, 'observes') ? {force: 'possible', claim: 'nobody'} : {}
  if (does(lemma, 'observes') && hasEmptySubject(tree, above)) return {}
  return does(lemma, 'reports') || does(lemma, 'observes') || does(lemma, 'asks') ? {claim: 'speaker'} : {}
}

const hasEmptySubject = (tree: Tree, above: Frame): boolean =>
  above.own.some(
    child => tree.relations[child] === 'expl' || (tree.relations[child] === 'nsubj' && lemmaOf(tree, child) === 'it'),
  )

/** What an infinitive, a participle or a gerund gets from the verb above, by the form that it stands in. */
function underBare(tree: Tree, frame: Frame, over: number, lemma: string, governor: Governor): Effect {
  const isTo = isInfinitive(tree, topOf(frame))
  const marks = childrenBy(tree, topOf(frame), 'mark', 'case').map(child => lemmaOf(tree, child))
  const isGerund = !isTo && tree.words[frame.word]!.tag === 'VBG'
  const is = (one: WordClass) => does(lemma, one)
  if (marks.includes('without')) return {}
  if (marks.includes('from'))
    return is('bans') ? {force: 'ordered', denies: true} : is('prevents') || is('fails') ? {denies: true} : {}
  if (marks.includes('of') || marks.includes('for'))
    return is('doubts') ? {force: 'possible', claim: 'speaker'} : is('accuses') ? {claim: 'speaker'} : {}
  if (is('fails') && (isTo || isGerund)) return governor.denied ? {force: 'possible'} : {denies: true}
  if (isGerund && is('denies')) return {denies: true, claim: 'speaker'}
  if (isGerund) return is('accuses') || is('reports') ? {claim: 'speaker'} : {}
  if (!isTo) return governor.denied ? {denies: true} : {}
  return {...underInfinitive(tree, over, is), ...(governor.denied && !is('reports') ? {denies: true} : {})}
}

function underInfinitive(tree: Tree, over: number, is: (one: WordClass) => boolean): Effect {
  const hasHearer = childBy(tree, over, 'obj', 'iobj', 'nsubj:pass') !== undefined
  if (is('bans')) return {force: 'ordered', denies: true}
  if (is('orders') && (hasHearer || !is('plans'))) return {force: 'ordered'}
  if (is('plans')) return {force: 'planned'}
  if (is('tries') || is('permits')) return {force: 'possible'}
  if (is('manages')) return {}
  return is('reports') ? {claim: 'speaker'} : {force: 'possible'}
}

const nounForces: ReadonlyMap<string, Effect> = new Map(
  (
    [
      [
        'plan agreement deal decision vow pledge promise threat proposal intention offer bid move plans',
        {force: 'planned'},
      ],
      ['refusal failure inability impossible', {denies: true}],
      ['order call demand request appeal', {force: 'ordered'}],
    ] as const
  ).flatMap(([words, effect]) => words.split(' ').map(word => [word, effect] as const)),
)

/** "claims that …", "no evidence that …", "a plan to …", "the first woman to …". */
function underNoun(tree: Tree, frame: Frame, over: number, above: Frame, governor: Governor): Effect {
  const lemma = lemmaOf(tree, over)
  if (hasFiniteVerb(tree, frame)) {
    const verb = lemmaOf(tree, above.word)
    const isObject = tree.relations[over] === 'obj' || tree.relations[over] === 'nsubj:pass'
    if (isObject && does(verb, 'denies') && !governor.denied) return {denies: true, claim: 'speaker'}
    if (
      tree.relations[over]?.startsWith('nsubj') &&
      does(verb, 'untrue') &&
      !['true', 'right', 'correct'].includes(verb) !== governor.denied
    )
      return {denies: true}
    if (does(lemma, 'rumours')) return {force: 'possible', claim: 'nobody'}
    return does(lemma, 'claims') ? {claim: 'unnamed'} : {}
  }
  const listed = nounForces.get(lemma)
  if (listed !== undefined) return governor.denied || isEmptiedNoun(tree, over) ? {...listed, denies: true} : listed
  const isOrdinal = tree.children[over]!.some(child =>
    ['first', 'last', 'only', 'second', 'third'].includes(lemmaOf(tree, child)),
  )
  const isTo = isInfinitive(tree, topOf(frame))
  return isTo && !isOrdinal && !isOrdinalWord(lemma) ? {force: 'possible'} : {}
}

const isOrdinalWord = (lemma: string): boolean =>
  /^(?:first|second|third|fourth|fifth|sixth|last|only|latest)$/.test(lemma)
const isEmptiedNoun = (tree: Tree, at: number): boolean =>
  childrenBy(tree, at, 'det').some(child => lemmaOf(tree, child) === 'no')

/** A clause with a subject of its own and a finite verb; a clause after "that" or a quoted sentence too. */
export function hasFiniteVerb(tree: Tree, frame: Frame): boolean {
  const top = topOf(frame)
  if (isInfinitive(tree, top)) return false
  const hasSubject = frame.own.some(child => ['nsubj', 'nsubj:pass', 'csubj', 'expl'].includes(tree.relations[child]!))
  const hasAuxiliary = frame.own.some(child => ['aux', 'aux:pass', 'cop'].includes(tree.relations[child]!))
  if (hasSubject && tree.relations[top] !== 'xcomp') return true
  const first = frame.own.find(child => ['aux', 'aux:pass', 'cop'].includes(tree.relations[child]!)) ?? top
  const {tag} = tree.words[first]!
  return ['VBD', 'VBZ', 'VBP', 'MD'].includes(tag) && (hasAuxiliary || tree.relations[top] !== 'xcomp')
}

const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'providing', 'supposing'])

/** "if …", "unless …", "had the alarm sounded, …". */
export function isCondition(tree: Tree, frame: Frame): boolean {
  const top = topOf(frame)
  const marks = tree.children[top]!.filter(
    child => ['mark', 'advmod', 'case'].includes(tree.relations[child]!) && child < frame.shown,
  )
  if (
    marks.some(child => conditions.has(lemmaOf(tree, child)) || conditions.has(tree.words[child]!.text.toLowerCase()))
  )
    return true
  if (marks.some(child => tree.relations[child] === 'mark')) return false
  const subject = frame.own.find(child => ['nsubj', 'nsubj:pass'].includes(tree.relations[child]!))
  const first = frame.own.find(child => ['aux', 'aux:pass', 'cop'].includes(tree.relations[child]!))
  return (
    subject !== undefined &&
    first !== undefined &&
    first < subject &&
    ['had', 'should', 'were'].includes(tree.words[first]!.text.toLowerCase())
  )
}

/** "to save costs": nobody says that it did. */
const purpose = (tree: Tree, frame: Frame): Effect => (isInfinitive(tree, topOf(frame)) ? {force: 'planned'} : {})

const questionWords: ReadonlySet<string> = new Set([
  'who',
  'whom',
  'what',
  'when',
  'where',
  'why',
  'how',
  'which',
  'whose',
  'whether',
])

/** "whether it …", "who had ordered …", "how much the tower had cost". */
function isIndirectQuestion(tree: Tree, frame: Frame): boolean {
  const top = topOf(frame)
  if (
    ![
      'ccomp',
      'csubj',
      'csubj:pass',
      'acl',
      'advcl',
      'xcomp',
      'obj',
      'nsubj',
      'obl',
      'nmod',
      'root',
      'parataxis',
    ].includes(tree.relations[top]!)
  )
    return false
  return frame.own.some(child => {
    if (child > frame.word) return false
    const lemma = lemmaOf(tree, child)
    if (lemma === 'if') return tree.relations[child] === 'mark' && tree.relations[top] === 'ccomp'
    return (
      questionWords.has(lemma) ||
      tree.children[child]!.some(inner => inner <= child && questionWords.has(lemmaOf(tree, inner)))
    )
  })
}
