import type {Root} from 'nlcst'
import type {Parser, Plugin} from 'unified'
import {parse} from './tree.ts'

/**
 * A retext parser for English prose: `unified().use(englishSentences).parse(text)` gives an nlcst tree with positions.
 * In the place of retext-english, whose cost a byte grows with the length of a paragraph; this one's doesn't.
 */
export const englishSentences: Plugin<[], string, Root> = function () {
  const parser: Parser<Root> = document => parse(document)
  this.parser = parser
}
