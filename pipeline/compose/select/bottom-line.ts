import type {Sentence} from '../../model/sentence.ts'
import {startOf} from '../../text/calendar.ts'
import {stemsOf} from '../../text/stem.ts'
import {type Corpus, originsOf} from '../corpus.ts'
import type {Candidate} from '../unit.ts'

/** Sentences of the bottom line, at most. */
const mostOfBottom = 3

/** Days before the main event from which on something led up to it. */
const recentDays = 7

/** Whether all that a sentence dates is over by the main event: how it came about, and not how it stands. */
export const isPast = ({main}: Corpus, {dates}: Sentence): boolean => {
  const day = main.day
  return day !== undefined && dates.length > 0 && dates.every(({value}) => startOf(value) < startOf(day) - recentDays)
}

/** How much of the sources' own headlines a sentence tells, on average: what the matter is to those who report it. */
export function headlinesOf({articles}: Corpus): (candidate: Candidate) => number {
  const titles = articles
    .map(({article}) => new Set(stemsOf(article.metadata.title?.value ?? '')))
    .filter(({size}) => size > 0)
  const shareOf = new Map<string, number>()
  for (const title of titles)
    for (const stem of title) shareOf.set(stem, (shareOf.get(stem) ?? 0) + 1 / (title.size * titles.length))
  return ({stems}) => {
    let share = 0
    for (const stem of stems) share += shareOf.get(stem) ?? 0
    return share
  }
}

/**
 * The sentences that count the dead, where several origins do: the one with the latest count, which measures such an event, and
 * those with an earlier one. A sentence's own day goes before that of its report; ties go to the better score.
 */
export function tollsIn<T extends {readonly score: number}>(
  corpus: Corpus,
  among: readonly T[],
  candidateOf: (one: T) => Candidate,
): {readonly newest?: T; readonly older: ReadonlySet<T>} {
  const {composing, telling} = corpus.language
  const tolls = among.filter(one => {
    const {sentence, background} = candidateOf(one)
    return !background && !isPast(corpus, sentence) && composing.tellsToll(sentence.text)
  })
  const tellers = tolls.map(one => candidateOf(one).sentence)
  if (originsOf(corpus, tellers).length < 2) return {older: new Set()}
  const dayOf = (one: T) => startOf(asOf(corpus, candidateOf(one).sentence))
  const numbersOf = (one: T) => telling.numbersIn(candidateOf(one).sentence.text)
  const [latest] = [...tolls].sort((a, b) => dayOf(b) - dayOf(a) || b.score - a.score)
  const numbers = numbersOf(latest!)
  const same = tolls.filter(one => [...numbersOf(one)].some(number => numbers.has(number)))
  return {
    newest: same.sort((a, b) => b.score - a.score)[0]!,
    older: new Set(tolls.filter(one => !same.includes(one) && dayOf(one) < dayOf(latest!))),
  }
}

/** The last day that a sentence gives, else that of its report. */
function asOf({articleOf}: Corpus, {dates, source}: Sentence): string {
  const days = dates.filter(({granularity, certainty}) => granularity === 'day' && certainty !== 'ambiguous')
  return (
    days
      .map(({value}) => value)
      .sort()
      .at(-1) ??
    articleOf.get(source)?.article.metadata.published?.value ??
    '0001'
  )
}

/** The sentence that leads, the newest count, what is to come, then the next that holds a figure or a day, as far as they fit. */
export function bottomLineOf<T extends {readonly words: number}>(
  leading: readonly T[],
  rest: readonly T[],
  words: number,
  comes: (one: T) => boolean,
  isHard: (one: T) => boolean,
  repeats: (a: T, b: T) => boolean,
): T[] {
  const order = [...leading, ...rest.filter(comes).slice(0, 1), ...rest.filter(isHard)]
  const bottom: T[] = []
  let left = words
  for (const one of order) {
    if (bottom.length === mostOfBottom || bottom.includes(one) || one.words > left) continue
    if (bottom.some(other => repeats(other, one))) continue
    bottom.push(one)
    left -= one.words
  }
  return [...bottom.filter(one => !comes(one)), ...bottom.filter(comes)]
}
