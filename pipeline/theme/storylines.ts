import {leadingVectors} from '../text/eigen.ts'
import {type Graph, graphOf, type Links} from '../text/graph.ts'
import {louvain} from '../text/louvain.ts'
import {nearestRows} from '../text/neighbours.ts'
import {clusterByPivots} from '../text/pivots.ts'
import {seeded} from '../text/seeded.ts'
import {countTerms, type Vectors, weigh} from '../text/vectors.ts'
import {amongStorylines, type Close, closenessOf, cosineOf} from './closeness.ts'
import {dissolveSmall} from './placement.ts'
import type {Unit} from './units.ts'

/** Fewest sentences of a storyline; and the largest share of the folder it may take, which is half as much again as an equal share where there are few. */
const fewest = 3
const largest = (count: number): number => Math.max(1 / 3, 1.5 / count)

/** Links of a passage: fewer in a short folder, where all would be neighbours. On bench/subjects B-cubed .58 at 6, 10 and 15. */
const nearestIn = (size: number): number => Math.min(10, Math.max(3, size >> 2))

/** Numbers of storylines tried around the wanted one; links that most of them keep inside a storyline count most.
 *  On bench/subjects B-cubed .58 and adjusted Rand .41 for one number alone, .60 and .44 for five. */
const around = [-3, -2, -1, 0, 1]

/** Storylines of a folder: where each unit stands, and the graph they were cut from. */
export interface Storylines {
  readonly placed: Int32Array
  readonly count: number
  readonly graph: Graph
}

/**
 * Part a folder's sentences into storylines: similar words and closeness in the sources make a graph, its leading
 * eigenvectors for several numbers of parts tell which links hold, and those are cut into the number that the folder carries, `most` at most.
 */
export function storylinesOf(units: readonly Unit[], most: number): Storylines {
  const links = linksOf(vectorsOf(units), closenessOf(units, amongStorylines))
  const graph = graphOf(units.length, links)
  const wanted = numberOf(graph, most)
  if (units.length < 2 * fewest) return {placed: new Int32Array(units.length), count: Math.min(1, units.length), graph}
  const firm = graphOf(units.length, {...links, weight: firmness(links, graph, wanted)})
  const vectors = leadingVectors(firm, Math.min(wanted + 2, units.length))
  let placed = clusterByPivots(vectors.slice(0, wanted))
  for (let count = wanted + 1; count <= vectors.length && isTooLarge(placed, largest(wanted)); count++)
    placed = clusterByPivots(vectors.slice(0, count))
  dissolveSmall(firm, placed, units, vectors.length, {fewest, most})
  return {placed, count: vectors.length, graph}
}

/** A storyline for so many sentences at most: in a short folder each paragraph would be one. */
const sentencesEach = 5

/** As many storylines as the graph has communities worth a section: a short folder has two or three. */
function numberOf(graph: Graph, most: number): number {
  const sizes = new Map<number, number>()
  for (const community of louvain(graph, 1, seeded(7))) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  const sections = [...sizes.values()].filter(size => size >= fewest).length
  return Math.min(most, Math.max(2, Math.min(Math.round(graph.size / sentencesEach), sections)))
}

/** Stems by their rarity in the folder. Names count by their words: as terms of their own they cost .01 to .02 of B-cubed. */
function vectorsOf(units: readonly Unit[]): Vectors {
  const counts = countTerms(units.map(({sentences}) => sentences.flatMap(({stems}) => stems)))
  return weigh(counts, term => Math.log(units.length / counts.frequency[term]!))
}

/** Link each unit to its nearest by cosine and closeness together; a link that only one end names has half its weight. */
function linksOf(vectors: Vectors, close: Close): Links {
  const nearest = nearestIn(vectors.size)
  const found = nearestRows(vectors, nearest)
  const from: number[] = []
  const to: number[] = []
  const weight: number[] = []
  for (let i = 0; i < vectors.size; i++) {
    const row = new Map<number, number>()
    for (let p = i * found.most; p < i * found.most + found.count[i]!; p++) row.set(found.row[p]!, found.cosine[p]!)
    for (const [other, added] of close[i]!) row.set(other, added + (row.get(other) ?? cosineOf(vectors, i, other)))
    const best = [...row].sort(([a, x], [b, y]) => y - x || a - b).slice(0, nearest)
    for (const [other, value] of best) {
      from.push(i)
      to.push(other)
      weight.push(value / 2)
    }
  }
  return {from, to, weight}
}

/** Each link's weight times the share of groupings that keep it inside a storyline (consensus of partitions; Strehl and Ghosh 2002). */
function firmness(links: Links, graph: Graph, wanted: number): number[] {
  const numbers = around.map(step => wanted + step).filter(count => count >= 2 && count <= graph.size)
  const vectors = leadingVectors(graph, Math.max(...numbers))
  const weight = links.weight.map(() => 0)
  for (const count of numbers) {
    const part = clusterByPivots(vectors.slice(0, count))
    for (let e = 0; e < weight.length; e++)
      if (part[links.from[e]!] === part[links.to[e]!]) weight[e]! += links.weight[e]! / numbers.length
  }
  return weight
}

function isTooLarge(placed: Int32Array, share: number): boolean {
  const sizes = new Map<number, number>()
  for (const slot of placed) sizes.set(slot, (sizes.get(slot) ?? 0) + 1)
  return Math.max(...sizes.values()) > share * placed.length
}
