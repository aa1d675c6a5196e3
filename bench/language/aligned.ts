import type {Parse, Syntax} from '../../pipeline/language/syntax.ts'
import type {GoldDocument, GoldSentence} from './treebank.ts'

/** A sentence as the treebank and as the parser have it. */
export interface AlignedParse {
  readonly genre: string
  readonly gold: GoldSentence
  readonly parse: Parse
  /** The parser's word for each gold word, by exact offsets; -1 where there is none. */
  readonly wordOf: readonly number[]
}

/** Reads each sentence from its text: tokens, tags and heads are the reader's own. */
export function alignedParses(documents: readonly GoldDocument[], reader: Syntax): AlignedParse[] {
  return documents.flatMap(({genre, sentences}) =>
    sentences.map(gold => {
      const parse = reader.parse(reader.tag(gold.text, 0, gold.text.length))
      const places = new Map(parse.words.map(({start, end}, at) => [`${start} ${end}`, at]))
      const wordOf = gold.forms.map((form, at) => {
        const start = gold.starts[at]!
        return places.get(`${start} ${start + form.length}`) ?? -1
      })
      return {genre, gold, parse, wordOf}
    }),
  )
}

/** Genres that read like sources. */
const like = new Set(['news', 'interview', 'bio', 'speech'])

/** Figures over all sentences, those of news, and those of genres that read like sources. */
export function byGenre(
  parses: readonly AlignedParse[],
  figuresOf: (some: readonly AlignedParse[]) => Readonly<Record<string, number>>,
): Record<string, number> {
  const some = {
    '': parses,
    _news: parses.filter(({genre}) => genre === 'news'),
    _like: parses.filter(({genre}) => like.has(genre)),
  }
  return Object.fromEntries(
    Object.entries(some).flatMap(([suffix, chosen]) =>
      chosen.length === 0 ? [] : Object.entries(figuresOf(chosen)).map(([name, value]) => [`${name}${suffix}`, value]),
    ),
  )
}
