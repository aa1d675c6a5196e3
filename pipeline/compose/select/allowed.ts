import type {Corpus} from '../corpus.ts'
import {isFact} from '../facts.ts'
import {isOpenQuestion} from '../open-questions.ts'
import type {Candidate} from '../unit.ts'

/** Page one: a sentence that stands alone, reports the matter itself, and reads at a glance. */
export const canLead = (corpus: Corpus, candidate: Candidate): boolean =>
  canTell(candidate) &&
  !candidate.background &&
  candidate.sentence.quotations.every(quotation => quotation.start > candidate.sentence.start) &&
  !isOpenQuestion(corpus, candidate.sentence) &&
  !corpus.language.composing.announcesSeveral(candidate.sentence.text) &&
  candidate.words >= 7 &&
  candidate.words <= 45

/** What page one may say: no condition, rumour or order. It takes a parse, so it is asked of what would be chosen only. */
export const isTold = ({language}: Corpus, {sentence}: Candidate): boolean =>
  isFact(language.telling.standingOf(sentence))

/** The body: what stands alone and is no comment. */
export const canTell = ({standsAlone, sentence, words}: Candidate): boolean =>
  standsAlone && sentence.mode !== 'comment' && words >= 5 && words <= 62

/** What reports, but only behind the sentence before it. */
export const mayLean = ({standsAlone, sentence, words}: Candidate): boolean =>
  !standsAlone && sentence.mode !== 'comment' && words >= 5 && words <= 45
