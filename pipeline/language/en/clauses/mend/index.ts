import type {Tree} from '../tree.ts'
import {changed} from './change.ts'
import {complements, thatClauses} from './complements.ts'
import {measuredAdjectives} from './measured.ts'
import {verbsTakenForPlurals} from './plurals.ts'
import {reporters} from './reporters.ts'
import {mainClause} from './root.ts'
import {
  accordingTo,
  adjacentHave,
  clausesAfterPreposition,
  flatAuxiliaries,
  gerundsAfterOf,
  invertedAuxiliaries,
  invertedQuestions,
  providedThat,
  thoughtTo,
  verbsAfterTo,
  yetTo,
} from './verbs.ts'

/** In this order: what the words are, then what hangs on them. */
const repairs = [
  verbsTakenForPlurals,
  measuredAdjectives,
  verbsAfterTo,
  yetTo,
  thoughtTo,
  gerundsAfterOf,
  adjacentHave,
  flatAuxiliaries,
  invertedAuxiliaries,
  invertedQuestions,
  clausesAfterPreposition,
  accordingTo,
  providedThat,
  thatClauses,
  reporters,
  complements,
]

/**
 * A parser's tree with what a grammar of clauses knows better: which verb can be the main one, which clauses a reporting verb takes,
 * which words must be verbs. Every arc that is set anew counts as a guess. A right tree comes back as it was.
 */
export function mended(tree: Tree, isHeadline: boolean): Tree {
  const better = repairs.reduce((known, repair) => changed(known, repair(known)), tree)
  return changed(better, mainClause(better, isHeadline))
}
