import type {Standing} from '../language/telling.ts'
import type {Quantity, Sentence} from '../model/sentence.ts'
import {actOf} from './act.ts'
import type {Corpus} from './corpus.ts'

/** What a sentence would add to a page: each hard fact under a key, so that the same fact twice counts once. */
export type Facts = ReadonlyMap<string, number>

/** Weights of one new fact, set by reasoning, not tuned: a number, a date or an act is what a desk asks for; a mere word counts a tenth of it. */
const weights = {quantity: 3, measure: 1.5, date: 2, act: 2, name: 2, news: [6, 4], word: 0.3} as const

/** The hard facts of a sentence with their weights. */
export function factsOf(corpus: Corpus, sentence: Sentence): Facts {
  const facts = new Map<string, number>()
  for (const quantity of sentence.quantities) {
    if (tellsSomething(quantity))
      facts.set(
        `quantity ${quantity.value} ${quantity.unit}`,
        weights[/^(?:measure|duration)$/.test(quantity.kind) ? 'measure' : 'quantity'],
      )
  }
  for (const date of sentence.dates) facts.set(`date ${date.value}`, weights.date)
  const act = actOf(corpus, sentence)
  if (act !== undefined) facts.set(`act ${act} ${sentence.stems.slice(0, 4).join(' ')}`, weights.act)
  const names = new Map<string, number>()
  for (const name of sentence.names) {
    const actor = corpus.actorOf.get(name.key)
    names.set(`name ${actor?.id ?? name.key}`, weights.name * Math.min(1, (actor?.mentions ?? 1) / 4))
  }
  const [most] = [...names].sort(([, a], [, b]) => b - a) // one: a list of names is no news
  if (most !== undefined) facts.set(...most)
  if (sentence.index <= 1) facts.set(`news of ${sentence.source}`, weights.news[sentence.index]!)
  for (const stem of sentence.stems) facts.set(`word ${stem}`, weights.word)
  return facts
}

/** The weight of what is not yet known. */
export function gain(facts: Facts, known: ReadonlySet<string>): number {
  let sum = 0
  for (const [key, weight] of facts) if (!known.has(key)) sum += weight
  return sum
}

/** Whether a number says more than "two" in "the two sides" or "one of them"; a person's age and "three times" don't. */
export function tellsSomething(quantity: Quantity): boolean {
  switch (quantity.kind) {
    case 'money':
    case 'percent':
    case 'points':
    case 'duration':
      return true
    case 'measure':
      return quantity.unit !== 'year of age' && quantity.unit !== 'times'
    case 'count':
      return quantity.value > 2 || quantity.high !== undefined
    case 'ordinal':
      return false
    default:
      return quantity.kind satisfies never
  }
}

/** Whether what stands so may be printed as a fact: told, denied as a denial, planned as a plan. */
export const isFact = (standing: Standing): boolean => standing !== 'open' && standing !== 'asked'
