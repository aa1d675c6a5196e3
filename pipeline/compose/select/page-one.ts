import type {Budgets} from '../../model/briefing.ts'
import type {SentenceId} from '../../model/id.ts'
import type {Sentence} from '../../model/sentence.ts'
import type {Range} from '../../model/span.ts'
import type {Theme} from '../../model/theme.ts'
import {startOf} from '../../text/calendar.ts'
import type {Corpus} from '../corpus.ts'
import {oddsIn} from '../figures/odds.ts'
import {inTime} from '../sections.ts'
import {outdatedIn} from '../superseded.ts'
import type {Candidate} from '../unit.ts'
import {canLead, canTell, isGeneral, isTold, mayLean, namesItsOwn} from './allowed.ts'
import {bottomLineOf, headlinesOf, isPast, tollsIn} from './bottom-line.ts'
import {canonicalTerms} from './canonical.ts'
import {type Choice, choose, type Limits} from './choose.ts'
import {likenessOf} from './likeness.ts'
import {reachOver} from './reach.ts'
import {type Features, featuresOf, scoresOf, weights} from './score.ts'

/** Sentences of page one, at most; and what sets a narrow page apart from the body below it (`choose`). Swept on the subjects and on
 *  newswire, the weights of score.ts fitted without the subject: brevity 0 to 1 (best .43), alike .15 to .4, reach 0 to .85: points
 *  told on page one .54 at a reach of 0, .56 from .5 on; in the narrative .88 and .90; on page one of newswire .35 and .33. The floor
 *  was swept on nine subjects, 0 to .8: the most important points told don't fall up to .6 (.71), and do beyond (.68, .61). */
export interface Selecting {
  readonly weights: Features
  readonly most: number
  readonly pageOne: Pick<Limits, 'brevity' | 'alike' | 'reach' | 'floor'>
  /** `least` of the body's candidates are left out, the poorest: a page is not filled with them. */
  readonly below: Pick<Limits, 'brevity' | 'alike' | 'reach'> & {readonly least: number}
}
export const shipped: Selecting = {
  weights,
  most: 14,
  pageOne: {brevity: 0.43, alike: 0.3, floor: 0.45, reach: 0.5},
  below: {brevity: 0.47, alike: 0.26, least: 0.15, reach: 0.7},
}

/** All that is chosen for the narrative, as one set: page one first, then what develops it. */
export interface Selection {
  readonly bottomLine: readonly Candidate[]
  readonly keyPoints: readonly Candidate[]
  readonly body: readonly (readonly Candidate[])[] // a sentence, or one with the sentence that it leans on before it
  /** What a sentence is worth a reader's time, 0 to 1: its place among all that were weighed. */
  readonly worth: (sentence: SentenceId) => number
}

/** Words that the narrative may have, and page one of them. */
export interface Room extends Pick<Budgets, 'bodyWords' | 'bottomLineWords' | 'keyPointsMost'> {
  readonly headWords: number
}

