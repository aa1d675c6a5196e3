/**
 * Learns from ordinary web articles which stems keep company, for the theme stage:
 * `word-vectors DATA > pipeline/theme/word-vectors.generated.json`, compiled or under a Node that strips types.
 * Positive pointwise mutual information of stems in one paragraph, its strongest directions (Levy and Goldberg 2014).
 * Reads only the two article sets whose licences allow it (MIT, CC-BY-4.0).
 */
import {seeded} from '../../pipeline/text/seeded.ts'
import {stemsOf} from '../../pipeline/text/stem.ts'
import {bodiesOf} from './bodies.ts'

const dimensions = 48
/** Stems in fewer articles are left out; so many words apart, two stems still keep company. */
const fewestArticles = 5
const window = 25
/** A context counts with this power of its frequency, which keeps rare ones from counting too much. */
const contextPower = 0.75
const rounds = 12

const paragraphs: string[][] = []
const articlesWith = new Map<string, number>()
for (const body of bodiesOf(process.argv[2] ?? '../shared/bench')) {
  const own = body.split('\n').map(text => stemsOf(text).filter(stem => /^[a-z]{2,}$/.test(stem)))
  paragraphs.push(...own)
  for (const stem of new Set(own.flat())) articlesWith.set(stem, (articlesWith.get(stem) ?? 0) + 1)
}
const stems = [...articlesWith]
  .filter(([, count]) => count >= fewestArticles)
  .map(([stem]) => stem)
  .sort()
const number = new Map(stems.map((stem, i) => [stem, i]))
const size = stems.length

const together = Array.from({length: size}, () => new Map<number, number>())
for (const paragraph of paragraphs) {
  const row = paragraph.map(stem => number.get(stem)).filter(one => one !== undefined)
  for (const [i, a] of row.entries())
    for (const b of row.slice(i + 1, i + 1 + window)) {
      if (a === b) continue
      together[a]!.set(b, (together[a]!.get(b) ?? 0) + 1)
      together[b]!.set(a, (together[b]!.get(a) ?? 0) + 1)
    }
}
const mass = together.map(row => [...row.values()].reduce((sum, one) => sum + one, 0))
const context = mass.map(one => one ** contextPower)
const contexts = context.reduce((sum, one) => sum + one, 0)
const information = (a: number, b: number, count: number) =>
  Math.max(0, Math.log((count * contexts) / (mass[a]! * context[b]!)))
const links = together.map((row, a) =>
  [...row].map(([b, count]): [number, number] => [b, (information(a, b, count) + information(b, a, count)) / 2]),
)

// Orthogonal iteration: multiply, make the columns orthogonal, again.
const random = seeded(1)
let basis = Array.from({length: dimensions}, () =>
  orthogonalTo(
    [],
    Float64Array.from({length: size}, () => random() - 0.5),
  ),
)
const strengths = new Float64Array(dimensions)
for (let round = 0; round < rounds; round++) {
  const next: Float64Array[] = []
  for (const [d, column] of basis.entries()) {
    const product = Float64Array.from(links, row => row.reduce((sum, [b, value]) => sum + value * column[b]!, 0))
    strengths[d] = Math.sqrt(product.reduce((sum, one) => sum + one * one, 0))
    next.push(orthogonalTo(next, product))
  }
  basis = next
}

/** The characters from `$` (36) to `[` (91): one for each of 56 levels from -1 to 1 of a vector's parts over its largest. */
const rows = stems.map((_, i) => basis.map((column, d) => column[i]! * Math.sqrt(strengths[d]!)))
const values = rows.map(row => {
  const largest = Math.max(...row.map(Math.abs)) || 1
  return row.map(part => String.fromCharCode(36 + Math.round((part / largest + 1) * 27.5))).join('')
})
process.stdout.write(
  `{"dimensions": ${dimensions},\n"stems": ${JSON.stringify(stems.join(' '))},\n"values": ${JSON.stringify(values.join(''))}}\n`,
)
console.error(`${size} stems, ${paragraphs.length} paragraphs`)

function orthogonalTo(others: readonly Float64Array[], given: Float64Array): Float64Array {
  const column = given.slice()
  for (const other of others) {
    let dot = 0
    for (let i = 0; i < size; i++) dot += column[i]! * other[i]!
    for (let i = 0; i < size; i++) column[i]! -= dot * other[i]!
  }
  const length = Math.sqrt(column.reduce((sum, one) => sum + one * one, 0)) || 1
  return column.map(one => one / length)
}
