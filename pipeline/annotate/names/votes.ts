import type {Sentence} from '../../model/sentence.ts'
import {starters} from '../parser/abbreviations.ts'
import {channelNouns, reportingVerbs, speakingNouns} from '../speech/verbs.ts'
import {type Draft, isLower, phrase} from '../token.ts'
import type {Habits} from './candidates.ts'
import {countryOfDemonym, knownPlaces} from './countries.ts'
import {
  firstSurnames,
  givenNames,
  knownOrganisations,
  organisationHeads,
  otherHeads,
  personVerbs,
  placeHeads,
  plainAcronyms,
  titleHeads,
} from './cues.ts'
import type {Mention} from './index.ts'

export type NameType = Sentence['names'][number]['type']

interface Ballot {
  person: number
  organisation: number
  place: number
  other: number
}

/** One type per name in a document: every mention votes with the cues around it. */
export class Votes {
  private readonly ballots = new Map<string, Ballot>()
  private readonly drafts: readonly Draft[]
  private readonly habits: Habits
  private readonly text: string

  constructor(drafts: readonly Draft[], habits: Habits, text: string) {
    this.drafts = drafts
    this.habits = habits
    this.text = text
  }

  hear(mention: Mention): void {
    const ballot = this.ballots.get(mention.key) ?? {person: 0, organisation: 0, place: 0, other: 0}
    this.ballots.set(mention.key, ballot)
    this.byWords(mention, ballot)
    this.bySurroundings(mention, ballot)
  }

  /** The type with most votes, or undefined for words that are no name: one capital at a sentence's start, a bare title. */
  typeOf(key: string): NameType | undefined {
    const ballot = this.ballots.get(key)
    if (ballot === undefined) return undefined
    let best: NameType | undefined
    for (const type of ['person', 'place', 'organisation', 'other'] as const)
      if (ballot[type] > 0 && (best === undefined || ballot[type] > ballot[best])) best = type
    return best
  }

  /** A dateline names a place. */
  hearPlace(key: string): void {
    this.settle(key, 'place', 6)
  }

  /** The name's type is settled by what it was joined with. */
  settle(key: string, type: NameType, weight = 1000): void {
    const ballot = this.ballots.get(key) ?? {person: 0, organisation: 0, place: 0, other: 0}
    ballot[type] += weight
    this.ballots.set(key, ballot)
  }

  private byWords(mention: Mention, ballot: Ballot): void {
    const tokens = this.drafts[mention.sentence]!.tokens
    const words = tokens.slice(mention.first, mention.last + 1)
    const whole = words.map(word => word.low).join(' ')
    const first = words[0]!.low
    const last = words.at(-1)!
    if (knownPlaces.has(whole)) ballot.place += 8
    else if (knownOrganisations.has(whole)) ballot.organisation += 8
    else if (placeHeads.has(last.low) && words.length > 1) ballot.place += 5
    else if (
      words.length > 1 &&
      (placeHeads.has(first) || first === 'mount' || first === 'lake') &&
      !organisationHeads.has(last.low)
    )
      ballot.place += 4
    else if (words.some(word => organisationHeads.has(word.low))) ballot.organisation += words.length > 1 ? 5 : 2
    else if (otherHeads.has(last.low) && words.length > 1) ballot.other += 4
    else if (plainAcronyms.has(whole) || /^\d/.test(whole)) ballot.other += 3
    else if (/^\p{Lu}[\p{Lu}\d&.-]{1,6}$/u.test(mention.text)) ballot.organisation += 2
    else if (words.length > 1 && words.length <= 4 && (givenNames.has(first) || givenNames.has(first.split('-')[0]!)))
      ballot.person += 5
    else if (isEastAsian(words.map(word => word.text))) ballot.person += 4
    else if (/^\p{Lu}\.?$/u.test(words[0]!.text) && words.length > 1) ballot.person += 4
    else if (words.length === 2 || words.length === 3) {
      // two plain capitalised words that are no common words here: most often a person
      if (
        words.every(
          word =>
            /^\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*$/u.test(word.text.slice(0, word.baseEnd - word.start)) &&
            !this.habits.lower.has(word.low) &&
            !countryOfDemonym.has(word.low),
        )
      )
        ballot.person += 1
      ballot.other += 0.5
    } else if (countryOfDemonym.has(whole)) ballot.other -= 5
  }

