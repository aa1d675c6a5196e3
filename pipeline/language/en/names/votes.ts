import type {Sentence} from '../../../model/sentence.ts'
import {starters} from '../sentences/abbreviations.ts'
import {channelNouns, reportingVerbs, speakingNouns} from '../speech/verbs.ts'
import {type Draft, isLower, phrase, type Token} from '../token.ts'
import {appositionOf} from './apposition.ts'
import type {Habits} from './candidates.ts'
import {isCommonWord} from './common.ts'
import {countryOfDemonym, knownPlaces} from './countries.ts'
import {
  firstSurnames,
  greetings,
  indefinite,
  institutions,
  kindNouns,
  organisationHeads,
  organisationNouns,
  otherHeads,
  personVerbs,
  placeHeads,
  placeNouns,
  placeOpenings,
  placePrepositions,
  plainAcronyms,
  stateCodes,
} from './cues.ts'
import {givenNames} from './given-names.ts'
import type {Mention} from './index.ts'
import {knownOrganisations} from './organisations.ts'

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
    const ballot = this.ballotOf(mention.key)
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

  /** Whether something besides a guess speaks for a person: a given name, a role, what is said of them. */
  isSurelyPerson(key: string): boolean {
    return (this.ballots.get(key)?.person ?? 0) >= 4
  }

  /** A dateline names a place. */
  hearPlace(key: string): void {
    this.settle(key, 'place', 6)
  }

  /** The name's type is settled by what it was joined with. */
  settle(key: string, type: NameType, weight = 1000): void {
    this.ballotOf(key)[type] += weight
  }

  private ballotOf(key: string): Ballot {
    let ballot = this.ballots.get(key)
    if (ballot === undefined) {
      ballot = {person: 0, organisation: 0, place: 0, other: 0}
      this.ballots.set(key, ballot)
    }
    return ballot
  }

  private byWords(mention: Mention, ballot: Ballot): void {
    const tokens = this.drafts[mention.sentence]!.tokens
    const words = tokens.slice(mention.first, mention.last + 1)
    const whole = phrase(tokens, mention.first, words.length)
    const first = words[0]!.low
    const last = words.at(-1)!
    const alone = words.length === 1
    if (alone && this.isJustCapital(mention)) return
    const before = tokens[mention.first - 1]
    const after = tokens[mention.last + 1]
    if (alone && stateCodes.has(first) && isAcronym(mention.text) && before?.text === ',') ballot.place += 6
    else if (knownPlaces.has(whole)) ballot.place += 8
    else if (knownOrganisations.has(whole) && isWrittenSo(mention.text)) ballot.organisation += 8
    else if (alone && organisationHeads.has(first))
      ballot.organisation += before?.low === 'the' || (!mention.atStart && institutions.has(first)) ? 2 : 0
    else if (organisationHeads.has(beforeOf(words))) ballot.organisation += 5
    else if (placeHeads.has(last.low) && words.length > 1) ballot.place += 5
    else if (words.length > 1 && (placeFirsts.has(first) || placeHeads.has(beforeOf(words)))) ballot.place += 4
    else if (words.some(word => organisationHeads.has(word.low))) ballot.organisation += 5
    else if (otherHeads.has(last.low) && words.length > 1) ballot.other += 4
    else if (plainAcronyms.has(whole) || words[0]!.first === 'digit') ballot.other += 3
    else if (isAcronym(mention.text)) ballot.organisation += 2
    else if (words.length > 1 && words.length <= 4 && (givenNames.has(first) || givenNames.has(first.split('-')[0]!)))
      ballot.person += 5
    else if (words.length === 1 && givenNames.has(first)) ballot.person += 1.5
    else if (words.length > 1 && placeOpenings.has(first)) ballot.place += 2
    else if (isEastAsian(words.map(word => word.text))) ballot.person += 4
    else if (words.length > 1 && isInitial(words[0]!.text)) ballot.person += 4
    else if (words.length === 2 || words.length === 3) {
      // two or three plain capitalised words that are no common words here: most often a person
      if (
        words.every(
          word =>
            !knownOrganisations.has(word.low) &&
            !knownPlaces.has(word.low) &&
            /^[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ɏ]+(?:['’-][A-ZÀ-ÖØ-Þ]?[a-zß-öø-ɏ]+)*$/.test(
              word.text.slice(0, word.baseEnd - word.start),
            ) &&
            !this.habits.lower.has(word.low) &&
            !isCommonWord(word.low) &&
            !countryOfDemonym.has(word.low),
        )
      )
        ballot.person += 1
      ballot.other += 0.5
    } else if (countryOfDemonym.has(whole)) ballot.other -= 5
    if (after?.text === ',' && isStateCode(tokens[mention.last + 2])) ballot.place += 4
    if (isLower(after) && organisationNouns.has(after.low) && before?.low === 'the') ballot.organisation += 3
    if (isGreeted(tokens, mention)) ballot.person += 2.5
  }

  /** A word of everyday English whose capital a sentence's start or shouting explains. */
  private isJustCapital({first, sentence, atStart, text}: Mention): boolean {
    const {low} = this.drafts[sentence]!.tokens[first]!
    if (atStart && isCommon(low)) return true
    const isShouted = text.length > 1 && text === text.toUpperCase()
    if (isShouted) return isCommonWord(low) && !knownOrganisations.has(low) && !knownPlaces.has(low)
    return atStart && isCommonWord(low) && !this.habits.capital.has(low)
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
    else if (isAdjacent && isLower(after) && reportingVerbs.has(after.low) && after.low.endsWith('ed'))
      ballot.person += 0.4
    if (isAdjacent && after?.low === 'said' && phrase(tokens, mention.last + 2, 3) === 'in a statement')
      ballot.organisation += 1
    if (
      isAdjacent &&
      after?.text === ',' &&
      knownPlaces.has(tokens[mention.last + 2]?.low ?? '') &&
      isClosed(tokens, mention.last + 3)
    )
      ballot.place += 2.5
    if (isAdjacent && after?.text === ',' && tokens[mention.last + 2]?.low === 'who') ballot.person += 4
    if (isAdjacent && after?.low === 'who') ballot.person += 4
    if (before !== undefined && sayingVerbs.has(before.low) && !/[A-Z]{2}/.test(mention.text)) ballot.person += 1.5
    if (isLower(before)) ballot.place += placePrepositions.get(before.low) ?? 0
    if (before !== undefined && kindNouns.has(before.low) && isLower(before) && !before.possessive)
      ballot.organisation += 9
    if (before?.low === 'of' && placeNouns.has(tokens[mention.first - 2]?.low ?? '')) ballot.place += 4
    if (appositionOf(mention, tokens, this.text) !== undefined) ballot.person += 6
    if (
      after?.text === ',' &&
      tokens[mention.last + 2]?.first === 'digit' &&
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
      !/(?:tion|sion|ment|ity|ness|ance|ence|ing|ism|ship|age|ure)$/.test(low) && // "Inflation is": an abstract noun, no name
      (!isAdjacent ||
        (isLower(after) &&
          ((reportingVerbs.has(after.low) && !/s$/.test(after.low)) ||
            personVerbs.has(after.low) ||
            /^(?:was|is|has|had|will)$/.test(after.low))))
    if (!mention.atStart || this.habits.capital.has(low) || !alone || isSubject) {
      if (!(alone && this.habits.lower.has(low))) ballot.other += 0.3
    }
  }
}

const sayingVerbs = new Set(['said', 'says', 'told', 'added'])
const placeFirsts = new Set(['mount', 'lake', 'cape', 'gulf'])

/** Words that begin sentences and speak without being a name: "Police said", "Nobody told". */
const isCommon = (low: string): boolean =>
  speakingNouns.has(low) || channelNouns.has(low) || indefinite.has(low) || starters.has(low)

/** "WHO" and "UN" are known names only in capitals. */
export const isWrittenSo = (text: string): boolean => !/^(?:Who|Un|Au|Ap|Abc|Icc|Fed)$/.test(text) || text === 'Fed'

/** "Norvik, Norway, …": the country is set apart on both sides. */
const isClosed = (tokens: Draft['tokens'], at: number): boolean =>
  tokens[at] === undefined || tokens[at].kind === 'mark'

/** The word that "of" goes on from: "Department of State" is a department. */
const beforeOf = (words: readonly {readonly low: string}[]): string => {
  const of = words.findIndex(word => word.low === 'of')
  return of > 0 ? words[of - 1]!.low : ''
}

/** "Mara,", "Thanks Mara": a name alone on its line, or after a word of greeting. */
function isGreeted(tokens: Draft['tokens'], {first, last}: Mention): boolean {
  const isLine = first === 0 && (tokens.length === 1 || (tokens.length === 2 && tokens[1]!.text === ','))
  const low = tokens[first]!.low
  if (isLine) return first === last && !isCommonWord(low) && !isAcronym(tokens[first]!.text)
  return greetings.has(tokens[first - 1]?.low ?? '') && !isCommonWord(low)
}

const isStateCode = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 2 && isAcronym(token.text) && stateCodes.has(token.low)

const isAcronym = (text: string): boolean =>
  text.length > 1 && text.length <= 7 && text === text.toUpperCase() && text !== text.toLowerCase()

const isInitial = (text: string): boolean => text.length === 1 || (text.length === 2 && text[1] === '.')

/** A surname of one syllable before a given name of one or two: "Kim Min-jun", "Wang Lihua", "Park Ji Hoon". */
const isEastAsian = (words: readonly string[]): boolean =>
  firstSurnames.has(words[0]!.toLowerCase()) &&
  (words.length === 2 || words.length === 3) &&
  words.slice(1).every(word => !knownPlaces.has(word.toLowerCase()) && (words.length === 2 || word.length < 6)) &&
  words.slice(1).every(word => /^[A-Z][a-z]{1,6}(?:-[A-Za-z][a-z]{1,5})?$/.test(word))
