import {numbers} from './boosting.ts'
import type {Made, MadeLine, Piece, Stock} from './made.ts'
import {asMarkdown, asMarkup, asText} from './made-texts.ts'
import {dateOf, filler, personOf, pick, type Random, siteOf} from './made-words.ts'
import type {Snippet} from './snippets.ts'

/** How a page is set: blank lines between paragraphs, and between pieces of furniture. */
const settings = [
  {paragraphs: 1, furniture: 0, share: 0.4},
  {paragraphs: 1, furniture: 1, share: 0.25},
  {paragraphs: 0, furniture: 0, share: 0.25},
  {paragraphs: 0, furniture: 1, share: 0.1},
]

/**
 * Pages of new make-up: the article of one page among the furniture of another and pieces of `snippets`, in one of several settings.
 * The same pages for the same seed and stock.
 */
export function* makePages(
  stock: readonly Stock[],
  snippets: readonly Snippet[],
  count: number,
  seed: number,
): Generator<Made> {
  const random = numbers(seed)
  for (let i = 0; i < count; i++) {
    const [own, other] = [pick(stock, random), pick(stock, random)]
    const extension = pick(['txt', 'txt', 'txt', 'md', 'html'] as const, random)
    yield make(`made-${seed}-${i}`, own, other, stock, snippets, extension, random)
  }
}

function settingAt(place: number): (typeof settings)[number] {
  let sum = 0
  for (const one of settings) {
    sum += one.share
    if (place < sum) return one
  }
  return settings[0]!
}

function make(
  id: string,
  own: Stock,
  other: Stock,
  stock: readonly Stock[],
  snippets: readonly Snippet[],
  extension: Made['extension'],
  random: Random,
): Made {
  const setting = settingAt(random())
  const site = siteOf(random)
  const fill = filler(stock, site, random)
  const piece = (): Piece => {
    const snippet = pick(snippets, random)
    const from = `snippet-${snippets.indexOf(snippet)}`
    const lines = snippet.lines.map(line => ({text: fill(line), label: 0 as const, from}))
    return {lines, blank: setting.furniture}
  }
  const foreign = (lines: readonly string[]): Piece[] =>
    lines.map(text => ({lines: [{text, label: 0, from: other.id}], blank: setting.furniture}))
  const several = (least: number, most: number): Piece[] =>
    Array.from({length: least + Math.floor(random() * (most - least + 1))}, piece)
  // A quarter is little besides the article, as when somebody saved only that: there, furniture is rare.
  const bare = random() < 0.25
  const pieces: Piece[] = bare ? [] : [...foreign(other.above.slice(0, Math.floor(random() * 12))), ...several(0, 3)]
  if (!bare || random() < 0.6) pieces.push({lines: headOf(own.title, site, random), blank: setting.furniture})
  if (!bare) pieces.push(...several(0, 2))
  const length = Math.min(own.article.length, (bare ? 2 : 5) + Math.floor(random() * (bare ? 12 : 25)))
  const share = random() * (bare ? 0.05 : 0.3)
  const paragraphs = own.article.slice(0, length)
  const listed = random() < 0.35 ? Math.floor(random() * (paragraphs.length + 1)) : -1
  paragraphs.forEach(({text, heading}, k) => {
    if (k === listed) pieces.push(...listOf(own, stock, setting, random))
    if (k > 0 && random() < share) pieces.push(...several(1, 2))
    const form = heading ? {form: 'heading' as const} : {}
    pieces.push({lines: [{text, label: 1, from: own.id, ...form}], blank: setting.paragraphs})
  })
  if (listed === paragraphs.length) pieces.push(...listOf(own, stock, setting, random))
  pieces.push(...(bare ? several(0, 1) : several(2, 7)))
  const tail = bare ? [] : foreign(other.below.slice(0, Math.floor(random() * 25)))
  pieces.push(...(random() < 0.5 ? [...tail, ...several(0, 2)] : [...several(0, 2), ...tail]))
  const lines = pieces.flatMap(one => one.lines)
  const set = {txt: asText, md: asMarkdown, html: asMarkup}[extension]
  return {id, extension, text: set(pieces, own.title, random), lines}
}

function headOf(title: string, site: string, random: Random): MadeLine[] {
  const line = (text: string): MadeLine => ({text, label: -1, from: 'head'})
  const by = `By ${personOf(random)}`
  const head = [line(title)]
  if (random() < 0.6) head.push(line(random() < 0.3 ? `${by}, ${site}` : by))
  if (random() < 0.7) head.push(line(dateOf(random)))
  return random() < 0.15 ? [...head.slice(1), head[0]!] : head
}

/** A heading with the points below it, that belong to the article: sentences from its far end. */
function listOf(own: Stock, stock: readonly Stock[], setting: (typeof settings)[number], random: Random): Piece[] {
  const heading = pick(stock, random).article.find(({heading}) => heading)?.text ?? 'What is known'
  const items = own.article
    .slice(-6)
    .map(({text}) => /^.{20,200}?[.!?]["”’]?(?=\s|$)/su.exec(text)?.[0])
    .filter(text => text !== undefined)
  const bullet = pick(['- ', '• ', '* ', ''], random)
  return [
    {lines: [{text: heading, label: 1, from: own.id, form: 'heading'}], blank: setting.paragraphs},
    {
      lines: items.map(text => ({text: bullet + text, label: 1, from: own.id, form: 'item'})),
      blank: setting.paragraphs,
    },
  ]
}
