import {anyOf} from '../lexicon/index.ts'

/** Words that many names begin or end with. */
export const isGeneric = anyOf('generic')

/** Words that an acronym leaves out. */
export const isSmallInName = (word: string): boolean => /^(?:of|and|the|for|in|on)$/.test(word)

/** "Ona Lind Jr.", "Per Holm III": a word behind a surname that tells father from son. */
export const isGeneration = (word: string): boolean => /^(?:jr|sr|junior|senior|ii|iii|iv)$/.test(word)
