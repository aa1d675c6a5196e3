import type {Token} from '../token.ts'
import type {Numeral} from './numbers.ts'

/** Plurals that give a number's size and no number: the least that they mean. */
const sizes: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])
const plain: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['dozen', 12],
])

/** "dozens of", "tens of thousands of", "several hundred": at least so many. Ends before the thing counted, behind "of". */
export function vagueAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const {low} = tokens[at]!
  if (low === 'several' || (low === 'few' && tokens[at - 1]?.low === 'a')) {
    const size = plain.get(tokens[at + 1]?.low ?? '')
    if (size === undefined) return undefined
    const second = plain.get(tokens[at + 2]?.low ?? '')
    return {value: size * (second ?? 1), last: second === undefined ? at + 1 : at + 2, isWord: true}
  }
  const first = sizes.get(low)
  if (first === undefined) return undefined
  if (/^(?:were|are)$/.test(tokens[at + 1]?.low ?? '') && low !== 'scores')
    return {value: first, last: at, isWord: true}
  if (tokens[at + 1]?.low !== 'of') return undefined
  const second = sizes.get(tokens[at + 2]?.low ?? '')
  if (second === undefined) return low === 'tens' ? undefined : {value: first, last: at + 1, isWord: true}
  return tokens[at + 3]?.low === 'of' ? {value: first * second, last: at + 3, isWord: true} : undefined
}
