import {groupIdOf} from '../../model/id.ts'
import type {Group} from '../../model/overlap.ts'
import {stem} from '../../text/stem.ts'
import {wordsOf} from '../../text/words.ts'
import type {Bundle} from '../copies/bundles.ts'
import {differenceOf} from '../copies/difference.ts'
import type {OriginOf} from '../origins/among.ts'
import type {Collection, Passage} from '../passages.ts'
import type {SameFacts} from './same-fact.ts'
import {scoreOf} from './score.ts'

/**
 * Groups from bundles that were joined: every member kept, the most complete one printed. A sentence stands in one group of
 * those that say the same, and besides in one of those that share a fact with it.
 */
export function groupsOf(
  {clusters, shared}: Pick<SameFacts, 'clusters' | 'shared'>,
  bundles: readonly Bundle[],
  collection: Collection,
  originOf: OriginOf,
  templates: ReadonlySet<number>,
): Group[] {
  const inCluster = new Set(clusters.flat())
  const alone = [...bundles.keys()].filter(
    at => !inCluster.has(at) && bundles[at]!.members.length > 1 && !templates.has(bundles[at]!.leader),
  )
  const make = (kind: 'same-fact' | 'shared-fact') => (cluster: readonly number[]) =>
    groupOf(
      kind,
      cluster.map(at => bundles[at]!),
      collection,
      originOf,
    )
  const same = [...clusters, ...alone.map(at => [at])].map(make('same-fact'))
  const known = new Set(same.map(({id}) => id))
  return [...same, ...shared.map(make('shared-fact')).filter(({id}) => !known.has(id))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )
}

function groupOf(
  joined: 'same-fact' | 'shared-fact',
  bundles: readonly Bundle[],
  collection: Collection,
  originOf: OriginOf,
): Group {
  const {passages} = collection
  const places = bundles.flatMap(bundle => bundle.members).sort((a, b) => a - b)
  const members = places.map(place => passages[place]!)
  const printed = mostComplete(members, collection)
  const kind = bundles.length > 1 ? joined : bundles[0]!.exact ? 'copy' : 'near-copy'
  const {score, why} = bundles.length > 1 ? reasonOf(bundles, collection) : copyReason(bundles[0]!, collection)
  return {
    id: groupIdOf(members.map(member => member.sentence.id)),
    kind,
    printed: printed.sentence.id,
    members: members.map(member => member.sentence.id).sort(),
    origins: [...new Set(members.map(member => originOf(member.source)))].sort(),
    score: round(score),
    why: `${why}; ${kind === 'shared-fact' ? 'each tells more besides' : 'prints the most complete member'}`,
  }
}

/** Members of a group of copies whose difference from the longest is told. */
const mostCompared = 20

function copyReason({exact, likeness, members, leader}: Bundle, {passages}: Collection): {score: number; why: string} {
  if (exact) return {score: 1, why: `the same words ${members.length} times`}
  const text = passages[leader]!.sentence.text
  const differences = members
    .slice(0, mostCompared)
    .flatMap(member => differenceOf(text, passages[member]!.sentence.text) ?? [])
  const told = [...new Set(differences)].slice(0, 3)
  const share = `near copies: at least ${Math.round(100 * likeness)} % of the runs of three words are shared`
  return {score: likeness, why: [share, ...told].join('; ')}
}

function reasonOf(bundles: readonly Bundle[], collection: Collection): {score: number; why: string} {
  const {passages, weights, lexicon} = collection
  let sum = 0
  let pairs = 0
  const counts = new Map<number, number>()
  for (const [i, {leader: a}] of bundles.entries()) {
    for (const {leader: b} of bundles.slice(i + 1)) {
      const {value, shared} = scoreOf(passages[a]!, passages[b]!, collection)
      sum += value
      pairs++
      for (const stem of shared) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  const terms = [...counts]
    .sort(([x, n], [y, m]) => m * weights[y]! - n * weights[x]! || x - y)
    .slice(0, 7)
    .map(([stem]) => stem)
  const score = sum / pairs
  const days = new Set(bundles.map(({leader}) => passages[leader]!.sentence.event.day ?? '').filter(day => day !== ''))
  const gate = days.size === 0 ? 'no event day told' : `event day ${[...days].sort().join(' / ')}`
  const words = asWritten(
    terms.map(stem => lexicon.word(stem)),
    bundles.map(({leader}) => passages[leader]!.sentence.text),
    collection.language.meaning.meaningOf,
  )
  return {score, why: `shared terms: ${words.join(', ')}; mean score ${score.toFixed(2)}; ${gate}`}
}

/** The words that a reader sees for shared stems: "plan / roadmap" where sources use different ones. */
function asWritten(stems: readonly string[], texts: readonly string[], meaningOf: (stem: string) => string): string[] {
  const forms = new Map<string, string[]>()
  for (const text of texts.slice(0, 6)) {
    for (const {text: word} of wordsOf(text)) {
      for (const piece of word.split('-')) {
        const meaning = meaningOf(stem(piece))
        const known = forms.get(meaning)
        if (known === undefined) forms.set(meaning, [piece])
        else if (known.length < 3 && !known.some(one => stem(one) === stem(piece))) known.push(piece)
      }
    }
  }
  return stems.map(one => forms.get(one)?.join(' / ') ?? one)
}

const round = (score: number): number => Math.round(score * 1000) / 1000

/** The member that covers most of the group's figures, names and days and can stand alone; then the fuller, then the first. */
function mostComplete(members: readonly Passage[], {weights}: Collection): Passage {
  const held = members.map(member => new Set(detailsOf(member)))
  const common = [...commonStems(members)]
  const worth = members.map((member, i) => {
    const covered = common.reduce((sum, stem) => sum + (member.set.includes(stem) ? weights[stem]! : 0), 0)
    const opening = member.sentence.opening === undefined ? 0 : -4
    const comment = member.sentence.mode === 'comment' ? -2 : 0
    // Beyond forty words, each detail is paid for with words that say something else.
    const long = Math.max(0, member.sentence.text.split(/\s+/).length - 40) * 0.1
    return held[i]!.size + covered * 0.5 + opening + comment - long
  })
  let best = 0
  for (const i of members.keys()) {
    const better = worth[i]! - worth[best]!
    if (better > 1e-9 || (Math.abs(better) <= 1e-9 && members[i]!.sentence.id < members[best]!.sentence.id)) best = i
  }
  return members[best]!
}

function detailsOf({sentence, actors}: Passage): string[] {
  return [
    ...actors.map(actor => `actor ${actor}`),
    ...sentence.quantities.map(quantity => `${quantity.unit} ${quantity.value}`),
    ...sentence.dates.map(date => date.value),
  ]
}

/** Stems that two members and more have: what the group is about. */
function commonStems(members: readonly Passage[]): Set<number> {
  const counts = new Map<number, number>()
  for (const {set} of members) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Set([...counts].filter(([, n]) => n > 1).map(([stem]) => stem))
}
