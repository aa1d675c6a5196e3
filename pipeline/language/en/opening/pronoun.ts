import {anyOf} from '../lexicon/index.ts'
import type {Token} from '../token.ts'
import type {Context} from './context.ts'

/** "It is clear that", "It was not until", "It took years to": the pronoun stands for what follows. */
export function isExpletive(tokens: readonly Token[], at: number): boolean {
  if (
    !/^(?:is|was|remains|remained|seems|appears|has|will|would|can|may|becomes|takes|took|makes)$/.test(
      tokens[at + 1]?.low ?? '',
    )
  )
    return false
  for (let index = at + 2; index < Math.min(tokens.length, at + 9); index++) {
    const {low, kind} = tokens[index]!
    if (kind !== 'word') return false
    if (/^(?:that|whether|until|how|why|who|if)$/.test(low)) return true
    if (low === 'to') return isExpletiveOf(tokens[index - 1]!.low)
  }
  return false
}

const isExpletiveOf = anyOf('expletive')

/** Whether a pronoun in an opening phrase is told by the name behind the comma, or by one before it in the phrase. */
export function isForward({tokens, names}: Context, pronoun: number, comma: number, first: number): boolean {
  const {low, start} = tokens[pronoun]!
  const inPhrase = names.filter(name => name.start >= tokens[first]!.start && name.end <= start)
  // "As Norland prepares its budget", "after Lind left his post"
  if (inPhrase.length > 0 && (/^(?:its|it)$/.test(low) || inPhrase.some(name => name.type === 'person'))) return true
  const from = tokens[comma]!.end
  const after = names.filter(name => name.start >= from && name.start - from < 70)
  if (after.length === 0) return false
  if (/^(?:its|it)$/.test(low)) return after[0]!.start - from < 30
  if (/^(?:their|they|them)$/.test(low)) return new Set(after.map(name => name.key)).size > 1
  return after.some(name => name.type === 'person')
}
