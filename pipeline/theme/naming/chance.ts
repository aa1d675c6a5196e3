import type {Labelling} from '../../language/labelling.ts'
import {usual} from '../rarity.ts'
import type {Offer, Standing} from './offers.ts'
import weights from './weights.generated.json' with {type: 'json'}

/** What is known of the folder and of a storyline when its phrases are weighed. */
export interface Scene {
  readonly size: number // units of the storyline
  readonly sourceOf: (unit: number) => string
  readonly headed: ReadonlySet<string> // stems of titles and subheadings
  readonly matters: ReadonlySet<string> // stems of the words that the closed list of facets is told by
  readonly isPlace: (stem: string) => boolean
  readonly measured: (stem: string) => number // share of a noun's sentences in which it is counted or measures
  readonly labelling: Labelling
}

/**
 * What tells a phrase that a reader would keep, each about between 0 and 1. Nine subjects, each by weights that have not seen
 * it: the first of a storyline's phrases names its theme in 46 of 75, without one of these in 38 to 46; that it is one word,
 * stands in a lead, is a place or is measured added nothing.
 */
export const featureNames = [
  'always',
  'headFit', // how well its head picks the storyline out
  'wholeFit', // all its words together
  'bestFit', // the best of its words
  'wholeOwn', // share of the sentences with all its words that are the storyline's
  'once',
  'sources', // how many have its words
  'name',
  'named', // holds a name, and is none
  'rare', // its rarest word, by ordinary articles
  'act', // its head is an act or event by its ending: "inquiry", "payment"
  'headed', // share of its words that stand in titles and subheadings
  'matter', // a word of it tells a facet
] as const
type Feature = (typeof featureNames)[number]

/** Recall counts more than precision: a heading stands over all of its section. */
const recallWeight = 1.5 ** 2

/** How rare in ordinary articles a word is that tells a matter whole; rarer ones tell little more. */
const rareWord = 8
const rarest = 1.25

/** From so many sources on, further ones tell no more. */
const manySources = 4

/** What tells of an offered phrase. */
export function featuresOf({run, said, whole, head, words}: Offer, scene: Scene): Record<Feature, number> {
  const {size, sourceOf, headed, matters, labelling} = scene
  const is = (claim: boolean): number => (claim ? 1 : 0)
  const fits = ({inside, all}: Standing): number => fitOf(inside.length, all, size)
  return {
    always: 1,
    headFit: fits(head),
    wholeFit: fits(whole),
    bestFit: Math.max(...words.map(fits)),
    wholeOwn: whole.inside.length / Math.max(1, whole.all),
    once: is(said.length < 2),
    sources: (Math.min(manySources, new Set(whole.inside.map(sourceOf)).size) - 1) / (manySources - 1),
    name: is(run.isName),
    named: is(!run.isName && /\p{Lu}/u.test(run.text)),
    rare: Math.min(rarest, Math.max(...run.stems.map(usual)) / rareWord),
    act: is(labelling.namesAct(run.noun)),
    headed: run.stems.filter(stem => headed.has(stem)).length / run.stems.length,
    matter: is(run.stems.some(stem => matters.has(stem))),
  }
}

/** The chance that a reader would keep the phrase above the storyline: the weights are hundredths of log odds. */
export function chanceOf(offer: Offer, scene: Scene): number {
  const features = featuresOf(offer, scene)
  let sum = 0
  for (const name of featureNames) sum += weights[name] * features[name]
  const odds = sum / 100
  return Math.round(1000 * (0.5 + odds / (2 * Math.sqrt(4 + odds * odds)))) / 1000 // a logistic curve's shape, exact
}

/** F-measure of "holds the words" against "is in the storyline". */
const fitOf = (inside: number, all: number, size: number): number =>
  ((1 + recallWeight) * inside) / (recallWeight * size + all)
