import {isCapital, phrase, type Token} from '../token.ts'

/** Tokens `first` to `last` are one name, whatever stands between its words. */
export interface FixedName {
  readonly first: number
  readonly last: number
}

interface WantedName {
  readonly words: number
  readonly low: string
  readonly capital: boolean // the "US" is wanted, "us" is not
}

/** The user's names by their first word, each as it reads in lower case with single spaces. */
export type Wanted = ReadonlyMap<string, readonly WantedName[]>

export function wantedNames(aliases: readonly (readonly string[])[]): Wanted {
  const found = new Map<string, WantedName[]>()
  for (const name of aliases.flat()) {
    const words = name.trim().toLowerCase().replaceAll('’', "'").split(/\s+/)
    const row = found.get(words[0]!) ?? []
    row.push({words: words.length, low: words.join(' '), capital: /^\p{Lu}/u.test(name.trim())})
    found.set(
      words[0]!,
      row.sort((a, b) => b.words - a.words),
    )
  }
  return found
}

/** Names that need no cue: those before an acronym of theirs in brackets, and the user's own. In order, without overlap. */
export function fixedNames(tokens: readonly Token[], wanted: Wanted): FixedName[] {
  const found: FixedName[] = []
  let free = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (wanted.size > 0 && at >= free) {
      const fit = wanted
        .get(token.low)
        ?.find(one => one.capital === isCapital(token) && phrase(tokens, at, one.words) === one.low)
      if (fit !== undefined) {
        found.push({first: at, last: at + fit.words - 1})
        free = at + fit.words
      }
    }
    if (token.text !== '(') continue
    const first = beginOfDefined(tokens, at, free)
    if (first === undefined) continue
    found.push({first, last: at - 1})
    free = at
  }
  return found
}

/** Words between a name's capitals. */
const inside = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'to', 'with', '&', '-', 'de', 'del', 'des', 'la', 'du'])

/** Most words of a name that an acronym stands for. */
const longest = 12

/** Where the name begins whose acronym stands in the bracket at `open`: "Union of Free Ports (UFP)". The shortest that fits (Schwartz and Hearst 2003). */
function beginOfDefined(tokens: readonly Token[], open: number, free: number): number | undefined {
  const acronym = tokens[open + 1]
  const after = tokens[open + 2]?.text
  if (acronym?.kind !== 'word' || (after !== ')' && after !== ',' && after !== ';')) return undefined
  const letters = acronym.text.replace(/[.&-]/g, '')
  if (!/^\p{Lu}{2,8}s?$/u.test(letters)) return undefined
  const wanted = letters.replace(/s$/, '').toLowerCase()
  for (let first = open - 1; first >= Math.max(free, open - longest); first--) {
    const token = tokens[first]!
    if (!isCapital(token) && !inside.has(token.low)) return undefined
    if (isCapital(token) && first < open - 1 && spells(tokens, first, open, wanted)) return first
  }
  return undefined
}

/** Whether the letters are the first letters of the words, in order; small words and further letters of a word may add some. */
function spells(tokens: readonly Token[], first: number, end: number, letters: string): boolean {
  let at = 0
  for (let index = first; index < end; index++) {
    const {low} = tokens[index]!
    for (const part of low.split('-')) {
      if (part !== '' && part[0] === letters[at]) at++
      else if (isCapital(tokens[index]) && part.length > 0 && index === first) return false
    }
  }
  return at === letters.length
}
