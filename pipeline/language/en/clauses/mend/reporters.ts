import {does} from '../classes.ts'
import {childBy, lemmaOf, type Tree} from '../tree.ts'
import type {Change} from './change.ts'
import {hasRelative, isVerb, marksOf, subjectsOf} from './finite.ts'

/** "…, minister says", "“…” asked the father": a reporting verb behind a comma or a quotation is an aside with its own subject, whatever it hangs by. */
export const reporters = (tree: Tree): readonly Change[] =>
  tree.order.flatMap((at): readonly Change[] => {
    const head = tree.heads[at]!
    const lemma = lemmaOf(tree, at)
    if (head < 0 || head > at || !isVerb(tree, at) || tree.relations[at] === 'parataxis') return []
    if (!does(lemma, 'reports') && !does(lemma, 'asks')) return []
    if (!['VBD', 'VBZ', 'VBP'].includes(tree.words[at]!.tag) || marksOf(tree, at).length > 0 || hasRelative(tree, at))
      return []
    if (childBy(tree, at, 'ccomp', 'cc') !== undefined) return []
    const subject = subjectsOf(tree, at).find(child => child < at)
    const first =
      subject === undefined
        ? at
        : Math.min(subject, ...tree.children[subject]!.filter(child => tree.words[child]!.pos !== 'PUNCT'))
    const before = tree.words[first - 1]
    if (before?.pos !== 'PUNCT' || ![',', '"', '”', '’', "''"].includes(before.text)) return []
    const inverted = subject === undefined && before.text !== ',' ? childBy(tree, at, 'nsubj', 'obj') : undefined
    if (subject === undefined && inverted === undefined) return []
    return [{at, relation: 'parataxis'}, ...(inverted === undefined ? [] : [{at: inverted, relation: 'nsubj'}])]
  })
