import {stem} from '../../text/stem.ts'
import type {Labelling} from '../labelling.ts'

const empty = `today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october november december year month week day hour minute time decade century morning evening
  night million billion percent per cent number thing way lot kind sort part bit case point fact end start place side
  people man men woman women person mr mrs ms spokesman spokeswoman spokesperson told reporters reporter statement
  first second third fourth fifth three four five six seven eight nine ten dozen hundred thousand new old good bad big
  great high low long short early late different own able ready full whole same next previous following later earlier
  ago already currently recently nearly almost around total average key important major main significant various
  certain clear possible likely sure real true across inside outside away together ahead along behind beside beyond
  despite amid per forward apart instead pct tonne ton mile kilometre kilometer metre meter mln bln dlr
  agree believe think know want expect hope plan help include follow increase continue begin bring call come show work
  pay use find lead leave hold keep look lose mean meet move play provide reach remain report return run serve set sit
  stand stay stop talk try turn wait win write say add ask become build buy change confirm consider create cut decide
  develop discuss emphasize express focus grow happen hear highlight learn live love note offer open receive reduce send
  speak spend strengthen suggest support understand urge warn wish worry
  make take give promote answer frame entire area detail
  found gave got went came took knew thought felt kept began brought bought built became won lost met paid sent spent
  sold stood held wrote spoke rose fell grew drew led hit ran saw named starring based top online
  km kg cm mm mph kmh lb ft prof professor dr sir lord lady dame rev gen col`

let emptyStems: ReadonlySet<string> | undefined

/** Words before a noun, and words before a verb: the company that tells them apart without a tagger. */
const beforeNoun = new Set(
  'the a an this that these those its their his her our of in on for with by from at into no any each between against'.split(
    ' ',
  ),
)
const beforeVerb = new Set(
  "to will would can could should may might must i we you they he she it who not don't didn't doesn't won't".split(' '),
)

const particle = /^(?:de|del|della|di|da|du|des|van|von|der|den|la|le|el|al|bin|ibn)$/

/** Endings that the stemmer takes off although they make another word: important, sharable, university, normalization. */
const derived = /(?:ant|ance|able|ably|ible|ive|ment|ity|ities|i[sz]ation)$/

/** What the form of an English word tells about labels. */
export const labelling: Labelling = {
  isEmpty: one => {
    emptyStems ??= new Set(empty.split(/\s+/).map(stem))
    return emptyStems.has(one)
  },
  leadsTo: word => (beforeNoun.has(word) ? 'noun' : beforeVerb.has(word) ? 'verb' : undefined),
  endsAsAdjective: phrase => /(?:al|ic|ive|ous|ful|ary|ent|ant|ern|ese|ish|ian|ble)$/.test(phrase),
  isParticle: word => particle.test(word),
  mayOpen: word => !particle.test(word) && !/^\p{Ll}.*ly$/u.test(word),
  mayStandWithin: word => !/^\p{Ll}.*(?:ed|ly)$/u.test(word),
  mayClose: word => !particle.test(word) && !/^\p{Ll}.*(?:ed|ly)$/u.test(word) && !/'/.test(word.replace(/['’]s$/, '')),
  isDerived: word => derived.test(word),
}
