import type {Language} from '../../language/language.ts'
import type {Disagreement} from '../../model/overlap.ts'
import type {NameMention, Sentence} from '../../model/sentence.ts'
import {stem} from '../../text/stem.ts'
import {mayBeOne} from '../cast/same-name.ts'
import {disagreementOf, sharedRun} from './answers.ts'
import type {Evidence} from './evidence.ts'

/** Likeness from which a pair that is no near copy is looked at: names differ between most sentences. */
const leastAlike = 0.7

/** Another name in the same place of sentences that are otherwise near copies. */
export function* otherNames(evidence: Evidence): Generator<Disagreement> {
  const {collection, variants, blocked} = evidence
  const {passages, cast, language} = collection
  const {questions} = language.wording
  for (const {a, b, block} of [...variants, ...blocked.filter(({score}) => score >= leastAlike)]) {
    if (block.slot !== 'name' && block.slot !== 'speaker') continue
    const [x, y] = [passages[a]!.sentence, passages[b]!.sentence]
    const means = (name: NameMention, others: readonly NameMention[]) =>
      others.some(other => cast.indexOf.get(other.key) === cast.indexOf.get(name.key))
    const isSpeaker = block.slot === 'speaker'
    const of = (names: readonly NameMention[]) => names.filter(name => isSpeaker || name.type === 'person')
    // Who reports a thing is not who takes part in it.
    const toldOf = (sentence: Sentence, others: readonly NameMention[]) =>
      sentence.names.filter(name => !means(name, others) && (isSpeaker || !reports(sentence, name)))
    const [allA, allB] = [toldOf(x, y.names), toldOf(y, x.names)]
    const [onlyA, onlyB] = of(allA).length > 0 && of(allB).length > 0 ? [of(allA), of(allB)] : [allA, allB]
    const [first, second] = [onlyA[0], onlyB[0]]
    if (first === undefined || second === undefined || mayBeOne([first.key], [second.key])) continue
    // Words in quotation marks are compared as such, elsewhere.
    if (x.quotations.length > 0 && y.quotations.length > 0) continue
    const persons = [first, second].every(name => name.type === 'person' && name.key.includes(' '))
    if (onlyA.length > 1 || onlyB.length > 1) continue
    if (!isSpeaker && !mayBeInOnePlace(first, x, second, y, language)) continue
    const run = sharedRun(x.text, y.text)
    if (run === undefined) continue
    const role = first.role !== undefined && first.role === second.role ? first.role : undefined
    yield disagreementOf(
      {
        kind: isSpeaker ? 'speaker' : 'name',
        class: 'conflict',
        question: isSpeaker
          ? questions.whoSaid(run)
          : role !== undefined
            ? questions.holder(role)
            : questions.name(run),
        printed: persons,
        why: persons
          ? 'near copies but for the name'
          : 'near copies but for the name: two places or bodies may both be meant',
        answers: [
          {key: first.key, label: first.text, passage: a, start: first.start, end: first.end},
          {key: second.key, label: second.text, passage: b, start: second.start, end: second.end},
        ],
      },
      evidence,
    )
  }
}

const reports = ({speech, quotations}: Sentence, {start, end}: NameMention): boolean =>
  [speech?.speaker, ...quotations.map(({speaker}) => speaker)].some(
    speaker => speaker !== undefined && speaker.start < end && start < speaker.end,
  )

/** Whether two names may answer one question: in one part of clauses that say one thing, as far as both are read. */
function mayBeInOnePlace(
  a: NameMention,
  x: Sentence,
  b: NameMention,
  y: Sentence,
  {clauses, meaning: {meaningOf}}: Language,
): boolean {
  const partOf = (name: NameMention, sentence: Sentence) =>
    clauses(sentence).flatMap(clause =>
      (['subject', 'object', 'recipient'] as const).flatMap(role => {
        const phrase = clause[role]
        return phrase !== undefined && phrase.start <= name.start && name.end <= phrase.end
          ? [`${meaningOf(stem(clause.predicate.lemma))} ${role}`]
          : []
      }),
    )
  const [mine, theirs] = [partOf(a, x), partOf(b, y)]
  return mine.length === 0 || theirs.length === 0 || mine.some(one => theirs.includes(one))
}
