import {disagreementIdOf} from '../../model/id.ts'
import type {Disagreement} from '../../model/overlap.ts'
import {fold} from '../../text/fold.ts'

type Value = Disagreement['values'][number]

/**
 * One box a question: printed disagreements of one kind that have the words of a value in common become one, with all values.
 * Values that share words, or are written alike, are one value. What is only considered stays as it was found.
 */
export function oneQuestionEach(found: readonly Disagreement[]): Disagreement[] {
  const home = new Map<string, number>()
  const parent = found.map((_, i) => i)
  const rootOf = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = parent[root]!
    for (let i = at; parent[i] !== root; ) [i, parent[i]] = [parent[i]!, root]
    return root
  }
  for (const [i, one] of found.entries()) {
    if (!one.printed) continue
    for (const key of one.values.flatMap(value => keysOf(one, value))) {
      const other = home.get(key)
      if (other === undefined) home.set(key, i)
      else {
        const [x, y] = [rootOf(i), rootOf(other)]
        parent[Math.max(x, y)] = Math.min(x, y)
      }
    }
  }
  const together = new Map<number, Disagreement[]>()
  for (const [i, one] of found.entries()) together.set(rootOf(i), [...(together.get(rootOf(i)) ?? []), one])
  return [...together.values()].map(all => (all.length === 1 ? all[0]! : merged(all)))
}

const keysOf = ({kind}: Disagreement, {spans}: Value): string[] =>
  spans.map(({source, start}) => `${kind === 'count' ? 'quantity' : kind} ${source} ${start}`)

function merged(all: readonly Disagreement[]): Disagreement {
  const first = all[0]!
  const values: Value[] = []
  for (const value of all.flatMap(one => one.values)) {
    const keys = new Set(keysOf(first, value))
    const same = values.filter(
      other => fold(other.value) === fold(value.value) || keysOf(first, other).some(key => keys.has(key)),
    )
    const rest = values.filter(other => !same.includes(other))
    values.splice(0, values.length, ...rest, [...same, value].reduce(joined))
  }
  values.sort((x, y) => y.origins.length - x.origins.length || (x.value < y.value ? -1 : x.value > y.value ? 1 : 0))
  const spans = values.flatMap(({spans: own}) => own.map(({source, start, end}) => `${source} ${start} ${end}`)).sort()
  const isConflict = all.some(one => one.class === 'conflict')
  return {
    ...first,
    id: disagreementIdOf(first.kind, isConflict ? 'conflict' : first.class, ...spans),
    class: isConflict ? 'conflict' : first.class,
    values,
  }
}

function joined(x: Value, y: Value): Value {
  const spans = [...new Map([...x.spans, ...y.spans].map(span => [`${span.source} ${span.start}`, span])).values()]
  return {
    value: x.value.length >= y.value.length ? x.value : y.value,
    spans: spans.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start)),
    sentences: [...new Set([...x.sentences, ...y.sentences])].sort(),
    origins: [...new Set([...x.origins, ...y.origins])].sort(),
  }
}