/** Choose the narrative of a folder within the words of the template. */
export function selectNarrative(
  corpus: Corpus,
  candidates: readonly Candidate[],
  {bodyWords, headWords, bottomLineWords, keyPointsMost}: Room,
  today: string | null,
  {weights: given, most, pageOne, below}: Selecting = shipped,
): Selection {
  const sentences = corpus.articles.flatMap(one => one.sentences)
  const likeness = likenessOf(sentences, sentence => canonicalTerms(sentence, place => lineAt(corpus, sentence, place)))
  const oddsOf = oddsIn(corpus)
  const features = featuresOf(sentences, likeness, corpus, oddsOf)
  const reaches = reachOver(likeness, worthIn(features, given))
  const rowOf = new Map(sentences.map(({id}, row) => [id, row]))
  const byRow = new Map(
    candidates.flatMap(one => {
      const row = rowOf.get(one.sentence.id)
      return row === undefined ? [] : [[row, one] as const]
    }),
  )
  const choices = (allowed: (one: Candidate) => boolean, least = 0): Choice[] => {
    const open = [...byRow].filter(([, one]) => allowed(one)).sort(([a], [b]) => a - b)
    const scores = scoresOf(
      features,
      open.map(([row]) => row),
      given,
    )
    const sorted = open.map(([row]) => scores[row]!).sort((a, b) => a - b)
    const bar = sorted[Math.floor(least * sorted.length)] ?? 0
    return open.flatMap(([row, {words}]) => (scores[row]! < bar ? [] : [{row, score: scores[row]!, words}]))
  }
  const bullets = new Set<string>()
  const admits = (row: number): boolean => {
    const one = byRow.get(row)!
    const storyline = corpus.themeOf.get(one.sentence.id)?.id ?? ''
    if (
      isGeneral(corpus, one) ||
      !isTold(corpus, one) ||
      !namesItsOwn(corpus, one) ||
      (bullets.size >= keyPointsMost && !bullets.has(storyline))
    )
      return false
    bullets.add(storyline)
    return true
  }
  const candidate = ({row}: {readonly row: number}) => byRow.get(row)!
  const old = outdatedIn(corpus)
  const leads = choices(one => canLead(corpus, one) && !corpus.series.outdated.has(one.sentence.id))
  const current = leads.filter(one => !old.has(candidate(one).sentence.id) && !isPast(corpus, candidate(one).sentence))
  const headlined = headlinesOf(corpus)
  const odds = (one: Choice) => oddsOf.get(candidate(one).sentence.id) ?? 0
  const toldBy = (one: Choice) =>
    one.score * (0.5 + headlined(candidate(one))) * (1 + odds(one) / 2) * (1 + 0.1 * (candidate(one).origins - 1))
  const {newest: toll, older} = tollsIn(corpus, current, candidate)
  const matter = [...current]
    .filter(one => one.words <= bottomLineWords && !older.has(one))
    .sort((a, b) => toldBy(b) - toldBy(a) || a.row - b.row)
    .find(({row}) => admits(row))
  const isCounted = matter !== undefined && corpus.language.composing.tellsToll(candidate(matter).sentence.text)
  const opening = [matter, isCounted || toll === undefined || !admits(toll.row) ? undefined : toll].flatMap(
    one => one ?? [],
  )
  const first = [
    ...opening,
    ...choose(
      leads.filter(one => !older.has(one)),
      likeness,
      reaches,
      opening.map(({row}) => row),
      {
        words: headWords - opening.reduce((sum, {words}) => sum + words, 0),
        most: most - opening.length,
        ...pageOne,
        admits,
      },
    ),
  ]
  const pinned = [...byRow].filter(([, one]) => corpus.pinned.has(one.sentence.id)).map(([row]) => row)
  const taken = [...first.map(({row}) => row)]
  const forced = pinned.filter(row => !taken.includes(row))
  const spent = [...taken, ...forced].reduce((sum, row) => sum + byRow.get(row)!.words, 0)
  const told = choices(one => canTell(corpus, one) || mayLean(corpus, one), below.least)
  const {older: overtaken} = tollsIn(corpus, told, candidate)
  const open = told.filter(one => {
    const {sentence} = candidate(one)
    return (!overtaken.has(one) && !corpus.series.outdated.has(sentence.id)) || givesDay(sentence)
  })
  const able = open.flatMap(choice =>
    canTell(corpus, byRow.get(choice.row)!) ? [choice] : leaning(corpus, sentences, byRow, choice),
  )
  const rest = choose(able, likeness, reaches, [...taken, ...forced], {
    words: Math.max(0, bodyWords - spent),
    ...below,
    admits: (row, before) => {
      const one = byRow.get(row)!
      return !corpus.language.telling.orders(one.sentence) && (before !== undefined || namesItsOwn(corpus, one))
    },
  })
  const leanedOn = new Set(rest.map(({before}) => before))
  const comes = (choice: Choice) => tellsWhatComes(candidate(choice).sentence, today)
  const bottom = bottomLineOf(
    opening,
    first.filter(one => current.includes(one)).sort((a, b) => toldBy(b) - toldBy(a) || a.row - b.row),
    bottomLineWords,
    comes,
    one => odds(one) >= fewestOdds,
    (a, b) => sharesNumber(candidate(a).sentence, candidate(b).sentence, corpus.language),
  )
  return {
    bottomLine: bottom.map(candidate),
    keyPoints: first.filter(one => !bottom.includes(one)).map(candidate),
    worth: worthOf(sentences, features),
    body: [
      ...forced.map(row => [byRow.get(row)!]),
      ...rest
        .filter(({row}) => !leanedOn.has(row))
        .map(({row, before}) => (before === undefined ? [row] : [before, row]).map(one => byRow.get(one)!)),
    ],
  }
}

