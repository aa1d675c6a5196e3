import {anyOf} from '../lexicon/index.ts'

/** Words that many names begin or end with. */
export const isGeneric = anyOf('generic')

/** Words that an acronym leaves out. */
export const isSmallInName = (word: string): boolean => /^(?:of|and|the|for|in|on)$/.test(word)
