import {disagreementIdOf} from '../../model/id.ts'
import type {Disagreement} from '../../model/overlap.ts'
import {fold} from '../../text/fold.ts'
import {foldedWords} from '../../text/shingles.ts'
import {isStopWord} from '../../text/stop-words.ts'
import {wordsOf} from '../../text/words.ts'
import type {Collection} from '../passages.ts'
import type {Evidence} from './evidence.ts'

/** What one passage answers to a question, and the words that show it. */
export interface Answer {
  readonly key: string // answers of one key are one value
  readonly label: string
  readonly passage: number
  readonly start: number
  readonly end: number
}

type Draft = Pick<Disagreement, 'kind' | 'class' | 'question' | 'printed' | 'why'> & {
  readonly answers: readonly Answer[]
}

/** A disagreement from its answers: one value a key, with the exact words of every passage that gives it. */
export function disagreementOf(
  {answers, ...draft}: Draft,
  {collection, originOf}: Pick<Evidence, 'collection' | 'originOf'>,
): Disagreement {
  const byKey = new Map<string, Answer[]>()
  for (const answer of answers) {
    const same = byKey.get(answer.key)
    if (same === undefined) byKey.set(answer.key, [answer])
    else same.push(answer)
  }
  const values = [...byKey.values()].map(same => {
    const ordered = [...same].sort((x, y) => x.passage - y.passage || x.start - y.start)
    const passages = ordered.map(answer => collection.passages[answer.passage]!)
    return {
      value: commonest(ordered.map(answer => answer.label)),
      spans: ordered.map((answer, i) => {
        const {article} = collection.articles[passages[i]!.source]!
        return {
          source: article.id,
          start: answer.start,
          end: answer.end,
          exact: article.text.slice(answer.start, answer.end),
        }
      }),
      sentences: [...new Set(passages.map(passage => passage.sentence.id))],
      origins: [...new Set(passages.map(passage => originOf(passage.source)))].sort(),
    }
  })
  // The value that most independent sources give comes first; then the text decides.
  values.sort((x, y) => y.origins.length - x.origins.length || (x.value < y.value ? -1 : x.value > y.value ? 1 : 0))
  const spans = values.flatMap(value => value.spans.map(({source, start, end}) => `${source} ${start} ${end}`)).sort()
  return {id: disagreementIdOf(draft.kind, draft.class, ...spans), ...draft, values}
}

/** The label given most often; among equals the longest, which tells most, then the first by text. */
function commonest(labels: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))[0]![0]
}

/** The longest run of words that two texts share, as the first writes it: what both speak of. Undefined when it says little. */
export function sharedRun(a: string, b: string): string | undefined {
  const written = wordsOf(a).slice(0, mostWords)
  const [x, y] = [written.map(word => fold(word.text)), foldedWords(b).slice(0, mostWords)]
  let best = 0
  let end = 0
  let row = new Uint8Array(y.length + 1)
  for (let i = 1; i <= x.length; i++) {
    const next = new Uint8Array(y.length + 1)
    for (let j = 1; j <= y.length; j++) {
      if (x[i - 1] !== y[j - 1] || /\d/.test(x[i - 1]!)) continue
      next[j] = row[j - 1]! + 1
      if (next[j]! > best) {
        best = next[j]!
        end = i
      }
    }
    row = next
  }
  let [from, to] = [end - best, end]
  while (from < to && isStopWord(x[from]!)) from++
  while (to > from && isStopWord(x[to - 1]!)) to--
  if (x.slice(from, to).filter(word => !isStopWord(word)).length < 2) return undefined
  to = Math.min(to, from + longestRun)
  return a.slice(written[from]!.start, written[to - 1]!.end).replace(/\s+/g, ' ')
}

/** Words of a sentence that are compared, and words of a run that are shown. */
const mostWords = 80
const longestRun = 9

/** Actors that an article speaks of most: who takes part in what it reports. */
export function mainActors({passages, cast}: Collection): number[][] {
  const counts = new Map<number, Map<number, number>>()
  for (const {source, actors} of passages) {
    const own = counts.get(source) ?? new Map<number, number>()
    counts.set(source, own)
    for (const actor of actors) own.set(actor, (own.get(actor) ?? 0) + 1)
  }
  const sources = passages.reduce((most, {source}) => Math.max(most, source), -1) + 1
  return Array.from({length: sources}, (_, source) =>
    [...(counts.get(source) ?? [])]
      .filter(([actor]) => cast.actors[actor]!.type !== 'other')
      .sort(([a, n], [b, m]) => m - n || a - b)
      .slice(0, 6)
      .map(([actor]) => actor),
  )
}
