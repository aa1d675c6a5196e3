import type {Sentence} from '../../../model/sentence.ts'
import {withoutNothing} from '../../../text/reading.ts'
import type {Gazetteers} from '../gazetteers/index.ts'
import {anyOf} from '../lexicon/index.ts'
import {isPlural} from '../quantities/counted.ts'
import {type Draft, isLower, type Token} from '../token.ts'
import {joinAliases} from './aliases.ts'
import {appositionOf} from './apposition.ts'
import {candidatesIn, type Habits, habitsOf} from './candidates.ts'
import {isCommonWord} from './common.ts'
import {titleHeads} from './cues.ts'
import {type Wanted, wantedNames} from './fixed.ts'
import {keyOf, type Mention} from './mention.ts'
import {Types} from './types.ts'

const isPlainSaying = anyOf('plainSaying')

export type NameMention = Sentence['names'][number]

/** The names of a document, and what a reader should know of them. */
export interface Names {
  readonly bySentence: readonly (readonly NameMention[])[]
  readonly ambiguous: readonly {readonly name: string; readonly fits: readonly string[]}[] // a surname that fits two persons
}

/** The names of a document, sentence by sentence: typed by all mentions of a name, spellings joined under one key. */
export function nameSentences(
  drafts: readonly Draft[],
  text: string,
  aliases: readonly (readonly string[])[],
  datelines: readonly {readonly place?: string | undefined}[],
  gazetteers: Gazetteers,
): Names {
  const habits = habitsOf(drafts)
  const mentions = mentionsOf(drafts, text, habits, wantedNames(aliases))
  const types = new Types(mentions, {drafts, habits, text, gazetteers})
  for (const {place} of datelines)
    if (place !== undefined) for (const part of place.split('/')) types.settle(keyOf(part), 'place', 6)
  for (const {key, sentence, first, last} of mentions)
    if (isInsertedBehindTitle(drafts[sentence]!.tokens, first, last)) types.settle(key, 'person', 4)
  for (const {key, sentence, first, last, text: written} of mentions)
    if (first === last && speaks(drafts[sentence]!.tokens, last) && !isCommonWord(written.toLowerCase()))
      types.mustName(key)
  const {joined, ambiguous} = joinAliases(mentions, types, drafts, text, aliases)
  const found: NameMention[][] = drafts.map(() => [])
  for (const mention of mentions) {
    const key = joined.get(mention.key) ?? mention.key
    const type = types.typeOf(key) ?? types.typeOf(mention.key)
    if (type === undefined) continue
    const role = mention.role ?? appositionOf(mention, drafts[mention.sentence]!.tokens, text)
    found[mention.sentence]!.push({
      start: mention.start,
      end: mention.end,
      text: mention.text,
      type,
      key,
      ...(role === undefined || type !== 'person' ? {} : {role: role.replace(/\s+/g, ' ')}),
    })
  }
  const asWritten = new Map(mentions.map(mention => [mention.key, mention.text]))
  const written = (key: string) => asWritten.get(key) ?? key
  return {
    bySentence: found,
    ambiguous: [...ambiguous].map(([key, fits]) => ({name: written(key), fits: fits.map(written)})),
  }
}

/** "Velmora said": a word that no list has, and no plural, is whose name it is. */
const speaks = (tokens: readonly Token[], at: number): boolean =>
  isPlainSaying(tokens[at + 1]?.low) && !isPlural(tokens[at]!.low) && tokens[at]!.text.length > 2

/** "the envoy, Seo Min Ah, …": who holds an office is a person, whatever the name looks like. */
const isInsertedBehindTitle = (tokens: readonly Token[], first: number, last: number): boolean => {
  const title = tokens[first - 2]
  const behind = tokens[last + 1]?.text
  return (
    tokens[first - 1]?.text === ',' &&
    isLower(title) &&
    !title.possessive &&
    titleHeads.has(title.low) &&
    (behind === undefined || /^[,.;)]$/.test(behind)) &&
    tokens[first - 3]?.low !== 'a'
  )
}

/** The candidates of all sentences with their texts and keys. */
export function mentionsOf(drafts: readonly Draft[], text: string, habits: Habits, wanted: Wanted): Mention[] {
  const mentions: Mention[] = []
  for (const [sentence, draft] of drafts.entries()) {
    for (const candidate of candidatesIn(draft, text, habits, wanted)) {
      const start = draft.tokens[candidate.first]!.start
      const end = draft.tokens[candidate.last]!.baseEnd
      const written = withoutNothing(text.slice(start, end))
      if (written.length > 120 || (candidate.atStart && candidate.first === candidate.last && written.length === 1))
        continue
      const {first, last, role, atStart} = candidate
      mentions.push({first, last, role, atStart, sentence, text: written, start, end, key: keyOf(written)})
    }
  }
  return mentions
}
