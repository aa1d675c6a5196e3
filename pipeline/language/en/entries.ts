import type {Article} from '../../model/article.ts'
import type {Quantity, Sentence} from '../../model/sentence.ts'
import {verbsNear} from './meaning/counted.ts'

/** "17:40", "Posted at 5.40 p.m. GMT", "12 May, 17:40": a line that is a time, or begins with one and a dash. */
const stamp =
  /^(?:(?:posted|updated?|published)\b[ :]{0,2}(?:at )?)?(?:[\p{L}\d]{1,9},? ){0,3}(\d{1,2})[:.](\d\d) ?([ap]\.?m\.?)?(?: ?[A-Z]{2,4})?(?:$| ?[–—|:-] ?| (?=\p{L}))/iu

/** An entry of a page that is written as things happen: from its time to the next one's. */
interface Entry {
  readonly start: number
  readonly minutes: number
}

/** The entries of a live page, in the order of the page; none where no times run up or down it. */
function entriesOf({text, blocks, segments}: Article): readonly Entry[] {
  const cleaned = segments.filter(({kind, verdict}) => kind !== 'gap' && (verdict === 'removed' || verdict === 'aside'))
  const lines = [...blocks, ...cleaned].sort((a, b) => a.start - b.start)
  const found = lines.flatMap(({start, end}): Entry[] => {
    const match = stamp.exec(text.slice(start, Math.min(end, start + 60)))
    if (match === null) return []
    const hour = Number(match[1]) % (match[3] === undefined ? 24 : 12)
    const minutes = (hour + (/^p/i.test(match[3] ?? '') ? 12 : 0)) * 60 + Number(match[2])
    return Number(match[1]) < 25 && Number(match[2]) < 60 ? [{start, minutes}] : []
  })
  const steps = found.slice(1).map(({minutes}, at) => minutes - found[at]!.minutes)
  const down = steps.filter(step => step < 0).length
  // one step the other way is midnight
  return found.length > 1 && (down <= 1 || steps.length - down <= 1) ? found : []
}

/**
 * Sentences of a live page with its history told apart: a count that a later entry gives otherwise is no count any more. Entries run
 * down the page from the newest, or up from the oldest, as their times tell.
 */
export function withHistory(article: Article, sentences: readonly Sentence[]): readonly Sentence[] {
  const entries = entriesOf(article)
  if (entries.length === 0) return sentences
  const isDown =
    entries.filter(({minutes}, at) => at > 0 && minutes < entries[at - 1]!.minutes).length * 2 >= entries.length - 1
  const entryOf = ({start}: Sentence) => entries.findLastIndex(entry => entry.start <= start)
  const rank = (sentence: Sentence) => (isDown ? -entryOf(sentence) : entryOf(sentence))
  const newest = new Map<string, (Count & {readonly at: number})[]>()
  for (const sentence of [...sentences].sort((a, b) => rank(b) - rank(a))) {
    if (entryOf(sentence) < 0) continue
    for (const quantity of sentence.quantities) {
      const same = newest.get(unitOf(quantity)) ?? []
      newest.set(unitOf(quantity), same)
      if (same.length < compared) same.push({sentence, quantity, at: rank(sentence)})
    }
  }
  const isOld = (quantity: Quantity, sentence: Sentence) =>
    (newest.get(unitOf(quantity)) ?? []).some(
      other => other.at > rank(sentence) && isSameCount({quantity, sentence}, other),
    )
  return sentences.map(sentence => {
    if (entryOf(sentence) < 0) return sentence
    const history = sentence.quantities.filter(quantity => isOld(quantity, sentence))
    if (history.length === 0) return sentence
    return {...sentence, quantities: sentence.quantities.filter(one => !history.includes(one)), history}
  })
}

/** Counts of one unit that an older one is compared with: the newest. */
const compared = 60

const unitOf = ({kind, unit}: Quantity): string => `${kind} ${unit}`

interface Count {
  readonly quantity: Quantity
  readonly sentence: Sentence
}

/** Another value of what is counted: the same unit, and the same was done with it, or the sentences share most of their words. */
function isSameCount(a: Count, b: Count): boolean {
  if (a.quantity.kind === 'duration') return false
  if (a.quantity.value === b.quantity.value && a.quantity.high === b.quantity.high) return false
  const [left, right] = [verbsNear(a.sentence, a.quantity), verbsNear(b.sentence, b.quantity)]
  if (left.size > 0 && right.size > 0) return [...left].some(verb => right.has(verb))
  const words = new Set(b.sentence.stems)
  const shared = new Set(a.sentence.stems.filter(stem => words.has(stem))).size
  return shared >= 3 && shared * 2 >= Math.min(new Set(a.sentence.stems).size, words.size)
}
