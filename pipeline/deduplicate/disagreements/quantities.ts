import type {Disagreement} from '../../model/overlap.ts'
import type {Quantity, Sentence} from '../../model/sentence.ts'
import {quantityClash} from '../facts/gate.ts'
import {sureIn} from '../facts/score.ts'
import type {Collection, Passage} from '../passages.ts'
import {agree, sameMeasure} from '../variables/measures.ts'
import {isCutOff} from '../variables/mentions.ts'
import {type Answer, disagreementOf} from './answers.ts'
import {sharedPhrase} from './asked.ts'
import {classify, type Verdict} from './classify.ts'
import type {Evidence} from './evidence.ts'
import {otherFigure, otherOccasion} from './other-thing.ts'
import {isMeasuredAlike, tellsBoth} from './two-figures.ts'

/** A figure in a passage. */
interface Figure {
  readonly passage: number
  readonly quantity: Quantity
}

/** Two figures for what seems one thing, and what is made of it. */
interface Rivals {
  readonly figures: readonly [Figure, Figure]
  readonly verdict: Verdict
  readonly question: string
}

/** Other figures for the same thing, in sentences that are otherwise alike. Pairs that share a figure are one question. */
export function* otherQuantities(evidence: Evidence): Generator<Disagreement> {
  for (const rivals of joined(rivalFigures(evidence))) {
    const figures = distinct(rivals.flatMap(pair => pair.figures))
    const {verdict, question} = rivals.find(pair => pair.verdict.class !== 'revision') ?? rivals[0]!
    yield disagreementOf({kind: 'quantity', ...verdict, question, answers: answersOf(figures)}, evidence)
  }
}

function rivalFigures({collection, variants, blocked, pairs: found}: Evidence): Rivals[] {
  const others = new Set(
    found.flatMap(pair => (pair.isMutual && isMeasuredAlike(pair) ? [] : [keyOfPair(pair.a, pair.b)])),
  )
  const pairs = [...variants.map(pair => ({...pair, score: 1})), ...blocked]
  return pairs
    .filter(({block}) => block.slot === 'quantity')
    .flatMap(({a, b, score}): Rivals[] => {
      const [x, y] = [collection.passages[a]!, collection.passages[b]!]
      const clash = quantityClash(x.sentence, y.sentence)
      if (clash === undefined || clash[0].unit.endsWith(' of age')) return []
      if (isCutOff(clash[0], x.sentence.start) || isCutOff(clash[1], y.sentence.start)) return [] // an age is somebody's: see ages.ts
      const own = classify(x, y, clash, score, collection)
      const keys = keyOfPair({passage: a, start: clash[0].start}, {passage: b, start: clash[1].start})
      const doubt =
        score < 1 && tellsBoth(x.sentence, clash[0], y.sentence, clash[1], collection.language)
          ? 'one of the two writes both numbers'
          : others.has(keys)
            ? 'another figure of the other source is nearer, or the two are of different things'
            : score < 1
              ? (otherOccasion(x, y, collection.language) ?? otherFigure(x, clash[0], y, clash[1], collection.language))
              : undefined
      const verdict: Verdict =
        own.printed && doubt !== undefined ? {class: 'other-scope', printed: false, why: doubt} : own
      const figures = [
        {passage: a, quantity: clash[0]},
        {passage: b, quantity: clash[1]},
      ] as const
      return [{figures, verdict, question: questionOf(clash, x, y, collection)}]
    })
}

const keyOfPair = (
  a: {readonly passage: number; readonly start: number},
  b: {readonly passage: number; readonly start: number},
): string => [`${a.passage} ${a.start}`, `${b.passage} ${b.start}`].sort().join(' ')

const keyOf = ({passage, quantity}: Figure): string => `${passage} ${quantity.start}`

