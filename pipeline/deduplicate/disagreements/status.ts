import type {Language} from '../../language/language.ts'
import type {Disagreement} from '../../model/overlap.ts'
import type {Sentence} from '../../model/sentence.ts'
import {sameFact, scoreOf} from '../facts/score.ts'
import type {Passage} from '../passages.ts'
import {type Answer, disagreementOf, sharedRun} from './answers.ts'
import type {Evidence} from './evidence.ts'
import {otherSubject} from './subject.ts'

/** Likeness from which a lone negation is believed to be the difference, not one difference of many; for other words, more. */
const leastAlike = 0.7
const nearlyEqual = 0.8

/** What each must cover of the other: a longer sentence may deny something else. */
const leastCovered = 0.6

/** One source reports what another denies, says the contrary of, or tells as planned. */
export function* otherStatus(evidence: Evidence): Generator<Disagreement> {
  const {collection, variants, blocked} = evidence
  const {language} = collection
  const pairs = [...variants.map(pair => ({...pair, score: 1})), ...blocked].filter(
    ({block}) => block.slot === 'polarity',
  )
  for (const {a, b, score} of pairs) {
    const [p, q] = [collection.passages[a]!, collection.passages[b]!]
    const [x, y] = [p.sentence, q.sentence]
    const run = sharedRun(x.text, y.text)
    const stands = contraryOf(p, q, language)
    if (score < sameFact || run === undefined || stands === undefined) continue
    const {least} = scoreOf(p, q, collection)
    const apart = otherSubject(p, q, collection)
    const alike = score >= (stands.isDenial ? leastAlike : nearlyEqual) && least >= leastCovered
    const cut = [x, y].some(({text}) => /\.\.\.|…/.test(text))
    const printed = alike && stands.isSure && !cut && apart === undefined && x.mode === 'report' && y.mode === 'report'
    yield disagreementOf(
      {
        kind: 'status',
        class: printed ? (p.published === q.published ? 'conflict' : 'revision') : (apart?.class ?? 'wording'),
        question: language.wording.questions.whether(run),
        printed,
        why: printed
          ? `alike to ${score.toFixed(2)}; ${stands.why}`
          : (apart?.why ??
            (stands.isSure
              ? `alike to ${score.toFixed(2)} only: what differs may be of something else`
              : 'what one denies is only in part what the other tells')),
        answers: [
          {...stands.first, passage: a},
          {...stands.second, passage: b},
        ],
      },
      evidence,
    )
  }
}

type Stand = Omit<Answer, 'passage'>

interface Contrary {
  readonly isDenial: boolean
  readonly isSure: boolean // what the one denies is what the other tells
  readonly why: string
  readonly first: Stand
  readonly second: Stand
}

function contraryOf(a: Passage, b: Passage, language: Language): Contrary | undefined {
  const {deniedOnly, deniesWhatIsTold, reportsDenial, contrarySide, wordOfSide, plansDone} = language.telling
  const [x, y] = [a.sentence, b.sentence]
  const [denies, denied] = [deniedOnly(x, y) !== undefined, deniedOnly(y, x) !== undefined]
  const [first, second] = [denies || reportsDenial(x), denied || reportsDenial(y)]
  if (first !== second) {
    const label = (is: boolean) => (is ? 'denied' : 'reported')
    return {
      isDenial: true,
      isSure:
        !language.telling.mayDeny((first ? y : x).text) &&
        (first ? deniesWhatIsTold(x, y) || reportsDenial(x) : deniesWhatIsTold(y, x) || reportsDenial(y)),
      why: 'one of the two denies',
      first: wholeOf(x, label(first)),
      second: wholeOf(y, label(second)),
    }
  }
  const side = contrarySide(x.stems, y.stems)
  if (side !== undefined) {
    const [mine, theirs] = [wordOfSide(x.text, side), wordOfSide(y.text, side ^ 1)]
    if (mine === undefined || theirs === undefined || x.quantities.length + y.quantities.length > 0) return undefined
    return {isDenial: false, isSure: true, why: 'contrary words', first: wordOf(x, mine), second: wordOf(y, theirs)}
  }
  if (!onOneDay(a, b, language)) return undefined
  return {
    isDenial: false,
    isSure: true,
    why: 'one tells it as planned, one as done',
    first: wholeOf(x, plansDone(x.text, y.text) ? 'planned' : 'done'),
    second: wholeOf(y, plansDone(x.text, y.text) ? 'done' : 'planned'),
  }
}

/** One plans what the other reports as done, on one day: later reports of what was planned are no contrary. */
const onOneDay = (a: Passage, b: Passage, {telling}: Language): boolean =>
  a.published === b.published && telling.plannedAndDone(a.sentence.text, b.sentence.text)

const wholeOf = (sentence: Sentence, label: string): Stand => ({
  key: label,
  label,
  start: sentence.start,
  end: sentence.end,
})

function wordOf(sentence: Sentence, {start, end}: {readonly start: number; readonly end: number}): Stand {
  const label = sentence.text.slice(start, end)
  return {key: label, label, start: sentence.start + start, end: sentence.start + end}
}