  private bySurroundings(mention: Mention, ballot: Ballot): void {
    const tokens = this.drafts[mention.sentence]!.tokens
    if (mention.role !== undefined) ballot.person += 10
    const before = tokens[mention.first - 1]
    const after = tokens[mention.last + 1]
    const isAdjacent = !tokens[mention.last]!.possessive
    const isWord = mention.first === mention.last && mention.atStart && isCommon(tokens[mention.first]!.low)
    if (isWord) return
    if (isAdjacent && after !== undefined && isLower(after) && personVerbs.has(after.low)) ballot.person += 1.5
    else if (isAdjacent && isLower(after) && reportingVerbs.has(after.low)) ballot.person += 0.4
    if (isAdjacent && after?.low === 'said' && phrase(tokens, mention.last + 2, 3) === 'in a statement')
      ballot.organisation += 1
    if (isAdjacent && after?.text === ',' && tokens[mention.last + 2]?.low === 'who') ballot.person += 4
    if (isAdjacent && after?.low === 'who') ballot.person += 4
    if (before !== undefined && /^(?:said|says|told|added)$/.test(before.low)) ballot.person += 1.5
    if (
      before !== undefined &&
      isLower(before) &&
      /^(?:in|at|from|near|across|outside|inside|throughout)$/.test(before.low)
    )
      ballot.place += 1.6
    if (before !== undefined && kindNouns.has(before.low) && isLower(before) && !before.possessive)
      ballot.organisation += 9
    if (before?.low === 'of' && placeNouns.has(tokens[mention.first - 2]?.low ?? '')) ballot.place += 4
    if (this.appositionOf(mention) !== undefined) ballot.person += 6
    if (
      after?.text === ',' &&
      /^\d{2}$/.test(tokens[mention.last + 2]?.text ?? '') &&
      tokens[mention.last + 3]?.text === ','
    )
      ballot.person += 5
    if (before?.low === 'the' && !mention.atStart) {
      ballot.person -= 1
      ballot.other += 0.6
    }
    // nothing but a capital inside a sentence: some name
    const alone = mention.first === mention.last
    const low = tokens[mention.first]!.low
    const isSubject =
      alone &&
      !this.habits.lower.has(low) &&
      !low.endsWith('s') &&
      (!isAdjacent ||
        (isLower(after) && (reportingVerbs.has(after.low) || /^(?:was|is|has|had|will)$/.test(after.low))))
    if (!mention.atStart || this.habits.capital.has(low) || !alone || isSubject) {
      if (!(alone && this.habits.lower.has(low))) ballot.other += 0.3
    }
  }

  /** The role told after a name: "Mara Lind, Norland's foreign minister,". */
  appositionOf(mention: Mention): string | undefined {
    const tokens = this.drafts[mention.sentence]!.tokens
    let at = mention.last + 1
    if (tokens[mention.last]!.possessive || tokens[at]?.text !== ',') return undefined
    at++
    if (/^(?:the|a|an|its|his|her|their)$/.test(tokens[at]?.low ?? '')) at++
    while (at < tokens.length && tokens[at]!.possessive) at++
    const first = at
    for (; at < Math.min(tokens.length, first + 6); at++) {
      const token = tokens[at]!
      if (token.kind !== 'word') return undefined
      if (/^(?:who|which|and|was|is|has|had|said|says|told|with|in|on|at|for|to|from|by)$/.test(token.low))
        return undefined
      if (!titleHeads.has(token.low)) continue
      const next = tokens[at + 1]
      if (next !== undefined && titleHeads.has(next.low)) continue
      if (next === undefined || next.kind !== 'word' || /^(?:of|for|at|in|to|who|with|from|and|on)$/.test(next.low))
        return this.text.slice(tokens[skipNational(first, at, tokens)]!.start, token.end)
      return undefined
    }
    return undefined
  }
}

/** Words that begin sentences and speak without being a name: "Police said", "Nobody told". */
const isCommon = (low: string): boolean =>
  speakingNouns.has(low) || channelNouns.has(low) || indefinite.has(low) || starters.has(low)
const indefinite = new Set(
  'nobody everyone everybody somebody someone anyone none people women men children parents neighbours neighbors locals others somewhere'.split(
    ' ',
  ),
)

/** Nouns that say what the name after them is. */
const kindNouns = new Set(
  `firm company giant shipbuilder maker carmaker automaker airline conglomerate startup lender insurer retailer operator
  broadcaster newspaper daily magazine website agency subsidiary manufacturer chipmaker utility refiner miner charity
  group thinktank party platform`.split(/\s+/),
)
const placeNouns = new Set(
  'city town village province capital region island port state district county coast suburb prefecture'.split(' '),
)

const skipNational = (first: number, head: number, tokens: Draft['tokens']): number => {
  let at = first
  while (
    at < head &&
    (countryOfDemonym.has(tokens[at]!.low) ||
      countryOfDemonym.has(phrase(tokens, at, 2)) ||
      tokens[at]!.possessive ||
      knownPlaces.has(tokens[at]!.low))
  )
    at += countryOfDemonym.has(phrase(tokens, at, 2)) ? 2 : 1
  return Math.min(at, head)
}

/** A surname of one syllable before a given name of one or two: "Kim Min-jun", "Wang Lihua", "Park Ji Hoon". */
const isEastAsian = (words: readonly string[]): boolean =>
  firstSurnames.has(words[0]!.toLowerCase()) &&
  (words.length === 2 || words.length === 3) &&
  words.slice(1).every(word => /^\p{Lu}\p{Ll}{1,6}(?:-\p{L}\p{Ll}{1,5})?$/u.test(word))