/** The line of reports that a figure belongs to: its values differ, and tell of one thing. */
const lineAt = ({series}: Corpus, {source}: Sentence, place: Range): string | undefined =>
  series.at(source, place)?.variable.id

/** A sentence that can't be read alone, with the one before it, where that can. */
function leaning(
  corpus: Corpus,
  sentences: readonly Sentence[],
  byRow: ReadonlyMap<number, Candidate>,
  choice: Choice,
): Choice[] {
  const before = byRow.get(choice.row - 1)
  const {source, block} = sentences[choice.row]!
  const follows = before?.sentence.source === source && before.sentence.block === block && canTell(corpus, before)
  return follows ? [{...choice, before: choice.row - 1, words: choice.words + before.words}] : []
}

/** Whether two sentences write one number that is no small one: they tell of one thing. */
function sharesNumber(a: Sentence, b: Sentence, {telling}: Corpus['language']): boolean {
  const numbers = telling.numbersIn(a.text)
  return [...telling.numbersIn(b.text)].some(number => number > smallNumber && numbers.has(number))
}

/** Numbers up to this stand in many sentences. */
const smallNumber = 12

/** A sentence fills the bottom line up only with a figure that a desk asks for, by these odds. */
const fewestOdds = 0.3

/** Whether a sentence gives a day that is still to come. */
const tellsWhatComes = ({dates}: Sentence, today: string | null): boolean =>
  today !== null &&
  dates.some(
    ({value, granularity, certainty}) =>
      /^(?:day|month)$/.test(granularity) && certainty !== 'ambiguous' && startOf(value) > startOf(today),
  )

/** Whether a sentence dates what it tells: then it may tell what a later one has replaced, below page one, which tells the newest. */
const givesDay = ({dates}: Sentence): boolean =>
  dates.some(({granularity, certainty}) => granularity === 'day' && certainty !== 'ambiguous')

/** What each row of the folder is worth by its score: 1 for the best. */
function worthIn(features: readonly Features[], by: Features): Float64Array {
  const scores = scoresOf(features, [...features.keys()], by)
  const top = scores.reduce((high, score) => Math.max(high, score), 0)
  return scores.map(score => score / (top || 1))
}

/** A sentence's place among all, by its score: 1 for the best. */
function worthOf(sentences: readonly Sentence[], features: ReturnType<typeof featuresOf>): Selection['worth'] {
  const rows = sentences.map((_, row) => row)
  const scores = scoresOf(features, rows)
  const sorted = [...rows].sort((a, b) => scores[a]! - scores[b]! || a - b)
  const places = new Map(sorted.map((row, place) => [sentences[row]!.id, (place + 1) / sorted.length]))
  return sentence => places.get(sentence) ?? 0
}

/** The sentences chosen of one storyline, in the order of what happened. */
export interface Told {
  readonly theme: Theme | undefined
  readonly sentences: readonly Candidate[]
}

/** The chosen by storyline, the storyline of the sentence chosen first at the head. */
export function inStorylines(corpus: Corpus, chosen: readonly Candidate[]): Told[] {
  const groups = new Map<string, Candidate[]>()
  for (const one of chosen) {
    const id = corpus.themeOf.get(one.sentence.id)?.id ?? ''
    groups.set(id, [...(groups.get(id) ?? []), one])
  }
  return [...groups.values()].map(group => ({
    theme: corpus.themeOf.get(group[0]!.sentence.id),
    sentences: [...group].sort((a, b) => inTime(corpus, a, b)),
  }))
}
