import type {Root} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {unified} from 'unified'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import {englishSentences} from '../../pipeline/language/en/sentences/index.ts'

const processor = unified().use(englishSentences).freeze()

/** Characters measured at a time, and of the long text. */
const size = 2_000_000

/**
 * The parser's speed in one run with two others, all on the same 5 KB pieces of news: megabytes (10^6 characters) a second of
 * processor time, and how many times that of parse-english and of wink-nlp with all its annotations. The parser makes the
 * words of a sentence when they are first read: figures with `_read` have every node read, the others none.
 * And how its cost a byte grows from 5 KB to 2 MB: as many bytes in pieces as in one text, in one process, after a warm-up,
 * the best of three rounds. `growth_read` holds the trees of all pieces until the last is read, as the tree of the long
 * text is held; `growth_blank_lines` is about a text in paragraphs.
 */
export function measureSpeed(texts: readonly string[]): Record<string, number> {
  const prose = texts.map(text => text.replace(/\s+/g, ' '))
  const long = longOf(prose, ' ')
  const paragraphs = longOf(prose, '\n\n')
  const short = piecesOf(long, 5_000)
  const sample = short.slice(0, 100)
  const parse = (text: string): Root => processor.parse(text)
  const english = new ParseEnglish()
  const wink = winkNlp(model)

  const [parsed = 0, read = 0, parseEnglish = 0, winkFull = 0] = costsOf(sample, [
    parse,
    text => readAll(parse(text)),
    text => english.parse(text),
    text => wink.readDoc(text).sentences().out(),
  ])

  const growth = costOf([long], parse) / costOf(short, parse)
  const growthBlank = costOf([paragraphs], parse) / costOf(piecesOf(paragraphs, 5_000), parse)
  const held: Root[] = []
  const keep = (text: string) => {
    if (held.length === short.length) held.length = 0
    const tree = parse(text)
    held.push(tree)
    return readAll(tree)
  }
  const growthRead = costOf([long], text => readAll(parse(text))) / costOf(short, keep)
  return {
    mb_s: 1 / parsed,
    mb_s_read: 1 / read,
    ratio_parse_english: parseEnglish / parsed,
    ratio_parse_english_read: parseEnglish / read,
    ratio_wink_full: winkFull / parsed,
    ratio_wink_full_read: winkFull / read,
    growth,
    growth_blank_lines: growthBlank,
    growth_read: growthRead,
  }
}

/** Seconds of processor time a megabyte, each act's best of five rounds in which they take turns, after two that don't count. */
function costsOf(texts: readonly string[], acts: readonly ((text: string) => unknown)[]): number[] {
  const rounds = [0, 1, 2, 3, 4, 5, 6].map(() => acts.map(act => timed(texts, act)))
  return acts.map((_, index) => Math.min(...rounds.slice(2).map(round => round[index]!)))
}

/** The same for one act: the best of three rounds after one that doesn't count. */
function costOf(texts: readonly string[], act: (text: string) => unknown): number {
  const rounds = [0, 1, 2, 3].map(() => timed(texts, act))
  return Math.min(...rounds.slice(1))
}

function timed(texts: readonly string[], act: (text: string) => unknown): number {
  const began = process.cpuUsage()
  let characters = 0
  for (const text of texts) {
    act(text)
    characters += text.length
  }
  const {user, system} = process.cpuUsage(began)
  return (user + system) / characters
}

/** Every node of a tree is read, so that none is left unmade: how many there are below the sentences. */
function readAll(tree: Root): number {
  let nodes = 0
  for (const paragraph of tree.children)
    if ('children' in paragraph)
      for (const sentence of paragraph.children) if ('children' in sentence) nodes += sentence.children.length
  return nodes
}

const longOf = (texts: readonly string[], separator: string): string => {
  const prose = texts.join(separator) + separator
  return prose.repeat(Math.ceil(size / prose.length)).slice(0, size)
}

function piecesOf(text: string, length: number): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; at += length) pieces.push(text.slice(at, at + length))
  return pieces
}
