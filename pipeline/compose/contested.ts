import type {Sentence} from '../model/sentence.ts'
import {best} from './head.ts'
import {added, type PageState, withTaken} from './page-state.ts'
import type {Candidate} from './unit.ts'

/** Words of dispute that policy reporting uses for a matter between parties. */
const dispute =
  /\b(?:disput\w*|sanction\w*|contentious|controvers\w*|restrict(?:ions?|ed)|ban(?:s|ned)?|boycott\w*|tariffs?|retaliat\w*|accus\w*|alleg\w*|violat\w*|illegal\w*|unlawful\w*|overlapping|encroach\w*|protest\w*|object(?:ed|ions?)\b|oppos(?:ed|ition|es)|condemn\w*|criticis\w*|criticiz\w*|reject\w*|refus\w*|sensitive|irritant\w*|friction\w*|standoff|deadlock\w*|stalemate|grievance\w*|sovereignty|territorial|breach\w*|infring\w*|alarm|concerns? (?:over|about))\b/gi

/** Words by which a source itself leaves a matter open. */
const openEnded =
  /\b(?:did not (?:disclose|say|elaborate|specify|give details)|declined to|no (?:further )?details|remains? (?:uncertain|unclear|unresolved|to be seen|open|unknown)|unclear (?:whether|if|how|when)|not (?:yet )?(?:clear|known|decided|been (?:announced|confirmed|released))|yet to (?:be|decide|announce|confirm)|could not be (?:verified|confirmed|reached)|without (?:giving|elaborating)|has not (?:said|announced|confirmed))\b/i

export const isOpenQuestion = (sentence: Sentence): boolean => openEnded.test(sentence.text)

/** Matters that the sources describe as disputed: the densest in dispute and facts, within the words allowed. */
export function chooseContested(
  candidates: readonly Candidate[],
  given: PageState,
  mostWords: number,
  most: number,
): Candidate[] {
  const weight = (candidate: Candidate) => new Set(candidate.sentence.text.toLowerCase().match(dispute) ?? []).size
  const able = candidates.filter(
    candidate =>
      candidate.standsAlone &&
      candidate.words <= 50 &&
      weight(candidate) > 0 &&
      named(candidate) &&
      !isOpenQuestion(candidate.sentence),
  )
  return chooseMost(
    able,
    given,
    mostWords,
    most,
    (page, candidate) =>
      (weight(candidate) * 4 + added(page, candidate)) * candidate.standing * (candidate.background ? 0.5 : 1),
  )
}

/** What the sources themselves leave open. */
export function chooseOpenQuestions(
  candidates: readonly Candidate[],
  given: PageState,
  mostWords: number,
  most: number,
): Candidate[] {
  const able = candidates.filter(
    candidate => candidate.standsAlone && candidate.words <= 60 && isOpenQuestion(candidate.sentence),
  )
  return chooseMost(able, given, mostWords, most, (page, candidate) => 1 + added(page, candidate))
}

/** A dispute without a name is a mood, not a matter. */
const named = (candidate: Candidate): boolean => candidate.sentence.names.length > 0

function chooseMost(
  able: readonly Candidate[],
  given: PageState,
  mostWords: number,
  most: number,
  score: (page: PageState, candidate: Candidate) => number,
): Candidate[] {
  const chosen: Candidate[] = []
  let page = given
  let words = 0
  while (chosen.length < most) {
    const next = best(
      able.filter(candidate => words + candidate.words <= mostWords && !page.said.has(candidate)),
      candidate => score(page, candidate),
    )
    if (next === undefined) break
    chosen.push(next)
    words += next.words
    page = withTaken(page, [next])
  }
  return chosen
}
