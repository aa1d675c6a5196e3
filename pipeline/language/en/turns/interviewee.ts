import type {Article} from '../../../model/article.ts'
import type {Voice} from './turn.ts'

/** Characters before the first question in which the interviewee is introduced. */
const introduction = 4000

/** Words beside which the interviewee is named: behind them, before them, or on one side of them, with who asks on the other. */
const cues: readonly {readonly words: RegExp; readonly named: 'behind' | 'before' | 'either'}[] = [
  {words: /\b(?:interview|q ?& ?a|conversation)(?: with|:|,| –| —) /gi, named: 'behind'},
  {words: /\b(?:spoke|speaks|talked|talks|sat down) (?:to|with) /g, named: 'either'},
  {words: /\b(?:told|tells) /g, named: 'before'},
]

/**
 * Who answers in an interview, by the words in the title or before the first question that tell of it. The author never is; where two
 * fit, nobody is.
 */
export function intervieweeOf({text, metadata}: Article, until: number): Voice | undefined {
  const title = metadata.title?.evidence.span?.start ?? 0
  const from = Math.max(title < until ? title : 0, until - introduction)
  const author = metadata.author?.value.toLowerCase() ?? ''
  const isAuthor = (one: string) => author !== '' && (author.includes(one) || one.includes(author))
  for (const {words, named} of cues) {
    const found = [...text.slice(from, until).matchAll(words)].flatMap(({index, 0: cue}) => [
      named === 'before' ? undefined : nameBehind(text, from + index + cue.length, until),
      named === 'behind' ? undefined : nameBefore(text, from, from + index),
    ])
    const whole = found.map(one => (one === undefined || one.text.includes(' ') ? one : fullForm(one, text, from)))
    const others = whole.filter(one => one !== undefined && !isAuthor(one.text.toLowerCase()))
    if (new Set(others.map(one => one!.text)).size > 1) return undefined
    if (others[0] !== undefined) return others[0]
  }
  return undefined
}

/** The full name that follows: past up to four words in small letters ("the deputy mayor"). */
function nameBehind(text: string, start: number, until: number): Voice | undefined {
  const words = wordsIn(text, start, Math.min(until, start + 120))
  const first = words.findIndex(isCapital)
  return first < 0 || first > 4 || words.slice(0, first).some(endsPhrase)
    ? undefined
    : voiceOf(runFrom(words.slice(first)), text)
}

/** The full name that ends right before, or before words inserted between commas. */
function nameBefore(text: string, from: number, end: number): Voice | undefined {
  let words = wordsIn(text, Math.max(from, end - 160), end)
  if (words.at(-1)?.text.endsWith(',') === true) {
    const comma = words.findLastIndex((word, at) => at < words.length - 1 && word.text.endsWith(','))
    if (comma < 0) return undefined
    words = words.slice(0, comma + 1)
  }
  let first = words.length
  while (first > 0 && (isCapital(words[first - 1]!) || isParticle(words[first - 1]!))) {
    if (first < words.length && endsPhrase(words[first - 1]!)) break
    first--
  }
  while (first < words.length && isParticle(words[first]!)) first++
  return voiceOf(words.slice(first), text)
}

interface Word extends Voice {}

const wordsIn = (text: string, from: number, to: number): Word[] =>
  [...text.slice(from, to).matchAll(/\S+/g)].map(({index, 0: word}) => ({
    text: word,
    start: from + index,
    end: from + index + word.length,
  }))

function runFrom(words: readonly Word[]): readonly Word[] {
  let last = 0
  while (last < words.length && (isCapital(words[last]!) || isParticle(words[last]!))) {
    if (endsPhrase(words[last++]!)) break
  }
  while (last > 0 && isParticle(words[last - 1]!)) last--
  return words.slice(0, last)
}

/** A surname's full form, which stands before it. */
function fullForm({text: surname, start}: Voice, text: string, from: number): Voice | undefined {
  const at = text.slice(from, start).indexOf(` ${surname}`)
  return at < 0 ? undefined : nameBefore(text, from, from + at + 1 + surname.length)
}

/** Words as one name, when they are one to five. */
function voiceOf(words: readonly Word[], text: string): Voice | undefined {
  if (words.length < 1 || words.length > 5) return undefined
  const start = words[0]!.start + (/^["“‘'(]+/.exec(words[0]!.text)?.[0].length ?? 0)
  const last = words.at(-1)!
  let end = last.end
  while (end > last.start && /[^\p{L}\p{M}]/u.test(text[end - 1]!)) end--
  if (/['’]s/.test(text.slice(end - 2, end))) end -= 2
  return {text: text.slice(start, end), start, end}
}

const isCapital = ({text}: Word): boolean => /^["“‘'(]?\p{Lu}/u.test(text)
const isParticle = ({text}: Word): boolean => particles.has(text)
const endsPhrase = ({text}: Word): boolean => /[,.:;!?"”)]$/.test(text) && !/^\p{Lu}\.$/u.test(text)
const particles = new Set('de del da di du van von der bin al el la'.split(' '))
