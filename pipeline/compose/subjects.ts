import {nearestRows} from '../text/neighbours.ts'
import {countTerms, weigh} from '../text/vectors.ts'
import {rarity} from '../text/weights.ts'
import type {Corpus} from './corpus.ts'

/** Cosine of two sources' telling words from which they speak of one matter. Ten ten-article subjects of multiling-en stay
 *  whole and every two of them mixed fall apart from 0.10 to 0.16. */
const oneMatter = 0.14
/** A matter that one source alone speaks of is an aside, no subject of the folder. */
const fewestSources = 2

/** The numbers of the sources by the matter they speak of, largest first: more than one list when the folder holds several. */
export function subjectsOf(corpus: Corpus): number[][] {
  const counts = countTerms(corpus.articles.map(({sentences}) => sentences.flatMap(({stems}) => stems)))
  const near = nearestRows(
    weigh(counts, term => rarity(counts.vocabulary[term]!)),
    8,
  )
  const root = corpus.articles.map((_, i) => i)
  const find = (i: number): number => (root[i] === i ? i : find(root[i]!))
  for (const [i] of root.entries()) {
    for (let at = i * near.most; at < i * near.most + near.count[i]!; at++)
      if (near.cosine[at]! >= oneMatter) root[find(i)] = find(near.row[at]!)
  }
  const matters = new Map<number, number[]>()
  for (const [i] of root.entries()) matters.set(find(i), [...(matters.get(find(i)) ?? []), i + 1])
  return [...matters.values()]
    .filter(({length}) => length >= fewestSources)
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
}
