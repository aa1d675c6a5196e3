import type {Article} from '../../../model/article.ts'
import type {Parse, Syntax} from '../../syntax.ts'
import {parseOf} from '../clauses/reader.ts'
import type {NameMention} from '../names/index.ts'
import type {Quoted} from '../speech/marks.ts'
import type {Draft} from '../token.ts'
import type {GenderOf} from './gender.ts'
import {type Referent, referentsOf} from './index.ts'

/** Who is meant by the pronoun at an offset of a sentence, given by its place, where that is certain. */
export type Meant = (sentence: number, offset: number) => Referent | undefined

/**
 * Sentences before a pronoun in which whom it means is sought. Set by reasoning: a parse is dear, and who was last spoken of
 * farther back is seldom meant.
 */
const reach = 6

/** Tells who is meant in an article. Only what stands before a pronoun that is asked for is parsed, and that once. */
export function meantIn(
  article: Article,
  {
    drafts,
    names,
    quoted,
    opens,
    fullNames,
  }: {
    readonly drafts: readonly Draft[]
    readonly names: readonly (readonly NameMention[])[]
    readonly quoted: readonly (readonly Quoted[])[]
    readonly opens: readonly boolean[] // by sentence, whether an item of the page begins with it
    readonly fullNames: ReadonlyMap<string, string>
  },
  {syntax, genderOf}: {readonly syntax: Syntax; readonly genderOf: GenderOf},
): Meant {
  const parses = new Map<number, Parse>()
  const answers = new Map<number, ReadonlyMap<number, Referent>>()
  const sentenceAt = (at: number) => {
    const {start, end} = drafts[at]!
    const parse = parses.get(at) ?? parseOf(syntax, article.text, start, end)
    parses.set(at, parse)
    // a surname alone tells no sex: its full form stands somewhere
    const own = names[at]!.map(name => ({...name, text: fullNames.get(name.key) ?? name.text}))
    return {parse, names: own, quotations: quoted[at]!, opensItem: opens[at]!}
  }
  const answer = (sentence: number) => {
    let first = sentence
    while (first > 0 && sentence - first < reach && !opens[first]) first--
    const read = Array.from({length: sentence - first + 1}, (_, at) => sentenceAt(first + at))
    return new Map(referentsOf(read, genderOf).map(one => [one.pronoun.start, one]))
  }
  return (sentence, offset) => {
    const known = answers.get(sentence) ?? answer(sentence)
    answers.set(sentence, known)
    return known.get(offset)
  }
}

/** By key, the longest form in which a person is named. */
export function longestForms(names: readonly (readonly NameMention[])[]): ReadonlyMap<string, string> {
  const longest = new Map<string, string>()
  for (const {key, text, type} of names.flat())
    if (type === 'person' && text.length > (longest.get(key)?.length ?? 0)) longest.set(key, text)
  return longest
}
