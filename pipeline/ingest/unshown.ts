import type {Block} from '../model/document.ts'
import type {Remark} from './parsed.ts'

/** Text that a page holds without showing it, and where. */
export interface Unshown {
  readonly paragraphs: readonly string[]
  readonly place: 'linked data' | 'script' | 'noscript element'
}

interface PageText {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** Words of running text from which what a page holds back is an article, and the share of it that a page may show and still hold it back. */
const [fewestWords, shownShare] = [40, 0.6]

/**
 * A page with the text that it holds without showing it put at its end: a page that a script fills in when it is opened has its article
 * in its data alone. Undefined when the page shows what it holds.
 */
export function withUnshown(page: PageText, unshown: readonly Unshown[]): {page: PageText; remark: Remark} | undefined {
  let shown: ReadonlySet<string> | undefined
  for (const {paragraphs, place} of unshown) {
    if (isShown(paragraphs, page.text)) continue
    shown ??= tokens(page.text)
    const known = shown
    const missing = paragraphs.filter(paragraph => shareOf(paragraph, known) < shownShare)
    const words = missing.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0)
    const all = paragraphs.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0)
    if (words < fewestWords || words < all * (1 - shownShare)) continue
    return {page: append(page, missing, place), remark: remarkOf(place)}
  }
  return undefined
}

/** A quick look: pages mostly show what their data hold, and then some words out of it are found as they stand. */
function isShown(paragraphs: readonly string[], text: string): boolean {
  const pieces = paragraphs.filter(({length}) => length >= 80)
  const step = Math.max(1, Math.floor(pieces.length / 5))
  const looked = pieces.filter((_, i) => i % step === 0).slice(0, 5)
  const hits = looked.filter(piece => text.includes(piece.slice(20, 60))).length
  return looked.length > 0 && hits >= looked.length * shownShare
}

const remarkOf = (place: Unshown['place']): Remark => ({
  rule: 'text-not-shown',
  message: `The article's text stands only in the page's ${place === 'script' ? 'data, inside a script' : place}; it was read from there.`,
  remedy: 'Compare it with the page as a browser shows it, or save that as text.',
})

function append({text, blocks}: PageText, paragraphs: readonly string[], place: string): PageText {
  const parts = [text]
  const added: Block[] = []
  let length = text.length
  for (const paragraph of paragraphs) {
    const space = length === 0 ? '' : '\n\n'
    const start = length + space.length
    parts.push(space, paragraph)
    length = start + paragraph.length
    const path = ['html', 'body', 'article', `div.${place.replace(' ', '-')}`]
    added.push({
      start,
      end: length,
      kind: 'paragraph',
      gap: start === 0 ? 0 : 1,
      hints: {tag: 'p', path, linkCharacters: 0},
    })
  }
  return {text: parts.join(''), blocks: [...blocks, ...added]}
}

/** Three words in a row, of the text shown. */
function tokens(text: string): Set<string> {
  const words = wordsOf(text)
  const found = new Set<string>()
  for (let i = 0; i + 2 < words.length; i++) found.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)
  return found
}

function shareOf(paragraph: string, shown: ReadonlySet<string>): number {
  const own = tokens(paragraph)
  if (own.size === 0) return 1
  let hits = 0
  for (const one of own) if (shown.has(one)) hits++
  return hits / own.size
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The paragraphs of a text that was written into data: set apart by line ends, or by tags. */
export const paragraphsIn = (text: string): string[] =>
  text
    .split(/[\n\r]+|<\/?(?:p|div|br|h[1-6]|li|ul|ol|blockquote)\b[^<>]{0,500}>/i)
    .map(one =>
      one
        .replace(/<[^<>]{1,500}>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(one => one !== '')
