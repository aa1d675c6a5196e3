import type {Document} from '../../model/document.ts'
import type {Line} from '../line.ts'
import {classOf, type Feature} from './feature.ts'

const yes = [0.5]
const shares = [0.005, 0.05, 0.2, 0.5, 0.8]

/** What markup adds to the features of a line, in the order of `measurePage`. Plain text has no such features. */
export const pageFeatures: readonly Feature[] = [
  {name: 'tag', edges: Array.from({length: 11}, (_, i) => i + 0.5)},
  {name: 'links', edges: [0.01, 0.2, 0.5, 0.9]},
  {name: 'same-place', edges: shares},
  {name: 'same-parent', edges: shares},
  {name: 'main-depth', edges: [0.3, 0.5, 0.7, 0.85, 0.99]},
  {name: 'below-main', edges: [-3.5, -1.5, -0.5, 0.5, 1.5, 3.5]},
  {name: 'from-main', edges: [-5.5, -0.5, 0.5, 5.5]},
  {name: 'article', edges: yes},
  {name: 'main', edges: yes},
  {name: 'aside', edges: yes},
  {name: 'nav', edges: yes},
  {name: 'footer', edges: yes},
  {name: 'header', edges: yes},
  {name: 'form', edges: yes},
  {name: 'figure', edges: yes},
  {name: 'list', edges: yes},
  {name: 'table', edges: yes},
  {name: 'linked-data', edges: [-0.5, 0.1, 0.5, 0.9]},
  {name: 'same-place-lines', edges: [1.5, 3.5, 8.5, 20.5]},
  {name: 'hidden', edges: yes},
]

const tags = ['p', 'div', 'li', 'a', 'h1', 'h2', 'h3', 'td', 'blockquote', 'figcaption', 'button']
const ancestors: readonly RegExp[] = [
  /^article\b/,
  /^main\b/,
  /^aside\b/,
  /^nav\b/,
  /^footer\b/,
  /^header\b/,
  /^form\b/,
  /^figure\b/,
  /^[uo]l\b/,
  /^table\b/,
]

/** Whether a document's blocks come from a page: an HTML file, a page saved as one file, a mail in HTML. */
export const hasMarkup = ({mediaType, blocks}: Document): boolean =>
  mediaType === 'text/html' || blocks.some(({hints}) => hints !== undefined && hints.path.length > 0)

/** The features of every line of a page by its place in the markup; none for a document without markup. */
export function measurePage(document: Document, lines: readonly Line[]): number[][] | undefined {
  if (!hasMarkup(document)) return undefined
  const places = lines.map(line => [...(line.hints?.path ?? []), line.hints?.tag ?? ''].join(' '))
  const parents = lines.map(line => (line.hints?.path ?? []).join(' '))
  const prose = lines.map(line => (classOf(line) === 4 && linkShare(line) < 0.5 ? line.words : 0))
  const total = Math.max(
    1,
    prose.reduce((sum, words) => sum + words, 0),
  )
  const atPlace = tally(places, prose)
  const atParent = tally(parents, prose)
  const counts = tally(
    places,
    lines.map(() => 1),
  )
  const mainParent = [...atParent].reduce<[string, number]>((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0]
  const first = parents.indexOf(mainParent)
  const last = parents.lastIndexOf(mainParent)
  const main = lines[first]?.hints?.path ?? []
  const declared = shinglesOf(document.articleBody ?? '')
  return lines.map((line, i) => {
    const path = line.hints?.path ?? []
    let common = 0
    while (common < path.length && common < main.length && path[common] === main[common]) common++
    return [
      tags.indexOf(line.hints?.tag ?? '') + 1,
      linkShare(line),
      atPlace.get(places[i]!)! / total,
      atParent.get(parents[i]!)! / total,
      common / Math.max(1, main.length),
      common === main.length ? path.length - main.length : common - main.length,
      i < first ? i - first : i > last ? i - last : 0,
      ...ancestors.map(pattern => (path.some(name => pattern.test(name)) ? 1 : 0)),
      declared.size < 40 ? -1 : shareIn(declared, line.text),
      counts.get(places[i]!)!,
      line.hints?.hidden === true ? 1 : 0,
    ]
  })
}

const linkShare = (line: Line): number => (line.hints?.linkCharacters ?? 0) / Math.max(1, line.end - line.start)

function tally(keys: readonly string[], values: readonly number[]): Map<string, number> {
  const sums = new Map<string, number>()
  keys.forEach((key, i) => {
    sums.set(key, (sums.get(key) ?? 0) + values[i]!)
  })
  return sums
}

const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function shinglesOf(text: string): Set<string> {
  const tokens = tokensOf(text)
  const found = new Set<string>()
  for (let i = 0; i + 2 < tokens.length; i++) found.add(`${tokens[i]} ${tokens[i + 1]} ${tokens[i + 2]}`)
  return found
}

function shareIn(shingles: ReadonlySet<string>, text: string): number {
  const own = shinglesOf(text.slice(0, 2000))
  if (own.size === 0) return 0
  let hits = 0
  for (const one of own) if (shingles.has(one)) hits++
  return hits / own.size
}

/** The words in the class names and ids of a line's ancestors: "entry-content" gives `entry`, `content`. `known` holds the words of each ancestor. */
export function namesOf(line: Line, known: Map<string, readonly string[]>): string[] {
  const found = new Set<string>()
  for (const step of (line.hints?.path ?? []).slice(-9)) {
    let words = known.get(step)
    if (words === undefined) {
      words = wordsIn(step.slice(step.search(/[.#]|$/)))
      known.set(step, words)
    }
    for (const word of words) found.add(word)
  }
  return [...found]
}

const wordsIn = (names: string): string[] =>
  (names.match(/[A-Z]?[a-z]{2,}|[A-Z]{3,}/g) ?? []).map(word => word.toLowerCase())
