import type {Language} from '../../language/language.ts'
import type {Disagreement} from '../../model/overlap.ts'
import type {NameMention, Sentence} from '../../model/sentence.ts'
import {disagreementOf} from './answers.ts'
import type {Evidence} from './index.ts'

/** Sources that write other ages for one person in sentences that are alike: years apart they would both be right. */
export function* otherAges(evidence: Evidence): Generator<Disagreement> {
  const {passages, cast, language} = evidence.collection
  for (const {a, b} of [...evidence.linked, ...evidence.blocked]) {
    const [x, y] = [passages[a]!, passages[b]!]
    if (x.published?.slice(0, 4) !== y.published?.slice(0, 4)) continue
    for (const one of agesIn(x.sentence, language)) {
      const actor = cast.indexOf.get(one.name.key)
      const other = agesIn(y.sentence, language).find(
        ({name}) => actor !== undefined && cast.indexOf.get(name.key) === actor,
      )
      // A birthday may lie between two reports.
      if (other === undefined || Math.abs(other.age - one.age) < 2) continue
      yield disagreementOf(
        {
          kind: 'quantity',
          class: 'conflict',
          question: language.wording.questions.age(cast.actors[actor!]!.name),
          printed: true,
          why: 'the age stands after the name in both sources',
          answers: [
            {key: String(one.age), label: String(one.age), passage: a, start: one.start, end: one.end},
            {key: String(other.age), label: String(other.age), passage: b, start: other.start, end: other.end},
          ],
        },
        evidence,
      )
    }
  }
}

interface Age {
  readonly name: NameMention
  readonly age: number
  readonly start: number
  readonly end: number
}

/** Ages that stand between commas after a name, as news writes them. */
function agesIn(sentence: Sentence, {telling}: Language): Age[] {
  return sentence.names.flatMap(name => {
    const found = name.type === 'person' ? telling.ageBehind(sentence.text.slice(name.end - sentence.start)) : undefined
    if (found === undefined) return []
    const end = name.end + found.length
    return [{name, age: Number(found.age), start: end - found.age.length, end}]
  })
}
