import {annotate} from '../../pipeline/annotate/index.ts'
import {genderOfPronoun} from '../../pipeline/language/en/reference/gender.ts'
import {
  type GenderOf,
  type ReadSentence,
  type Referent,
  referentsOf,
} from '../../pipeline/language/en/reference/index.ts'
import type {Parse, Syntax, Word} from '../../pipeline/language/syntax.ts'
import {english} from '../../tests/english.ts'
import {articleFrom} from '../reading/labels.ts'
import {type Gold, type GoldText, readGold} from './gold.ts'

/** A pronoun of the treebank with the names, before it, of whom it means; none where its chain has no name yet. */
export interface GoldPronoun {
  readonly sentence: number
  readonly start: number
  readonly named: readonly {readonly start: number; readonly end: number}[]
}

/** A document as `referentsOf` reads it, with what is right. */
export interface ReferenceText {
  readonly id: string
  readonly genre: string
  readonly sentences: readonly ReadSentence[]
  readonly pronouns: readonly GoldPronoun[]
}

/** A parser of a text: the treebank's own answer when none is given. */
export type Parser = (text: string, start: number) => Parse

/** The document's text in paragraphs, names and quotations as the shipped stage finds them, parses as given, chains from the treebank. */
export async function referenceText({id, genre, sentences}: GoldText, parser?: Parser): Promise<ReferenceText> {
  let text = ''
  const starts = sentences.map((sentence, at) => {
    if (at > 0) text += sentence.opensParagraph ? '\n' : ' '
    const start = text.length
    text += sentence.text
    return start
  })
  const read = await annotate.run(articleFrom({id, text}), {language: english})
  const names = read.sentences.flatMap(sentence => sentence.names)
  const quotations = read.sentences.flatMap(sentence => sentence.quotations)
  const isInside = (start: number, end: number) => (one: {start: number; end: number}) =>
    one.start < end && one.end > start
  return {
    id,
    genre,
    pronouns: pronounsIn(sentences, starts),
    sentences: sentences.map((sentence, at): ReadSentence => {
      const start = starts[at]!
      const end = start + sentence.text.length
      const previous = sentences[at - 1]
      return {
        parse: parser?.(sentence.text, start) ?? moved(sentence.parse, start),
        names: names.filter(isInside(start, end)),
        quotations: quotations.filter(isInside(start, end)),
        opensItem:
          at === 0 ||
          (sentence.isHeading && sentence.opensParagraph) ||
          (previous?.isHeading === true && sentence.opensParagraph),
      }
    }),
  }
}

const moved = (parse: Parse, by: number): Parse => ({
  ...parse,
  words: parse.words.map((word): Word => ({...word, start: word.start + by, end: word.end + by})),
})

/** Pronouns "he" and "she" in all their forms, with the heads of the named mentions of their chains. */
function pronounsIn(sentences: readonly Gold[], starts: readonly number[]): GoldPronoun[] {
  const named = new Map<string, {start: number; end: number}[]>()
  const found: GoldPronoun[] = []
  sentences.forEach((sentence, index) => {
    const {words, heads} = sentence.parse
    const by = starts[index]!
    const open: {chain: string; first: number}[] = []
    const closed: {chain: string; head: number}[] = []
    const close = (mention: {chain: string; first: number}, last: number) => {
      const inside = (at: number) => at >= mention.first && at <= last
      const head = words.findIndex((_, at) => inside(at) && !inside(heads[at]!))
      closed.push({chain: mention.chain, head})
    }
    sentence.entities.forEach((marks, at) => {
      for (const [, opened, alone, ended] of marks.matchAll(/\((\d+)-[^()]*(\))?|(\d+)\)/g)) {
        if (opened !== undefined && alone !== undefined) close({chain: opened, first: at}, at)
        else if (opened !== undefined) open.push({chain: opened, first: at})
        else {
          const place = open.findLastIndex(mention => mention.chain === ended)
          if (place >= 0) close(open.splice(place, 1)[0]!, at)
        }
      }
    })
    for (const {chain, head} of closed.sort((a, b) => a.head - b.head)) {
      const word = words[head]
      if (word === undefined) continue
      const list = named.get(chain) ?? []
      if (word.pos === 'PROPN') named.set(chain, [...list, {start: word.start + by, end: word.end + by}])
      else if (word.pos === 'PRON' && genderOfPronoun(word.text) !== undefined)
        found.push({sentence: index, start: word.start + by, named: list})
    }
  })
  return found
}

/** The figures over all documents, with the parser's own trees. */
export async function scoreAntecedents(path: string, reader: Syntax, genderOf: GenderOf) {
  const parse: Parser = (text, start) => moved(reader.parse(reader.tag(text, 0, text.length)), start)
  const texts = await Promise.all(readGold(path).map(one => referenceText(one, parse)))
  return antecedentFigures(texts.map(text => ({text, found: referentsOf(text.sentences, genderOf)})))
}

/** Right over named, and named over the pronouns that mean somebody named before. */
export function antecedentFigures(
  texts: readonly {readonly text: ReferenceText; readonly found: readonly Referent[]}[],
): {
  n: number
  figures: Record<'precision' | 'recall' | 'named', number>
} {
  let right = 0
  let named = 0
  let all = 0
  for (const {text, found} of texts) {
    all += text.pronouns.filter(pronoun => pronoun.named.length > 0).length
    const known = found.filter(one => text.pronouns.some(pronoun => pronoun.start === one.pronoun.start)) // some stand in no mention of the treebank
    named += known.length
    right += known.filter(one => isRight(text, one)).length
  }
  return {n: all, figures: {precision: named === 0 ? 1 : right / named, recall: named / Math.max(1, all), named}}
}

/** True when the name found is one of the chain's. */
export const isRight = (text: ReferenceText, {pronoun, name}: Pick<Referent, 'pronoun' | 'name'>): boolean =>
  text.pronouns
    .find(one => one.start === pronoun.start)
    ?.named.some(one => one.start < name.end && one.end > name.start) === true
