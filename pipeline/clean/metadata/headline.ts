import {stemsOf} from '../../text/stem.ts'
import {isStopWord} from '../../text/stop-words.ts'
import {rarity} from '../../text/weights.ts'
import type {Span} from '../features/stretch.ts'
import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'
import {areNamesInPlaces, lead, person} from './names.ts'
import {isDateLine} from './published.ts'
import {titleKey} from './title-key.ts'

/** Lines above the body among which the headline is looked for: live pages have much between the two. */
const above = 60
/** Words of the paragraph from which on the text has surely begun: an ad or a teaser above it is shorter. */
const surelyBody = 25
/** Words a headline has. */
const [fewestWords, mostWords] = [2, 30]

/**
 * What speaks for a line being the headline, and what it weighs: a choice among the lines above the body, fitted (conditional
 * logit) on half of the WCXB pages, as dumps and as pages, and on three subjects. Right of all
 * text dumps of the other half .74, .55 before; of the subjects' files, each fitted without its subject, 17 of 19.
 */
export const headlineWeights: readonly (readonly [feature: string, weight: number])[] = [
  ['two or three words', -1.51],
  ['four or five words', -0.76],
  ['fifteen to twenty words', -0.78],
  ['more than twenty words', -1.59],
  ['share of its telling words that the body has', 2.6],
  ['weight of its telling words that the body has', 1.96],
  ['distance to the body', -0.93],
  ['within three lines of the body', 0.2],
  ['a byline or day within three lines below', 1.96],
  ['ends in a full stop', -2.21],
  ['ends in a question or exclamation mark', -0.1],
  ['ends in a comma, colon or ellipsis', -0.6],
  ['holds strokes or arrows', -1.98],
  ['taken by a rule', -1.03],
  ['all its words are capitalised', 0.61],
  ['space above', 0.75],
  ['space below', 1.56],
  ['below an ad label', -0.38],
  ['stands more than once', 0.56],
  ['stands at the end of a longer line', 1.33],
  ['a heading', 0.04],
  ['a heading of the first level', 1.55],
  ['begins in lower case', -0.55],
  ['sentences between it and the body', 0.21],
  ['six words and more without a function word', -1.23],
  ['begins with a name, as a byline does', -0.57],
  ['what cleaning makes of it, as far as that speaks against it', 1.09],
  ['what cleaning makes of it, as far as that speaks for it', -0.64],
]
/** A line that weighs less is none: on the fitted half no right one does, and a third of the wrong ones. */
const least = 2.5

/** The line that is the article's headline, where the text declares none: the likeliest of those above the body, or none. */
export function findHeadline(verdicts: Verdicts, body: Span | undefined, scores: readonly number[]): Line | undefined {
  let best: {line: Line; score: number} | undefined
  for (const {line, features} of headlineCandidates(verdicts, body, scores)) {
    const score = features.reduce((sum, value, i) => sum + value * headlineWeights[i]![1], 0)
    if (score >= least && verdicts.isOpen(line.index) && (best === undefined || score > best.score))
      best = {line, score}
  }
  return best?.line
}

