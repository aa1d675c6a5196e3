import {anyOf} from '../lexicon/index.ts'
import {kindAt, kinds} from '../sentences/characters.ts'
import {reportingVerbs} from '../speech/verbs.ts'
import {type Draft, isCapital, isLower, type Token} from '../token.ts'
import {appositionOf} from './apposition.ts'
import {greetings, titleHeads} from './cues.ts'
import type {Mention} from './mention.ts'
import type {Surroundings} from './surroundings.ts'
import {isKnownPlace, traitsOf, wholeTraits} from './traits.ts'

const sayingVerbs = {has: anyOf('saying')}

/** Told of what is seen of a name: under which heading, and what. All that is known of a word is told at once, always as one array. */
export type See = (heading: Heading, value: string | readonly string[]) => void

/**
 * What is looked at: each word of a name by its place in it, the name as a whole, longer names that it may be a part of, and
 * what stands around its mentions.
 */
export type Heading =
  | 'alone'
  | 'first'
  | 'within'
  | 'last'
  | 'whole'
  | 'kin'
  | 'last of'
  | 'first of'
  | 'before'
  | 'after'
  | 'around'

/** The mentions of one name in a document. */
export interface Group {
  readonly key: string
  readonly words: readonly string[] // of the key
  readonly mentions: Mention[]
}

/** The names of a document by key, and the longer ones by the words they begin and end with. */
export interface Groups {
  readonly byKey: ReadonlyMap<string, Group>
  readonly byFirst: ReadonlyMap<string, readonly Group[]>
  readonly byLast: ReadonlyMap<string, readonly Group[]>
}

/** The mentions of a document by name. */
export function groupMentions(mentions: readonly Mention[]): Groups {
  const byKey = new Map<string, Group>()
  const byFirst = new Map<string, Group[]>()
  const byLast = new Map<string, Group[]>()
  for (const mention of mentions) {
    const known = byKey.get(mention.key)
    if (known !== undefined) {
      known.mentions.push(mention)
      continue
    }
    const group = {key: mention.key, words: mention.key.split(' '), mentions: [mention]}
    byKey.set(mention.key, group)
    if (group.words.length === 1) continue
    add(byFirst, group.words[0]!, group)
    add(byLast, group.words.at(-1)!, group)
  }
  return {byKey, byFirst, byLast}
}

function add(map: Map<string, Group[]>, word: string, group: Group): void {
  const known = map.get(word)
  if (known === undefined) map.set(word, [group])
  else if (known.length < kinAsked) known.push(group)
}

/** Longer names that are looked at for each place that a single name may have in them. */
const kinAsked = 2

/** All that is looked at to tell what a name is of. */
export function lookAt(group: Group, groups: Groups, surroundings: Surroundings, see: See): void {
  const {key, words, mentions} = group
  see('whole', 'any')
  see('whole', `${Math.min(mentions.length, 4)} times`)
  seeWords(group, surroundings, see)
  if (words.length > 1) {
    if (groups.byKey.has(words.at(-1)!)) see('kin', 'last alone')
    if (groups.byKey.has(words[0]!)) see('kin', 'first alone')
  } else {
    seeKin('last of', groups.byLast.get(key), surroundings, see)
    seeKin('first of', groups.byFirst.get(key), surroundings, see)
  }
  for (const mention of mentions) seeAround(mention, surroundings, see)
}

const wordsOf = ({mentions: [one]}: Group, drafts: readonly Draft[]): readonly Token[] =>
  drafts[one!.sentence]!.tokens.slice(one!.first, one!.last + 1)

/** What the words of a name tell of it, wherever it stands. */
function seeWords(group: Group, surroundings: Surroundings, see: See): void {
  const words = wordsOf(group, surroundings.drafts)
  for (const [index, {low, text}] of words.entries()) {
    const place = words.length === 1 ? 'alone' : index === 0 ? 'first' : index === words.length - 1 ? 'last' : 'within'
    see(place, traitsOf(low, surroundings.gazetteers))
    if (place !== 'within') see(place, shapeOf(text))
  }
  for (const trait of wholeTraits(words, group.mentions[0]!.text, surroundings)) see('whole', trait)
  see('whole', `shape ${shapeOf(group.mentions[0]!.text)}`)
}

