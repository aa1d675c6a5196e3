import type {Disagreement} from '../../model/overlap.ts'
import type {NameMention} from '../../model/sentence.ts'
import {disagreementOf, sharedRun} from './answers.ts'
import type {Evidence} from './index.ts'

/** Another name in the same place of sentences that are otherwise near copies. */
export function* otherNames(evidence: Evidence): Generator<Disagreement> {
  const {collection, variants} = evidence
  const {passages, cast} = collection
  for (const {a, b, block} of variants) {
    if (block.slot !== 'name' && block.slot !== 'speaker') continue
    const [x, y] = [passages[a]!.sentence, passages[b]!.sentence]
    const means = (name: NameMention, others: readonly NameMention[]) =>
      others.some(other => cast.indexOf.get(other.key) === cast.indexOf.get(name.key))
    const onlyA = x.names.filter(name => !means(name, y.names))
    const onlyB = y.names.filter(name => !means(name, x.names))
    const [first, second] = [onlyA[0], onlyB[0]]
    if (first === undefined || second === undefined || first.type !== second.type) continue
    if (onlyA.length > 1 || onlyB.length > 1) continue
    const run = sharedRun(x.text, y.text)
    const role = first.role !== undefined && first.role === second.role ? first.role : undefined
    yield disagreementOf(
      {
        kind: 'name',
        class: 'conflict',
        question: role !== undefined ? `Who is the ${role} named?` : `Which name belongs to “${run ?? block.slot}”?`,
        printed: first.type === 'person',
        why:
          first.type === 'person'
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
