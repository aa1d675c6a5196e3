import type {Document} from '../../model/document.ts'
import {guessLanguage} from '../language.ts'
import type {Line} from '../line.ts'
import {cardFeatures, measureCards} from './cards.ts'
import {contextFeatures, measureContext} from './context.ts'
import {addBins, classOf, type Feature} from './feature.ts'
import {measurePage, namesOf, pageFeatures} from './markup.ts'
import {lineFeatures, measureLine} from './own.ts'
import {stackedFeatures} from './stacked.ts'

/** A line as the table of weights sees it: how it reads, in which bin of each feature it falls, the names around it. */
export interface Measured {
  readonly kind: number
  readonly bins: Uint8Array
  readonly names: readonly string[]
}

/** The first pass weighs each line; the second weighs it again, knowing how the first weighed its neighbours. */
export const firstFeatures: readonly Feature[] = [...lineFeatures, ...contextFeatures, ...cardFeatures]

export const featuresFor = (pass: 1 | 2, page: boolean): readonly Feature[] => [
  ...firstFeatures,
  ...(page ? pageFeatures : []),
  ...(pass === 2 ? stackedFeatures : []),
]

/** What both passes measure of a line before any weighing. */
export function measureLines(document: Document, lines: readonly Line[]): Measured[] {
  const long = lines.filter(({words}) => words >= 12).map(({text}) => text)
  const language = guessLanguage(long.join('\n'), document.declared)
  const title = document.declared.find(({field}) => field === 'title')?.value
  const context = measureContext(lines, title)
  const cards = measureCards(lines, title)
  const page = measurePage(document, lines)
  const width = featuresFor(1, page !== undefined).length
  const known = new Map<string, readonly string[]>()
  return lines.map((line, i) => {
    const bins = new Uint8Array(width)
    const next = addBins(
      bins,
      addBins(bins, 0, measureLine(line, language), lineFeatures),
      [...context[i]!, ...cards[i]!],
      [...contextFeatures, ...cardFeatures],
    )
    if (page !== undefined) addBins(bins, next, page[i]!, pageFeatures)
    return {kind: classOf(line), bins, names: page === undefined ? [] : namesOf(line, known)}
  })
}
