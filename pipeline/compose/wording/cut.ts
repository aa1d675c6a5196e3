import type {Part} from '../../model/briefing.ts'
import type {Clause, Phrase} from '../../model/clause.ts'
import type {Sentence} from '../../model/sentence.ts'
import type {Range} from '../../model/span.ts'
import {stemsOf} from '../../text/stem.ts'
import {countWords} from '../../text/words.ts'
import type {Corpus} from '../corpus.ts'
import {isFact} from '../facts.ts'
import {type Arcs, arcsOf} from './arcs.ts'
import {applyEdits, datedEdits, type Edit, namesPerson, printForm} from './print-form.ts'

/** Words of one clause of a sentence, as a row of a table prints them. */
export interface Cut {
  readonly parts: readonly Part[]
  readonly words: number
  /** How much of the sentence it prints, 0 to 1. */
  readonly share: number
  /** Whether it tells what was still to be done. */
  readonly isPlan: boolean
}

/** What a cut must be like. */
export interface CutRules {
  readonly words: number // at most
  /** Must stand in it, and is left out there, since the row has it in a column of its own. */
  readonly beside?: Range
  /** The day of the row: not told again in brackets. */
  readonly day?: string
}

/**
 * The clause around a place in at most so many words: its subject, its verb and what governs them (who says so, a negation,
 * a condition), to the last boundary that fits. Undefined where no such cut can be read alone, or where it claims nothing.
 */
export function cutAt(corpus: Corpus, sentence: Sentence, at: Range, rules: CutRules): Cut | undefined {
  const clauses = corpus.language.clauses(sentence)
  const own = clauseAround(clauses, at)
  const chain = own === undefined ? undefined : governing(clauses, own)
  if (chain === undefined) return undefined
  const found = rangeOf(corpus, sentence, chain, rules.words)
  if (found === undefined || !holds(sentence, found, at) || leavesCondition(clauses, chain, found)) return undefined
  const cut = cutOf(corpus, sentence, found, rules)
  return cut === undefined ? undefined : {...cut, isPlan: chain[0]!.force === 'planned'}
}

/** The clause around a place, or the sentence where that is a short one and a fact. */
export function shortAt(corpus: Corpus, sentence: Sentence, at: Range, rules: CutRules): Cut | undefined {
  const cut = cutAt(corpus, sentence, at, rules)
  if (cut !== undefined) return cut
  const {parts, words, standsAlone} = printForm(corpus, sentence)
  if (!standsAlone || words > rules.words + spareWords) return undefined
  const tells = corpus.language.clauses(sentence).some(({role, tense}) => role === 'main' && tense !== undefined)
  if (!tells) return undefined // a caption, a heading
  const standing = corpus.language.telling.standingOf(sentence)
  return isFact(standing) ? {parts, words, share: 1, isPlan: standing === 'planned'} : undefined
}

/** Words by which a whole sentence may be longer than a cut. */
const spareWords = 4

/** Whether the place stands in what is printed, or leads it without a pause but its own: "On 11 September the court …". */
const holds = ({text, start: base}: Sentence, {start, end}: Range, at: Range): boolean =>
  at.end <= end && (at.start >= start || /^,?[^,;:–—]*$/.test(text.slice(at.end - base, start - base)))

/** The shortest clause that holds the place. */
function clauseAround(clauses: readonly Clause[], {start, end}: Range): Clause | undefined {
  const holding = clauses.filter(clause => clause.start < end && start < clause.end)
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0]
}

/**
 * The clause with those that it can't be told without, the outermost first: whoever says it, what it completes, what it
 * describes. Undefined where one of them claims nothing.
 */
