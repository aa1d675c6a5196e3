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

/** Words that end no noun phrase and start none: time, measure and the news trade's own furniture. */
const empty = new Set(
  `today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october november december year month week day hour minute time decade century morning evening
  night million billion percent per cent number thing way lot kind sort part bit case point fact end start place side
  people man men woman women person mr mrs ms spokesman spokeswoman spokesperson told reporters reporter statement
  first second third fourth fifth three four five six seven eight nine ten dozen hundred thousand new old good bad big
  great high low long short early late different own able ready full whole same next previous following later earlier
  ago already currently recently nearly almost around total average key important major main significant various
  certain clear possible likely sure real true across inside outside away together ahead along behind beside beyond
  despite amid per forward apart instead pct tonne ton mile kilometre kilometer metre meter mln bln dlr
  agree believe think know want expect hope plan help include follow increase continue begin bring call come show work
  pay use find lead leave hold keep look lose mean meet move play provide reach remain report return run serve set sit
  stand stay stop talk try turn wait win write say add ask become build buy change confirm consider create cut decide
  develop discuss emphasize express focus grow happen hear highlight learn live love note offer open receive reduce send
  speak spend strengthen suggest support understand urge warn wish worry
  make take give promote answer frame entire area detail
  found gave got went came took knew thought felt kept began brought bought built became won lost met paid sent spent
  sold stood held wrote spoke rose fell grew drew led hit ran saw named starring based top online
  km kg cm mm mph kmh lb ft prof professor dr sir lord lady dame rev gen col`
    .split(/\s+/)
    .map(stem),
)

/** Words before a noun, and words before a verb: the company that tells them apart without a tagger. */
const beforeNoun = new Set(
  'the a an this that these those its their his her our of in on for with by from at into no any each between against'.split(
    ' ',
  ),
)
const beforeVerb = new Set(
  "to will would can could should may might must i we you they he she it who not don't didn't doesn't won't".split(' '),
)

const longest = 4

/** A noun ends at least this share of its runs; a word with an adjective's ending that does not is an adjective. */
const endShare = 0.3
const adjective = /(?:al|ic|ive|ous|ful|ary|ent|ant|ern|ese|ish|ian|ble)$/

interface Gathered {
  readonly stems: readonly string[]
  readonly spellings: Map<string, number>
  readonly units: number[]
}

/** Collect the phrases of all units: runs of one to four content words, "of" allowed inside, that look like nouns. */
export function phrasesOf(units: readonly Unit[]): Phrase[] {
  const gathered = new Map<string, Gathered>()
  const noun = new Map<string, number>()
  const ends = new Map<string, number>()
  for (const [unit, {sentences}] of units.entries()) {
    for (const {text} of sentences) {
      for (const run of runsOf(text)) {
        weighNouns(run, noun)
        weighEnds(run, ends)
        gather(text, run, unit, gathered)
      }
    }
  }
  const phrases: Phrase[] = []
  for (const {stems, spellings, units: where} of gathered.values()) {
    if ((noun.get(stems.at(-1)!) ?? 0) < 0) continue
    if (stems.length === 1 && (noun.get(stems[0]!) ?? 0) <= 0) continue
    const written = [...spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([spelling]) => spelling)
    const text = written.find(spelling => /^\p{Ll}/u.test(spelling)) ?? written[0]!
    if (adjective.test(text) && (ends.get(stems.at(-1)!) ?? 0) < 0) continue
    phrases.push({stems, text, isName: /^\p{Lu}/u.test(text), units: where})
  }
  return phrases
}

interface Run {
  readonly before: string
  readonly words: readonly {
    readonly text: string
    readonly start: number
    readonly end: number
    readonly stem: string
  }[]
}

/** Stretches of content words with nothing but a space between them; "of" and "and" may join two, inside a phrase. */
function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let words: Run['words'][number][] = []
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

function weighNouns({before, words}: Run, noun: Map<string, number>): void {
  const add = (stem: string, value: number) => noun.set(stem, (noun.get(stem) ?? 0) + value)
  if (beforeNoun.has(before)) add(words.at(-1)!.stem, 1)
  if (beforeVerb.has(before)) add(words[0]!.stem, -1)
}

/** An adjective stands before the noun, a noun more often at the end of the run: below 0 for the one. */
function weighEnds({words}: Run, ends: Map<string, number>): void {
  for (const [i, {stem}] of words.entries())
    ends.set(stem, (ends.get(stem) ?? 0) + (i === words.length - 1 ? 1 - endShare : -endShare))
}

function gather(text: string, {words}: Run, unit: number, gathered: Map<string, Gathered>): void {
  for (let from = 0; from < words.length; from++) {
    if (!opens(words[from]!) || (from > 0 && particle.test(words[from - 1]!.text))) continue
    for (let to = from; to < Math.min(words.length, from + longest); to++) {
      if (to > from && /^\p{Ll}.*(?:ed|ly)$/u.test(words[to]!.text)) break
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

/** Particles stand inside names, not at their ends. */
const particle = /^(?:de|del|della|di|da|du|des|van|von|der|den|la|le|el|al|bin|ibn)$/

const opens = ({text, stem}: {text: string; stem: string}): boolean =>
  !particle.test(text) && !empty.has(stem) && !/^\p{Ll}.*ly$/u.test(text)

const closes = ({text, stem}: {text: string; stem: string}): boolean =>
  !particle.test(text) &&
  !empty.has(stem) &&
  !/^\p{Ll}.*(?:ed|ly)$/u.test(text) &&
  !/'/.test(text.replace(/['’]s$/, ''))
