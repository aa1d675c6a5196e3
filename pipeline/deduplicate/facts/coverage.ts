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
  const {numeric} = collection
  const [ofA, ofB] = [a.set, b.set]
  const [leftA, leftB]: [number[], number[]] = [[], []]
  let [figures, sharedFigures] = [0, 0]
  for (let i = 0, j = 0; i < ofA.length || j < ofB.length; ) {
    const x = i < ofA.length ? ofA[i]! : beyond
    const y = j < ofB.length ? ofB[j]! : beyond
    if (x < y) leftA.push(x)
    else if (y < x) leftB.push(y)
    if (numeric[x < y ? x : y] === 1) {
      figures += x === y ? 2 : 1
      if (x === y) sharedFigures += 2
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  const common = sharedCount(a.function, b.function)
  const [massA, massB] = [a.wholeMass, b.wholeMass]
  const coveredA = massA - missing(leftA, leftB, a.function.length - common, collection)
  const coveredB = massB - missing(leftB, leftA, b.function.length - common, collection)
  const least = Math.min(coveredA / massA, coveredB / massB)
  const mean = (coveredA + coveredB) / (massA + massB)
  return (least + mean) / 2 - (figures === 0 ? 0 : figureCost * (1 - sharedFigures / figures))
}

/** Above the number of any stem. */
const beyond = 2 ** 32

/** What a sentence's words weigh that the other lacks: its stems, less what their likes are worth, and its function words. */
function missing(
  mine: readonly number[],
  others: readonly number[],
  functionWords: number,
  collection: Pick<Collection, 'weights' | 'lexicon' | 'numeric'>,
): number {
  let sum = 0
  for (const stem of mine) sum += wholeWeight(stem, collection.weights) * (1 - alikeIn(stem, others, collection))
  return sum + functionWeight * functionWords
}

/** The share that a word's like among others is worth: words that begin alike for three fifths of the longer. */
function alikeIn(
  stem: number,
  others: readonly number[],
  {lexicon, numeric}: Pick<Collection, 'lexicon' | 'numeric'>,
): number {
  const opening = lexicon.opening(stem)
  if (opening < 0 || numeric[stem] === 1) return 0
  for (const other of others)
    if (lexicon.opening(other) === opening && beginAlike(lexicon.word(stem), lexicon.word(other))) return alikeShare
  return 0
}

/** As many as `opening` compares. */
const fewestLetters = 4

function beginAlike(x: string, y: string): boolean {
  const needed = Math.max(fewestLetters, 0.6 * Math.max(x.length, y.length))
  if (Math.min(x.length, y.length) < needed) return false
  let same = 0
  while (same < x.length && x.charCodeAt(same) === y.charCodeAt(same)) same++
  return same >= needed
}
