import {furniture} from '../../language/en/furniture/index.ts'
import type {Line} from '../line.ts'
import type {Feature} from './feature.ts'
import {ownness} from './ownness.ts'
import {rowsOf} from './rows.ts'
import {spacingOf} from './spacing.ts'

const yes = [0.5]
const upTo = (count: number): number[] => Array.from({length: count}, (_, i) => i + 0.5)
const some = [0.5, 1.5, 2.5]
const shares = [0.001, 0.1, 0.25, 0.45, 0.7]

/** What a feature of the further pass is about: its name says so when it is the evidence. */
export type Evidence = 'score' | 'place' | 'spacing' | 'shape' | 'label' | 'subject' | 'markup' | 'words' | 'page'

/** What the further pass measures of a kept line, in the order of `measureRefined`; wordings that only furniture has a use for are marked. */
export const refinedFeatures: readonly (Feature & {readonly of: Evidence; readonly ofFurniture?: true})[] = [
  {name: 'score', of: 'score', edges: [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4]},
  {name: 'score-around', of: 'score', edges: [-2, -1, 0, 1, 2, 3]},
  {name: 'from-first', of: 'place', edges: upTo(6)},
  {name: 'from-last', of: 'place', edges: upTo(6)},
  {name: 'depth', of: 'place', edges: [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98]},
  {name: 'removed-above', of: 'place', edges: yes},
  {name: 'removed-below', of: 'place', edges: yes},
  {name: 'removed-4-above', of: 'place', edges: upTo(4)},
  {name: 'removed-4-below', of: 'place', edges: upTo(4)},
  {name: 'island-lines', of: 'place', edges: [1.5, 2.5, 4.5, 8.5]},
  {name: 'island-share', of: 'place', edges: [0.03, 0.06, 0.12, 0.3, 0.99]},
  {name: 'tight', of: 'spacing', edges: [-0.5, 0.5, 1.5]},
  {name: 'tight-with-removed', of: 'spacing', edges: [-0.5, 0.5]},
  {name: 'tight-with-short', of: 'spacing', edges: [-0.5, 0.5]},
  {name: 'group-lines', of: 'spacing', edges: [1.5, 2.5, 4.5, 8.5]},
  {name: 'group-long', of: 'spacing', edges: [0.01, 0.3, 0.6, 0.99]},
  {name: 'words', of: 'shape', edges: [3.5, 5.5, 8.5, 12.5, 16.5, 20.5, 25.5, 32.5, 40.5, 55.5, 80.5]},
  {name: 'against-usual', of: 'shape', edges: [0.15, 0.3, 0.45, 0.6, 0.8, 1.2]},
  {name: 'sentences', of: 'shape', edges: [0.5, 1.5, 2.5, 3.5, 5.5]},
  {name: 'ending', of: 'shape', edges: upTo(4)},
  {name: 'kind', of: 'shape', edges: upTo(4)},
  {name: 'emphasised', of: 'shape', edges: yes},
  {name: 'links', of: 'markup', edges: [0.01, 0.15, 0.4, 0.8]},
  {name: 'early-colon', of: 'shape', edges: yes},
  {name: 'quotation', of: 'shape', edges: yes},
  {name: 'digits', of: 'shape', edges: [0.001, 0.02, 0.05, 0.12]},
  {name: 'capitals', of: 'shape', edges: [0.12, 0.25, 0.4, 0.6, 0.85]},
  {name: 'year', of: 'shape', edges: yes},
  {name: 'label-above', of: 'label', edges: upTo(5)},
  {name: 'label-below', of: 'label', edges: upTo(5)},
  {name: 'since-label', of: 'label', edges: [-0.5, 0.5, 1.5, 2.5, 4.5]},
  {name: 'row', of: 'shape', edges: [0.5, 1.5, 2.5, 4.5]},
  {name: 'shared', of: 'subject', edges: shares},
  {name: 'shared-words', of: 'subject', edges: upTo(5)},
  {name: 'shared-near', of: 'subject', edges: shares},
  {name: 'title-words', of: 'subject', edges: some},
  {name: 'names', of: 'subject', edges: upTo(4)},
  {name: 'names-shared', of: 'subject', edges: [-0.5, 0.01, 0.4, 0.8]},
  {name: 'names-of-removed', of: 'subject', edges: [-0.5, 0.01, 0.5]},
  {name: 'repeated', of: 'subject', edges: yes},
  {name: 'same-place', of: 'markup', edges: [-0.5, 0.02, 0.1, 0.4, 0.8]},
  {name: 'you', of: 'words', edges: some, ofFurniture: true},
  {name: 'we', of: 'words', edges: some, ofFurniture: true},
  {name: 'orders', of: 'words', edges: some, ofFurniture: true},
  {name: 'offers', of: 'words', edges: some, ofFurniture: true},
  {name: 'prices', of: 'words', edges: yes, ofFurniture: true},
  {name: 'page', of: 'words', edges: some, ofFurniture: true},
  {name: 'life', of: 'words', edges: some, ofFurniture: true},
  {name: 'picture', of: 'words', edges: some, ofFurniture: true},
  {name: 'note', of: 'words', edges: some, ofFurniture: true},
  {name: 'habit', of: 'words', edges: yes},
  {name: 'told', of: 'words', edges: yes},
  {name: 'past', of: 'words', edges: [0.001, 0.04, 0.08, 0.13]},
  {name: 'page-words', of: 'page', edges: [150, 300, 600, 1200]},
  {name: 'page-kept', of: 'page', edges: [0.3, 0.5, 0.7, 0.85]},
]