/** What longer names tell of a single word in them: "Lind" of "Mara Lind". */
function seeKin(
  place: 'last of' | 'first of',
  kin: readonly Group[] | undefined,
  surroundings: Surroundings,
  see: See,
): void {
  for (const one of kin ?? []) {
    see(place, 'any')
    const words = wordsOf(one, surroundings.drafts)
    for (const trait of wholeTraits(words, one.mentions[0]!.text, surroundings)) see(place, trait)
    see(place, traitsOf(words[0]!.low, surroundings.gazetteers))
    if (one.mentions.some(({role}) => role !== undefined)) see(place, 'role')
  }
}

/** What stands around a mention of a name. */
function seeAround(mention: Mention, {drafts, text, gazetteers}: Surroundings, see: See): void {
  const {first, last} = mention
  const {tokens} = drafts[mention.sentence]!
  const before = tokens[first - 1]
  const isPossessive = tokens[last]!.possessive
  const after = isPossessive ? undefined : tokens[last + 1]
  see('before', before === undefined ? '^' : wordOf(before))
  see('after', isPossessive ? "'s" : after === undefined ? '$' : wordOf(after))
  if (mention.role !== undefined) see('around', 'role')
  if (appositionOf(mention, tokens, text) !== undefined) see('around', 'apposition')
  if (mention.atStart) see('around', first === last ? 'start alone' : 'start')
  if (isLower(after)) {
    if (sayingVerbs.has(after.low)) see('around', 'says')
    else if (reportingVerbs.has(after.low)) see('around', 'reports')
    else if (/(?:ed|s)$/.test(after.low)) see('around', 'acts')
  }
  if (before !== undefined && sayingVerbs.has(before.low)) see('around', 'said by')
  if (greetings.has(before?.low ?? '')) see('around', 'greeted')
  if (after?.text === ',') {
    const next = tokens[last + 2]
    if (isCapital(next)) see('around', isKnownPlace(next.low, gazetteers) ? 'place after comma' : 'capital after comma')
    else if (next !== undefined) see('around', `${next.first === 'digit' ? 'figure' : next.low} after comma`)
  }
  if (before?.text === ',' && isCapital(tokens[first - 2])) see('around', 'capital before comma')
  if (before === undefined && (after === undefined || (tokens.length - last < 3 && after.kind === 'mark')))
    see('around', last === first ? 'line alone' : 'line')
  if (before?.low === 'of' && isTitle(tokens[first - 2])) see('around', 'title of')
  if (isPossessive && [1, 2, 3].some(ahead => isTitle(tokens[last + ahead]))) see('around', 'owns title')
  let small = 0
  for (let at = first - 3; at <= last + 3; at++) if ((at < first || at > last) && isLower(tokens[at])) small++
  see('around', small === 0 ? 'no small word near' : small === 1 ? 'one small word near' : 'small words near')
}

/** "the presidents of", "Norvik's foreign minister": who has a title for a neighbour is a place or a body. */
const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && titleHeads.has(token.low.replace(/s$/, ''))

const wordOf = (token: Token): string =>
  token.first === 'digit' ? '0' : token.kind === 'word' && isCapital(token) ? 'X' : token.low

/** "Xx", "X", "X.X.", "Xx-Xx", "X0": capitals, small letters and digits, runs as one, at most six long. */
function shapeOf(text: string): string {
  let shape = ''
  let last = ''
  for (let at = 0; at < Math.min(text.length, 40) && shape.length < 6; at++) {
    const kind = shapes[kindAt(text, at)] ?? text[at]!
    if (kind !== last) shape += kind
    last = kind
  }
  return shape
}

const shapes: Readonly<Partial<Record<number, string>>> = {
  [kinds.upper]: 'X',
  [kinds.lower]: 'x',
  [kinds.digit]: '0',
  [kinds.space]: ' ',
}
