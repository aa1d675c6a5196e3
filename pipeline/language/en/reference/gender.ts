import type {Gender, GenderOf} from './genders.ts'
import {personNouns} from './person-nouns.ts'

const titles: ReadonlyMap<string, Gender> = new Map([
  ...[
    'mr',
    'mr.',
    'sir',
    'lord',
    'king',
    'prince',
    'pope',
    'father',
    'brother',
    'don',
    'herr',
    'monsieur',
    'emperor',
    'duke',
    'sheikh',
    'sultan',
    'imam',
    'rabbi',
  ].map(word => [word, 'male'] as const),
  ...[
    'mrs',
    'mrs.',
    'ms',
    'ms.',
    'miss',
    'lady',
    'dame',
    'queen',
    'princess',
    'sister',
    'madame',
    'frau',
    'empress',
    'duchess',
  ].map(word => [word, 'female'] as const),
])

/** What a name and the words beside it tell of the sex: a title, a noun like "actress", else the given name. */
export function genderOfName(
  words: readonly string[],
  before: string | undefined,
  nouns: readonly string[],
  genderOf: GenderOf,
): Gender | undefined {
  const title = titles.get((before ?? '').toLowerCase()) ?? titles.get((words[0] ?? '').toLowerCase())
  if (title !== undefined) return title
  for (const noun of nouns) {
    const told = personNouns.get(noun)
    if (told === 'male' || told === 'female') return told
  }
  const told = words[0] === undefined ? undefined : genderOf(words[0])
  return told === 'either' ? undefined : told
}

/** The sex that a pronoun of the third person tells; undefined for every other word. */
export const genderOfPronoun = (word: string): Gender | undefined => pronouns.get(word.toLowerCase())

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map(word => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map(word => [word, 'female'] as const),
])
