import {foldName} from '../../../text/fold.ts'
import {isGeneration} from '../meaning/generic.ts'
import type {Draft} from '../token.ts'
import {legalForms, particles} from './cues.ts'
import {keyOf, type Mention} from './mention.ts'
import {isWrittenSo, knownOrganisations} from './organisations.ts'
import type {Types} from './types.ts'

/** What was joined, and the single names that fit two persons or more and were left apart, each with those they fit. */
export interface Joined {
  readonly joined: ReadonlyMap<string, string>
  readonly ambiguous: ReadonlyMap<string, readonly string[]>
}

/**
 * Which key each key is joined to: other spellings, orders and initials of one person, a surname to the one full name it
 * fits, an acronym to the name it stands beside, and the user's own rows. Two that fit: neither is taken.
 */
export function joinAliases(
  mentions: readonly Mention[],
  types: Types,
  drafts: readonly Draft[],
  text: string,
  aliases: readonly (readonly string[])[],
): Joined {
  const joined = new Map<string, string>()
  const join = (from: string, to: string) => {
    if (from !== to && !joined.has(from)) joined.set(from, joined.get(to) ?? to)
  }
  for (const row of aliases) {
    for (const name of row.slice(1)) join(keyOf(name), keyOf(row[0] ?? name))
    for (const name of row) types.mustName(keyOf(name))
  }
  for (const mention of mentions) {
    const known = knownOrganisations.get(mention.text.toLowerCase().replace(/\.$/, ''))
    if (known !== undefined && isWrittenSo(mention.text)) join(mention.key, foldName(known))
  }
  for (const [short, long] of acronyms(mentions, drafts, text)) {
    join(short, long)
    types.settle(long, 'organisation', 2)
    types.mustName(long)
  }
  const full = [...new Set(mentions.map(mention => mention.key))].filter(key => key.includes(' '))
  joinLegalForms(full, new Set(mentions.map(mention => mention.key)), join)
  const isPerson = (key: string) => types.typeOf(key) === 'person'
  joinSpellings([...full.filter(isPerson), ...full.filter(key => !isPerson(key))], isPerson, join)
  const persons = full.filter(key => isPerson(key) || isPerson(joined.get(key) ?? key))
  const ambiguous = joinSurnames(mentions, persons, types, joined, join)
  for (const [from, to] of joined) {
    const type = types.typeOf(to)
    if (type === undefined) {
      const own = types.typeOf(from)
      if (own !== undefined) types.settle(to, own)
    }
  }
  return {joined, ambiguous}
}

/** "Norvik Shipping Inc" = "Norvik Shipping", where both are named. */
function joinLegalForms(
  full: readonly string[],
  named: ReadonlySet<string>,
  join: (from: string, to: string) => void,
): void {
  for (const key of full) {
    const end = key.lastIndexOf(' ')
    const short = key.slice(0, end)
    if (legalForms.has(key.slice(end + 1)) && named.has(short)) join(key, short)
  }
}

/** "Kim Minjun" = "Kim Min-jun" = "Min-jun Kim"; "Ann B. Roe" = "Ann Roe". */
function joinSpellings(
  keys: readonly string[],
  isPerson: (key: string) => boolean,
  join: (from: string, to: string) => void,
): void {
  const seen = new Map<string, string>()
  for (const key of keys) {
    const words = key.split(' ')
    const forms = [
      `c:${words.join('').replace(/(.)\1/g, '$1')}`, // "Hasan" and "Hassan", too
      `s:${[...words].sort().join(' ')}`,
      ...(words.length > 2 && words.slice(1, -1).every(word => word.length === 1)
        ? [`i:${words[0]} ${words.at(-1)}`]
        : []),
      ...(words.length === 2 ? [`i:${key}`] : []),
    ]
    const known = forms.map(form => seen.get(form)).find(one => one !== undefined)
    if (known !== undefined) join(key, known)
    else if (!isPerson(key)) continue
    for (const form of forms) if (!seen.has(form)) seen.set(form, known ?? key)
  }
}