function governing(clauses: readonly Clause[], own: Clause): readonly Clause[] | undefined {
  const chain = [own]
  for (let one = own; one.governor !== undefined && chain.length <= clauses.length; ) {
    const above = clauses[one.governor]
    if (above === undefined) break
    const leans = one.role === 'complement' || one.role === 'relative' || one.claim.by === 'speaker'
    if (!leans && subjectOf(one) !== undefined) break
    chain.unshift(above)
    one = above
  }
  // an order keeps its "shall": the words say that it is one
  const claims = chain.every(({force, claim}) => /^(?:told|planned|ordered)$/.test(force) && claim.by !== 'nobody')
  return claims && chain[0]!.role !== 'relative' ? chain : undefined
}

/** Of a passive, what it was done to. */
const subjectOf = ({voice, subject, object}: Clause): Phrase | undefined => (voice === 'passive' ? object : subject)

/** What is printed of a sentence, with what is left out inside it. */
export interface Stretch extends Range {
  readonly gap?: Range
}

/** From the outermost subject to the last boundary behind the inner predicate that fits. */
function rangeOf(
  {language}: Corpus,
  sentence: Sentence,
  chain: readonly Clause[],
  mostWords: number,
): Stretch | undefined {
  const arcs = arcsOf(language, sentence)
  const {words, endsAt, wordAt, pointsBack} = arcs
  const [outer, own] = [chain[0]!, chain.at(-1)!]
  const predicate = wordAt(own.predicate.start)
  const verb = wordAt(outer.predicate.start)
  const from = startOf(outer, arcs)
  if (from === undefined || predicate < 0 || verb < 0 || from.first > Math.min(predicate, verb)) return undefined
  const {first, gap} = from
  const start = words[first]!.start
  const said = own.claim.by === 'speaker' ? own.claim.speaker : undefined
  if (said !== undefined && said.start < start) return undefined
  const least = Math.max(words[Math.max(predicate, verb)]!.end, said?.end ?? 0)
  const countTo = (end: number) =>
    countWords(sentence.text.slice(start - sentence.start, end - sentence.start)) -
    (gap === undefined ? 0 : countWords(sentence.text.slice(gap.start - sentence.start, gap.end - sentence.start)))
  const ends: {readonly to: number; readonly grade: number}[] = []
  for (let word = Math.max(predicate, verb); word < words.length; word++) {
    const to = words[word]!.end
    if (countTo(to) > mostWords) break
    const grade = to < least || partsMention(sentence, to) ? 0 : endsAt(word, Math.min(predicate, verb))
    if (grade > 0) ends.push({to, grade: atPause(sentence, to) ? grade + 1 : grade})
  }
  const top = Math.max(0, ...ends.map(({grade}) => grade))
  const end = ends.findLast(({grade}) => grade === top)?.to
  const lost = words.some(one => start <= one.start && one.end <= (end ?? start) && pointsBack(words.indexOf(one)))
  return end === undefined || lost ? undefined : {start, end, ...(gap === undefined ? {} : {gap})}
}

/** Whether a mark makes a pause here, or nothing follows. */
const atPause = ({text, start}: Sentence, at: number): boolean =>
  /^\s*(?:[,;:.!?–—]|$)/.test(text.slice(at - start, at - start + 3))

/**
 * The first word of a clause's subject. Where the subject is not known for certain the clause is told from its beginning, which
 * must be the sentence's. A subject that a joined clause shares stands before what is left out.
 */
function startOf(
  clause: Clause,
  {words, leftmost, wordAt, hasSubject, isSaid}: Arcs,
): {first: number; gap?: Range} | undefined {
  const subject = subjectOf(clause)
  const verb = wordAt(clause.predicate.start)
  if (clause.predicate.kind !== 'verb' && !isSaid(verb)) return undefined // a heading's noun, or half of a phrase
  if (subject === undefined) {
    const first = wordAt(clause.start)
    const opens = first >= 0 && !words.slice(0, first).some(({pos}) => pos !== 'PUNCT')
    return opens && clause.role === 'main' && hasSubject(verb) ? {first} : undefined
  }
  const head = wordAt(subject.head.start)
  if (head < 0 || words[head]!.pos === 'PRON') return undefined
  let first = Math.min(leftmost(head), wordAt(subject.start))
  if (first < 0) return undefined
  while (words[first]!.pos === 'PUNCT' && first < head) first++
  if (clause.role !== 'conjunct' || subject.end >= clause.start) return {first}
  const from = words.find(({start}) => start >= subject.end)
  const to = words.find(({start, pos}) => start >= clause.start && pos !== 'CCONJ' && pos !== 'PUNCT')
  return from === undefined || to === undefined ? undefined : {first, gap: {start: from.start, end: to.start}}
}

