import {type Article, article} from '../model/article.ts'
import type {Document} from '../model/document.ts'
import type {Stage} from '../model/stage.ts'
import {findCredits} from './credits.ts'
import {judge, markByRules, settle} from './judge.ts'
import {guessLanguage} from './language.ts'
import {linesOf} from './line.ts'
import {decideMetadata, noteOf} from './metadata.ts'
import {noticesOf} from './notices.ts'
import {scoreLines, type Tables} from './score.ts'
import {blocksOf, segmentsOf} from './segments.ts'
import {Verdicts} from './verdict.ts'
import tables from './weights.generated.json' with {type: 'json'}

/** Decides what of a document is the article, line by line and each by a named rule, and what its metadata are. */
export const clean: Stage<Document, Article> = {
  name: 'clean',
  version: 2,
  output: article,
  run: document => cleanBy(document, tables as unknown as Tables),
}

/** The stage with other weights than the shipped ones: what measuring on pages not fitted on needs. */
export function cleanBy(document: Document, weights: Tables): Article {
  const lines = linesOf(document)
  const verdicts = new Verdicts(lines)
  markByRules(verdicts)
  const scores = scoreLines(document, lines, weights)
  const judgement = judge(verdicts, scores)
  const metadata = decideMetadata(document, verdicts, judgement.body)
  const headings = settle(verdicts, judgement, metadata.title?.value)
  const blocks = blocksOf(verdicts, headings)
  const language = guessLanguage(
    blocks.map(({start, end}) => document.text.slice(start, end)).join('\n'),
    document.declared,
  )
  const segments = segmentsOf(document.text, verdicts, headings)
  return {
    id: document.id,
    file: document.file,
    sha256: document.sha256,
    bytes: document.bytes,
    mediaType: document.mediaType,
    encoding: document.encoding,
    text: document.text,
    notText: document.notText,
    segments,
    blocks,
    metadata,
    ...noteOf(document),
    language,
    credits: findCredits(verdicts, line => document.text.slice(line.start, line.end)),
    notices: noticesOf(document, {blocks, language, metadata, segments}),
  }
}
