import type {Clause} from '../../../model/clause.ts'
import type {Sentence} from '../../../model/sentence.ts'
import type {Standing} from '../../telling.ts'
import type {Clauses} from '../clauses/reader.ts'

/** Words without one of which nothing is planned, denied, conditional, possible or left open: most sentences need no parse. */
const cue =
  /\?|n['’]t\b|\b(?:not?|never|nor|neither|nobody|none|den\w+|refus\w+|reject\w+|fail\w*|will|would|shall|should|may|might|could|can|must|if|unless|whether|provided|let|please|to|plan\w*|intend\w*|expect\w*|set|due|about|likely|possib\w+|probab\w+|perhaps|maybe|reported\w*|alleged\w*|rumou?r\w*|unconfirmed|unclear|uncertain|unknown|confirm\w*|claim\w*|suspect\w*|fear\w*|suggest\w*|speculat\w*)\b/i

/** Of these, the words without one of which nothing is denied, conditional or claimed by nobody: a plan stands beside what is told. */
const contraryCue =
  /\?|n['’]t\b|\b(?:not?|never|nor|neither|nobody|none|den\w+|refus\w+|reject\w+|fail\w*|would|may|might|could|if|unless|whether|provided|likely|possib\w+|probab\w+|perhaps|maybe|reported\w*|alleged\w*|rumou?r\w*|unconfirmed|unclear|uncertain|unknown|confirm\w*|claim\w*|suspect\w*|fear\w*|suggest\w*|speculat\w*)\b/i

/** How a sentence, or what it says at a place, stands. */
export interface Standings {
  readonly standingOf: (sentence: Sentence) => Standing
  readonly asks: (sentence: Sentence) => boolean
  readonly orders: (sentence: Sentence) => boolean
  readonly standingAt: (sentence: Sentence, offset: number) => Standing
}

/** How sentences stand, by their clauses. */
export function standings(clauses: Clauses): Standings {
  const standingOf = (sentence: Sentence): Standing => {
    if (sentence.asked === true) return 'asked'
    if (!cue.test(sentence.text)) return 'told'
    if (asks(sentence)) return 'asked'
    const read = clauses(sentence)
    const mains = read.flatMap(({role}, at) => (role === 'main' ? [at] : []))
    return weakest(mains.map(at => (leavesOpen(read, at) ? 'open' : ofClause(read[at]!, sentence))))
  }
  return {
    standingOf,
    asks,
    orders: sentence =>
      clauses(sentence).some(
        ({role, force, subject, predicate}) =>
          role === 'main' && force === 'ordered' && subject === undefined && predicate.start === sentence.start,
      ),
    standingAt: (sentence, offset) => {
      const whole = standingOf(sentence)
      if (whole === 'asked' || whole === 'open' || !cue.test(sentence.text)) return whole
      const around = clauses(sentence).filter(({start, end}) => start <= offset && offset < end)
      const own = around.reduce<Clause | undefined>(
        (best, one) => (best === undefined || one.end - one.start < best.end - best.start ? one : best),
        undefined,
      )
      if (own === undefined) return whole
      const isOpen = own.claim.by === 'nobody' || own.force === 'conditional' || own.force === 'asked'
      return isOpen ? 'open' : own.force === 'told' && own.polarity === 'denied' ? 'denied' : whole
    },
  }
}

/** One tells what the other denies, or tells as so what the other only deems possible: the same predicate, and never alike. */
export function contrary(clauses: Clauses, a: Sentence, b: Sentence): boolean {
  if (asks(a) !== asks(b)) return true
  if (!contraryCue.test(a.text) && !contraryCue.test(b.text)) return false
  const [left, right] = [clauses(a), clauses(b)]
  return left.some(({predicate}) => {
    const [own, others] = [left, right].map(read => read.filter(one => one.predicate.lemma === predicate.lemma))
    return others!.length > 0 && !own!.some(x => others!.some(y => meet(x, a, y, b)))
  })
}

/** A plan stands beside what is told in general ("pay rises", "pay will rise"), not beside what is done ("pay rose"). */
const meet = (x: Clause, a: Sentence, y: Clause, b: Sentence): boolean =>
  sideOf(x) === sideOf(y) && !(isAhead(x, a) && isDone(y)) && !(isAhead(y, b) && isDone(x))

/** Told as still to come by the words before it; what was agreed, ordered or asked for may be done. */
const isAhead = ({force, predicate}: Clause, {text, start}: Sentence): boolean =>
  force === 'planned' &&
  ahead.test(text.slice(Math.max(0, predicate.start - start - reachBefore), predicate.start - start))

const ahead = /\b(?:will|shall|would|plans?|planning|intends?|intending|expect(?:s|ed)|due|set|scheduled|about)\b/i
/** Characters before a predicate in which the words stand that put it ahead. */
const reachBefore = 24

const sideOf = ({polarity, force, claim}: Clause): string =>
  claim.by === 'nobody' || force === 'conditional' || force === 'asked' ? 'open' : polarity

const isDone = ({force, tense, predicate, polarity}: Clause): boolean =>
  force === 'told' && polarity === 'affirmed' && predicate.kind === 'verb' && tense !== 'present' && tense !== 'future'

/** A question mark outside quoted words, or one that ends them. */
const asks = ({text, start, quotations, asked}: Sentence): boolean => {
  if (asked === true || /\?[\s"”’')\]]*$/.test(text.slice(-12))) return true
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1))
    if (!quotations.some(one => one.start <= start + at && start + at < one.end)) return true
  return false
}

/** "has not confirmed that …", "it is unclear whether …": nobody claims what the clause mainly brings. */
const leavesOpen = (read: readonly Clause[], main: number): boolean =>
  read[main]!.claim.by === 'nobody' ||
  read.some(({role, governor, claim}) => role === 'complement' && governor === main && claim.by === 'nobody')

/** What must or may not be done is told as a rule ("no crane may start before 2028"); what the reader is told to do is no fact. */
function ofClause(clause: Clause, sentence: Sentence): Standing {
  const {force, polarity} = clause
  switch (force) {
    case 'told':
      return polarity === 'denied' ? 'denied' : 'told'
    case 'planned':
      return 'planned'
    case 'asked':
      return 'asked'
    case 'ordered':
      return isImperative(clause, sentence) ? 'open' : 'told'
    case 'possible':
      return polarity === 'denied' ? 'denied' : 'open'
    case 'conditional':
      return 'open'
    default:
      return force satisfies never
  }
}

/** Opens with a verb in its bare form, and nobody is named who would do it. */
const isImperative = ({predicate, subject}: Clause, {text, start}: Sentence): boolean => {
  const at = predicate.start - start
  return subject === undefined && at < 12 && text.slice(at, predicate.end - start).toLowerCase() === predicate.lemma
}

const order: readonly Standing[] = ['asked', 'open', 'planned', 'denied', 'told']

const weakest = (found: readonly Standing[]): Standing => order.find(one => found.includes(one)) ?? 'told'
