import {stem} from '../../text/stem.ts'
import type {Labelling} from '../labelling.ts'
import {eventHead} from './lexicon/events.ts'
import {anyOf, wordsOf} from './lexicon/index.ts'
import {personNouns} from './reference/person-nouns.ts'

let emptyStems: ReadonlySet<string> | undefined

/** Words before a noun, and words before a verb: the company that tells them apart without a tagger. */
const isBeforeNoun = anyOf('nounLed')
const isBeforeVerb = anyOf('verbLed')

const isVague = anyOf('speaker', 'shell', 'shared', 'counting', 'paper', 'period', 'person', 'collective', 'unlabelled')

const isActor = anyOf('speaker', 'person')

const particle = /^(?:de|del|della|di|da|du|des|van|von|der|den|la|le|el|al|bin|ibn)$/

/** Prepositions behind a noun that mostly belong to it; those of place and time mostly belong to the verb. */
// "between" binds two, of which a run holds one
const binding = new Set(['of', 'for', 'on', 'against', 'over', 'with', 'by', 'into'])

/** Endings of nouns that verbs make. */
const act = /(?:[ts]ions?|ments?|[ae]nce|ings?|al|ure|ry)$/

/** Endings that the stemmer takes off although they make another word: important, sharable, university, normalization. */
const derived = /(?:ant|ance|able|ably|ible|ive|ment|ity|ities|i[sz]ation)$/

/** What the form of an English word tells about labels. */
export const labelling: Labelling = {
  isEmpty: one => {
    emptyStems ??= new Set(wordsOf('unlabelled').map(stem))
    return emptyStems.has(one)
  },
  isVague,
  isActor,
  namesOne: noun => personNouns.has(noun),
  namesAct: noun => eventHead(noun) !== undefined || act.test(noun),
  leadsTo: word => (isBeforeNoun(word) ? 'noun' : isBeforeVerb(word) ? 'verb' : undefined),
  bindsToNoun: word => binding.has(word),
  endsAsAdjective: phrase => /(?:al|ic|ive|ous|ful|ary|ent|ant|ern|ese|ish|ian|ble)$/.test(phrase),
  isParticle: word => particle.test(word),
  mayOpen: word => !particle.test(word) && !/^\p{Ll}.*ly$/u.test(word),
  mayStandWithin: word => !/^\p{Ll}.*(?:ed|ly)$/u.test(word),
  mayClose: word => !particle.test(word) && !/^\p{Ll}.*(?:ed|ly)$/u.test(word) && !/'/.test(word.replace(/['’]s$/, '')),
  isDerived: word => derived.test(word),
}
