import type {Disagreement} from '../../model/overlap.ts'
import {comparesWhole} from '../facts/score.ts'
import type {Collection} from '../passages.ts'
import {contextsIn, nearness} from '../variables/context.ts'
import {type Answer, disagreementOf} from './answers.ts'
import {sharedPhrase} from './asked.ts'
import type {Evidence} from './index.ts'
import {otherOccasion} from './other-thing.ts'
import {newestDay} from './weighed.ts'

interface Ballot {
  readonly passage: number
  readonly start: number
  readonly end: number
  readonly most: number
  readonly fewest: number
}

/** Part by which the votes cast in one ballot may differ between two reports: some abstain, some are counted again. */
const mostOther = 0.1
/** How near the words around two ballots stand where the folder tells of more than two. Read on nine subjects: .05 to .12 print the same. */
const leastNear = 0.08
/** Ballots of one folder that are compared. */
const mostBallots = 60

/** One body voted, and its vote is told in two ways: "by 6 votes to 5", "six for and four against". */
export function* otherBallots(evidence: Evidence): Generator<Disagreement> {
  const {collection} = evidence
  const {passages, language} = collection
  if (comparesWhole(passages.length)) return
  const ballots = ballotsOf(collection)
  const newest = newestDay(collection)
  const results = new Set(ballots.map(({most, fewest}) => `${most} ${fewest}`))
  const contextOf = contextsIn(collection)
  for (const [i, x] of ballots.entries()) {
    for (const y of ballots.slice(i + 1)) {
      const [p, q] = [passages[x.passage]!, passages[y.passage]!]
      if (p.source === q.source || (x.most === y.most && x.fewest === y.fewest) || !isOneBody(x, y)) continue
      if (!p.set.some(stem => q.set.includes(stem)) || isOtherYear(x, y, newest, collection)) continue
      if (otherOccasion(p, q, language) !== undefined || haveOtherDays(p.sentence.dates, q.sentence.dates)) continue
      if (results.size > 2 && nearness(contextOf(x), contextOf(y)) < leastNear) continue
      const answers = [x, y].map(one => answerOf(one, collection)) as [Answer, Answer]
      yield disagreementOf(
        {
          kind: 'quantity',
          class: 'conflict',
          question: language.wording.questions.vote(sharedPhrase(p, q), [answers[0].label, answers[1].label]),
          printed: true,
          why: 'as many voted, and the vote is told otherwise',
          answers,
        },
        evidence,
      )
    }
  }
}

const ballotsOf = ({passages, language}: Collection): Ballot[] =>
  passages
    .flatMap(({sentence}, passage) =>
      language.telling
        .ballotsIn(sentence.text)
        .map(one => ({...one, passage, start: sentence.start + one.start, end: sentence.start + one.end})),
    )
    .slice(0, mostBallots)

function isOneBody(x: Ballot, y: Ballot): boolean {
  const [one, other] = [x.most + x.fewest, y.most + y.fewest]
  return Math.abs(one - other) <= mostOther * Math.max(one, other)
}

type Dates = Collection['passages'][number]['sentence']['dates']

/** Both tell a day or a month, and none of one is in one of the other. */
const haveOtherDays = (a: Dates, b: Dates): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  !a.some(({value}) => b.some(other => value.startsWith(other.value) || other.value.startsWith(value)))

/** Only one tells of another year than that of its report. */
function isOtherYear(x: Ballot, y: Ballot, newest: string, {passages}: Collection): boolean {
  const tells = ({passage}: Ballot) => {
    const {sentence, published} = passages[passage]!
    return sentence.dates.some(({value}) => value.slice(0, 4) < (published ?? newest).slice(0, 4))
  }
  return tells(x) !== tells(y)
}

function answerOf({passage, start, end, most, fewest}: Ballot, {passages}: Collection): Answer {
  const {sentence} = passages[passage]!
  return {
    key: `${most} ${fewest}`,
    label: sentence.text.slice(start - sentence.start, end - sentence.start),
    passage,
    start,
    end,
  }
}
