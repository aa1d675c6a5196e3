import {stemsOf} from '../../text/stem.ts'
import {isStopWord} from '../../text/stop-words.ts'
import {wordsOf} from '../../text/words.ts'
import type {Collection} from '../passages.ts'

/** What stands around a mention in its sentence: stems by weight, less the farther away they are. */
export type Context = ReadonlyMap<number, number>

/** What a word more between, and a mark between, leave of a word's weight. */
const perWord = 0.86
const perMark = 0.6
/** Words on each side that are looked at. */
const reach = 40

interface Place {
  readonly passage: number
  readonly start: number
  readonly end: number
}

/** Contexts of mentions, each made once. */
export function contextsIn({passages, weights, lexicon, language}: Collection): (mention: Place) => Context {
  const {meaningOf} = language.meaning
  const known = new Map<string, Context>()
  const make = ({passage, start, end}: Place): Context => {
    const {sentence} = passages[passage]!
    const [from, to] = [start - sentence.start, end - sentence.start]
    const words = wordsOf(sentence.text)
    const before = words.filter(word => word.end <= from).reverse()
    const behind = words.filter(word => word.start >= to)
    const context = new Map<number, number>()
    for (const [side, edge] of [
      [before, from],
      [behind, to],
    ] as const) {
      let share = 1
      let last = edge
      for (const word of side.slice(0, reach)) {
        const between = word.end <= from ? sentence.text.slice(word.end, last) : sentence.text.slice(last, word.start)
        share *= perWord * (/[,;:—–()]/.test(between) ? perMark : 1)
        last = word.end <= from ? word.start : word.end
        if (isStopWord(word.text)) continue
        for (const stem of stemsOf(word.text)) {
          const id = lexicon.id(meaningOf(stem))
          const weight = (weights[id] ?? 0) * share
          if (weight > (context.get(id) ?? 0)) context.set(id, weight)
        }
      }
    }
    return context
  }
  return mention => {
    const key = `${mention.passage} ${mention.start} ${mention.end}`
    const found = known.get(key) ?? make(mention)
    known.set(key, found)
    return found
  }
}

/** How alike two contexts are, 0 to 1. */
export function nearness(a: Context, b: Context): number {
  let shared = 0
  for (const [id, weight] of a) shared += weight * (b.get(id) ?? 0)
  return shared === 0 ? 0 : shared / Math.sqrt(squares(a) * squares(b))
}

function squares(context: Context): number {
  let sum = 0
  for (const weight of context.values()) sum += weight * weight
  return sum
}
