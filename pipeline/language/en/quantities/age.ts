import {isCapital, type Token} from '../token.ts'

/** How old somebody is, where no unit says so: "aged 71", "aged 8 to 10", "Mara Lind, 45, …". */
export function ageAt(tokens: readonly Token[], at: number): {value: number; high?: number; last: number} | undefined {
  const isTold = tokens[at]!.low === 'aged'
  const number = isTold ? at + 1 : at
  const value = ageOf(tokens[number])
  if (value === undefined) return undefined
  const [joiner, upper] = [tokens[number + 1]?.low ?? '', ageOf(tokens[number + 2])]
  if (isTold && /^(?:to|[–-])$/.test(joiner) && upper !== undefined && upper > value)
    return {value, high: upper, last: tokens[number + 3]?.low === 'years' ? number + 3 : number + 2}
  if (isTold) return {value, last: number}
  const [name, comma, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  const isInserted = comma?.text === ',' && (next?.text === ',' || next?.text === '.')
  const isBracketed = comma?.text === '(' && next?.text === ')'
  // two capitals in a row before the comma: a person's name, hardly a place
  const isName = isCapital(name) && isCapital(tokens[at - 3]) && !/\d/.test(name.text)
  return value > 5 && (isInserted || isBracketed) && isName ? {value, last: at} : undefined
}

const ageOf = (token: Token | undefined): number | undefined =>
  token?.first === 'digit' && /^\d{1,3}$/.test(token.low) && Number(token.low) < 120 ? Number(token.low) : undefined
