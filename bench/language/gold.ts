import {type Parse, type PartOfSpeech, partsOfSpeech} from '../../pipeline/language/syntax.ts'
import {type ConlluSentence, readConllu} from './conllu.ts'

/** A sentence of a treebank as a parse of which every arc is certain, with what its last column says of mentions. */
export interface Gold {
  readonly text: string
  readonly parse: Parse
  readonly entities: readonly string[] // a word each: "(12-person-giv:act-cf1-1-coref", "12)", or ""
  readonly opensParagraph: boolean
  readonly isHeading: boolean
}

/** A document of a treebank. */
export interface GoldText {
  readonly id: string
  readonly genre: string
  readonly sentences: readonly Gold[]
}

/** Reads a treebank as parses. */
export const readGold = (path: string): GoldText[] =>
  readConllu(path).map(({id, genre, sentences}) => ({id, genre, sentences: sentences.map(goldOf)}))

const goldOf = ({text, comments, rows, starts}: ConlluSentence): Gold => ({
  text,
  parse: {
    words: rows.map(([, form, lemma, pos, tag], at) => ({
      start: starts[at]!,
      end: starts[at]! + form!.length,
      text: form!,
      lemma: lemma!,
      pos: partsOfSpeech.find(one => one === pos) ?? ('X' satisfies PartOfSpeech),
      tag: tag!,
    })),
    heads: rows.map(row => Number(row[6]) - 1),
    relations: rows.map(row => row[7]!),
    confidences: rows.map(() => 100),
  },
  entities: rows.map(row => /(?:^|\|)Entity=([^|]*)/.exec(row[9]!)?.[1] ?? ''),
  opensParagraph: comments.includes('# newpar'),
  isHeading: /^# newpar_block = .*\bhead\b/m.test(comments),
})
