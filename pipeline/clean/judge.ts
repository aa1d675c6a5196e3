import {bestStretch, type Span} from './body.ts'
import type {Line} from './line.ts'
import {verdictOfMarkup} from './markup.ts'
import {isText, mend} from './mend.ts'
import {otherStories} from './parts.ts'
import {agreeOnPlaces} from './places.ts'
import {titleKey} from './title.ts'
import type {Verdicts} from './verdict.ts'

/** What the weights made of a page: which lines they would keep, and where the body begins and ends. */
export interface Judgement {
  readonly keeps: readonly boolean[]
  readonly body: Span | undefined
}

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

/** Words an article has at least; below that, the best lines there are will do. */
const fewest = 40
/** How unlikely a line may be and still be taken when there is nothing better, in log odds. */
const leastScore = -2.5

/** The weights were fitted on whole pages. In a file that is nearly all running text, a line is kept unless much speaks against it. */
const proseThreshold = -3

/** Whether a plain file holds little besides paragraphs, as when somebody saved the article alone; short ones count where nothing else shows that it is a page. */
function isMostlyProse(lines: readonly Line[]): boolean {
  let [long, prose, all] = [0, 0, 0]
  for (const line of lines) {
    if (line.hints !== undefined && line.hints.path.length > 0) return false
    all += line.words
    if (line.stops && line.words >= 12) long += line.words
    if (line.stops || isText(line)) prose += line.words
  }
  const isPage = lines.some(({rule, opens}) => rule?.verdict === 'removed' || opens !== undefined)
  return long > all * 0.8 || (!isPage && prose > all * 0.8)
}

/** A line outside an article costs less than one inside it is worth: parts of an article may stand some furniture apart. Markup parts them better.
 *  Of 0.1, 0.25 and 0.5 on the tuned text dumps: news .942, .943, .941; WCXB .916, .916, .913. Of 0.25, 0.5 and 1 on pages: .955, .957, .957; .939, .939, .939. */
const deepest = {dump: -0.25, page: -1}

/** Which open lines to keep, by their scores; after a comment heading that follows the body, none. */
export function judge(verdicts: Verdicts, scores: readonly number[]): Judgement {
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
  if (stretch !== undefined)
    for (const {index} of lines) if (index < stretch.first || index > stretch.last) keeps[index] = false
  if (isDump) dropHeadlines(lines, keeps)
  for (const {index} of isDump ? otherStories(lines, keeps) : []) {
    keeps[index] = false
    verdicts.give(index, 'removed', 'other-story')
  }
  agreeOnPlaces(verdicts, scores, keeps)
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

/** Gives every line that is still open its verdict, and says which kept lines are subheadings. */
export function settle(verdicts: Verdicts, {keeps, body}: Judgement, title: string | undefined): Set<number> {
  const {lines} = verdicts
  const headings = new Set<number>()
  const kept = lines.filter(line => keeps[line.index] && verdicts.isOpen(line.index))
  const key = title === undefined ? undefined : titleKey(title)
  kept.forEach((line, i) => {
    const next = kept[i + 1]
    const marked = line.kind === 'heading'
    const short = line.kind === 'line' && line.hints === undefined && !line.stops && line.words <= 16
    const heading = marked ? kept.slice(i + 1, i + 4).some(({kind}) => kind !== 'heading') : short && isText(next)
    const first = body !== undefined && line.index < body.first && (marked ? line.level === 1 : short)
    if ((marked || short) && key !== undefined && titleKey(line.text) === key)
      verdicts.give(line.index, 'removed', 'duplicate-title')
    else if (marked && !heading) verdicts.give(line.index, 'removed', 'heading-without-text')
    else if (first) verdicts.give(line.index, 'removed', 'before-body')
    else {
      verdicts.give(line.index, 'kept', heading ? 'subheading' : 'body')
      if (heading) headings.add(line.index)
    }
  })
  nameTheRest(verdicts, body)
  return headings
}

/** Names for what the weights left out: where it stands, and what it follows. */
function nameTheRest(verdicts: Verdicts, body: Span | undefined): void {
  let part = 0
  for (const line of verdicts.lines) {
    const {index} = line
    if (body === undefined) {
      verdicts.give(index, 'removed', 'no-article')
      continue
    }
    if (index > body.first) part = Math.max(part, line.opens === 'comments' ? 2 : line.opens === 'stories' ? 1 : 0)
    if (verdicts.of(index)?.verdict === 'kept') part = 0
    if (line.hints?.hidden === true) verdicts.give(index, 'removed', 'hidden')
    else if (part === 2) verdicts.give(index, 'removed', 'comment-section')
    else if (part === 1) verdicts.give(index, 'removed', 'related-stories')
    else if (index < body.first) verdicts.give(index, 'removed', 'before-body')
    else verdicts.give(index, 'removed', index > body.last ? 'after-body' : 'inside-body')
  }
}
