import {isCapital, type Token} from '../token.ts'

/** How old somebody is, where no unit says so: "aged 71", "Mara Lind, 45, …". */
export function ageAt(tokens: readonly Token[], at: number): {value: number; last: number} | undefined {
  const isTold = tokens[at]!.low === 'aged'
  const number = isTold ? at + 1 : at
  const token = tokens[number]
  if (token?.first !== 'digit' || !/^\d{1,3}$/.test(token.low)) return undefined
  const value = Number(token.low)
  if (value > 119) return undefined
  if (isTold)
    return tokens[number + 1]?.low === 'to' || tokens[number + 1]?.low === 'and' ? undefined : {value, last: number}
  const [name, comma, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  const isInserted = comma?.text === ',' && (next?.text === ',' || next?.text === '.')
  const isBracketed = comma?.text === '(' && next?.text === ')'
  // two capitals in a row before the comma: a person's name, hardly a place
  const isName = isCapital(name) && isCapital(tokens[at - 3]) && !/\d/.test(name.text)
  return value > 5 && (isInserted || isBracketed) && isName ? {value, last: at} : undefined
}