/** Printed pairs that have a figure in common, together, the last first; what is only listed stays in pairs. Near linear. */
function joined(all: readonly Rivals[]): Rivals[][] {
  const parent = all.map((_, i) => i)
  const rootOf = (of: number): number => {
    let root = of
    while (parent[root] !== root) root = parent[root]!
    let at = of
    while (parent[at] !== root) {
      const next = parent[at]!
      parent[at] = root
      at = next
    }
    return root
  }
  const home = new Map<string, number>()
  for (const [i, {verdict, figures}] of all.entries()) {
    if (!verdict.printed) continue
    for (const figure of figures) {
      const other = home.get(keyOf(figure))
      if (other !== undefined) parent[rootOf(other)] = rootOf(i)
      home.set(keyOf(figure), i)
    }
  }
  const groups = new Map<number, Rivals[]>()
  for (let i = all.length - 1; i >= 0; i--) {
    const group = groups.get(rootOf(i))
    if (group === undefined) groups.set(rootOf(i), [all[i]!])
    else group.push(all[i]!)
  }
  return [...groups.values()].reverse()
}

function distinct(figures: readonly Figure[]): Figure[] {
  const byKey = new Map(figures.map(figure => [keyOf(figure), figure]))
  return [...byKey.values()].sort((x, y) => x.passage - y.passage || x.quantity.start - y.quantity.start)
}

/**
 * Figures of one thing that differ and may both be true: "at least 23" and "at least 26", "some 55" and "about 57". They are
 * not rivals, so they are never printed; they are listed as considered.
 */
export function* figuresThatMayAgree(evidence: Evidence): Generator<Disagreement> {
  const {passages} = evidence.collection
  for (const {a, b, score} of evidence.linked) {
    const [x, y] = [passages[a]!, passages[b]!]
    if (score < sureIn(passages.length)) continue
    for (const first of x.sentence.quantities) {
      const second = y.sentence.quantities.find(
        other => first.unit === other.unit && first.kind === other.kind && !told(x.sentence, other),
      )
      if (second === undefined || first.kind === 'ordinal' || told(y.sentence, first) || !agree(first, second)) continue
      if ([first, second].some(({qualifier}) => qualifier === 'exact')) continue
      if (Math.abs(first.value - second.value) < clearlyOther * Math.abs(first.value)) continue
      const answers = [
        {key: 'a', label: first.text, passage: a, start: first.start, end: first.end},
        {key: 'b', label: second.text, passage: b, start: second.start, end: second.end},
      ]
      const why = 'the figures differ, and may both be true'
      const question = questionOf([first, second], x, y, evidence.collection)
      yield disagreementOf({kind: 'quantity', class: 'wording', question, printed: false, why, answers}, evidence)
      break
    }
  }
}

/** Share by which two loose figures differ before anybody would note it. */
const clearlyOther = 0.02

const told = ({quantities}: Sentence, {value, unit}: Quantity): boolean =>
  quantities.some(other => other.value === value && other.unit === unit)

/** Figures that agree are one value: "14" and "at least 14" are never shown as rivals. */
function answersOf(figures: readonly Figure[]): Answer[] {
  const values: Figure[] = []
  return figures.map(figure => {
    const {quantity, passage} = figure
    const known = values.findIndex(one => sameMeasure(one.quantity, quantity) && agree(one.quantity, quantity))
    const key = known >= 0 ? known : values.push(figure) - 1
    return {key: String(key), label: quantity.text, passage, start: quantity.start, end: quantity.end}
  })
}

/** The question to which two figures are answers, by what is counted or the unit as written. */
export function questionOf(
  [first, second]: readonly [Quantity, Quantity],
  a: Passage,
  b: Passage,
  {language: {telling, wording}}: Pick<Collection, 'language'>,
): string {
  const of = sharedPhrase(a, b)
  const fate = telling.fateOf(a.sentence, first)
  if (fate !== undefined && fate === telling.fateOf(b.sentence, second)) {
    const asked = wording.questions.fate(fate, first.noun === second.noun ? first.noun : undefined, of)
    if (asked !== undefined) return asked
  }
  const theirs = telling.verbsNear(b.sentence, second)
  const shared = [...telling.verbsNear(a.sentence, first)].filter(one => theirs.has(one))
  const noun =
    first.noun ?? second.noun ?? telling.unitIn(first.kind, first.text) ?? telling.unitIn(second.kind, second.text)
  // Of several things done near a count, it is not known which was done to it.
  const verb = fate === undefined && shared.length === 1 && first.kind === 'count' ? shared[0] : undefined
  return wording.questions.measure(first.kind, noun, verb, of, [first.text, second.text])
}
