import {stem} from '../../../text/stem.ts'
import {rarity} from '../../../text/weights.ts'
import type {Gazetteers} from '../gazetteers/index.ts'
import {phrase, type Token} from '../token.ts'
import {isCommonWord} from './common.ts'
import {demonyms, knownPlaces} from './countries.ts'
import {
  firstSurnames,
  organisationHeads,
  otherHeads,
  placeHeads,
  placeOpenings,
  plainAcronyms,
  titleHeads,
} from './cues.ts'
import {givenNames} from './given-names.ts'
import {isWrittenSo, knownOrganisations} from './organisations.ts'
import type {Surroundings} from './surroundings.ts'

const known = new WeakMap<Gazetteers, Map<string, readonly string[]>>()

/** What lists, frequencies and letters tell of a word, in lower case. Memoised: a pure function all the same. */
export function traitsOf(low: string, gazetteers: Gazetteers): readonly string[] {
  let memo = known.get(gazetteers)
  if (memo === undefined) {
    memo = new Map()
    known.set(gazetteers, memo)
  }
  let traits = memo.get(low)
  if (traits === undefined) {
    traits = readTraits(low, gazetteers)
    if (memo.size > 50_000) memo.clear()
    memo.set(low, traits)
  }
  return traits
}

function readTraits(low: string, gazetteers: Gazetteers): string[] {
  const traits = [`=${low}`, `-${low.slice(-3)}`, `-${low.slice(-2)}`, `${low.slice(0, 3)}-`]
  traits.push(`rarity ${Math.floor(rarity(stem(low)))}`)
  if (isCommonWord(low)) traits.push('common')
  for (const [name, list] of lists) if (list.has(low)) traits.push(name)
  const {gender, surname, place, smallShare: small, demonym} = gazetteers.entryOf(low) ?? {}
  const [isGiven, isSurname] = [gender !== undefined, surname !== undefined]
  if (isGiven) traits.push('given name')
  if (surname !== undefined) traits.push(`surname ${typeof surname === 'string' ? surname : surname >> 1}`)
  if (isGiven && isSurname) traits.push('given and surname')
  if (small !== undefined) traits.push(`small ${small === 0 ? 0 : small < 4 ? 1 : small < 8 ? 4 : 8}`)
  if (place !== undefined) traits.push(`${place.kind} ${place.size >> 1}`, `place ${isGiven} ${isSurname}`)
  if (demonym !== undefined) traits.push('demonym listed')
  if (!isGiven && !isSurname && place === undefined) traits.push('unlisted')
  return traits
}

const lists: readonly (readonly [string, {has(low: string): boolean}])[] = [
  ['given', givenNames],
  ['place', knownPlaces],
  ['known', knownOrganisations],
  ['demonym', demonyms],
  ['organisation', organisationHeads],
  ['place head', placeHeads],
  ['other head', otherHeads],
  ['title', titleHeads],
]

export const isKnownPlace = (low: string, gazetteers: Gazetteers): boolean =>
  knownPlaces.has(low) || gazetteers.isCity(low)

/** What the words of a name tell together. */
export function wholeTraits(
  words: readonly Token[],
  written: string,
  {habits, gazetteers}: Pick<Surroundings, 'habits' | 'gazetteers'>,
): string[] {
  const [first, last, count] = [words[0]!, words.at(-1)!, words.length]
  const low = phrase(words, 0, count)
  const lower = words.filter(word => habits.lower.has(word.low)).length
  const common = words.filter(word => isCommonWord(word.low)).length
  const kind = kindOf(words, written, low, common + lower === 0)
  const traits = [`length ${Math.min(count, 5)}`, kind, `${kind} ${Math.min(count, 3)} ${lower > 0} ${common > 0}`]
  if (lower > 0) traits.push(lower === count ? 'all lower elsewhere' : 'lower elsewhere')
  if (common > 0) traits.push(common === count ? `all common ${Math.min(count, 2)}` : 'common')
  if (common + lower === 0) traits.push(`rare ${Math.min(count, 4)}`)
  if (count === 1) traits.push(`capital elsewhere ${habits.capital.has(low)} ${lower > 0} ${common > 0}`)
  else {
    const place = gazetteers.entryOf(low)?.place
    if (place !== undefined) traits.push(`place ${place.kind}`, `place size ${place.size >> 1}`)
    const given = gazetteers.isGivenName(first.low)
    const surname = gazetteers.isSurname(last.low)
    traits.push(`given ${given} surname ${surname} ${Math.min(count, 4)}`)
  }
  return traits
}

/** The most telling list that the words stand in. */
function kindOf(words: readonly Token[], written: string, low: string, rare: boolean): string {
  const [first, last, count] = [words[0]!, words.at(-1)!, words.length]
  if (knownPlaces.has(low)) return 'known place'
  if (knownOrganisations.has(low) && isWrittenSo(written)) return 'known organisation'
  if (count === 1 && organisationHeads.has(first.low)) return 'institution'
  const of = words.findIndex(word => word.low === 'of')
  const head = of > 0 ? words[of - 1]!.low : ''
  if (organisationHeads.has(head)) return 'organisation of'
  if (count > 1 && placeHeads.has(last.low)) return 'place head'
  if (count > 1 && (placeFirsts.has(first.low) || placeHeads.has(head))) return 'place of'
  if (words.some(word => organisationHeads.has(word.low))) return 'organisation'
  if (count > 1 && otherHeads.has(last.low)) return 'other head'
  if (plainAcronyms.has(low) || first.first === 'digit') return 'plain acronym'
  if (isAcronym(written)) return 'acronym'
  if (givenNames.has(first.low) || givenNames.has(first.low.split('-')[0]!)) return count > 4 ? 'given long' : 'given'
  if (count > 1 && placeOpenings.has(first.low)) return 'place opening'
  if ((count === 2 || count === 3) && firstSurnames.has(first.low) && words.every(isSyllables)) return 'east asian'
  if (count > 1 && isInitial(first.text)) return 'initial'
  if (words.some(word => demonyms.has(word.low))) return 'demonym'
  if (words.some(word => knownOrganisations.has(word.low))) return 'holds organisation'
  if (words.some(word => knownPlaces.has(word.low))) return 'holds place'
  return rare && words.every(word => isPlain(word.text.slice(0, word.baseEnd - word.start))) ? 'plain' : 'none'
}

const placeFirsts = new Set(['mount', 'lake', 'cape', 'gulf', 'river', 'port', 'fort'])

const isAcronym = (text: string): boolean =>
  text.length > 1 && text.length <= 7 && text === text.toUpperCase() && text !== text.toLowerCase()

const isPlain = (text: string): boolean => /^[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ɏ]+(?:['’-][A-ZÀ-ÖØ-Þ]?[a-zß-öø-ɏ]+)*$/.test(text)

const isInitial = (text: string): boolean => text.length === 1 || (text.length === 2 && text[1] === '.')

const isSyllables = ({text}: Token): boolean => /^[A-Z][a-z]{1,6}(?:-[A-Za-z][a-z]{1,5})?$/.test(text)
