import type {Language} from '../../language/language.ts'
import {actorIdOf} from '../../model/id.ts'
import type {Actor} from '../../model/overlap.ts'
import type {AnnotatedArticle, NameMention} from '../../model/sentence.ts'
import {foldName} from '../../text/fold.ts'
import {nameFamilies} from './name-families.ts'

/** Everybody named in the folder, and which actor a mention's key means. */
export interface Cast {
  readonly actors: readonly Actor[]
  readonly indexOf: ReadonlyMap<string, number> // key -> place in `actors`
}

interface Tally {
  readonly texts: Map<string, number>
  readonly types: Map<string, number>
  readonly roles: Map<string, number>
  mentions: number
}

/** One actor for each person, organisation and place of the folder, whatever the spelling. */
export function castOf(
  articles: readonly AnnotatedArticle[],
  aliases: readonly (readonly string[])[],
  {meaning}: Language,
): Cast {
  const tallies = new Map<string, Tally>()
  for (const {sentences} of articles) {
    for (const {names, speech} of sentences) {
      for (const name of names) count(tallies, name)
      const {key, name: text} = speech?.speaker ?? {}
      if (key !== undefined && text !== undefined) count(tallies, {key, text, type: 'person'}) // named in a label only
    }
  }
  const known = [...tallies.keys()].sort()
  const spellings = new Map(known.map(key => [key, [...tallies.get(key)!.texts.keys()].map(foldName).sort()]))
  const types = new Map(known.map(key => [key, mostFrequent(tallies.get(key)!.types)]))
  const families = nameFamilies(
    known,
    key => types.get(key)!,
    key => spellings.get(key)!,
    aliases,
    meaning,
  )
  const actors = families.map(family => actorOf(family.keys, tallies, family.alias))
  const byId = actors.map((one, index) => ({one, index})).sort((a, b) => (a.one.id < b.one.id ? -1 : 1))
  const sorted = byId.map(({one}) => one)
  const indexOf = new Map(sorted.flatMap((one, index) => one.keys.map(key => [key, index] as const)))
  return {actors: sorted, indexOf}
}

function count(
  tallies: Map<string, Tally>,
  {key, text, type, role}: Pick<NameMention, 'key' | 'text' | 'type' | 'role'>,
): void {
  let tally = tallies.get(key)
  if (tally === undefined) {
    tally = {texts: new Map(), types: new Map(), roles: new Map(), mentions: 0}
    tallies.set(key, tally)
  }
  add(tally.texts, text.replace(/\s+/g, ' '))
  add(tally.types, type)
  if (role !== undefined) add(tally.roles, role)
  tally.mentions++
}

function actorOf(keys: readonly string[], tallies: ReadonlyMap<string, Tally>, alias: string | undefined): Actor {
  const texts = new Map<string, number>()
  const types = new Map<string, number>()
  const roles = new Map<string, number>()
  let mentions = 0
  for (const key of keys) {
    const tally = tallies.get(key)!
    for (const [text, n] of tally.texts) add(texts, text, n)
    for (const [type, n] of tally.types) add(types, type, n)
    for (const [role, n] of tally.roles) add(roles, role, n)
    mentions += tally.mentions
  }
  const variants = byFrequency(texts)
  const type = mostFrequent(types) as Actor['type']
  const name = alias ?? printedName(variants, texts)
  return {
    id: actorIdOf(type, keys.join('|')),
    name,
    type,
    keys: [...keys],
    variants,
    roles: byFrequency(roles),
    mentions,
  }
}

/** The most frequent full form: of the spellings with the most words in common use, not a surname or an acronym. */
function printedName(variants: readonly string[], texts: ReadonlyMap<string, number>): string {
  const words = (text: string) => foldName(text).split(' ').length
  const full = variants.filter(text => words(text) > 1)
  if (full.length === 0) return variants.find(text => text !== text.toUpperCase()) ?? variants[0]!
  const most = Math.max(...full.map(text => texts.get(text)!))
  // A fuller form wins when it is not rare: half as frequent as the most frequent of several words.
  return full
    .filter(text => texts.get(text)! * 2 >= most)
    .sort((a, b) => words(b) - words(a) || texts.get(b)! - texts.get(a)! || compare(a, b))[0]!
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function add(counts: Map<string, number>, key: string, n = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + n)
}

const byFrequency = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b)).map(([key]) => key)

const mostFrequent = (counts: ReadonlyMap<string, number>): string => byFrequency(counts)[0]!
