import type {Collection} from '../passages.ts'
import {contextsIn, nearness} from './context.ts'
import type {Mention} from './mention.ts'
import {mentionsOf} from './mentions.ts'
import {relationOf} from './relation.ts'

/** Two sentences that may tell one fact, and by what odds. */
export interface Near {
  readonly a: number // passages
  readonly b: number
  readonly odds: number
  readonly score: number
}

/** Two mentions of one variable, as far as their sentences and what stands around them tell. */
export interface Pair {
  readonly a: Mention
  readonly b: Mention
  readonly relation: 'agree' | 'conflict'
  readonly near: Near
  readonly nearness: number
  readonly isMutual: boolean // each is the other's nearest in the other's source
  readonly beside: number // how near a mention of the other source comes that agrees with one of the two
}

/** The pairs of mentions in sentences that may tell one fact. The cost is that of the sentence pairs, which are bounded. */
export function pairsOf(near: readonly Near[], collection: Collection): Pair[] {
  const {passages, language} = collection
  const contextOf = contextsIn(collection)
  const mentions = new Map<number, readonly Mention[]>()
  const inPassage = (at: number): readonly Mention[] => {
    const found = mentions.get(at) ?? mentionsOf(at, passages[at]!, language)
    mentions.set(at, found)
    return found
  }
  const best = new Map<string, number>()
  const agreeing = new Map<string, number>()
  const keys = ({a, b}: Pick<Pair, 'a' | 'b'>) => [
    `${a.passage} ${a.start} ${passages[b.passage]!.source}`,
    `${b.passage} ${b.start} ${passages[a.passage]!.source}`,
  ]
  const drafts: Omit<Pair, 'isMutual' | 'beside'>[] = []
  for (const one of near) {
    for (const a of inPassage(one.a)) {
      for (const b of inPassage(one.b)) {
        const relation = relationOf(a, b)
        if (relation === 'other') continue
        const draft = {a, b, relation, near: one, nearness: nearness(contextOf(a), contextOf(b))}
        drafts.push(draft)
        for (const key of keys(draft)) {
          best.set(key, Math.max(best.get(key) ?? 0, draft.nearness))
          if (relation === 'agree') agreeing.set(key, Math.max(agreeing.get(key) ?? 0, draft.nearness))
        }
      }
    }
  }
  return drafts.map(draft => ({
    ...draft,
    isMutual: keys(draft).every(key => draft.nearness >= best.get(key)!),
    beside: Math.max(...keys(draft).map(key => agreeing.get(key) ?? 0)),
  }))
}
