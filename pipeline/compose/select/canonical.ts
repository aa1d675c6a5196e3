import type {Quantity, Sentence} from '../../model/sentence.ts'
import type {Range} from '../../model/span.ts'
import {stemsOf} from '../../text/stem.ts'

/** Numbers under this are in every second sentence: they alone show nothing. */
const smallCount = 13

/** From here on a number also counts as its neighbours: "about 12,000" and "11,800" are the same to a reader. A bucket is 6 % wide. */
const roundable = 100
const bucketWidth = 0.06

/**
 * What a sentence says, in terms that two sentences share however they put it: stems, days as ISO dates, numbers by value and
 * by two grids of buckets. Words that spell a value out are left out: "on Tuesday" and "13 May" are one term, and so are the
 * values of a line of reports, by its name: "11 dead" and "17 dead".
 */
export function canonicalTerms(
  sentence: Sentence,
  lineOf: (place: Range) => string | undefined = () => undefined,
): string[] {
  const terms: string[] = []
  const spelled: {readonly start: number; readonly end: number}[] = []
  for (const date of sentence.dates) {
    if (!/^(?:day|month|year)$/.test(date.granularity)) continue
    terms.push(`@${date.value}`)
    if (date.until !== undefined) terms.push(`@${date.until}`)
    spelled.push(date)
  }
  for (const quantity of sentence.quantities) {
    const line = lineOf(quantity)
    const values = line === undefined ? valueTerms(quantity) : [`$${line}`]
    if (values.length === 0) continue
    terms.push(...values)
    const digits = /\d(?:[\d.,]*\d)?/.exec(quantity.text)
    if (digits !== null)
      spelled.push({
        start: quantity.start + digits.index,
        end: quantity.start + digits.index + digits[0].length,
      })
  }
  return [...new Set([...stemsOf(without(sentence, spelled)), ...terms])]
}

function valueTerms({value, kind}: Quantity): string[] {
  if (!(value > 0) || (value < smallCount && (kind === 'count' || kind === 'duration' || kind === 'ordinal'))) return []
  const share = kind === 'percent' ? '%' : ''
  const exact = `#${share}${value.toPrecision(3)}`
  if (value < roundable) return [exact]
  const place = Math.log(value) / bucketWidth
  return [exact, `#a${share}${Math.floor(place)}`, `#b${share}${Math.floor(place + 0.5)}`]
}

/** The text with the given ranges blanked. */
function without({text, start}: Sentence, ranges: readonly {readonly start: number; readonly end: number}[]): string {
  let kept = ''
  let at = 0
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    kept += `${text.slice(at, Math.max(at, range.start - start))} `
    at = Math.max(at, range.end - start)
  }
  return kept + text.slice(at)
}
