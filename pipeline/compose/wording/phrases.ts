import type {Language} from '../../language/language.ts'
import type {Word} from '../../language/syntax.ts'
import type {Sentence} from '../../model/sentence.ts'
import type {Range} from '../../model/span.ts'
import {arcsOf} from './arcs.ts'

/** A stretch of a sentence that is never cut in two: a noun phrase, a date, a verb with its auxiliaries, or a single word. */
export interface Phrase extends Range {
  /** `finite` says that something is so; `verb` is a participle or an infinitive; `also` joins two nouns; behind a `stop` something else begins. */
  readonly kind: 'noun' | 'date' | 'joiner' | 'also' | 'finite' | 'verb' | 'that' | 'stop' | 'other'
  readonly points: boolean // a pronoun, or opened by one: "its estimate"
  readonly describes?: boolean // the verb of a relative clause
  readonly completes?: boolean // what somebody is urged, told or allowed to do
  readonly names: boolean // it has a noun: "the scheme", and not "75"
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'SYM'])

/** The phrases of a sentence in order. Read from tags and noun phrases, so that one wrong arc of a parse spoils nothing. */
export function phrasesOf(language: Language, sentence: Sentence, whole: readonly Range[]): Phrase[] {
  const {words} = arcsOf(language, sentence)
  const chunks = language.syntax.chunks(words)
  const clauses = language.clauses(sentence)
  const relative = new Set(clauses.flatMap(({predicate, role}) => (role === 'relative' ? [predicate.start] : [])))
  const complement = new Set(clauses.flatMap(({predicate, role}) => (role === 'complement' ? [predicate.start] : [])))
  const finite = new Set(
    clauses.flatMap(({predicate, tense, role}) => (tense === undefined && role !== 'main' ? [] : [predicate.start])),
  )
  const last = chunkEnds(words, chunks)
  const phrases: Phrase[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    const unit = whole.find(({start, end}) => start <= word.start && word.start < end)
    const date = sentence.dates.find(({start, end}) => start <= word.start && word.start < end)
    if (unit !== undefined || date !== undefined) {
      const {start, end} = (unit ?? date)!
      while (at < words.length && words[at]!.start < end) at++
      const before = phrases.at(-1)
      // "a one-off payment": what opens the phrase belongs to its value
      if (date === undefined && before?.kind === 'other' && before.end <= start) phrases.pop()
      phrases.push({kind: date === undefined ? 'noun' : 'date', start, end, points: false, names: date !== undefined})
      continue
    }
    const to = last.get(at)
    if (to !== undefined) {
      let end = at
      while (end < to && !inMention(sentence, whole, words[end + 1]!)) end++
      const isNoun = words.slice(at, end + 1).some(({pos}) => nominal.has(pos) || pos === 'PRON')
      phrases.push({
        kind: isNoun ? 'noun' : 'other',
        start: word.start,
        end: words[end]!.end,
        points: word.pos === 'PRON',
        names: words.slice(at, end + 1).some(({pos}) => pos === 'NOUN' || pos === 'PROPN'),
      })
      at = end + 1
      continue
    }
    if (word.pos === 'AUX' || word.pos === 'VERB') {
      let end = at
      while (/^(?:AUX|VERB|ADV|PART)$/.test(words[end + 1]?.pos ?? '') && !last.has(end + 1)) end++
      while (words[end]!.pos === 'ADV' && end > at) end--
      const own = words.slice(at, end + 1)
      const says = own.some(({pos, start}) => pos === 'AUX' || finite.has(start))
      phrases.push({
        kind: says ? 'finite' : 'verb',
        describes: own.some(({start}) => relative.has(start)),
        completes: own.some(({start}) => complement.has(start)),
        start: word.start,
        end: words[end]!.end,
        points: false,
        names: false,
      })
      at = end + 1
      continue
    }
    phrases.push({
      kind: kindOf(word, phrases.at(-1)),
      start: word.start,
      end: word.end,
      points: word.pos === 'PRON',
      names: false,
    })
    at++
  }
  return phrases.map((one, i) => (joinsNouns(phrases, i, sentence) ? {...one, kind: 'also' as const} : one))
}

/** "Aland and Bergen": what stands between two noun phrases of which the second begins no clause of its own. */
function joinsNouns(phrases: readonly Phrase[], at: number, {text, start}: Sentence): boolean {
  const [before, own, behind, next] = [phrases[at - 1], phrases[at]!, phrases[at + 1], phrases[at + 2]]
  if (own.kind !== 'stop' || before?.kind !== 'noun' || behind?.kind !== 'noun' || behind.points) return false
  if (!/^\p{L}+$/u.test(text.slice(own.start - start, own.end - start))) return false
  const verb = phrases.findLastIndex(({kind}, i) => i < at && (kind === 'finite' || kind === 'stop'))
  return next?.kind !== 'finite' || phrases[verb]?.kind !== 'finite'
}

/** Of each noun phrase, the last word by its first; parts of one that a mention breaks begin anew. */
function chunkEnds(words: readonly Word[], chunks: readonly {first: number; last: number}[]): Map<number, number> {
  const ends = new Map<number, number>()
  for (const {first, last} of chunks) for (let at = first; at <= last && at < words.length; at++) ends.set(at, last)
  return ends
}

const inMention = ({dates}: Sentence, whole: readonly Range[], {start}: Word): boolean =>
  [...dates, ...whole].some(one => one.start <= start && start < one.end)

function kindOf({pos}: Word, before: Phrase | undefined): Phrase['kind'] {
  if (pos === 'ADP' || pos === 'PART') return 'joiner'
  if (pos === 'SCONJ') return before?.kind === 'finite' ? 'that' : 'stop'
  if (pos === 'PUNCT' || pos === 'CCONJ' || pos === 'PRON') return 'stop'
  return 'other'
}
