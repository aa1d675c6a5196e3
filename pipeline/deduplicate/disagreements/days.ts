import type {Language} from '../../language/language.ts'
import type {Disagreement} from '../../model/overlap.ts'
import type {DateMention, Sentence} from '../../model/sentence.ts'
import {parseIso, weekdayNames, weekdayOf} from '../../text/calendar.ts'
import {daysApart} from '../facts/gate.ts'
import {type Answer, disagreementOf, mainActors} from './answers.ts'
import type {Evidence} from './evidence.ts'

/** Days apart up to which two reports of one occasion differ over its day; further apart they are two occasions. */
const mostApart = 3
/** Characters between an occasion and its day. */
const reach = 90

interface Told {
  readonly passage: number
  readonly source: number
  readonly family: string
  readonly noun: string
  readonly date: DateMention
}

/** One occasion to which sources give different days. */
export function* eventDays(evidence: Evidence): Generator<Disagreement> {
  const {collection} = evidence
  const {questions} = collection.language.wording
  const actors = mainActors(collection)
  const told = [...toldDays(evidence)]
  const families = [...new Set(told.map(one => one.family))].sort()
  for (const family of families) {
    const clusters: Told[][] = []
    for (const one of told.filter(other => other.family === family).slice(0, 300)) {
      const home = clusters.find(cluster =>
        cluster.every(other => sameOccasion(one, other, actors, collection.passages)),
      )
      if (home === undefined) clusters.push([one])
      else home.push(one)
    }
    for (const cluster of clusters) {
      const days = new Set(cluster.map(one => one.date.value))
      if (days.size < 2) continue
      const twice = tellsTwoDays(cluster)
      yield disagreementOf(
        {
          kind: 'date',
          class: twice ? 'other-time' : 'conflict',
          question: questions.dayOf(nounOf(cluster)),
          printed: !twice,
          why: twice ? 'one source tells several days: there may be several occasions' : whyOf(cluster),
          answers: cluster.map(answerOf),
        },
        evidence,
      )
    }
  }
}

function* toldDays({collection}: Evidence): Generator<Told> {
  const {language} = collection
  for (const [passage, {sentence, source}] of collection.passages.entries()) {
    for (const date of sentence.dates) {
      if (
        date.granularity !== 'day' ||
        date.until !== undefined ||
        date.clash !== undefined ||
        (date.weekday === undefined && !/\d/.test(date.text)) ||
        language.telling.isStamp(
          sentence.text.slice(0, date.start - sentence.start),
          sentence.text.slice(date.end - sentence.start),
        ) ||
        language.telling.datesStatement(sentence, date)
      )
        continue
      const occasion = occasionBefore(sentence, date, language)
      if (occasion !== undefined) yield {passage, source, ...occasion, date}
    }
  }
}

/** The occasion nearest before a day in the same clause ("talks with her in Orsk on Friday"), or right after it ("Friday's summit"). */
function occasionBefore(
  sentence: Sentence,
  date: DateMention,
  language: Language,
): {readonly family: string; readonly noun: string} | undefined {
  const {meaning} = language
  const from = date.start - sentence.start
  const before = sentence.text.slice(Math.max(0, from - reach), from)
  const clause = before.slice(Math.max(...[...'.;:“”"—'].map(mark => before.lastIndexOf(mark))) + 1)
  const words = clause.toLowerCase().match(/[\p{L}]+/gu) ?? []
  const after = /^(?:['’]s)?\s+([\p{L}]+)/u.exec(sentence.text.slice(date.end - sentence.start))?.[1]?.toLowerCase()
  const behind = after === undefined ? undefined : meaning.occasionOf(after)
  if (behind !== undefined) return behind
  const at = words.findLastIndex(word => meaning.occasionOf(word) !== undefined)
  if (at < 0) return undefined
  // What is told between an occasion and a day is what it is the day of: "the attack was admitted on Friday".
  const between = words.slice(at + 1)
  const isToldBetween = language.clauses(sentence).some(({predicate: {kind, start, end, lemma}}) => {
    const word = sentence.text.slice(start - sentence.start, end - sentence.start).toLowerCase()
    return kind === 'verb' && end <= date.start && !language.telling.saysLittle(lemma) && between.includes(word)
  })
  return isToldBetween ? undefined : meaning.occasionOf(words[at]!)
}

/** One occasion: days near, and two of the actors whom both sources speak of most. */
function sameOccasion(
  a: Told,
  b: Told,
  actors: readonly (readonly number[])[],
  passages: Evidence['collection']['passages'],
): boolean {
  if (daysApart(a.date.value, b.date.value) > mostApart) return false
  if (a.source === b.source) return true
  const [x, y] = [passages[a.passage]!.actors, passages[b.passage]!.actors]
  const inSentence = x.filter(actor => y.includes(actor)).length
  return inSentence >= 2 || actors[a.source]!.filter(actor => actors[b.source]!.includes(actor)).length >= 3
}

/** A source that gives two days for the occasions itself knows of two occasions. */
function tellsTwoDays(cluster: readonly Told[]): boolean {
  const bySource = new Map<number, Set<string>>()
  for (const {source, date} of cluster) bySource.set(source, (bySource.get(source) ?? new Set()).add(date.value))
  return [...bySource.values()].some(days => days.size > 1)
}

const answerOf = ({passage, date}: Pick<Told, 'passage' | 'date'>): Answer => ({
  key: date.value,
  label: date.text,
  passage,
  start: date.start,
  end: date.end,
})

/** The noun for the occasion that sources use most. */
function nounOf(cluster: readonly Told[]): string {
  const counts = new Map<string, number>()
  for (const {noun} of cluster) counts.set(noun, (counts.get(noun) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0]
}

function whyOf(cluster: readonly Told[]): string {
  const days = [...new Set(cluster.map(one => one.date.value))].sort()
  const named = days.map(value => {
    const day = parseIso(value)
    return day === undefined ? value : `${value} (a ${weekdayNames[weekdayOf(day)]})`
  })
  return `the same occasion by its actors; days given: ${named.join(', ')}`
}
