import type {Language} from '../../language/language.ts'
import type {Quantity, Sentence} from '../../model/sentence.ts'
import type {Pair} from '../variables/pairs.ts'

/** Odds for shares, sums and stretches of time, which are measured of many things: what is counted says itself of what it is. */
export const leastOddsOfMeasure = 1

/** Whether two figures are of one thing as far as their sentences tell: of a share or a sum they must tell more than of a count. */
export const isMeasuredAlike = ({a, near}: Pair): boolean =>
  a.kind !== 'quantity' || !/^(?:percent|points|money)$/.test(a.quantity.kind) || near.odds >= leastOddsOfMeasure

/** Whether one of two sentences writes the other's figure too: "two of the five" beside "five". */
export function tellsBoth(x: Sentence, a: Quantity, y: Sentence, b: Quantity, {telling}: Language): boolean {
  const [mine, theirs] = [telling.numbersIn(x.text), telling.numbersIn(y.text)]
  return written(b).some(value => mine.has(value)) || written(a).some(value => theirs.has(value))
}

/** A value and what its text writes of it: "1.4" of 1.4 million. */
const written = ({value, text}: Quantity): number[] => {
  const digits = /\d[\d,.]*/.exec(text)?.[0].replace(/,/g, '')
  return digits === undefined ? [value] : [value, Number(digits)]
}
