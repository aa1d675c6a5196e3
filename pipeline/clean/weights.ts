import {bestStretch} from './body.ts'
import {cardTraits} from './cards.ts'
import {contextTraits, distanceFrom, measureContext, sumsOf} from './context.ts'
import type {Line} from './line.ts'
import {namesOf, pageTraits} from './page-traits.ts'
import {classes, classOf, lineTraits, type Trait} from './traits.ts'

/** A line as the table of weights sees it: how it reads, in which column of each trait it falls, the names around it. */
export interface Measured {
  readonly kind: number
  readonly columns: Uint8Array
  readonly names: readonly string[]
}

/** Weights by class of line, trait and column; of the words in class names; all added up, above zero speaks for the article. */
export interface Table {
  readonly traits: readonly string[]
  readonly weights: readonly (readonly (readonly number[])[])[]
  readonly names: Readonly<Record<string, number>>
}

/** The first look weighs each line; the second weighs it again, knowing how the first weighed its neighbours. */
export const firstTraits: readonly Trait[] = [...lineTraits, ...contextTraits, ...cardTraits]

const odds = [-4, -2, -1, -0.3, 0.3, 1, 2, 4]
const probabilities = [0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95]

/** What the second look adds, in the order of `measureAgain`. */
export const secondTraits: readonly Trait[] = [
  {name: 'own', edges: odds},
  {name: 'before', edges: odds},
  {name: 'after', edges: odds},
  {name: 'around-2', edges: probabilities},
  {name: 'around-5', edges: probabilities},
  {name: 'around-12', edges: probabilities},
  {name: 'likely-before', edges: [0.5, 3, 30, 100, 300]},
  {name: 'likely-after', edges: [0.5, 3, 30, 100, 300]},
  {name: 'from-likely', edges: [-20.5, -5.5, -1.5, -0.5, 0.5, 1.5, 5.5, 20.5]},
  {name: 'likely-last', edges: [0.5, 1.5, 3.5, 8.5]},
  {name: 'likely-next', edges: [0.5, 1.5, 3.5, 8.5]},
]

export const traitsFor = (look: 1 | 2, page: boolean): readonly Trait[] => [
  ...firstTraits,
  ...(page ? pageTraits : []),
  ...(look === 2 ? secondTraits : []),
]

/** The column that a value falls in. */
export function columnOf(value: number, edges: readonly number[]): number {
  let column = 0
  while (column < edges.length && value > edges[column]!) column++
  return column
}

/** Writes the columns of some values into those of a line, from a place on; gives the next place. */
export function addColumns(into: Uint8Array, at: number, values: readonly number[], traits: readonly Trait[]): number {
  for (let i = 0; i < values.length; i++) into[at + i] = columnOf(values[i]!, traits[i]!.edges)
  return at + values.length
}

/** The sum of a line's weights: the log odds that it belongs to the article. */
export function weigh({kind, columns, names}: Measured, table: Table): number {
  const rows = table.weights[kind]!
  let sum = 0
  for (let i = 0; i < columns.length; i++) sum += rows[i]![columns[i]!]!
  for (const name of names) sum += Object.hasOwn(table.names, name) ? table.names[name]! : 0
  return sum
}

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** The traits of every line by how the first look weighed it and its neighbours. */
export function measureAgain(lines: readonly Line[], scores: readonly number[]): number[][] {
  const likely = scores.map(probability)
  const sums = sumsOf(likely)
  const words = sumsOf(lines.map((line, i) => (likely[i]! > 0.5 ? line.words : 0)))
  const body = bestStretch(lines.map((line, i) => (likely[i]! - 0.5) * Math.sqrt(line.words)))
  const around = (index: number, reach: number): number => {
    const [from, to] = [Math.max(0, index - reach), Math.min(lines.length, index + reach + 1)]
    return (sums[to]! - sums[from]! - likely[index]!) / Math.max(1, to - from - 1)
  }
  const since = distancesToLikely(likely)
  const until = distancesToLikely([...likely].reverse()).reverse()
  return lines.map((_, i) => [
    scores[i]!,
    scores[i - 1] ?? -5,
    scores[i + 1] ?? -5,
    around(i, 2),
    around(i, 5),
    around(i, 12),
    words[i]!,
    words.at(-1)! - words[i + 1]!,
    distanceFrom(body, i),
    since[i]!,
    until[i]!,
  ])
}

/** How many lines ago the last likely line stood. */
function distancesToLikely(likely: readonly number[]): number[] {
  let since = 99
  return likely.map(one => {
    const here = since
    since = one > 0.5 ? 0 : since + 1
    return here
  })
}

export {classes, classOf, measureContext, namesOf}
