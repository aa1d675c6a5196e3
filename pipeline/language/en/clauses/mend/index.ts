import type {Tree} from '../tree.ts'
import {changed} from './change.ts'
import {complements} from './complements.ts'
import {reporters} from './reporters.ts'
import {mainClause} from './root.ts'
import {
  accordingTo,
  adjacentHave,
  flatAuxiliaries,
  invertedAuxiliaries,
  providedThat,
  thoughtTo,
  verbsAfterTo,
} from './verbs.ts'

/**
 * A parser's tree with what a grammar of clauses knows better: which verb can be the main one, which clauses a reporting verb takes,
 * which words must be verbs. Every arc that is set anew counts as a guess. A right tree comes back as it was.
 */
export function mended(tree: Tree, isHeadline: boolean): Tree {
  const repairs = [
    verbsAfterTo,
    thoughtTo,
    adjacentHave,
    flatAuxiliaries,
    invertedAuxiliaries,
    accordingTo,
    providedThat,
    reporters,
    complements,
  ]
  const better = repairs.reduce((known, repair) => changed(known, repair(known)), tree)
  return changed(better, mainClause(better, isHeadline))
}