/** Whether an offset lies inside a date, a figure or a name. */
const partsMention = ({dates, quantities, names}: Sentence, at: number): boolean =>
  [...dates, ...quantities, ...names].some(({start, end}) => start < at && at < end)

/** Whether a condition under one of the clauses stands outside of what is printed. */
const leavesCondition = (clauses: readonly Clause[], chain: readonly Clause[], {start, end}: Range): boolean =>
  clauses.some(
    ({force, governor, start: from, end: to}) =>
      force === 'conditional' &&
      governor !== undefined &&
      chain.includes(clauses[governor]!) &&
      (from < start || to > end),
  )

/** The words of a stretch with their edits shown; undefined where they lean on what is cut away, or break a quotation. */
export function cutOf(
  corpus: Corpus,
  sentence: Sentence,
  {start, end, gap}: Stretch,
  {beside, day}: CutRules,
): Omit<Cut, 'isPlan'> | undefined {
  const {language} = corpus
  const text = sentence.text.slice(start - sentence.start, end - sentence.start)
  const opens = sentence.text.slice(0, start - sentence.start).trim() === ''
  const isClear = opens ? standsInRow(corpus, sentence) : !language.composing.opensReferring(text)
  if (!isClear) return undefined
  if (beside !== undefined && (beside.start < start || beside.end > end)) return undefined
  if ([...language.composing.leaningsIn(text, namesPerson(sentence, {start, end}))].length > 0 || !balanced(text))
    return undefined
  const broken = sentence.quotations.some(
    quotation => quotation.start < end && start < quotation.end && !(start <= quotation.start && quotation.end <= end),
  )
  if (broken) return undefined
  const cuts: Edit[] = [gap, beside].filter(one => one !== undefined).map(one => ({...one, text: ''}))
  const inCut = (edit: Edit) => cuts.some(cut => cut.start < edit.end && edit.start <= cut.end)
  const dated = datedEdits(corpus, sentence, day).filter(
    edit => start < edit.start && edit.start <= end && !inCut(edit),
  )
  const parts = applyEdits(sentence, start, end, [...cuts, ...dated])
  if (!opens && parts[0]?.edit !== 'ellipsis') parts.unshift({text: '… ', edit: 'ellipsis'})
  const rest = sentence.text.slice(end - sentence.start)
  if (/[\p{L}\p{N}]/u.test(rest) && parts.at(-1)?.edit !== 'ellipsis') parts.push({text: ' …', edit: 'ellipsis'})
  const printed = parts.reduce((sum, {span}) => sum + (span === undefined ? 0 : span.end - span.start), 0)
  const words = countWords(parts.map(part => part.text).join(''))
  return {parts, words, share: printed / Math.max(1, sentence.end - sentence.start)}
}

/** Whether a row may open as its sentence does: a thing that the whole folder is about needs no sentence before it there. */
function standsInRow(corpus: Corpus, sentence: Sentence): boolean {
  if (printForm(corpus, sentence).standsAlone) return true
  const {opening, history, text, start} = sentence
  if (opening?.kind !== 'anaphor' || history !== undefined) return false
  return stemsOf(text.slice(opening.start - start, opening.end - start)).some(stem => corpus.coreStems.has(stem))
}

/** Whether brackets that open close again. */
const balanced = (text: string): boolean => (text.match(/[([]/g)?.length ?? 0) === (text.match(/[)\]]/g)?.length ?? 0)
