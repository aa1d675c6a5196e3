import {bestStretch, type Span} from '../features/stretch.ts'
import type {Line} from '../line.ts'
import {isOfCopy} from '../rules/copy.ts'
import {atHomeOutside, keepAtHome} from '../rules/home.ts'
import {isText, mend} from '../rules/mend.ts'
import {otherStories} from '../rules/other-stories.ts'
import {agreeOnPlaces} from '../rules/places.ts'
import {repeatsOf} from '../rules/repeats.ts'
import type {Verdicts} from '../verdict.ts'

/** What the weights made of a page: which lines they would keep, and where the body begins and ends. */
export interface Decoded {
  readonly keeps: readonly boolean[]
  readonly body: Span | undefined
}

/** Words an article has at least; below that, the best lines there are will do. */
const fewest = 40
/** How unlikely a line may be and still be taken when there is nothing better, in log odds. */
const leastScore = -2.5

/** The weights were fitted on whole pages. In a file that is nearly all running text, a line is kept unless much speaks against it. */
const proseThreshold = -3

/** Lines above the first paragraph that a text saved alone may have: its title, publisher, day, byline. */
const headOfText = 6

/** Whether a plain file holds little besides paragraphs, as when somebody saved the article alone; short ones count where nothing else shows that it is a page. */
function isMostlyProse(lines: readonly Line[]): boolean {
  let [long, prose, all, head] = [0, 0, 0, 0]
  const first = lines.findIndex(line => line.rule === undefined && isText(line))
  for (const line of lines) {
    if (line.hints !== undefined && line.hints.path.length > 0) return false
    if (isOfCopy(line)) continue
    all += line.words
    if (line.index < first) head += line.words
    if (line.stops && line.words >= 12) long += line.words
    if (line.stops || isText(line)) prose += line.words
  }
  const isPage = lines.some(line => !isOfCopy(line) && (line.rule?.verdict === 'removed' || line.opens !== undefined))
  return long > all * 0.8 || (!isPage && prose > (first <= headOfText ? all - head : all) * 0.8)
}

/** A line outside an article costs less than one inside it is worth: parts of an article may stand some furniture apart. Markup parts them better.
 *  Of 0.1, 0.25 and 0.5 on the tuned text dumps: news .942, .943, .941; WCXB .916, .916, .913. Of 0.25, 0.5 and 1 on pages: .955, .957, .957; .939, .939, .939. */
const deepest = {dump: -0.25, page: -1}

/** Which open lines to keep, by their scores; after a comment heading that follows the body, none. */
export function decode(verdicts: Verdicts, scores: readonly number[]): Decoded {
  const {lines} = verdicts
  const wordsAbove = (threshold: number): number =>
    lines.reduce(
      (sum, line) => (verdicts.isOpen(line.index) && scores[line.index]! > threshold ? sum + line.words : sum),
      0,
    )
  let threshold = isMostlyProse(lines) ? proseThreshold : 0
  if (wordsAbove(threshold) < fewest) {
    const best = lines.reduce(
      (most, line) => (verdicts.isOpen(line.index) && line.words >= 12 ? Math.max(most, scores[line.index]!) : most),
      Number.NEGATIVE_INFINITY,
    )
    if (best > leastScore || threshold < 0) threshold = Math.min(threshold, best - 1.2)
  }
  const keeps = lines.map(({index}) => verdicts.isOpen(index) && scores[index]! > threshold)
  const cut = findComments(verdicts, keeps)
  for (const {index} of lines.slice(cut)) {
    keeps[index] = false
    verdicts.give(index, 'removed', 'comment-section')
  }
  const isDump = lines.every(({hints}) => hints === undefined || hints.path.length === 0)
  const floor = isDump ? deepest.dump : deepest.page
  const stretch = bestStretch(
    lines.map(({index, words}) =>
      verdicts.isOpen(index) ? Math.max(floor, Math.min(2, scores[index]! - threshold)) * Math.sqrt(words) : 0,
    ),
  )
  if (stretch !== undefined) {
    const parts = atHomeOutside(lines, keeps, stretch)
    for (const {index} of lines) if (index < stretch.first || index > stretch.last) keeps[index] = false
    for (const {index} of parts) keeps[index] = true
  }
  if (isDump) dropHeadlines(lines, keeps)
  for (const {index} of isDump ? otherStories(lines, keeps) : []) {
    keeps[index] = false
    verdicts.give(index, 'removed', 'other-story')
  }
  agreeOnPlaces(verdicts, scores, keeps)
  keepAtHome(verdicts, scores, keeps)
  for (const {index} of repeatsOf(lines, scores, keeps)) {
    keeps[index] = false
    verdicts.give(index, 'removed', 'repeated-paragraph')
  }
  const prose = lines.map(line => keeps[line.index]! && (line.stops ? line.words >= 5 : line.words >= 30))
  const worth = bestStretch(lines.map(({index, words}) => (prose[index] ? Math.sqrt(words) : -0.3)))
  const body = worth ?? bestStretch(keeps.map(keep => (keep ? 1 : -1)))
  return {keeps, body: mend(verdicts, scores, keeps, body)}
}

/** Drops what stands below "Related" in a text and is no sentence: headlines of other stories. */
function dropHeadlines(lines: readonly Line[], keeps: boolean[]): void {
  let below = false
  let words = 0
  for (const line of lines) {
    if (line.opens === 'stories' && words >= 60) below = true
    else if (line.stops && line.words >= 12) below = false
    if (below) keeps[line.index] = false
    if (keeps[line.index]) words += line.words
  }
}

/** Where a text's visitors begin to speak: a comment heading after the body. Pages with markup show it better by their structure. */
function findComments(verdicts: Verdicts, keeps: readonly boolean[]): number {
  let words = 0
  for (const line of verdicts.lines) {
    if (line.hints === undefined && words >= 60 && line.opens === 'comments') return line.index
    if (keeps[line.index]) words += line.words
  }
  return verdicts.lines.length
}
