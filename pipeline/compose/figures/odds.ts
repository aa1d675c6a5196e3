import type {SentenceId} from '../../model/id.ts'
import type {Corpus} from '../corpus.ts'
import {figureMentions, type Mention} from './mentions.ts'

/** What makes a number one that a desk asks for, each 0 to 1. */
export interface FigureFeatures {
  readonly agreed: number // several sources measure one thing by it
  readonly worth: number // of the best sentence that tells it
  readonly large: number // thousands, and what money, shares and votes measure
  readonly small: number
  readonly duration: number
  readonly compound: number // "a three-year plan": part of a name
  readonly distance: number // how far one place is from another
  readonly quoted: number
}

/** Fitted; see bench/composition. */
export const weights: FigureFeatures = {
  agreed: 2,
  worth: 1.5,
  large: 1.05,
  small: -2,
  duration: -1.7,
  compound: -0.85,
  distance: -0.45,
  quoted: -0.2,
}
const bias = -2.1

const small = 13

/** The features of a figure. */
export function featuresOf(
  corpus: Corpus,
  mentions: readonly Mention[],
  worth: (sentence: SentenceId) => number,
): FigureFeatures {
  const sentences = mentions.map(({sentence}) => sentence)
  const {kind, value, high = value, unit, text} = mentions[0]!.quantity
  const counted = kind === 'count'
  const all = (test: (one: Mention) => boolean) => (mentions.every(test) ? 1 : 0)
  const is = (so: boolean) => (so ? 1 : 0)
  return {
    agreed: is(mentions.some(({sentence, quantity}) => corpus.series.agreedBy(sentence.source, quantity) > 0)),
    worth: Math.max(...sentences.map(({id}) => worth(id))),
    large: is(counted && high >= 1000 && high < 1e6),
    small: is((counted || kind === 'duration') && high < small && unit !== 'vote'),
    duration: is(kind === 'duration'),
    compound: is(/\p{L}-|-\p{L}/u.test(text) && !/\s/.test(text)),
    distance: is(/^(?:km|mile|m)$/.test(unit) && kind === 'measure' && high > 15),
    quoted: all(({sentence, quantity}) =>
      sentence.quotations.some(one => one.start <= quantity.start && quantity.end <= one.end),
    ),
  }
}

/** How likely a desk asks for a figure, 0 to 1: a sigmoid without the exponential, the same on every machine. */
export function figureOdds(features: FigureFeatures, by: FigureFeatures = weights): number {
  const sum = (Object.keys(by) as (keyof FigureFeatures)[]).reduce(
    (total, name) => total + by[name] * features[name],
    bias,
  )
  return 0.5 + sum / (2 * (1 + Math.abs(sum)))
}

/** Of each sentence with figures, how likely a desk asks for the best of them. */
export function oddsIn(corpus: Corpus): Map<SentenceId, number> {
  const odds = new Map<SentenceId, number>()
  for (const mentions of figureMentions(corpus)) {
    const own = figureOdds(featuresOf(corpus, mentions, () => 0.5))
    for (const {sentence} of mentions) odds.set(sentence.id, Math.max(odds.get(sentence.id) ?? 0, own))
  }
  return odds
}
