import {anyOf} from '../lexicon/index.ts'

/** Verbs that report words, in the forms news uses. */
export const reportingVerbs = {has: anyOf('reporting')}

/** Those among them that put words in a speaker's mouth for certain. */
export const sayingVerbs = {has: anyOf('saying')}

/** Nouns that carry words without being a speaker. */
export const channelNouns = {has: anyOf('channel')}

/** Nouns of persons and bodies that speak without a name. */
export const speakingNouns = {has: anyOf('speaker')}
