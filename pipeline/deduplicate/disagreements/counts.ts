import type {Disagreement} from '../../model/overlap.ts'
import type {Quantity} from '../../model/sentence.ts'
import {otherEvent} from '../facts/gate.ts'
import {agree} from '../variables/measures.ts'
import {type Answer, disagreementOf, mainActors} from './answers.ts'
import type {Evidence} from './evidence.ts'

interface Counted {
  readonly passage: number
  readonly source: number
  readonly quantity: Quantity
  readonly kind: number
  readonly verbs: ReadonlySet<string>
}

/**
 * Counts of one kind of thing at one event, named differently by each source: "over a dozen papers", "nine treaties".
 * Sources need not be wrong: they may count different things, so it is told as that.
 */
export function* countsThatDiffer(evidence: Evidence): Generator<Disagreement> {
  const {collection} = evidence
  const {questions} = collection.language.wording
  const actors = mainActors(collection)
  const byKind = new Map<string, Counted[]>()
  for (const counted of countsIn(evidence)) {
    for (const verb of counted.verbs) {
      const key = `${counted.kind} ${verb}`
      const same = byKind.get(key)
      if (same === undefined) byKind.set(key, [counted])
      else same.push(counted)
    }
  }
  for (const [key, all] of [...byKind].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const verb = key.split(' ')[1]!
    for (const cluster of oneEvent(all.slice(0, 200), evidence, actors)) {
      const sources = new Set(cluster.map(one => one.source))
      if (
        sources.size < 2 ||
        !cluster.some(x =>
          cluster.some(y => x.source !== y.source && !agree({...x.quantity, unit: ''}, {...y.quantity, unit: ''})),
        )
      )
        continue
      const units = new Set(cluster.map(one => one.quantity.unit))
      if (units.size < 2) continue // one name for the thing: a quantity, told elsewhere
      yield disagreementOf(
        {
          kind: 'count',
          class: 'counts-differ',
          question: questions.counted(nounsOf(cluster), verb),
          printed: true,
          why: whyOf(cluster),
          answers: cluster.map(answerOf),
        },
        evidence,
      )
    }
  }
}

function* countsIn({collection, bundles}: Evidence): Generator<Counted> {
  const {meaning, telling} = collection.language
  for (const {members} of bundles) {
    for (const passage of members) {
      const {sentence, source} = collection.passages[passage]!
      if (sentence.mode === 'background') continue
      for (const quantity of sentence.quantities) {
        const kind = quantity.kind === 'count' ? meaning.kindOfCounted(quantity.unit) : undefined
        if (kind === undefined) continue
        const found = telling.verbsNear(sentence, quantity)
        if (found.size > 0) yield {passage, source, quantity, kind, verbs: found}
      }
    }
  }
}

/** Counts that belong to one event: no gate between them, and two actors in common that their sources speak of most. */
function oneEvent(
  all: readonly Counted[],
  {collection}: Evidence,
  actors: readonly (readonly number[])[],
): Counted[][] {
  const clusters: Counted[][] = []
  for (const one of all) {
    const home = clusters.find(cluster =>
      cluster.every(other => {
        const [x, y] = [collection.passages[one.passage]!, collection.passages[other.passage]!]
        if (otherEvent(x, y, collection.language) !== undefined) return false
        return (
          one.source === other.source ||
          actors[one.source]!.filter(actor => actors[other.source]!.includes(actor)).length >= 2
        )
      }),
    )
    if (home === undefined) clusters.push([one])
    else home.push(one)
  }
  return clusters
}

function answerOf({passage, quantity}: Counted): Answer {
  const key = `${quantity.unit} ${quantity.qualifier} ${quantity.value} ${quantity.high ?? ''}`
  return {key, label: quantity.text, passage, start: quantity.start, end: quantity.end}
}

const nounsOf = (cluster: readonly Counted[]): string[] =>
  [...new Set(cluster.map(({quantity}) => quantity.noun ?? quantity.unit))].sort()

function whyOf(cluster: readonly Counted[]): string {
  const names = new Map<number, Set<string>>()
  for (const {quantity} of cluster)
    names.set(quantity.value, (names.get(quantity.value) ?? new Set()).add(quantity.text))
  const same = [...names]
    .filter(([, texts]) => texts.size > 1)
    .map(([, texts]) =>
      [...texts]
        .sort()
        .map(text => `"${text}"`)
        .join(' and '),
    )
  const note = same.length > 0 ? `; ${same.join('; ')} share the same number` : ''
  return `sources count differently named things at one event${note}`
}
