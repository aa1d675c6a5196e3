import type {Line} from '../line.ts'

/** Words from which a line is a long paragraph here. */
const long = 16
/** Share of a page's long paragraphs without a blank line on one side, from which its spacing says nothing. */
const closeSet = 0.3

/**
 * How a line is spaced, against how the page spaces its long paragraphs: tight on how many sides; in one group with lines that were
 * taken out, with short ones; the group's lines, and its share of long ones. -1 for the first three where spacing says nothing.
 */
export function spacingOf(lines: readonly Line[], keeps: readonly boolean[]): readonly number[][] {
  const tight = (index: number): number =>
    (index > 0 && lines[index]!.gap === 0 ? 1 : 0) + (lines[index + 1]?.gap === 0 ? 1 : 0)
  const paragraphs = lines.filter(({index, words}) => keeps[index] && words >= long)
  const close = paragraphs.filter(({index}) => tight(index) > 0).length
  const groups = groupsOf(lines, keeps)
  return lines.map(({index, words}) => {
    // A line does not testify to its own spacing.
    const [others, closeOthers] =
      keeps[index] && words >= long
        ? [paragraphs.length - 1, close - (tight(index) > 0 ? 1 : 0)]
        : [paragraphs.length, close]
    const says = others >= 2 && closeOthers < others * closeSet
    const group = groups[index]!
    return [
      says ? tight(index) : -1,
      says ? (group.removed > 0 ? 1 : 0) : -1,
      says ? (group.short - (words <= 6 ? 1 : 0) > 0 ? 1 : 0) : -1,
      group.lines,
      group.long / group.lines,
    ]
  })
}

/** Lines with no blank line between them. */
interface Group {
  lines: number
  removed: number
  short: number
  long: number
}

function groupsOf(lines: readonly Line[], keeps: readonly boolean[]): Group[] {
  let group: Group = {lines: 0, removed: 0, short: 0, long: 0}
  return lines.map(({index, gap, words}) => {
    if (gap > 0) group = {lines: 0, removed: 0, short: 0, long: 0}
    group.lines++
    if (!keeps[index]) group.removed++
    if (words <= 6) group.short++
    if (words >= long) group.long++
    return group
  })
}
