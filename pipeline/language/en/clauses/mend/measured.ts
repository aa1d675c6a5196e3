import {does} from '../../lexicon/index.ts'
import {lemmaOf, type Tree} from '../tree.ts'
import type {Change} from './change.ts'

/** Adjectives that a measure stands before. */
const dimensions: ReadonlySet<string> = new Set('long wide high deep tall thick broad old away apart'.split(' '))

/** "The road will be 80 kilometres long": the adjective is the predicate, and what is measured its subject, wherever the parser hung them. */
export const measuredAdjectives = (tree: Tree): readonly Change[] =>
  tree.words.flatMap((word, at): readonly Change[] => {
    const unit = at - 1
    const be = at - 3
    if (be < 1) return []
    if (!dimensions.has(word.text) || tree.words[at - 2]?.pos !== 'NUM' || lemmaOf(tree, be) !== 'be') return []
    if (tree.words[unit]!.pos !== 'NOUN' || tree.words[be]!.pos !== 'AUX') return []
    const modal = tree.words[be - 1]?.tag === 'MD' ? be - 1 : undefined
    const subject = headBefore(tree, modal ?? be)
    if (subject === undefined) return []
    const root = tree.order[0]!
    const isOwn = [at, unit, be, modal, subject].includes(root)
    if (!isOwn && !does(lemmaOf(tree, root), 'reports')) return []
    const above = isOwn ? -1 : root
    return [
      {at, head: above, relation: above < 0 ? 'root' : 'ccomp', word: {pos: 'ADJ', tag: 'JJ'}},
      {at: unit, head: at, relation: 'obl'},
      {at: at - 2, head: unit, relation: 'nummod'},
      {at: be, head: at, relation: 'cop'},
      ...(modal === undefined ? [] : [{at: modal, head: at, relation: 'aux'}]),
      {at: subject, head: at, relation: 'nsubj'},
    ]
  })

/** The noun that the words right before an auxiliary hang on. At most twelve steps up. */
function headBefore(tree: Tree, end: number): number | undefined {
  let top = end - 1
  for (let step = 0; step < 12 && top >= 0; step++) {
    const head = tree.heads[top]!
    if (head < 0 || head >= end || tree.words[head]!.pos === 'VERB') break
    top = head
  }
  return ['NOUN', 'PROPN', 'PRON'].includes(tree.words[top]?.pos ?? '') ? top : undefined
}
