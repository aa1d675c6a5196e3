import {stem} from '../../../text/stem.ts'
import {anyOf} from '../lexicon/index.ts'
import {isCapital, isLower, type Token} from '../token.ts'
import type {Quantity} from './quantity.ts'

/** "12th Seven-Year Plan" is a name; "the second phase", "his first state visit" count a thing. */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
  value: number,
  text: string,
): {quantity: Quantity; last: number} | undefined {
  const isName = isCapital(tokens[at + 1])
  let last = at
  while (last < at + 4 && (isName ? isCapital(tokens[last + 1]) : isThing(tokens[last + 1]))) last++
  const noun = tokens[last]
  if (noun === undefined || last === at || (!isName && /[^s]s$/.test(noun.low))) return undefined
  const start = tokens[at]!.start
  const end = noun.baseEnd
  const quantity: Quantity = {
    start,
    end,
    text: text.slice(start, end),
    value,
    kind: 'ordinal',
    unit: stem(noun.low),
    noun: text.slice(tokens[at + 1]!.start, end),
    qualifier: 'exact',
  }
  return {quantity, last}
}

/** A word that can stand between an ordinal and the end of what it counts. */
const isThing = (token: Token | undefined): boolean =>
  isLower(token) && token.low.length > 2 && !isUncountable(token.low) && !/(?:ly|ed|ing)$/.test(token.low)

const isUncountable = anyOf('ordinalEnd')
