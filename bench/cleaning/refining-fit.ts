import {refinedFeatures} from '../../pipeline/clean/features/refined.ts'
import {titleOf} from '../../pipeline/clean/features/topic.ts'
import {guessLanguage} from '../../pipeline/clean/language.ts'
import {type Line, linesOf} from '../../pipeline/clean/line.ts'
import {decode} from '../../pipeline/clean/model/decoding.ts'
import {scoreLines, type Weights} from '../../pipeline/clean/model/index.ts'
import {binRefined, type Refining} from '../../pipeline/clean/model/refining.ts'
import {markByRules} from '../../pipeline/clean/rules/mark.ts'
import {Verdicts} from '../../pipeline/clean/verdict.ts'
import type {Document} from '../../pipeline/model/document.ts'
import {boost, type Row} from './boosting.ts'

/** A line's label for the further pass: article, furniture, or neither (a title, a byline). */
export type Label = 1 | 0 | -1

/** The kept lines of a page as the further pass learns from them; none of a page in another language. */
export function keptRows(
  document: Document,
  weights: Weights,
  labelOf: (lines: readonly Line[]) => readonly Label[],
  weight: number,
): Row[] {
  const lines = linesOf(document)
  const long = lines.filter(({words}) => words >= 12).map(({text}) => text)
  if (guessLanguage(long.join('\n'), document.declared) !== 'en') return []
  const verdicts = new Verdicts(lines)
  markByRules(verdicts)
  const scores = scoreLines(document, lines, weights)
  const {keeps} = decode(verdicts, scores)
  const open = keeps.map((keep, i) => keep && verdicts.isOpen(i))
  const labels = labelOf(lines)
  return binRefined(lines, scores, open, titleOf(document, lines)).flatMap((bins, i) =>
    bins === undefined || labels[i] === -1
      ? []
      : [{bins, label: labels[i] === 1, weight: weight * Math.min(2, Math.sqrt(lines[i]!.words / 20))}],
  )
}

/** How the trees of the further pass are grown. Depth 3 keeps fewer paragraphs of subjects not fitted on at the same leak. */
const boosting = {trees: 250, depth: 2, rate: 0.08, pull: 3, least: 2, pages: 0.6, features: 0.4}

/** The further pass, fitted on pages of rows; and the usual bins of an article's line among them. */
export function fitRefining(pages: readonly (readonly Row[])[]): Refining {
  const sizes = refinedFeatures.map(({edges}) => edges.length + 1)
  const article = pages.flat().filter(({label}) => label)
  const usual = sizes.map((size, feature) => {
    const counts = new Array<number>(size).fill(0)
    for (const {bins} of article) counts[bins[feature]!]!++
    return counts.indexOf(Math.max(...counts))
  })
  return {...boost(pages, sizes, boosting), usual}
}