/** A single word joins the one full name of the document it begins or ends. */
function joinSurnames(
  mentions: readonly Mention[],
  persons: readonly string[],
  types: Types,
  joined: ReadonlyMap<string, string>,
  join: (from: string, to: string) => void,
): ReadonlyMap<string, readonly string[]> {
  const ambiguous = new Map<string, readonly string[]>()
  const byWord = new Map<string, Set<string>>()
  for (const key of persons) {
    const full = joined.get(key) ?? key
    const words = key.split(' ')
    if (words.length > 2 && isGeneration(words.at(-1)!)) words.pop()
    for (const word of new Set([
      words[0]!,
      words.at(-1)!,
      words.slice(1).join(' '),
      words.slice(-2).join(' '),
      ...byParticles(words),
    ])) {
      if (word === key) continue
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, new Set([full]))
      else known.add(full)
    }
  }
  const withRole = new Set(mentions.filter(({role}) => role !== undefined).map(({key}) => key))
  for (const key of new Set(mentions.map(mention => mention.key))) {
    const fits = byWord.get(key)
    if (fits === undefined || knownOrganisations.has(key)) continue
    if (!types.mayBePerson(key) && !withRole.has(key)) continue
    if (fits.size === 1) {
      const [only = key] = fits
      join(key, only)
      types.settle(only, 'person')
    } else {
      types.settle(key, 'person')
      if (!joined.has(key) && [...fits].every(fit => types.isSurelyPerson(fit))) ambiguous.set(key, [...fits].sort())
    }
  }
  return ambiguous
}

/** Of "saif bin rashed al jaber": "bin rashed", "bin rashed al jaber", "al jaber", and "saif" and "saif bin rashed" before them. */
function byParticles(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (at === 0 || !particles.has(word) || particles.has(words[at - 1]!)) return []
    let end = at + 1
    while (end < words.length - 1 && particles.has(words[end]!)) end++
    return [words.slice(at, end + 1), words.slice(at), words.slice(0, at)].map(part => part.join(' '))
  })
}

/** "Council of Norland Ports (CNP)": pairs of an acronym's key and its long name's key. */
function* acronyms(
  mentions: readonly Mention[],
  drafts: readonly Draft[],
  text: string,
): Generator<readonly [string, string]> {
  for (const [index, mention] of mentions.entries()) {
    const before = mentions[index - 1]
    if (before === undefined || before.sentence !== mention.sentence) continue
    if (mention.first !== mention.last || mention.start - before.end > 4 || !isOpening(text, before.end, mention.start))
      continue
    const letters = mention.text.replace(/[\d.&-]/g, '').toLowerCase()
    const words = drafts[before.sentence]!.tokens.slice(before.first, before.last + 1).flatMap(token =>
      token.low.split(/[-\s]/),
    )
    if (
      letters.length >= 2 &&
      letters.length <= 8 &&
      isInitials(
        letters,
        words.map(word => word[0] ?? ''),
      )
    )
      yield [mention.key, before.key]
    else if (
      letters.length >= 2 &&
      words.length === 1 &&
      mention.text === mention.text.toUpperCase() &&
      words[0]!.startsWith(letters[0]!)
    )
      yield [mention.key, before.key]
  }
}

/** Whether nothing but white space, quotation marks and an opening bracket stands between two offsets. */
function isOpening(text: string, from: number, to: number): boolean {
  let opens = false
  for (let at = from; at < to; at++) {
    if (text[at] === '(') opens = true
    else if (!' "“\'\n'.includes(text[at]!)) return false
  }
  return opens
}

/** Whether the letters come in order among the words' first letters, beginning with the first. */
function isInitials(letters: string, firsts: readonly string[]): boolean {
  let at = 0
  for (const first of firsts) if (letters[at] === first) at++
  return at === letters.length && letters[0] === firsts[0]
}
