import {does} from '../../lexicon/index.ts'
import {lemmaOf, type Tree} from '../tree.ts'
import type {Change} from './change.ts'
import {isFinitePredicate} from './finite.ts'

const governing = ['plans', 'tries', 'fails', 'manages'] as const
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])

/** "The orchestra plans to sell its hall.": the only verb of a sentence was taken for a plural, and its subject for what tells which. */
export function verbsTakenForPlurals(tree: Tree): readonly Change[] {
  const at = tree.order[0] ?? 0
  const infinitive = at + 2
  const subject = at - 1
  const {words} = tree
  if (words[at]?.tag !== 'NNS' || words[at + 1]?.text !== 'to' || words[infinitive]?.tag !== 'VB') return []
  if (!governing.some(one => does(lemmaOf(tree, at), one)) || !nominal.has(words[subject]?.pos ?? '')) return []
  if (words.at(-1)?.text !== '.' || words.some((_, one) => isMainPredicate(tree, one))) return []
  return [
    {at, word: {pos: 'VERB', tag: 'VBZ'}},
    {at: infinitive, head: at, relation: 'xcomp'},
    ...tree.children[at]!.filter(child => child < subject).map((child): Change => ({at: child, head: subject})),
    {
      at: subject,
      head: at,
      relation: 'nsubj',
      ...(words[subject]!.pos === 'ADJ' ? {word: {pos: 'NOUN', tag: 'NN'}} : {}),
    },
  ]
}

const isMainPredicate = (tree: Tree, at: number): boolean =>
  isFinitePredicate(tree, at) && tree.relations[at] !== 'acl:relcl'
