import type {Clause} from '../../model/clause.ts'
import {stem, stemsOf} from '../../text/stem.ts'
import type {Collection, Passage} from '../passages.ts'
import type {Mention} from './mention.ts'

/** Characters behind a predicate in which stands what it is done to. */
const reach = 48
/** Words, or figures, that two acts under other predicates must have in common. */
const fewestShared = 2

/**
 * Whether two days or hours are those of one act: of one predicate, or of two with one object ("declared", "imposed a state of
 * emergency"), or both sentences write the same numbers of it. One report may tell when a man was dismissed, another when he was charged.
 */
export function ofOneAct(
  a: Place,
  x: Passage,
  b: Place,
  y: Passage,
  {language}: Pick<Collection, 'language'>,
): boolean {
  const {meaning, telling} = language
  const {meaningOf} = meaning
  const [left, right] = [clauseAt(a, language.clauses(x.sentence)), clauseAt(b, language.clauses(y.sentence))]
  if (left !== undefined && right !== undefined) {
    const [mine, theirs] = [left, right].map(({predicate}) => meaningOf(stem(predicate.lemma))) as [string, string]
    if (mine === theirs) return true
    const wordsIn = ({sentence: {text, start}}: Passage, from: number, to: number) =>
      stemsOf(text.slice(Math.max(0, from - start), Math.max(0, to - start))).map(meaningOf)
    const behind = ({predicate}: Clause, passage: Passage) => wordsIn(passage, predicate.end, predicate.end + reach)
    const [afterMine, afterTheirs] = [behind(left, x), behind(right, y)]
    // "Warned them", "they got a warning"; "fell after the warning" is another act.
    const isObject = (act: string, {predicate}: Clause, passage: Passage) =>
      wordsIn(passage, predicate.end, predicate.end + telling.untilBeside(behindOf(predicate, passage))).includes(act)
    if (isObject(theirs, left, x) || isObject(mine, right, y)) return true
    // "The first call came", "received the first call": what is done hardly tells.
    const whole = ({start, end, predicate}: Clause, passage: Passage) => [
      ...wordsIn(passage, start, predicate.start),
      ...wordsIn(passage, predicate.end, end),
    ]
    const shares = (some: readonly string[], others: readonly string[]) =>
      new Set(some.filter(word => others.includes(word))).size >= fewestShared
    if (shares(afterMine, afterTheirs)) return true
    if (telling.saysLittle(left.predicate.lemma) && telling.saysLittle(right.predicate.lemma))
      return shares(whole(left, x), whole(right, y))
    // Of a passive, what it is done to stands before it.
    const before = ({predicate}: Clause, passage: Passage) => wordsIn(passage, predicate.start - reach, predicate.start)
    if (left.voice === 'passive' && shares(before(left, x), afterTheirs)) return true
    if (right.voice === 'passive' && shares(before(right, y), afterMine)) return true
  }
  const numbers = telling.numbersIn(y.sentence.text)
  return (
    [...telling.numbersIn(x.sentence.text)].filter(one => one > smallCount && numbers.has(one)).length >= fewestShared
  )
}

const behindOf = ({end}: Clause['predicate'], {sentence: {text, start}}: Passage): string =>
  text.slice(end - start, end - start + reach)

/** Where a value stands. */
type Place = Pick<Mention, 'start' | 'end'>

/** Numbers up to this stand in many sentences. */
const smallCount = 12

/** The clause in which a mention stands: the smallest around it. */
export const clauseAt = ({start}: {readonly start: number}, clauses: readonly Clause[]): Clause | undefined =>
  clauses
    .filter(one => one.start <= start && start < one.end)
    .reduce<Clause | undefined>(
      (best, one) => (best === undefined || one.end - one.start < best.end - best.start ? one : best),
      undefined,
    )
