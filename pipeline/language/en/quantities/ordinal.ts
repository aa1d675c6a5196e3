import {stem} from '../../../text/stem.ts'
import {isCapital, isLower, type Token} from '../token.ts'
import type {Quantity} from './index.ts'

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
  isLower(token) && token.low.length > 2 && !notCounted.has(token.low) && !/(?:ly|ed|ing)$/.test(token.low)

const notCounted = new Set(
  `and the for half quarter with from was were are has had have will would since century day ever place said says that
  this that these those last next year years which who where when whom why how time into after before but not than then they his her its their our any all such who whose between
  among under over about against during through until once came went took made met`.split(/\s+/),
)
