import type {Meaning} from '../../language/meaning.ts'
import {foldName} from '../../text/fold.ts'
import {editDistance} from '../../text/nearest.ts'

/** Keys that mean one actor; `alias` is the name the user wants printed. */
export interface Family {
  readonly keys: readonly string[]
  readonly alias?: string
}

type WordsInNames = Pick<Meaning, 'isSmallInName' | 'isGeneration'>

/**
 * Join the keys of names that mean the same: the user's aliases, the same words in another order, one letter's
 * difference in a long name, a surname alone, an acronym. A surname or acronym that fits two stays apart.
 */
export function nameFamilies(
  keys: readonly string[],
  typeOf: (key: string) => string,
  spellingsOf: (key: string) => readonly string[],
  aliases: readonly (readonly string[])[],
  words: WordsInNames,
): Family[] {
  const parent = new Map(keys.map(key => [key, key]))
  const root = (key: string): string => {
    let at = key
    while (parent.get(at) !== at) at = parent.get(at)!
    parent.set(key, at)
    return at
  }
  const join = (a: string, b: string) => {
    const [first, second] = [root(a), root(b)].sort() as [string, string]
    parent.set(second, first)
  }
  const printed = new Map<string, string>()
  for (const row of aliases) {
    const folded = new Set(row.map(foldName))
    const meant = keys.filter(key => folded.has(key) || spellingsOf(key).some(text => folded.has(text)))
    for (const key of meant) {
      join(meant[0]!, key)
      printed.set(key, row[0]!)
    }
  }
  const full = keys.filter(key => key.includes(' '))
  joinEqual(full, key => key.replaceAll(' ', ''), join)
  joinEqual(full, key => key.split(' ').sort().join(' '), join)
  for (const [a, b] of misspelt(full.filter(key => typeOf(key) === 'person'))) join(a, b)
  joinShort(keys, typeOf, root, join, words)
  const families = new Map<string, string[]>()
  for (const key of keys) {
    const same = families.get(root(key))
    if (same === undefined) families.set(root(key), [key])
    else same.push(key)
  }
  return [...families.values()].map(members => {
    const alias = members.map(key => printed.get(key)).find(name => name !== undefined)
    return alias === undefined ? {keys: members} : {keys: members, alias}
  })
}

function joinEqual(keys: readonly string[], form: (key: string) => string, join: (a: string, b: string) => void): void {
  const first = new Map<string, string>()
  for (const key of keys) {
    const same = first.get(form(key))
    if (same === undefined) first.set(form(key), key)
    else join(same, key)
  }
}

/** Names that differ in one word and are compared with one another. */
const mostCompared = 30

/** Persons of one name but for a letter in a word of six and more: compared only where another word is the same. */
function* misspelt(keys: readonly string[]): Generator<readonly [string, string]> {
  const buckets = new Map<string, string[]>()
  for (const key of keys) {
    const words = key.split(' ')
    for (let i = 0; i < words.length; i++) {
      const rest = words.with(i, '*').join(' ')
      const same = buckets.get(rest)
      if (same === undefined) buckets.set(rest, [key])
      else if (same.length < mostCompared) same.push(key)
    }
  }
  for (const [rest, members] of buckets) {
    const at = rest.split(' ').indexOf('*')
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < members.length; j++) {
        const [a, b] = [members[i]!, members[j]!]
        const [x, y] = [a.split(' ')[at]!, b.split(' ')[at]!]
        if (Math.min(x.length, y.length) >= 6 && editDistance(x, y) === 1) yield [a, b]
      }
    }
  }
}

/** Names of one word: a person's surname or given name, an organisation's acronym; only where one full name alone fits. */
function joinShort(
  keys: readonly string[],
  typeOf: (key: string) => string,
  root: (key: string) => string,
  join: (a: string, b: string) => void,
  {isSmallInName, isGeneration}: WordsInNames,
): void {
  const fits = new Map<string, Set<string>>()
  const propose = (short: string, key: string) => {
    const roots = fits.get(short) ?? new Set()
    fits.set(short, roots.add(root(key)))
  }
  for (const key of keys) {
    const words = key.split(' ')
    if (words.length < 2) continue
    if (words.length > 2 && isGeneration(words.at(-1)!)) words.pop()
    if (typeOf(key) === 'person') for (const word of new Set([words[0]!, words.at(-1)!])) propose(`person ${word}`, key)
    else {
      const acronym = words
        .filter(word => !isSmallInName(word))
        .map(word => word[0])
        .join('')
      if (acronym.length >= 3) propose(`acronym ${acronym}`, key)
    }
  }
  for (const key of keys) {
    if (key.includes(' ')) continue
    const fitting = fits.get(typeOf(key) === 'person' ? `person ${key}` : `acronym ${key}`)
    if (fitting?.size === 1) join([...fitting][0]!, key)
  }
}
