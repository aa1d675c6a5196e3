import type {Labelling} from '../../language/labelling.ts'
import type {Chunk, Syntax, Word} from '../../language/syntax.ts'
import {stem, stemsOf} from '../../text/stem.ts'
import {isStopWord} from '../../text/stop-words.ts'

/** A noun phrase of a sentence, or its end, that could stand as a heading. */
export interface NounRun {
  readonly text: string
  readonly stems: readonly string[]
  /** Stem and written form of the noun that carries it: the warning, in "warning by the operator". */
  readonly head: string
  readonly noun: string
  readonly words: number
  /** What follows its head belongs to it: by "of", which is nearly always so, or by another preposition. */
  readonly tail?: 'of' | 'other'
  readonly isOwned: boolean // "the auditor's report"
  readonly isName: boolean // to its last word: "Mount Elbrus", not "Oslo talks"
}

/** Words of a heading's phrase before and behind its preposition, at most. */
const longestCore = 4
const longestTail = 4

/** The noun phrases of a sentence with every shorter form that ends with the same noun, and with what their head is of. */
export function nounRuns(sentence: string, {tag, chunks}: Syntax, labelling: Labelling): NounRun[] {
  const words = tag(sentence, 0, sentence.length)
  const found = chunks(words)
  const runs: NounRun[] = []
  for (const [i, chunk] of found.entries()) {
    const head = words[chunk.head]!
    if ((head.pos !== 'NOUN' && head.pos !== 'PROPN') || !labelling.mayClose(head.text)) continue
    const starts = startsOf(words, chunk, labelling)
    const after = tailOf(words, chunk, found[i + 1], labelling)
    const isOfName = after?.word === 'of' && isLarge(words[chunk.last + 2]!.text) // "Chamber of Deputies"
    const tail = head.pos === 'PROPN' && !isOfName ? undefined : after
    for (const first of starts) {
      const to = head.pos === 'PROPN' ? chunk.last : chunk.head
      add(first, to)
      if (tail !== undefined && chunk.last === chunk.head) add(first, tail.last, tail.word)
    }

    function add(first: number, last: number, preposition?: string): void {
      const [from, to] = [words[first]!, words[last]!]
      const text = sentence.slice(from.start, to.end)
      if (/\s\s|\n/.test(text)) return
      const own = words.slice(first, chunk.head + 1)
      const isTitle = /^\p{Lu}/u.test(words[first + 1]?.text ?? '') && first < chunk.head
      const written = first > 0 || from.pos === 'PROPN' || isTitle ? text : smallFirst(text, from)
      runs.push({
        text: written,
        stems: stemsOf(text),
        head: stemsOf(head.text).at(-1) ?? '',
        noun: head.text.toLowerCase(),
        words: text.split(' ').length,
        ...(preposition === undefined ? {} : {tail: preposition === 'of' ? 'of' : 'other'}),
        isOwned: own.some(({tag}) => tag === 'POS'),
        isName: own.every(({pos, text: one}) => pos === 'PROPN' || /^\p{Lu}/u.test(one)),
      })
    }
  }
  return runs
}

const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word)

/** A sentence writes its first word large; a name stays so. */
const smallFirst = (text: string, {text: word}: Word): string =>
  /^\p{Lu}\p{Ll}*$/u.test(word) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** Where a shorter form of the phrase may begin: at an adjective, a noun or a participle, never at a number or a superlative. */
function startsOf(words: readonly Word[], {first, head}: Chunk, labelling: Labelling): number[] {
  const starts: number[] = []
  for (let at = head; at >= first && head - at < longestCore + 2; at--) {
    const {pos, tag, text} = words[at]!
    const isHyphened = words[at + 1]?.tag === 'HYPH'
    if (pos === 'DET' || pos === 'PRON' || pos === 'NUM' || pos === 'SYM' || pos === 'CCONJ') break
    if (pos === 'ADV' && !isHyphened) break
    if (pos === 'PUNCT' && tag !== 'HYPH') break
    const before = at > first ? words[at - 1]! : undefined
    const isInName = before !== undefined && at > 1 && isLarge(before.text) && isLarge(text) // "Common Market" of a longer name
    const isPart =
      isInName || before?.tag === 'HYPH' || tag === 'HYPH' || tag === 'POS' || tag === 'JJR' || tag === 'JJS'
    const isMeasure = /^\d/.test(words[at - 1]?.text ?? '') && tag === 'NN' && at < head // "km stage" of "196 km stage"
    if (
      isPart ||
      isMeasure ||
      labelling.isEmpty(stem(text)) ||
      /^\P{L}/u.test(text) ||
      isStopWord(text) ||
      !labelling.mayOpen(text)
    )
      continue
    starts.push(at)
  }
  const isCut = words[first - 1]?.tag === 'HYPH' && words[first - 1]!.end === words[first]!.start
  return isCut && first > 1 ? [...starts.filter(at => at > first), first - 2] : starts // "by-election"
}

/** What the phrase's head is of: a preposition and the whole noun phrase behind it. */
function tailOf(
  words: readonly Word[],
  {last}: Chunk,
  next: Chunk | undefined,
  labelling: Labelling,
): {last: number; word: string} | undefined {
  const word = words[last + 1]?.text.toLowerCase()
  if (word === undefined || next === undefined || next.first !== last + 2 || !labelling.bindsToNoun(word))
    return undefined
  if (next.last - next.first >= longestTail) return undefined
  const own = words.slice(next.first, next.last + 1)
  if (own.some(({pos, text}) => pos === 'PRON' || pos === 'NUM' || pos === 'SYM' || /\p{N}/u.test(text)))
    return undefined
  const head = words[next.head]!
  if (labelling.isEmpty(stem(head.text)) || head.tag === 'POS') return undefined
  return {last: next.last, word}
}
