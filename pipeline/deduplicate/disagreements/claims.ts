import type {Clause} from '../../model/clause.ts'
import type {Disagreement} from '../../model/overlap.ts'
import {stem, stemsOf} from '../../text/stem.ts'
import {isStopWord} from '../../text/stop-words.ts'
import {wordsOf} from '../../text/words.ts'
import {daysApart} from '../facts/gate.ts'
import type {Collection, Passage} from '../passages.ts'
import {disagreementOf} from './answers.ts'
import {sharedPhrase, toldBy} from './asked.ts'
import type {Evidence} from './evidence.ts'
import {rivalNames} from './subject.ts'

/** Characters on each side of a predicate in which stands of whom and of what it is said. */
const reach = 60
const shortReach = 16
/** Words besides the predicate that both must tell, and the part of the shorter telling. */
const fewestShared = 2
const leastShared = 0.6

/**
 * One source denies what another tells: the same predicate, affirmed here and denied there, of the same things. A denial is the
 * counterpart of what it denies, however unlike the sentences are otherwise.
 */
export function* deniedClaims(evidence: Evidence): Generator<Disagreement> {
  const {collection, near, blocked} = evidence
  const {passages, language} = collection
  const seen = new Set<string>()
  for (const {a, b} of [...blocked, ...near]) {
    const [x, y] = [passages[a]!, passages[b]!]
    if (seen.has(`${a} ${b}`) || x.sentence.mode === 'background' || y.sentence.mode === 'background') continue
    seen.add(`${a} ${b}`)
    if (!language.telling.mayDeny(x.sentence.text) && !language.telling.mayDeny(y.sentence.text)) continue
    const denied = deniedOf(x, y, collection)
    if (
      denied === undefined ||
      onOtherDays(x, y) ||
      rivalNames(x, y, collection) !== undefined ||
      eachNamesOthers(x, y)
    )
      continue
    yield disagreementOf(
      {
        kind: 'status',
        class: 'conflict',
        question: language.wording.questions.whether(
          toldBy(denied.affirmed, denied.isFirst ? y : x, language) ?? sharedPhrase(x, y) ?? denied.word,
        ),
        printed: true,
        why: `one tells that something was so ("${denied.word}"), the other denies it`,
        answers: [
          wholeOf(x, a, denied.isFirst ? 'denied' : 'reported'),
          wholeOf(y, b, denied.isFirst ? 'reported' : 'denied'),
        ],
      },
      evidence,
    )
  }
}

interface Denied {
  readonly isFirst: boolean // whether the first of the two denies
  readonly word: string
  readonly affirmed: Clause
}

/** The predicate that one of two sentences affirms and the other denies, of the same things. */
function deniedOf(x: Passage, y: Passage, collection: Collection): Denied | undefined {
  const {language} = collection
  const [left, right] = [language.clauses(x.sentence), language.clauses(y.sentence)]
  for (const one of left) {
    for (const other of right) {
      if (one.polarity === other.polarity || !isClaim(one) || !isClaim(other)) continue
      if (stem(one.predicate.lemma) !== stem(other.predicate.lemma)) continue
      if (!areOfOne(aroundOf(one, x, collection), aroundOf(other, y, collection))) continue
      const [mine, theirs] = [nearestName(one, x, collection), nearestName(other, y, collection)]
      if (mine !== undefined && theirs !== undefined && mine !== theirs) continue
      const denying = one.polarity === 'denied' ? ([one, x, left] as const) : ([other, y, right] as const)
      if (!isOwnDenial(...denying, collection) || [one, other].some(isOfPronoun)) continue
      const affirmed = one.polarity === 'affirmed' ? ([one, x] as const) : ([other, y] as const)
      if (isNearDenial(...affirmed, collection)) continue
      // Both may say the one and the other of different things.
      if (isToldTwice(one, left) || isToldTwice(other, right)) continue
      return {isFirst: one.polarity === 'denied', word: one.predicate.lemma, affirmed: affirmed[0]}
    }
  }
  return undefined
}

/** Who a pronoun means is not known here: "he landed one punch" may be the other man's. */
const isOfPronoun = ({subject, object, voice}: Clause): boolean => {
  const of = voice === 'passive' ? (object ?? subject) : subject
  return of !== undefined && isStopWord(of.lemma)
}

/** Whether the word that denies stands with the predicate, or with what governs it ("failed to attend"), and asks nothing: "didn't say why". */
function isOwnDenial(
  {predicate, governor, role}: Clause,
  {sentence: {text, start}}: Passage,
  clauses: readonly Clause[],
  {language}: Collection,
): boolean {
  const before = text.slice(0, predicate.end - start)
  const governing = governor === undefined || role !== 'complement' ? undefined : clauses[governor]?.predicate
  const last = Math.max(
    0,
    ...clauses.map(one => (one.predicate.end <= predicate.start ? one.predicate.end - start : 0)),
  )
  const from = governing !== undefined && governing.end <= predicate.start ? governing.start - start : last
  return language.telling.deniesAtEnd(before.slice(from))
}

const isClaim = ({force, claim, predicate}: Clause): boolean =>
  force === 'told' && claim.by !== 'nobody' && predicate.kind === 'verb'

/** Who is named last before a predicate: of whom it is said, as a rule. */
function nearestName({predicate}: Clause, {sentence}: Passage, {cast}: Collection): number | undefined {
  const before = sentence.names.filter(({end}) => end <= predicate.start && end > predicate.start - reach)
  return cast.indexOf.get(before.at(-1)?.key ?? '')
}

/** A word of denial before a predicate, or right behind it, that a parse may have hung elsewhere. */
const isNearDenial = ({predicate}: Clause, {sentence: {text, start}}: Passage, {language}: Collection): boolean =>
  language.telling.mayDeny(text.slice(Math.max(0, predicate.start - start - reach), predicate.end - start + shortReach))

const isToldTwice = (one: Clause, read: readonly Clause[]): boolean =>
  read.filter(other => other.predicate.lemma === one.predicate.lemma).length > 1

/** The meanings of the words around a predicate, but for its own and those of who says so. */
function aroundOf({predicate}: Clause, {sentence}: Passage, {language}: Collection): ReadonlySet<string> {
  const {meaningOf} = language.meaning
  const from = predicate.start - sentence.start - reach
  const to = predicate.end - sentence.start + reach
  return new Set(
    wordsOf(sentence.text)
      .filter(
        ({text, start, end}) =>
          start >= from &&
          end <= to &&
          !isStopWord(text) &&
          (end <= predicate.start - sentence.start || start >= predicate.end - sentence.start),
      )
      .flatMap(({text}) => stemsOf(text).map(meaningOf)),
  )
}

function areOfOne(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const shared = [...x].filter(word => y.has(word)).length
  return shared >= fewestShared && shared >= leastShared * Math.min(x.size, y.size)
}

/** Each names somebody or something that the other does not: of other things. */
const eachNamesOthers = ({actors: x}: Passage, {actors: y}: Passage): boolean =>
  x.some(one => !y.includes(one)) && y.some(one => !x.includes(one))

/** Both tell days, and none in common. */
function onOtherDays({sentence: a}: Passage, {sentence: b}: Passage): boolean {
  const [x, y] = [a, b].map(({dates}) =>
    dates.flatMap(({granularity, value}) => (granularity === 'day' ? [value] : [])),
  )
  return x!.length > 0 && y!.length > 0 && !x!.some(one => y!.some(other => daysApart(one, other) === 0))
}

const wholeOf = ({sentence: {start, end}}: Passage, passage: number, label: string) => ({
  key: label,
  label,
  passage,
  start,
  end,
})
