import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'
import {verdictOfMarkup} from './markup.ts'

/** Characters of the longest paragraph that is read. Books have shorter chapters; what is longer is a damaged file, and a flood. */
const longestParagraph = 200_000
/** The rule that removes it; the run's report names it. */
export const overlong = 'overlong-paragraph'

/** Gives verdicts to lines that markup or a rule of their own decides, wherever they stand. */
export function markByRules(verdicts: Verdicts): void {
  const hidden = hidesFurniture(verdicts.lines)
  for (const line of verdicts.lines) {
    if (line.end - line.start > longestParagraph) verdicts.give(line.index, 'removed', overlong)
    if (hidden && line.hints?.hidden === true) verdicts.give(line.index, 'removed', 'hidden')
    const markup = line.hints === undefined ? undefined : verdictOfMarkup(line.hints)
    const {verdict, name: rule} = line.rule ?? {}
    if (markup !== undefined) verdicts.give(line.index, markup.verdict, markup.rule)
    else if (verdict !== undefined && rule !== undefined) verdicts.give(line.index, verdict, rule)
    if (isPointer(line)) verdicts.give(line.index, 'removed', 'link-to-another-page')
  }
}

/** A paragraph that is one link and no sentence leads to another page. */
const isPointer = ({hints, kind, stops, words, start, end}: Line): boolean =>
  hints !== undefined &&
  hints.path.length > 0 &&
  kind === 'paragraph' &&
  !stops &&
  words >= 4 &&
  hints.linkCharacters >= (end - start) * 0.95

/** Whether hidden blocks are what a reader was not shown; some pages hide the whole article until a script has run. */
function hidesFurniture(lines: readonly Line[]): boolean {
  let [shown, hidden] = [0, 0]
  for (const {words, stops, hints} of lines) {
    if (!stops || words < 12) continue
    if (hints?.hidden === true) hidden += words
    else shown += words
  }
  return hidden < shown
}
