import {sharedCount} from '../../text/postings.ts'
import {type Collection, functionWeight, type Passage, wholeWeight} from '../passages.ts'

/** What a word is worth whose like the other sentence has: "resign" beside "resignation". */
const alikeShare = 0.8
/** What it costs when none of the figures written in the two is shared, though one has some. */
const figureCost = 0.1

/**
 * What part of each sentence the other covers, by the weight of all their words: the mean over both, and the smaller of the
 * two directions, half each. The smaller keeps a short sentence from matching every long one; the mean forgives a clause more.
 */
export function coverageOf(
  a: Passage,
  b: Passage,
  collection: Pick<Collection, 'weights' | 'lexicon' | 'numeric'>,
): number {
  const {weights, numeric} = collection
  const left: [number[], number[]] = [[], []]
  let [figures, sharedFigures] = [0, 0]
  for (let i = 0, j = 0; i < a.set.length || j < b.set.length; ) {
    const [x, y] = [a.set[i] ?? Number.POSITIVE_INFINITY, b.set[j] ?? Number.POSITIVE_INFINITY]
    const stem = Math.min(x, y)
    if (x !== y) left[x < y ? 0 : 1].push(stem)
    if (numeric[stem] === 1) {
      figures += x === y ? 2 : 1
      if (x === y) sharedFigures += 2
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  const common = sharedCount(a.function, b.function)
  const missing = (mine: readonly number[], others: readonly number[], passage: Passage): number =>
    mine.reduce((sum, stem) => sum + wholeWeight(stem, weights) * (1 - alikeIn(stem, others, collection)), 0) +
    functionWeight * (passage.function.length - common)
  const [massA, massB] = [a.wholeMass, b.wholeMass]
  const coveredA = massA - missing(left[0], left[1], a)
  const coveredB = massB - missing(left[1], left[0], b)
  const least = Math.min(coveredA / massA, coveredB / massB)
  const mean = (coveredA + coveredB) / (massA + massB)
  return (least + mean) / 2 - (figures === 0 ? 0 : figureCost * (1 - sharedFigures / figures))
}

/** The share that a word's like among others is worth: words that begin alike for three fifths of the longer. */
function alikeIn(
  stem: number,
  others: readonly number[],
  {lexicon, numeric}: Pick<Collection, 'lexicon' | 'numeric'>,
): number {
  if (numeric[stem] === 1) return 0
  const word = lexicon.word(stem)
  return others.some(other => beginAlike(word, lexicon.word(other))) ? alikeShare : 0
}

const fewestLetters = 4

function beginAlike(x: string, y: string): boolean {
  const needed = Math.max(fewestLetters, 0.6 * Math.max(x.length, y.length))
  if (Math.min(x.length, y.length) < needed) return false
  let same = 0
  while (same < x.length && x.charCodeAt(same) === y.charCodeAt(same)) same++
  return same >= needed
}
