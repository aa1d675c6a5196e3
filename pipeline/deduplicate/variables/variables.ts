import {variableIdOf} from '../../model/id.ts'
import type {Disagreement, Variable} from '../../model/overlap.ts'
import type {Quantity} from '../../model/sentence.ts'
import {sharedPhrase} from '../disagreements/asked.ts'
import {asOf} from '../disagreements/classify.ts'
import type {OriginOf} from '../origins/among.ts'
import type {Collection} from '../passages.ts'
import type {Mention} from './mention.ts'
import type {Pair} from './pairs.ts'

/** Odds of a common fact from which two values that agree are believed to be one. */
const leastOdds = 1

type Value = Variable['values'][number]

/**
 * Every value of one thing over all sources: mentions that agree in sentences that tell one fact, and the values between which
 * a disagreement or a later count was found.
 */
export function variablesOf(
  pairs: readonly Pair[],
  disagreements: readonly Disagreement[],
  collection: Collection,
  originOf: OriginOf,
): Variable[] {
  const {passages, articles} = collection
  const keyOf = ({passage, start}: Mention): string => `${articles[passages[passage]!.source]!.article.id} ${start}`
  const mentionOf = new Map<string, Mention>()
  const parent = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next
    parent.set(key, root)
    return root
  }
  const join = (a: string, b: string) => {
    const [x, y] = [rootOf(a), rootOf(b)].sort() as [string, string]
    parent.set(y, x)
  }
  for (const {a, b} of pairs) for (const one of [a, b]) mentionOf.set(keyOf(one), one)
  const told = disagreements.filter(
    ({kind, class: of, printed}) => (kind === 'quantity' || kind === 'date') && (printed || of === 'revision'),
  )
  for (const {values} of told) {
    const keys = values.flatMap(({spans}) => spans.map(({source, start}) => `${source} ${start}`))
    for (const key of keys) join(keys[0]!, key)
  }
  for (const {a, b, relation, near, isMutual, nearness} of pairs)
    if (relation === 'agree' && isMutual && near.odds >= leastOdds && nearness > 0) join(keyOf(a), keyOf(b))
  const members = new Map<string, Mention[]>()
  for (const [key, mention] of mentionOf) {
    if (!parent.has(key)) continue
    const root = rootOf(key)
    const list = members.get(root)
    if (list === undefined) members.set(root, [mention])
    else list.push(mention)
  }
  const found = new Map(
    told.map(one => [rootOf(`${one.values[0]!.spans[0]!.source} ${one.values[0]!.spans[0]!.start}`), one]),
  )
  const made = [...members].flatMap(([root, all]) => {
    const sources = new Set(all.map(({passage}) => passages[passage]!.source))
    if (sources.size < 2 || new Set(all.map(({kind}) => kind)).size > 1) return []
    const ordered = [...all].sort((x, y) => x.passage - y.passage || x.start - y.start)
    return [variableOf(ordered, found.get(root), collection, originOf)]
  })
  return made.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function variableOf(
  mentions: readonly Mention[],
  disagreement: Disagreement | undefined,
  collection: Collection,
  originOf: OriginOf,
): Variable {
  const {passages} = collection
  const valueIn = (own: readonly Mention[]): Value => valueFrom(own, collection, originOf)
  const kind = mentions[0]!.kind
  const values =
    disagreement?.printed === true
      ? disagreement.values.map(({value, spans, sentences, origins}) => ({value, spans, sentences, origins}))
      : disagreement === undefined
        ? [valueIn(mentions)]
        : byDay(mentions, collection).map(valueIn)
  const of = disagreement === undefined ? 'agreed' : disagreement.printed ? 'conflict' : 'series'
  const [first, last] = [passages[mentions[0]!.passage]!, passages[mentions.at(-1)!.passage]!]
  return {
    id: variableIdOf(
      kind,
      of,
      ...values.flatMap(({spans}) => spans.map(({source, start}) => `${source} ${start}`)).sort(),
    ),
    kind,
    what: nounIn(mentions, collection) ?? sharedPhrase(first, last) ?? values[0]!.value,
    class: values.length === 1 ? 'agreed' : of,
    values,
    ...(disagreement?.printed === true ? {disagreement: disagreement.id} : {}),
    why: disagreement?.why ?? 'the sentences tell one fact, and one value serves them all',
  }
}

/** Mentions of a series, one list a value and a day, the newest last. */
function byDay(mentions: readonly Mention[], {passages}: Collection): Mention[][] {
  const lists = new Map<string, Mention[]>()
  for (const one of mentions) {
    const key = `${asOf(passages[one.passage]!) ?? ''} ${numberOf(one)?.value ?? ''}`
    lists.set(key, [...(lists.get(key) ?? []), one])
  }
  return [...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list)
}

function valueFrom(own: readonly Mention[], {passages, articles}: Collection, originOf: OriginOf): Value {
  const spans = own.map(({passage, start, end}) => {
    const {article} = articles[passages[passage]!.source]!
    return {source: article.id, start, end, exact: article.text.slice(start, end)}
  })
  const fullest = [...own.keys()].sort((x, y) => precision(own[y]!) - precision(own[x]!) || x - y)[0]!
  const number = numberOf(own[fullest]!)
  const days = own.flatMap(({passage}) => asOf(passages[passage]!) ?? []).sort()
  return {
    value: spans[fullest]!.exact.replace(/\s+/g, ' '),
    ...(number === undefined ? {} : {number: number.value, unit: number.unit}),
    ...(days.length === 0 ? {} : {asOf: days.at(-1)!}),
    spans,
    sentences: [...new Set(own.map(({passage}) => passages[passage]!.sentence.id))].sort(),
    origins: [...new Set(own.map(({passage}) => originOf(passages[passage]!.source)))].sort(),
  }
}

const numberOf = (one: Mention): Quantity | undefined => (one.kind === 'quantity' ? one.quantity : undefined)

/** An exact figure says more than a bound, a figure with more digits more than a round one, a day with its date more than a weekday. */
function precision(one: Mention): number {
  switch (one.kind) {
    case 'quantity':
      return (one.quantity.qualifier === 'exact' ? 100 : 0) + String(one.quantity.value).replace(/(?<!0)0+$/, '').length
    case 'date':
      return one.day === undefined ? 0 : 1
    case 'time':
      return one.isHalfKnown ? 1 : 0
    default:
      return one satisfies never
  }
}

/** What is counted, as most sources call it. */
function nounIn(mentions: readonly Mention[], {language}: Collection): string | undefined {
  const counts = new Map<string, number>()
  for (const one of mentions) {
    const figure = numberOf(one)
    const noun = figure === undefined ? undefined : (figure.noun ?? language.telling.unitIn(figure.kind, figure.text))
    if (noun !== undefined) counts.set(noun, (counts.get(noun) ?? 0) + 1)
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0]
}
