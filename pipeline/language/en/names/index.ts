import type {Sentence} from '../../../model/sentence.ts'
import {foldName} from '../../../text/fold.ts'
import {withoutNothing} from '../../../text/reading.ts'
import type {Draft} from '../token.ts'
import {joinAliases} from './aliases.ts'
import {appositionOf} from './apposition.ts'
import {type Candidate, candidatesIn, habitsOf} from './candidates.ts'
import {knownPlaces} from './countries.ts'
import {wantedNames} from './fixed.ts'
import {type NameType, Votes} from './votes.ts'

export type NameMention = Sentence['names'][number]

/** A mention on its way: which sentence, which tokens, and what it is called. */
export interface Mention extends Candidate {
  readonly sentence: number
  readonly text: string
  readonly start: number
  readonly end: number
  readonly key: string
}

/** The names of a document, and what a reader should know of them. */
export interface Names {
  readonly bySentence: readonly (readonly NameMention[])[]
  readonly ambiguous: readonly {readonly name: string; readonly fits: readonly string[]}[] // a surname that fits two persons
}

/** The names of a document, sentence by sentence: typed by votes over all mentions of a name, spellings joined under one key. */
export function nameSentences(
  drafts: readonly Draft[],
  text: string,
  aliases: readonly (readonly string[])[],
  datelines: readonly {readonly place?: string | undefined}[],
): Names {
  const habits = habitsOf(drafts)
  const wanted = wantedNames(aliases)
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
  const votes = new Votes(drafts, habits, text)
  for (const {place} of datelines)
    if (place !== undefined) for (const part of place.split('/')) votes.hearPlace(keyOf(part))
  for (const mention of mentions) votes.hear(mention)
  const {joined, ambiguous} = joinAliases(mentions, votes, drafts, text, aliases)
  const found: NameMention[][] = drafts.map(() => [])
  for (const mention of mentions) {
    const key = joined.get(mention.key) ?? mention.key
    const type: NameType | undefined = votes.typeOf(key) ?? votes.typeOf(mention.key)
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

const keys = new Map<string, string>()

/** A name's key: folded; other names of a country give the country's. Memoised: a pure function all the same. */
export function keyOf(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const place = knownPlaces.get(name.toLowerCase().replaceAll('’', "'").replace(/\.$/, '').replace(/\s+/g, ' '))
  const key = foldName(place ?? name).replace(/^the /, '')
  if (keys.size > 50_000) keys.clear()
  keys.set(name, key)
  return key
}
