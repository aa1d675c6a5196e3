import type {Sentence} from '../model/sentence.ts'
import {type Corpus, tellersOf} from './corpus.ts'
import {added, type PageState, withTaken} from './page-state.ts'
import type {Candidate} from './unit.ts'

/** Whether a source itself leaves a matter open. */
export const isOpenQuestion = ({language}: Corpus, sentence: Sentence): boolean =>
  language.composing.leavesOpen(sentence.text)

/** What the sources themselves leave open, each with the sentence that it leans on. */
export const chooseOpenQuestions = (
  corpus: Corpus,
  candidates: readonly Candidate[],
  given: PageState,
  mostWords: number,
): Candidate[][] => chooseRuns(corpus, candidates, given, mostWords)

/** Runs of readable sentences, the densest in new facts first, until the words allowed are used. */
function chooseRuns(
  corpus: Corpus,
  candidates: readonly Candidate[],
  given: PageState,
  mostWords: number,
): Candidate[][] {
  let page = given
  let chosen: Candidate[] = []
  let words = 0
  for (;;) {
    let pick: readonly Candidate[] | undefined
    let top = 0
    for (const [i, candidate] of candidates.entries()) {
      if (page.said.has(candidate) || !isOpenQuestion(corpus, candidate.sentence)) continue
      const run = readable(corpus, candidates, i, chosen)?.filter(one => !chosen.includes(one))
      if (run === undefined || run.some(one => page.said.has(one))) continue
      const length = run.reduce((sum, one) => sum + one.words, 0)
      const score = (1 + added(page, candidate)) / (length + 15)
      if (words + length <= mostWords && score > top + 1e-12) [pick, top] = [run, score]
    }
    if (pick === undefined) return runsOf(candidates.filter(candidate => chosen.includes(candidate)))
    chosen = [...chosen, ...pick]
    words += pick.reduce((sum, one) => sum + one.words, 0)
    page = withTaken(page, pick)
  }
}

/** A candidate with what must stand before it: nothing, the sentence before, or an earlier dispute ("Other issues …"). */
function readable(
  corpus: Corpus,
  candidates: readonly Candidate[],
  i: number,
  chosen: readonly Candidate[],
): readonly Candidate[] | undefined {
  const candidate = candidates[i]!
  if (candidate.standsAlone) return [candidate]
  const {sentence} = candidate
  const another = corpus.language.composing.addsAnother(sentence.text)
  const follows = chosen.some(one =>
    tellersOf(corpus, one.sentence).some(
      ({source, index}) => source === sentence.source && index < sentence.index && sentence.index - index <= 4,
    ),
  )
  if (another && follows) return [candidate]
  const near = (one: Candidate | undefined): one is Candidate =>
    one !== undefined && one.sentence.source === sentence.source && sentence.index - one.sentence.index === 1
  const before = candidates[i - 1]
  if (near(before) && (before.standsAlone || chosen.includes(before))) return [before, candidate]
  return undefined
}

/** Neighbours of one source, at most three sentences apart, are read as one; "Other issues …" comes behind the first ones. */
function runsOf(chosen: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = []
  for (const candidate of chosen) {
    const last = runs.at(-1)?.at(-1)?.sentence
    const {source, index} = candidate.sentence
    if (last !== undefined && last.source === source && index - last.index <= 3) runs.at(-1)!.push(candidate)
    else runs.push([candidate])
  }
  return [...runs.filter(([first]) => first!.standsAlone), ...runs.filter(([first]) => !first!.standsAlone)]
}
