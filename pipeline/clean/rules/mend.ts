import type {Span} from '../features/stretch.ts'
import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'

/** Running text, that a heading may stand over. */
export const isText = (line: Line | undefined): boolean =>
  line !== undefined && (line.stops ? line.words >= 5 : line.words > 16)

/** Short, begins like a title, and ends like none of a sentence, a list or a label. */
const looksLikeHeading = ({text, words, stops}: Line): boolean =>
  words >= 2 &&
  words <= 16 &&
  !/[,;:|…]$/.test(text) &&
  (!stops || /[?!’”"']$/.test(text)) &&
  /^[\p{Lu}\p{Lo}\p{N}“"‘'«¿¡]/u.test(text)

/** How unlikely a short last paragraph may be. Of -0.5 and -1.5 on dumps of news not fitted on: F1 the same, exact .231 and .242. */
const leastShort = -1.5

/** Whether a short paragraph stands below the body as its paragraphs do. */
const goesOn = ({gap, rule}: Line, before: Line): boolean => rule === undefined && gap > 0 && gap === before.gap

/** How unlikely a line may be and still be taken for the sake of its neighbours, in log odds. */
const least = -3

/**
 * Takes back lines of plain text that the weights left out against what stands around them: a heading between two kept paragraphs,
 * the rest of a list that was kept so far, and, in a file that is mostly article, a paragraph between two, and paragraphs (with a heading, or cut off by whoever saved
 * them) that stand right before or after the body.
 */
export function mend(
  verdicts: Verdicts,
  scores: readonly number[],
  keeps: boolean[],
  body: Span | undefined,
): Span | undefined {
  const {lines} = verdicts
  if (body === undefined || lines.some(({hints}) => hints !== undefined && hints.path.length > 0)) return body
  const open = lines.filter(({index}) => verdicts.isOpen(index))
  const total = open.reduce((sum, {words}) => sum + words, 0)
  const mostly = open.reduce((sum, {index, words}) => (keeps[index] ? sum + words : sum), 0) > total * 0.5
  const at = open.findIndex(({index}) => index >= body.first)
  const likely = ({index}: Line): boolean => mostly && scores[index]! > least
  let {first, last} = body
  for (let i = at - 1; i >= 0 && isText(open[i]) && open[i]!.words >= 12 && likely(open[i]!); i--) {
    first = open[i]!.index
    keeps[first] = true
  }
  for (let i = Math.max(1, at); i < open.length; i++) {
    const line = open[i]!
    const before = open[i - 1]!
    const next = open[i + 1]
    if (keeps[line.index]) continue
    if (line.opens !== undefined || !keeps[before.index]) {
      if (line.index > last) break
      continue
    }
    const inside = line.index < last
    const row = line.kind === 'table-row' && (before.kind === 'table-row' || next?.kind === 'table-row')
    const heads =
      looksLikeHeading(line) && next !== undefined && isText(next) && (line.gap > 0 || line.kind === 'heading')
    // A list is kept to its end, however short its last points are; a point that is a link leads elsewhere.
    const listed = line.kind === 'list-item' && before.kind === 'list-item' && line.gap === 0 && !/^\[/.test(line.text)
    if ((inside && row) || listed) keeps[line.index] = true
    else if (inside && heads && keeps[next.index]) keeps[line.index] = true
    else if (
      inside &&
      likely(line) &&
      next !== undefined &&
      keeps[next.index] &&
      (isText(line) || line.text.endsWith(':'))
    )
      keeps[line.index] = true
    else if (!inside && likely(line) && isText(line) && line.words >= 12) keeps[line.index] = true
    else if (
      !inside &&
      likely(line) &&
      line.stops &&
      isText(line) &&
      goesOn(line, before) &&
      scores[line.index]! > leastShort
    )
      keeps[line.index] = true
    else if (!inside && likely(line) && heads && next.words >= 20 && likely(next)) keeps[line.index] = true
    if (keeps[line.index]) last = Math.max(last, line.index)
    else if (!inside) break
  }
  return {first, last}
}
