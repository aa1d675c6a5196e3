import {does} from '../lexicon/index.ts'
import {type Frame, topOf} from './frames.ts'
import {childrenBy, lemmaOf, type Tree} from './tree.ts'

/** How each clause hangs: by which role, on which other, and on which word of it. Indices into the frames. */
export interface Hanging {
  readonly role: 'main' | 'conjunct' | 'complement' | 'relative' | 'adverbial'
  readonly governor: number | undefined
  readonly over: number | undefined // the word above: a verb, or a noun like "claims"
}

/**
 * What governs what. A reporting clause set behind or between ("…, police said") governs the sentence that it reports, however the parser
 * hangs it.
 */
export function hangingOf(tree: Tree, frames: readonly Frame[], owners: readonly number[]): readonly Hanging[] {
  const plain = frames.map((frame): Hanging => {
    const top = topOf(frame)
    const over = tree.heads[top]!
    const governor = frame.pending === undefined && over >= 0 && owners[over]! >= 0 ? owners[over]! : undefined
    const role = governor === undefined ? 'main' : roleOf(tree, frame, over)
    return {role, governor, over: governor === undefined ? undefined : over}
  })
  const turned = [...plain]
  frames.forEach((frame, at) => {
    const {governor} = plain[at]!
    if (governor === undefined || !reportsFromAside(tree, frame) || turned[governor]!.over === frame.word) return
    turned[at] = turned[governor]!
    turned[governor] = {role: 'complement', governor: at, over: frame.word}
  })
  return turned
}

/** "…, the ministry says": a reporting verb as an aside, with a subject and without a complement of its own. */
function reportsFromAside(tree: Tree, frame: Frame): boolean {
  const relation = tree.relations[topOf(frame)]!
  return (
    relation === 'parataxis' &&
    (does(lemmaOf(tree, frame.word), 'reports') ||
      does(lemmaOf(tree, frame.word), 'observes') ||
      does(lemmaOf(tree, frame.word), 'asks')) &&
    childrenBy(tree, frame.word, 'nsubj').length > 0 &&
    childrenBy(tree, frame.word, 'ccomp', 'xcomp', ...(does(lemmaOf(tree, frame.word), 'tells') ? [] : ['obj']))
      .length === 0
  )
}

const governed: ReadonlySet<string> = new Set(['from', 'of', 'in', 'on', 'for', 'at', 'to', 'with', 'against'])

function roleOf(tree: Tree, frame: Frame, over: number): Hanging['role'] {
  const top = topOf(frame)
  const relation = tree.relations[top]!
  if (relation === 'conj' || relation === 'parataxis' || relation === 'list' || relation === 'appos') return 'conjunct'
  if (relation === 'ccomp' || relation === 'xcomp' || relation.startsWith('csubj')) return 'complement'
  if (relation === 'acl:relcl') return 'relative'
  const marks = childrenBy(tree, top, 'mark', 'case').map(child => lemmaOf(tree, child))
  if (relation === 'acl')
    return marks.some(mark => ['that', 'whether', 'to', 'of'].includes(mark)) ? 'complement' : 'relative'
  if (relation === 'advcl')
    return marks.some(mark => governed.has(mark)) && governs(tree, over) ? 'complement' : 'adverbial'
  return 'adverbial'
}

const governs = (tree: Tree, over: number): boolean => {
  const lemma = lemmaOf(tree, over)
  return (
    ['accuses', 'prevents', 'bans', 'manages', 'plans', 'orders', 'fails', 'tries', 'permits', 'doubts'] as const
  ).some(one => does(lemma, one))
}
