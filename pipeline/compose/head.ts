import type {Budgets} from '../model/briefing.ts'
import {isOpenQuestion} from './contested.ts'
import type {Corpus} from './corpus.ts'
import {concepts, conceptsOf, overview} from './coverage.ts'
import {tellsSomething} from './facts.ts'
import {added, type PageState, withTaken} from './page-state.ts'
import type {Candidate} from './unit.ts'

/** The first words a reader sees: sentences that stand alone, report, and belong to the main event. */
const canLead = (corpus: Corpus, candidate: Candidate): boolean =>
  candidate.standsAlone &&
  !candidate.background &&
  candidate.sentence.mode !== 'comment' &&
  candidate.sentence.quotations.every(quotation => quotation.start > candidate.sentence.start) &&
  !isOpenQuestion(corpus, candidate.sentence) &&
  !corpus.language.composing.announcesSeveral(candidate.sentence.text)

/** Page one: what can lead, at a length that reads at a glance. */
export const canOpen = (candidate: Candidate): boolean =>
  canLead(candidate) && candidate.words >= 7 && candidate.words <= 45

/** The body: whatever stands alone and reports. */
export const canTell = (candidate: Candidate): boolean =>
  candidate.standsAlone && candidate.sentence.mode !== 'comment' && candidate.words >= 5 && candidate.words <= 62

/** Value of the concepts of a sentence that `covered` doesn't hold yet. */
function coverage(candidate: Candidate, values: ReadonlyMap<string, number>, covered: ReadonlySet<string>): number {
  let sum = 0
  for (const concept of conceptsOf(candidate.sentence)) if (!covered.has(concept)) sum += values.get(concept) ?? 0
  return sum
}

function cover(candidate: Candidate, covered: Set<string>): void {
  for (const concept of conceptsOf(candidate.sentence)) covered.add(concept)
}

/** Opens with a name in brackets in place of a pronoun: readable, but no head of a page. */
const mended = (candidate: Candidate): boolean => candidate.parts[0]?.edit !== undefined

/** How much of who and how many a sentence tells: the names that the folder speaks of, and the numbers that say something. */
function substance(corpus: Corpus, {sentence}: Candidate): number {
  let sum = sentence.quantities.filter(tellsSomething).length
  const actors = new Set(sentence.names.flatMap(({key}) => corpus.actorOf.get(key) ?? []))
  for (const {mentions} of actors) sum += Math.min(1, mentions / 4)
  return Math.min(3, sum)
}

/**
 * Bottom line: the one to three sentences that together cover most of what the sources say, within the words allowed; the
 * one that says best who did what, from the head of a source, comes first.
 */
export function chooseBottomLine(
  corpus: Corpus,
  candidates: readonly Candidate[],
  {bottomLineWords}: Budgets,
): Candidate[] {
  const values = concepts(corpus.articles.map(({sentences}) => sentences))
  const able = candidates.filter(
    candidate => canLead(corpus, candidate) && !mended(candidate) && candidate.words >= 8 && candidate.words <= 48,
  )
  const lead = (candidate: Candidate) =>
    (candidate.sentence.index <= 4 ? 1 : 0.6) *
    (0.5 + substance(corpus, candidate) / 3) *
    (candidate.sentence.dates.length > 0 ? 1.15 : 1) *
    (candidate.sentence.status === 'planned' ? 0.6 : 1) *
    candidate.standing
  const weight = (candidate: Candidate) => lead(candidate) * coverage(candidate, values, new Set())
  const least = weakest * highest(able, weight) // one that only fills the room stays out
  return overview(
    able.filter(candidate => weight(candidate) >= least),
    values,
    bottomLineWords,
    {most: 3, weight: lead},
  ).sort((a, b) => weight(b) - weight(a) || (a.sentence.id < b.sentence.id ? -1 : 1))
}

/** A sentence of the bottom line is worth at least this much beside the best one, by coverage and standing. */
const weakest = 0.4

/**
 * Key points: coverage and hard facts together, more for what independent origins share, less for a theme that
 * has its point already.
 */
export function chooseKeyPoints(
  corpus: Corpus,
  candidates: readonly Candidate[],
  given: PageState,
  {keyPointsFewest, keyPointsMost, keyPointsWords}: Budgets,
): Candidate[] {
  const values = concepts(corpus.articles.map(({sentences}) => sentences))
  const able = candidates.filter(
    candidate => canLead(corpus, candidate) && candidate.words >= 9 && candidate.words <= 42,
  )
  const total = corpus.articles.reduce((sum, {sentences}) => sum + sentences.length, 0)
  const most = Math.min(keyPointsMost, Math.max(1, Math.floor(total / 4)))
  const covered = new Set<string>()
  for (const taken of given.taken) cover(taken, covered)
  const chosen: Candidate[] = []
  let page = given
  let words = 0
  const perTheme = new Map<string, number>()
  while (chosen.length < most) {
    const open = able.filter(
      candidate =>
        !page.said.has(candidate) &&
        (words + candidate.words <= keyPointsWords || chosen.length < Math.min(keyPointsFewest, most)),
    )
    const mostCoverage = highest(open, candidate => coverage(candidate, values, covered))
    const mostFacts = highest(open, candidate => added(page, candidate))
    const next = best(open, candidate => {
      const theme = corpus.themeOf.get(candidate.sentence.id)?.id ?? ''
      return (
        (coverage(candidate, values, covered) / mostCoverage + added(page, candidate) / mostFacts) *
        candidate.standing *
        (1 + 0.1 * (candidate.origins - 1)) *
        0.6 ** (perTheme.get(theme) ?? 0) *
        (candidate.words > 34 ? 0.85 : 1) *
        (mended(candidate) ? 0.75 : 1) *
        (/\balso\b/i.test(candidate.sentence.text) ? 0.8 : 1)
      )
    })
    if (next === undefined) break
    chosen.push(next)
    cover(next, covered)
    words += next.words
    page = withTaken(page, [next])
    const theme = corpus.themeOf.get(next.sentence.id)?.id ?? ''
    perTheme.set(theme, (perTheme.get(theme) ?? 0) + 1)
  }
  return chosen
}

/** The highest value, above 0. One by one: a large folder has more candidates than a call may have arguments. */
const highest = (candidates: readonly Candidate[], value: (candidate: Candidate) => number): number =>
  candidates.reduce((top, candidate) => Math.max(top, value(candidate)), 1e-9)

/** The candidate with the highest score above 0; ties go to the smaller sentence id, so that order never matters. */
export function best(candidates: readonly Candidate[], score: (candidate: Candidate) => number): Candidate | undefined {
  let top: Candidate | undefined
  let topScore = 0
  for (const candidate of candidates) {
    const value = score(candidate)
    const ahead =
      value > topScore + 1e-12 ||
      (top !== undefined && Math.abs(value - topScore) <= 1e-12 && candidate.sentence.id < top.sentence.id)
    if (ahead) [top, topScore] = [candidate, value]
  }
  return top
}
