import {deviation} from '../../text/deviation.ts'
import type {Likeness} from './likeness.ts'
import type {reachOver} from './reach.ts'

/** A sentence that may be chosen: its row, what it is worth, what it takes of the page; `before` is the row that must be printed with it. */
export interface Choice {
  readonly row: number
  readonly before?: number
  readonly score: number
  readonly words: number
}

export interface Limits {
  readonly words: number
  readonly most?: number
  /** Power of the length by which a value is divided: short sentences first on the first page, less so below. */
  readonly brevity: number
  /** Above this cosine with a chosen sentence, one says it again. */
  readonly alike: number
  /** Part of a value that is what a sentence tells of the whole folder beside what is chosen, 0 to 1; the rest is its own score. */
  readonly reach: number
  /** Part of the value of the last of the first choices under which nothing more is chosen: a page is not filled up. */
  readonly floor?: number
  /** Asked of a row when it would be chosen: costly questions come last. */
  readonly admits?: (row: number, before?: number) => boolean
}

/** Chosen in any case, as far as there are so many; the last of them is a fair measure, the very first may stand alone. */
const fewest = 4

/**
 * Choose as one set: again and again the sentence with the best value for its length. A value is its score, less by its
 * likeness to what stands already (maximal marginal relevance, Carbonell and Goldstein 1998), and how much of the folder it
 * tells that nothing chosen does (facility location, Lin and Bilmes 2011), each by its spread over the choices. `taken` stand
 * before; ties go to the lower row. Neither part ever grows, so that a reach is reckoned anew only for what would be next.
 */
export function choose(
  choices: readonly Choice[],
  likeness: Pick<Likeness, 'cosine'>,
  reaches: ReturnType<typeof reachOver>,
  taken: readonly number[],
  {words: room, most = Infinity, brevity, alike, reach: part, floor = 0, admits = () => true}: Limits,
): Choice[] {
  const reach = reaches.start()
  const reached = Float64Array.from(choices, ({row}) => reaches.whole(row))
  const [scoreSpread, reachSpread] = [deviation(choices.map(({score}) => score)) || 1, deviation(reached) || 1]
  const words = Int32Array.from(choices, one => one.words)
  const lengths = Float64Array.from(words, count => count ** brevity)
  const nearest = new Float64Array(choices.length)
  const open = new Uint8Array(choices.length).fill(1)
  const asOf = new Int32Array(choices.length) // how much stood when a reach was reckoned
  let stands = 0
  const note = (row: number, ownWords = 0) => {
    stands++
    reach.add(row)
    for (const [i, choice] of choices.entries()) {
      if (open[i] === 0) continue
      const isBehind = choice.before === row && ownWords > 0 // it is printed behind what was chosen here, for its own words
      if (isBehind) {
        words[i] = choice.words - ownWords
        lengths[i] = words[i]! ** brevity
      }
      if (choice.row === row || (choice.before === row && !isBehind)) open[i] = 0
      else nearest[i] = Math.max(nearest[i]!, likeness.cosine(row, choice.row))
    }
  }
  for (const row of taken) note(row)
  const worthOf = (i: number): number =>
    (((1 - part) * choices[i]!.score * (1 - nearest[i]!)) / scoreSpread + (part * reached[i]!) / reachSpread) /
    lengths[i]!
  const chosen: Choice[] = []
  let left = room
  let fair = 0
  while (chosen.length < most) {
    let best = -1
    let top = 0
    for (const [i, choice] of choices.entries()) {
      if (open[i] === 0 || words[i]! > left || nearest[i]! > alike || worthOf(i) <= top + 1e-12) continue
      if (asOf[i] !== stands) {
        reached[i] = reach.of(choice.row)
        asOf[i] = stands
        if (worthOf(i) <= top + 1e-12) continue
      }
      best = i
      top = worthOf(i)
    }
    if (best < 0 || top < floor * fair) break
    if (!admits(choices[best]!.row, choices[best]!.before)) {
      open[best] = 0
      continue
    }
    chosen.push(choices[best]!)
    if (chosen.length === fewest) fair = top
    left -= words[best]!
    const {row, before} = choices[best]!
    note(row, words[best])
    if (before !== undefined) note(before)
  }
  return chosen
}
