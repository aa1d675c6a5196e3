import type {Document} from '../../model/document.ts'
import {firstFeatures, measureLines} from '../features/index.ts'
import {hasMarkup} from '../features/markup.ts'
import {spreadOver, withoutMarks} from '../features/without-marks.ts'
import type {Line} from '../line.ts'
import {type Passes, scoreBy} from './stacking.ts'

/** The weights of both passes, for text and for pages with markup. */
export interface Weights {
  readonly text: Passes
  readonly page: Passes
}

/** How much the words alone count beside words and markup.
 *  Of 0, 0.25, 0.4 and 0.6 on wcxb-html: F1 .948, .959, .961, .961 on pages not fitted on; on scrapinghub flat to 0.4, then falling. */
const shareOfText = 0.3

/** Added for formats that hold little besides the text: the weights were fitted on pages, where every other line is furniture.
 *  By judgement, on a dozen files made for the tests: from 2 on no list or short last paragraph of them is lost. */
const priors: Readonly<Partial<Record<Document['mediaType'], number>>> = {
  'application/pdf': 3,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 3,
  'message/rfc822': 2,
}

/** The log odds of every line to be a part of the article's body; of a page, by its markup and by its words alone. */
export function scoreLines(document: Document, all: readonly Line[], tables: Weights): readonly number[] {
  const lines = withoutMarks(all)
  return spreadOver(all, scoreSeen(document, lines, tables), unlikely)
}

/** The score of a mark, which its own rule takes. */
const unlikely = -5

function scoreSeen(document: Document, lines: readonly Line[], tables: Weights): number[] {
  const measured = measureLines(document, lines)
  if (!hasMarkup(document)) {
    const prior = priors[document.mediaType] ?? 0
    return scoreBy(tables.text, lines, measured).map(score => score + prior)
  }
  const width = firstFeatures.length
  const words = measured.map(({kind, bins}) => ({kind, bins: bins.subarray(0, width), names: []}))
  const byWords = scoreBy(tables.text, lines, words)
  return scoreBy(tables.page, lines, measured).map((score, i) => score * (1 - shareOfText) + byWords[i]! * shareOfText)
}
