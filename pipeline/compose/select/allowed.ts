import type {Sentence} from '../../model/sentence.ts'
import type {Corpus} from '../corpus.ts'
import {isFact} from '../facts.ts'
import {isOpenQuestion} from '../open-questions.ts'
import type {Candidate} from '../unit.ts'
import {arcsOf} from '../wording/arcs.ts'

/** Page one: a sentence that stands alone, reports the matter itself, and reads at a glance. */
export const canLead = (corpus: Corpus, candidate: Candidate): boolean =>
  canTell(corpus, candidate) &&
  !candidate.background &&
  candidate.sentence.quotations.every(quotation => quotation.start > candidate.sentence.start) &&
  !isOpenQuestion(corpus, candidate.sentence) &&
  !corpus.language.composing.announcesSeveral(candidate.sentence.text) &&
  candidate.words >= 7 &&
  candidate.words <= 45

/** What page one may say: no condition, rumour or order. It takes a parse, so it is asked of what would be chosen only. */
export const isTold = ({language}: Corpus, {sentence}: Candidate): boolean =>
  isFact(language.telling.standingOf(sentence))

/** Whether whoever a sentence means by "him" or "them" is named in it before: a pronoun of the sentence before means nobody. It takes a parse. */
export function namesItsOwn({language}: Corpus, {sentence}: Candidate): boolean {
  const {words, pointsBack} = arcsOf(language, sentence)
  const named = words.findIndex(({pos}) => pos === 'PROPN')
  return !words.some(({start}, at) => pointsBack(at) && (named < 0 || at < named) && !isQuoted(sentence, start))
}

const isQuoted = ({quotations}: Sentence, at: number): boolean =>
  quotations.some(({start, end}) => start <= at && at < end)

/**
 * Whether a sentence tells only how things are or should be: in the present, with no day and nobody who says it, or an order,
 * whoever gives it. It takes a parse.
 */
export function isGeneral({language}: Corpus, {sentence, origins}: Candidate): boolean {
  if (sentence.dates.length > 0 || origins > 1) return false
  const clauses = language.clauses(sentence)
  const said = clauses.filter(({role, claim}) => /^(?:main|complement)$/.test(role) && claim.by === 'speaker')
  const told = sentence.speech !== undefined && said.length > 0 ? said : clauses.filter(({role}) => role === 'main')
  return (
    told.length > 0 &&
    told.every(
      ({tense, force}) =>
        force === 'ordered' || (force === 'told' && tense === 'present' && sentence.speech === undefined),
    )
  )
}

/** The body: what stands alone and is no comment. */
export const canTell = (corpus: Corpus, candidate: Candidate): boolean =>
  candidate.standsAlone && reports(corpus, candidate) && candidate.words <= 62

/** What reports, but only behind the sentence before it. */
export const mayLean = (corpus: Corpus, candidate: Candidate): boolean =>
  !candidate.standsAlone && reports(corpus, candidate) && candidate.words <= 45

/** Whether a sentence is a report and no address to readers: whoever says "we" there is not known. */
const reports = ({language}: Corpus, {sentence, words}: Candidate): boolean =>
  sentence.mode !== 'comment' && words >= 5 && !language.composing.isPersonal(unquoted(sentence))

/** A sentence's own words, without those that it quotes. */
function unquoted({text, start, quotations}: Sentence): string {
  let own = ''
  let at = 0
  for (const quotation of quotations) {
    own += text.slice(at, Math.max(at, quotation.start - start))
    at = Math.max(at, quotation.end - start)
  }
  return own + text.slice(at)
}
