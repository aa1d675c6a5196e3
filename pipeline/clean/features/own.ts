import {furniture} from '../../language/en/furniture/index.ts'
import {functionWords} from '../language.ts'
import type {Line} from '../line.ts'
import {findDate} from '../metadata/dates.ts'
import type {Feature} from './feature.ts'

const yes = [0.5]
const upTo = (count: number): number[] => Array.from({length: count}, (_, i) => i + 0.5)

/** The line rules that have a bin in the table of weights, in its order. A new rule has none until the table is fitted again. */
const ruleNames = [
  'skip-link',
  'ad-label',
  'menu',
  'share',
  'comment-form',
  'pager',
  'newsletter',
  'consent',
  'copyright',
  'site-foot',
  'read-time',
  'tags',
  'agency-credit',
  'reprint-notice',
  'image-credit',
  'caption',
]

/** What is measured of a line by itself, in the order of `measureLine`. */
export const lineFeatures: readonly Feature[] = [
  {name: 'words', edges: [1.5, 2.5, 3.5, 5.5, 8.5, 12.5, 20.5, 40.5, 80.5]},
  {name: 'ending', edges: upTo(6)},
  {name: 'beginning', edges: upTo(5)},
  {name: 'capitals', edges: [0.2, 0.4, 0.6, 0.8, 0.99]},
  {name: 'digits', edges: [0.001, 0.05, 0.15, 0.3]},
  {name: 'sentences', edges: [0.5, 1.5, 2.5, 4.5]},
  {name: 'date', edges: yes},
  {name: 'separators', edges: [0.5, 1.5]},
  {name: 'address', edges: yes},
  {name: 'rule', edges: upTo(ruleNames.length)},
  {name: 'invitations', edges: [0.5, 1.5, 2.5]},
  {name: 'function-words', edges: [0.02, 0.1, 0.2, 0.3, 0.4]},
  {name: 'word-length', edges: [3.5, 4.2, 5, 6, 8]},
  {name: 'reader', edges: [0.001, 0.05, 0.1]},
  {name: 'quotation', edges: yes},
  {name: 'gap', edges: [0.5, 1.5]},
  {name: 'heading', edges: upTo(7)},
]

const first = (text: string): number => {
  const char = text[0] ?? ''
  if (/\p{Lu}/u.test(char)) return 0
  if (/\p{Ll}/u.test(char)) return 1
  if (/\p{N}/u.test(char)) return 2
  if (/["'“”‘’«»„「『]/.test(char)) return 3
  if (/[-–—•·*▪●○►▶›>|#@+]/.test(char)) return 4
  return 5 // a letter of a script without case, or another sign
}

function last(line: Line): number {
  const char = line.text.at(-1) ?? ''
  if (/[?!？！]/.test(char)) return 1
  if (char === '…' || line.text.endsWith('...')) return 2
  if (line.stops) return 3
  if (/[:：]/.test(char)) return 4
  if (/[,;，、]/.test(char)) return 5
  return /\p{N}/u.test(char) ? 6 : 0
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The features of a line by itself. Looks at no more than its first 2,000 characters. */
export function measureLine(line: Line, language: string): number[] {
  const text = line.text.slice(0, 2000)
  const words = text.split(' ')
  const letters = words.filter(word => /^\p{L}/u.test(word))
  const capitals = letters.filter(word => /^\p{Lu}/u.test(word)).length
  const profile = functionWords(language)
  const functions =
    profile === undefined
      ? -1
      : letters.filter(word => profile.has(word.toLowerCase())).length / Math.max(1, letters.length)
  const rule = line.rule
  return [
    line.words,
    last(line),
    first(text),
    letters.length === 0 ? 0 : capitals / letters.length,
    count(text, /\d/g) / Math.max(1, text.length),
    count(text, /[.!?。！？](?=["'”’)]?(?:\s|$))|[。！？]/g),
    line.words <= 40 && findDate(text) !== undefined ? 1 : 0,
    count(text, /[|»›>•·/]/g),
    /https?:|www\.|\S@\S|\.com\b/i.test(text) ? 1 : 0,
    rule === undefined ? 0 : ruleNames.indexOf(rule.name) + 1,
    count(text, furniture.invitations),
    functions,
    text.length / Math.max(1, words.length),
    count(text, furniture.readerWords) / Math.max(1, words.length),
    /["“”«»„「]/.test(text) ? 1 : 0,
    line.gap,
    line.kind === 'heading' ? (line.level ?? 2) : line.kind === 'line' || line.kind === 'paragraph' ? 0 : 7,
  ]
}
