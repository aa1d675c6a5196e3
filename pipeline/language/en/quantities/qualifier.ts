import type {Sentence} from '../../../model/sentence.ts'
import type {Token} from '../token.ts'

type Qualifier = Sentence['quantities'][number]['qualifier']

/** A qualifier with the tokens it takes in. */
export interface Qualified {
  readonly first: number
  readonly last: number
  readonly qualifier: Qualifier
}

/** Words before a number, the longest first. */
const before: readonly (readonly [string, Qualifier])[] = [
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['a maximum of', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['no less than', 'at-least'],
  ['no fewer than', 'at-least'],
  ['not less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['in excess of', 'more-than'],
  ['upwards of', 'more-than'],
  ['more than', 'more-than'],
  ['greater than', 'more-than'],
  ['less than', 'less-than'],
  ['fewer than', 'less-than'],
  ['lower than', 'less-than'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['close to', 'nearly'],
  ['an estimated', 'about'],
  ['or so', 'about'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['exceeding', 'more-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['circa', 'about'],
  ['estimated', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['approaching', 'nearly'],
  ['~', 'about'],
]

const byLast = new Map<string, (typeof before)[number][]>()
for (const row of before) {
  const last = row[0].slice(row[0].lastIndexOf(' ') + 1)
  byLast.set(last, [...(byLast.get(last) ?? []), row])
}

/** The qualifier before a number. "over five years" is a span, not a bound; "just over five years" is one. */
export function qualifierBefore(tokens: readonly Token[], at: number, isDuration: boolean): Omit<Qualified, 'last'> {
  for (const [words, qualifier] of byLast.get(tokens[at - 1]?.low ?? '') ?? []) {
    const isBound = !isDuration || /^(?:just|well|little|slightly)$/.test(tokens[at - 2]?.low ?? '')
    if (!isBound && (words === 'over' || words === 'under')) continue
    const count = words.split(' ').length
    if (at - count < 0) continue
    let matches = true
    for (let i = 0, from = 0; i < count && matches; i++) {
      const end = words.indexOf(' ', from)
      const word = end < 0 ? words.slice(from) : words.slice(from, end)
      matches = tokens[at - count + i]!.low === word
      from = end + 1
    }
    if (matches) return {first: at - count, qualifier}
  }
  return {first: at, qualifier: 'exact'}
}

/** "ten or more". */
export function qualifierAfter(tokens: readonly Token[], last: number, known: Qualified): Qualified {
  if (tokens[last + 1]?.low !== 'or') return known
  const word = tokens[last + 2]?.low
  if (word === 'more') return {...known, last: last + 2, qualifier: 'at-least'}
  if (word === 'less' || word === 'fewer') return {...known, last: last + 2, qualifier: 'at-most'}
  if (word === 'so') return {...known, last: last + 2, qualifier: 'about'}
  return known
}
