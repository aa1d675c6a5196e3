import {leadingVectors} from '../text/eigen.ts'
import {type Graph, graphOf, type Links} from '../text/graph.ts'
import {louvain} from '../text/louvain.ts'
import {seeded} from '../text/seeded.ts'
import {cutBySpectrum} from '../text/spectral.ts'
import {type Clues, chanceOf, pairsOf} from './likeness.ts'
import {dissolveSmall, followNeighbours, followSource} from './placement.ts'
import type {Unit} from './units.ts'

/** Fewest sentences of a storyline, and the least share of the folder; and the largest share of the folder it may take, which is half as much again as an equal share where there are few. */
export const fewest = 3
const leastShare = 0.03
const largest = (count: number): number => Math.max(1 / 3, 1.5 / count)

/** Links of a passage: fewer in a short folder, where all would be neighbours. See `chance` for the sweep. */
const nearestIn = (size: number): number => Math.min(15, Math.max(3, size >> 2))

/** Numbers of storylines tried around the wanted one; links that most of them keep inside a storyline count most. By the measure of
 *  `linksOf` .613 and .446 with the wanted one alone, .621 and .458 with two more on each side, .626 and .461 with three. */
const around = [-3, -2, -1, 0, 1, 2, 3]

/** A storyline for so many sentences at most: in a short folder each paragraph would be one. */
const sentencesEach = 5

/** Storylines of a folder: where each unit stands, and the graph they were cut from. */
export interface Storylines {
  readonly placed: Int32Array
  readonly count: number
  readonly graph: Graph
}

/**
 * Part a folder's sentences into storylines: pairs that are likely of one make a graph, cuts of it into several numbers of parts
 * tell which links hold, and those are cut into the number that the folder carries, `most` at most.
 */
export function storylinesOf(units: readonly Unit[], most: number, clues: Clues): Storylines {
  const links = linksOf(units, clues)
  const graph = graphOf(units.length, links)
  const wanted = numberOf(graph, most)
  if (units.length < 2 * fewest) return {placed: new Int32Array(units.length), count: Math.min(1, units.length), graph}
  const firm = graphOf(units.length, {...links, weight: firmness(links, graph, wanted)})
  const vectors = leadingVectors(firm, Math.min(wanted + 2, units.length))
  let count = wanted
  let placed = cutBySpectrum(vectors.slice(0, count))
  while (count < vectors.length && isTooLarge(placed, largest(wanted)))
    placed = cutBySpectrum(vectors.slice(0, ++count))
  dissolveSmall(firm, placed, units, count, {fewest: Math.max(fewest, Math.floor(leastShare * units.length)), most})
  followNeighbours(graph, placed)
  followSource(placed, units)
  return {placed, count, graph}
}

/** As many storylines as the graph has communities worth a section: a short folder has two or three. */
function numberOf(graph: Graph, most: number): number {
  const sizes = new Map<number, number>()
  for (const community of louvain(graph, 1, seeded(7))) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  const sections = [...sizes.values()].filter(size => size >= fewest).length
  return Math.min(most, Math.max(2, Math.min(Math.round(graph.size / sentencesEach), sections)))
}

/**
 * Link each unit to those that are most likely of one storyline with it; a link that only one end names has half its weight.
 * The cube of the chance: nine subjects, each with weights that have not seen it, B-cubed and adjusted Rand .57 and .41 by
 * the chance's power 1.5, .605 and .445 by its square, .621 and .458 by its cube, .617 and .438 by its fourth power; by the
 * cube 10, 15 and 20 links .619, .621 and .620.
 */
function linksOf(units: readonly Unit[], clues: Clues): Links {
  const rows = units.map((): {readonly other: number; readonly value: number}[] => [])
  for (const pair of pairsOf(units, clues)) {
    const chance = chanceOf(pair)
    const value = chance * chance * chance
    rows[pair.a]!.push({other: pair.b, value})
    rows[pair.b]!.push({other: pair.a, value})
  }
  const from: number[] = []
  const to: number[] = []
  const weight: number[] = []
  for (const [i, row] of rows.entries())
    for (const {other, value} of row
      .sort((a, b) => b.value - a.value || a.other - b.other)
      .slice(0, nearestIn(units.length))) {
      from.push(i)
      to.push(other)
      weight.push(value / 2)
    }
  return {from, to, weight}
}

/** Each link's weight times the share of cuts that keep it inside a storyline (consensus of partitions; Strehl and Ghosh 2002). */
function firmness(links: Links, graph: Graph, wanted: number): number[] {
  const numbers = around.map(step => wanted + step).filter(count => count >= 2 && count <= graph.size)
  const vectors = leadingVectors(graph, Math.max(...numbers))
  const weight = links.weight.map(() => 0)
  for (const count of numbers) {
    const part = cutBySpectrum(vectors.slice(0, count))
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