/** What the earlier passes made of a page. */
export interface Earlier {
  readonly scores: readonly number[]
  readonly keeps: readonly boolean[]
  readonly title: string | undefined
}

/** The features of every kept line; undefined for the others. Linear in the page. */
export function measureRefined(lines: readonly Line[], earlier: Earlier): (readonly number[] | undefined)[] {
  const {scores, keeps} = earlier
  const kept = lines.filter(({index}) => keeps[index])
  if (kept.length === 0) return lines.map(() => undefined)
  const [first, last] = [kept[0]!.index, kept.at(-1)!.index]
  const islands = islandsOf(lines, keeps)
  const largest = Math.max(...islands.map(island => island?.words ?? 0))
  const spacing = spacingOf(lines, keeps)
  const own = ownness(lines, keeps, earlier.title)
  const rows = rowsOf(lines)
  const counts = new Map<string, number>()
  for (const {text} of lines) counts.set(text, (counts.get(text) ?? 0) + 1)
  const usual = median(kept.filter(({words, stops}) => stops && words >= 12).map(({words}) => words)) || 30
  const places = placesOf(kept)
  const since = sinceLabels(lines)
  const all = lines.reduce((sum, {words}) => sum + words, 0)
  const words = kept.reduce((sum, line) => sum + line.words, 0)
  const removed = (index: number): boolean => lines[index] === undefined || !keeps[index]
  const removedIn = (from: number, to: number): number => {
    let count = 0
    for (let i = from; i < to; i++) if (removed(i)) count++
    return count
  }
  const mean = (values: readonly number[], i: number): number =>
    ((values[i - 1] ?? values[i]!) + (values[i + 1] ?? values[i]!)) / 2
  return lines.map((line, i) => {
    if (!keeps[i]) return undefined
    const text = line.text.slice(0, 1500)
    const cues = furniture.cuesOf(text)
    const tokens = text.split(' ')
    const letters = tokens.filter(token => /^\P{L}*\p{L}/u.test(token))
    const island = islands[i]!
    return [
      scores[i]!,
      mean(scores, i),
      Math.min(9, i - first),
      Math.min(9, last - i),
      (i - first) / Math.max(1, last - first),
      removed(i - 1) ? 1 : 0,
      removed(i + 1) ? 1 : 0,
      removedIn(i - 4, i),
      removedIn(i + 1, i + 5),
      island.lines,
      island.words / largest,
      ...spacing[i]!,
      line.words,
      line.words / usual,
      text.match(/[.!?…]["'”’)\]*_]*(?=\s|$)/g)?.length ?? 0,
      endingOf(line),
      kindOf(line),
      isEmphasised(text) ? 1 : 0,
      (line.hints?.linkCharacters ?? 0) / Math.max(1, line.end - line.start),
      text.slice(0, 40).includes(':') ? 1 : 0,
      /["“”«»„]/.test(text) ? 1 : 0,
      (text.match(/\d/g)?.length ?? 0) / Math.max(1, text.length),
      letters.filter(token => /^\P{L}*\p{Lu}/u.test(token)).length / Math.max(1, letters.length),
      /\b(?:19|20)\d\d\b/.test(text) ? 1 : 0,
      labelOf(lines[i - 1], keeps),
      labelOf(lines[i + 1], keeps),
      since[i]!,
      rows[i]!,
      ...own[i]!,
      counts.get(line.text)! > 1 ? 1 : 0,
      places(line),
      cues.you,
      cues.we,
      cues.orders,
      cues.offers,
      cues.prices,
      cues.page,
      cues.life,
      cues.picture,
      cues.note,
      cues.habit,
      cues.told,
      cues.past / Math.max(1, line.words),
      words,
      words / Math.max(1, all),
    ]
  })
}

/** Lines that are kept in a row, and their words. */
interface Island {
  lines: number
  words: number
}

function islandsOf(lines: readonly Line[], keeps: readonly boolean[]): (Island | undefined)[] {
  let island: Island | undefined
  return lines.map(({index, words}) => {
    if (!keeps[index]) island = undefined
    else {
      island ??= {lines: 0, words: 0}
      island.lines++
      island.words += words
    }
    return island
  })
}

function endingOf({text, stops}: Line): number {
  if (/[?!]["'”’)\]*_]*$/.test(text)) return 1
  if (/(?:…|\.\.\.)["'”’)\]*_]*$/.test(text)) return 2
  if (stops) return 3
  return /[:,;]$/.test(text) ? 4 : 0
}

function kindOf({kind}: Line): number {
  const kinds = ['line', 'heading', 'list-item', 'quote']
  return Math.max(0, kinds.indexOf(kind))
}

/** A short line beside this one: 1 a kept one, 2 one that was taken out, 3 one that a rule knows, 4 of other stories, 5 of an ad. */
function labelOf(line: Line | undefined, keeps: readonly boolean[]): number {
  if (line === undefined || line.words > 7 || line.stops) return 0
  if (line.rule?.name === 'ad-label') return 5
  if (line.opens !== undefined) return 4
  if (keeps[line.index]) return 1
  return line.rule === undefined ? 2 : 3
}

/** Lines since a label of an ad or of other stories that stands in the same group; -1 when there is none. */
function sinceLabels(lines: readonly Line[]): number[] {
  let since = -1
  return lines.map(line => {
    if (line.gap > 0 && since > 0) since = -1
    const here = since
    if (line.opens !== undefined || line.rule?.name === 'ad-label') since = 0
    else if (since >= 0) since++
    return here
  })
}

/** The share of the kept words that stand in the same kind of element; -1 without markup. */
function placesOf(kept: readonly Line[]): (line: Line) => number {
  const key = ({hints}: Line): string => (hints === undefined ? '' : `${hints.path.join(' ')} ${hints.tag}`)
  const words = new Map<string, number>()
  let all = 0
  for (const line of kept) {
    words.set(key(line), (words.get(key(line)) ?? 0) + line.words)
    all += line.words
  }
  return line =>
    line.hints === undefined || line.hints.path.length === 0 ? -1 : words.get(key(line))! / Math.max(1, all)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** A line that Markdown sets in italics or bold from end to end. */
const isEmphasised = (text: string): boolean => /^[*_]{1,2}[^*_\s]/.test(text) && /[*_]/.test(text.slice(-3))