/** The lines that could be the headline, each with what speaks for it. */
export function headlineCandidates(
  verdicts: Verdicts,
  body: Span | undefined,
  scores: readonly number[],
): {readonly line: Line; readonly features: readonly number[]}[] {
  const {lines} = verdicts
  if (body === undefined) return []
  const isBody = ({index, words}: Line) =>
    index >= body.first && index <= body.last && words >= 12 && verdicts.isOpen(index)
  const anchor =
    lines.slice(body.first, body.last + 1).find(line => isBody(line) && line.words >= surelyBody)?.index ?? body.first
  const told = new Set(
    lines
      .slice(anchor, body.last + 1)
      .filter(isBody)
      .flatMap(({text}) => stemsOf(text)),
  )
  const zone = lines.slice(Math.max(0, anchor - above), anchor)
  const speakers = headCounts(lines)
  const candidates = zone.filter(line => canBeHeadline(line) && (speakers.get(headOf(line.text)) ?? 0) < 2)
  const overlaps = candidates.map(({text}) => overlapWith(told, text))
  const keys = zone.map(({text, words}) => (words >= 2 && words <= 60 ? titleKey(text) : ''))
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return candidates.map((line, i) => {
    const {index, text, words, kind, level} = line
    const key = titleKey(text)
    const distance = anchor - index
    const below = lines.slice(index + 1, Math.min(index + 4, anchor + 1))
    const between = lines.slice(index + 1, anchor).filter(({words: n, stops}) => stops && n >= 12).length
    const verdict = verdicts.of(index)
    const before = lines[index - 1]
    const {share, weight} = overlaps[i]!
    const is = (claim: boolean): number => (claim ? 1 : 0)
    return {
      line,
      features: [
        is(words <= 3),
        is(words === 4 || words === 5),
        is(words >= 15 && words <= 20),
        is(words > 20),
        share,
        Math.min(1, weight / 12),
        Math.min(1, distance / 20),
        is(distance <= 3),
        is(below.some(other => isDateLine(other) !== undefined || (other.words <= 20 && lead.test(`${other.text} `)))),
        is(/\.["”’)\]]*$/u.test(text)),
        is(/[?!]["”’)\]]*$/u.test(text)),
        is(/[,:;…]["”’)\]]*$/u.test(text)),
        is(/[|›>»·•]|\s\/\s/u.test(text)),
        is(verdict?.verdict === 'removed' || verdict?.verdict === 'aside'),
        is(words >= 4 && isCapitalised(text)),
        is(line.gap > 0 || index === 0),
        is((lines[index + 1]?.gap ?? 1) > 0),
        is(before !== undefined && before.words <= 3 && verdicts.of(before.index)?.rule === 'ad-label'),
        is(words >= 3 && (counts.get(key) ?? 0) > 1),
        is(words >= 3 && keys.some(other => other.length > key.length && other.endsWith(` ${key}`))),
        is(kind === 'heading'),
        is(kind === 'heading' && level === 1),
        is(/^[^\p{L}\p{N}]*\p{Ll}/u.test(text)),
        Math.min(1, between / 3),
        is(words >= 6 && !text.split(' ').some(isStopWord)),
        is(isNamed(text)),
        Math.max(-5, Math.min(0, scores[index]!)) / 5,
        Math.min(5, Math.max(0, scores[index]!)) / 5,
      ],
    }
  })
}

/** Whether a line could be a headline at all: no day, no byline, and neither a word alone nor a paragraph. */
const canBeHeadline = (line: Line): boolean =>
  line.words >= fewestWords &&
  line.words <= mostWords &&
  line.text.length <= 250 &&
  line.hints?.hidden !== true &&
  isDateLine(line) === undefined &&
  !lead.test(line.text) &&
  !areNamesInPlaces(line.text)

/** What stands before a colon in how many lines: who speaks in turn is no headline. */
function headCounts(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {text} of lines) {
    const head = headOf(text)
    if (head !== '') counts.set(head, (counts.get(head) ?? 0) + 1)
  }
  return counts
}

/** "CHAIR (Ona Lind): …": CHAIR; empty where no short capitalised head stands before a colon. */
const headOf = (text: string): string =>
  /^(\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,4})(?: \([^()]{1,60}\))?: /u.exec(text.slice(0, 140))?.[1] ?? ''

/** How much of what a line tells the body tells too: its share, and its weight. */
function overlapWith(told: ReadonlySet<string>, text: string): {share: number; weight: number} {
  let [mass, weight] = [0, 0]
  for (const stem of new Set(stemsOf(text))) {
    mass += rarity(stem)
    if (told.has(stem)) weight += rarity(stem)
  }
  return {share: mass === 0 ? 0 : weight / mass, weight}
}

/** "Ona Lind in Halm", "Ona Lind and Per Holm", "Ona Lind, reporter". */
const isNamed = (text: string): boolean => {
  const name = person.exec(text)?.[0]
  return name !== undefined && /^(?:$|,|\s(?:in|for|at|and|with)\s\p{Lu})/u.test(text.slice(name.length))
}

/** Whether all longer words begin with a capital, as in menus and in the titles of some papers. */
const isCapitalised = (text: string): boolean => text.split(' ').every(word => !/^\p{Ll}\p{L}{3,}/u.test(word))
