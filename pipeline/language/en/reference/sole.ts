import type {NameMention} from '../names/index.ts'
import type {Quoted} from '../speech/marks.ts'
import type {SoleOf} from '../speech/said.ts'
import {subjectOf} from '../speech/subject.ts'
import type {Draft, Token} from '../token.ts'
import {agrees} from './features.ts'
import {genderOfName, genderOfPronoun} from './gender.ts'
import type {Gender, GenderOf} from './genders.ts'
import {personNouns} from './person-nouns.ts'

/** What the text tells without a parse. */
export interface Told {
  readonly text: string
  readonly drafts: readonly Draft[]
  readonly names: readonly (readonly NameMention[])[]
  readonly quoted: readonly (readonly Quoted[])[]
  readonly opens: readonly boolean[] // by sentence, whether an item of the page begins with it
  readonly fullNames: ReadonlyMap<string, string>
  readonly genderOf: GenderOf
}

/** Sentences before the pronoun in which its name may stand. */
const reach = 2

/**
 * Who alone can be meant by "he" or "she" as the speaker of a sentence: the one person of fitting sex, named by himself, since the item
 * began or in the two sentences before, with nobody unnamed beside him. `speaks` are those that earlier sentences were found to quote.
 */
export const soleSpeakers =
  (told: Told): SoleOf =>
  (sentence, offset, speaks) => {
    const pronoun = told.drafts[sentence]!.tokens.find(({start}) => start === offset)
    return pronoun === undefined ? undefined : soleSpeaker(told, sentence, pronoun, speaks)
  }

function soleSpeaker(
  {drafts, names, quoted, opens, fullNames, genderOf, text}: Told,
  sentence: number,
  pronoun: Token,
  speaks: (sentence: number) => string | undefined,
): string | undefined {
  const gender = genderOfPronoun(pronoun.low)
  if (gender === undefined) return undefined
  const fits = new Map<string, boolean>() // by key, whether he was named by himself and not as an owner
  for (let at = sentence; at >= 0 && sentence - at <= reach; at--) {
    const {tokens} = drafts[at]!
    const until = at === sentence ? pronoun.start : Number.POSITIVE_INFINITY
    const isOutside = (one: {readonly start: number; readonly end: number}) =>
      one.start < until && !quoted[at]!.some(mark => mark.start <= one.start && one.start < mark.end)
    const subject = subjectOf(tokens, names[at]!, text)?.key
    for (const name of names[at]!) {
      if (!isOutside(name)) continue
      if (isJoined(tokens, name, names[at]!)) return undefined // "Roe and Lind": which of the two
      if (name.type === 'place' || name.type === 'organisation') continue
      const first = tokens.findIndex(token => token.start >= name.start)
      const isOwner = tokens.some(token => token.baseEnd === name.end && token.possessive)
      if (name.type === 'other') {
        if (!isOwner && mayStandForPerson(tokens, first)) return undefined
        continue
      }
      const sex = sexOf(name, tokens[first - 1]?.text, fullNames.get(name.key), genderOf)
      if (agrees(sex, gender)) fits.set(name.key, (fits.get(name.key) ?? false) || (!isOwner && subject === name.key))
    }
    if (tokens.some((token, index) => isOutside(token) && isUnnamed(tokens, index, names[at]!, gender)))
      return undefined
    const speaker = at === sentence ? undefined : speaks(at)
    if (speaker !== undefined) {
      const sex = sexOf(undefined, undefined, fullNames.get(speaker), genderOf)
      if (agrees(sex, gender)) fits.set(speaker, true)
    }
    if (fits.size > 1) return undefined
    if (opens[at]) break
  }
  const [[key, isHimself] = []] = fits
  return isHimself === true ? key : undefined
}

function sexOf(
  name: NameMention | undefined,
  before: string | undefined,
  full: string | undefined,
  genderOf: GenderOf,
): Gender | undefined {
  const words = (full ?? name?.text ?? '').split(/\s+/)
  return genderOfName(words, before, (name?.role ?? '').toLowerCase().split(/\s+/), genderOf)
}

/** Whether a person's name stands joined with another name. */
const isJoined = (
  tokens: readonly Token[],
  {type, start, end}: NameMention,
  names: readonly NameMention[],
): boolean => {
  if (type !== 'person') return false
  const behind = tokens.findIndex(token => token.start >= end)
  const before = tokens.findLastIndex(token => token.end <= start)
  return (
    (tokens[behind]?.low === 'and' && names.some(other => other.start === tokens[behind + 1]?.start)) ||
    (tokens[before]?.low === 'and' && names.some(other => other.end === tokens[before - 1]?.baseEnd))
  )
}

/** A name of nobody knows what, as the subject of a sentence. */
const mayStandForPerson = (tokens: readonly Token[], first: number): boolean =>
  first <= 1 && tokens[first + 1]?.kind === 'word'

/** "the driver", "a woman": one person without a name, of the pronoun's sex or of none that is told. */
function isUnnamed(tokens: readonly Token[], at: number, names: readonly NameMention[], gender: Gender): boolean {
  const noun = personNouns.get(tokens[at]!.low)
  if (noun === undefined || (noun !== 'either' && noun !== gender)) return false
  if (names.some(name => name.start <= tokens[at]!.start && tokens[at]!.start < name.end)) return false
  // beside a name, or what somebody is: "mayor Tove Lind", "Lind, the mayor", "the coach, Lind", "Lind is a teacher"
  const near = names.some(({start, end, type}) => {
    if (type === 'place') return false
    const [from, to] = start > tokens[at]!.start ? [tokens[at]!.end, start] : [end, tokens[at]!.start]
    const between = tokens.filter(token => token.start >= from && token.end <= to)
    return (
      between.length <= 7 &&
      (between.length === 0 ||
        between.every(
          one =>
            /^(?:,|the|a|an|its|his|her|of|and|for|former|deputy|chief)$/.test(one.low) ||
            one.first === 'capital' ||
            (one.kind === 'word' && one.first === 'small' && between[0]!.text === ','),
        ))
    )
  })
  const isWhat = tokens
    .slice(Math.max(0, at - 5), at)
    .some(({low}) => /^(?:is|was|as|been|become|became|are|were)$/.test(low))
  const isPart =
    /^(?:'s|’s)$/.test(tokens[at + 1]?.low ?? '') ||
    (tokens[at + 1]?.first === 'small' && personNouns.has(tokens[at + 1]!.low))
  return !near && !isWhat && !isPart
}
