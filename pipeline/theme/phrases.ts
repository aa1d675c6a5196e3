import type {Labelling} from '../language/labelling.ts'
import type {Language} from '../language/language.ts'
import {stem} from '../text/stem.ts'
import {isStopWord} from '../text/stop-words.ts'
import {wordsOf} from '../text/words.ts'
import type {Unit} from './units.ts'

/** A run of words that may serve as a label, as it occurs in the texts. */
export interface Phrase {
  readonly stems: readonly string[]
  /** The spelling to print: the most frequent one, in small letters if it ever is. */
  readonly text: string
  /** Never written small: a name, as far as the texts tell. */
  readonly isName: boolean
  /** Units that hold it, ascending. */
  readonly units: readonly number[]
}

const longest = 4

/** A noun ends at least this share of its runs; a word with an adjective's ending that does not is an adjective. */
const endShare = 0.3

interface Gathered {
  readonly stems: readonly string[]
  readonly spellings: Map<string, number>
  readonly units: number[]
}

/** Collect the phrases of all units: runs of one to four content words, "of" allowed inside, that look like nouns. */
export function phrasesOf(units: readonly Unit[], {labelling}: Language): Phrase[] {
  const gathered = new Map<string, Gathered>()
  const noun = new Map<string, number>()
  const ends = new Map<string, number>()
  for (const [unit, {sentences}] of units.entries()) {
    for (const {text} of sentences) {
      for (const run of runsOf(text)) {
        weighNouns(run, noun, labelling)
        weighEnds(run, ends)
        gather(text, run, unit, gathered, labelling)
      }
    }
  }
  const phrases: Phrase[] = []
  for (const {stems, spellings, units: where} of gathered.values()) {
    if ((noun.get(stems.at(-1)!) ?? 0) < 0) continue
    if (stems.length === 1 && (noun.get(stems[0]!) ?? 0) <= 0) continue
    const written = [...spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([spelling]) => spelling)
    const text = written.find(spelling => /^\p{Ll}/u.test(spelling)) ?? written[0]!
    if (labelling.endsAsAdjective(text) && (ends.get(stems.at(-1)!) ?? 0) < 0) continue
    phrases.push({stems, text, isName: /^\p{Lu}/u.test(text), units: where})
  }
  return phrases
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly stem: string
}

interface Run {
  readonly before: string
  readonly words: readonly Word[]
}

/** Stretches of content words with nothing but a space between them; "of" and "and" may join two, inside a phrase. */
function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let words: Word[] = []
  let before = ''
  let last = 0
  const close = () => {
    if (words.length > 0) runs.push({before, words})
    words = []
  }
  for (const {text: word, start, end} of wordsOf(text)) {
    const gap = text.slice(last, start)
    const joined = gap === ' ' || last === 0
    if (!joined) {
      close()
      before = ''
    }
    last = end
    if (isStopWord(word) || !/^\p{L}/u.test(word) || word.length < 2) {
      close()
      before = word.toLowerCase()
      continue
    }
    words.push({text: word, start, end, stem: stem(word)})
  }
  close()
  return runs
}

function weighNouns({before, words}: Run, noun: Map<string, number>, {leadsTo}: Labelling): void {
  const add = (stem: string, value: number) => noun.set(stem, (noun.get(stem) ?? 0) + value)
  const behind = leadsTo(before)
  if (behind === 'noun') add(words.at(-1)!.stem, 1)
  if (behind === 'verb') add(words[0]!.stem, -1)
}

/** An adjective stands before the noun, a noun more often at the end of the run: below 0 for the one. */
function weighEnds({words}: Run, ends: Map<string, number>): void {
  for (const [i, {stem}] of words.entries())
    ends.set(stem, (ends.get(stem) ?? 0) + (i === words.length - 1 ? 1 - endShare : -endShare))
}

function gather(
  text: string,
  {words}: Run,
  unit: number,
  gathered: Map<string, Gathered>,
  {isEmpty, isParticle, mayOpen, mayStandWithin, mayClose}: Labelling,
): void {
  const opens = (word: Word): boolean => !isEmpty(word.stem) && mayOpen(word.text)
  const closes = (word: Word): boolean => !isEmpty(word.stem) && mayClose(word.text)
  for (let from = 0; from < words.length; from++) {
    if (!opens(words[from]!) || (from > 0 && isParticle(words[from - 1]!.text))) continue
    for (let to = from; to < Math.min(words.length, from + longest); to++) {
      if (to > from && !mayStandWithin(words[to]!.text)) break
      if (!closes(words[to]!)) continue
      const stems = words.slice(from, to + 1).map(({stem}) => stem)
      if (new Set(stems).size < stems.length) continue
      const key = stems.join(' ')
      const spelling = text.slice(words[from]!.start, words[to]!.end)
      const entry: Gathered = gathered.get(key) ?? {stems, spellings: new Map(), units: []}
      if (entry.units.length === 0) gathered.set(key, entry)
      entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + 1)
      if (entry.units.at(-1) !== unit) entry.units.push(unit)
    }
  }
}
