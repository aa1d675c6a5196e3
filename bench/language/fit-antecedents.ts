import {featureNames} from '../../pipeline/language/en/reference/features.ts'
import {type GenderOf, referentsOf} from '../../pipeline/language/en/reference/index.ts'
import {antecedentFigures, isRight, type ReferenceText} from './antecedents.ts'

/** A candidate met while reading: its features, and whether it is who is meant. */
interface Example {
  readonly features: readonly number[]
  readonly isMeant: boolean
}

/**
 * Weights of a logistic regression over candidates, times eight and rounded. Read first with the right answers, then three times with
 * the weights so far, since what stands before a pronoun depends on what was understood before it (Ross et al. 2011, DAgger).
 */
export function fitWeights(texts: readonly ReferenceText[], genderOf: GenderOf, bar: number): readonly number[] {
  const examples: Example[] = []
  let weights: readonly number[] | undefined
  for (let round = 0; round < 4; round++) {
    const known = weights
    for (const text of texts)
      referentsOf(
        text.sentences,
        genderOf,
        (features, pronoun, {named}) => {
          const isMeant = isRight(text, {pronoun, name: named})
          if (text.pronouns.some(one => one.start === pronoun.start)) examples.push({features, isMeant})
          return known === undefined ? (isMeant ? bar : -1) : weighed(features, known)
        },
        bar,
      )
    weights = regress(examples).map(weight => Math.round(weight * 8))
  }
  return weights!
}

/** Figures at a bar. */
export function figuresAt(
  texts: readonly ReferenceText[],
  genderOf: GenderOf,
  weights: readonly number[],
  bar: number,
) {
  const found = texts.map(text => ({
    text,
    found: referentsOf(text.sentences, genderOf, one => weighed(one, weights), bar),
  }))
  return antecedentFigures(found)
}

const weighed = (features: readonly number[], weights: readonly number[]): number =>
  features.reduce((sum, value, at) => sum + value * weights[at]!, 0)

/** Plain gradient descent with a small penalty on all weights but the first. */
function regress(examples: readonly Example[]): number[] {
  const weights = featureNames.map(() => 0)
  for (let step = 0; step < 1500; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : 0.002 * weight))
    for (const {features, isMeant} of examples) {
      const chance = 1 / (1 + Math.exp(-weighed(features, weights)))
      features.forEach((value, at) => {
        slope[at]! += (value * (chance - Number(isMeant))) / examples.length
      })
    }
    slope.forEach((value, at) => {
      weights[at]! -= value
    })
  }
  return weights
}
