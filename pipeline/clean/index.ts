import {type Article, article} from '../model/article.ts'
import type {Document} from '../model/document.ts'
import type {Stage} from '../model/stage.ts'
import {bestStretch, type Span} from './body.ts'
import {findCredits} from './credits.ts'
import {commentHeading, relatedHeading, ruleOf} from './furniture.ts'
import {guessLanguage} from './language.ts'
import {linesOf} from './line.ts'
import {verdictOfMarkup} from './markup.ts'
import {decideMetadata} from './metadata.ts'
import {scoreLines, type Tables} from './score.ts'
import {blocksOf, segmentsOf} from './segments.ts'
import {Verdicts} from './verdict.ts'
import tables from './weights.generated.json' with {type: 'json'}

/** Decides what of a document is the article, line by line and each by a named rule, and what its metadata are. */
export const clean: Stage<Document, Article> = {
  name: 'clean',
  version: 1,
  output: article,
  run: document => {
    const lines = linesOf(document)
    const verdicts = new Verdicts(lines)
    markByRules(verdicts)
    const scores = scoreLines(document, lines, tables as unknown as Tables)
    const body = bestStretch(
      lines.map(line => (verdicts.isOpen(line.index) ? (scores[line.index]! > 0 ? 1 : -1) * Math.sqrt(line.words) : 0)),
    )
    const metadata = decideMetadata(document, verdicts, body)
    const headings = keepBody(verdicts, body, scores)
    const blocks = blocksOf(verdicts, headings)
    const language = guessLanguage(
      blocks.map(({start, end}) => document.text.slice(start, end)).join('\n'),
      document.declared,
    )
    return {
      id: document.id,
      file: document.file,
      sha256: document.sha256,
      bytes: document.bytes,
      mediaType: document.mediaType,
      encoding: document.encoding,
      text: document.text,
      notText: document.notText,
      segments: segmentsOf(document.text.length, verdicts, headings),
      blocks,
      metadata,
      language,
      credits: findCredits(verdicts, line => document.text.slice(line.start, line.end)),
      notices: document.notices,
    }
  },
}

function markByRules(verdicts: Verdicts): void {
  let prose = 0
  let cut: string | undefined
  for (const line of verdicts.lines) {
    const markup = line.hints === undefined ? undefined : verdictOfMarkup(line.hints)
    if (markup !== undefined) verdicts.give(line.index, markup.verdict, markup.rule)
    if (prose > 60 && line.words <= 12 && commentHeading.test(line.text)) cut = 'comment-section'
    else if (cut === undefined && prose > 60 && line.words <= 10 && relatedHeading.test(line.text))
      verdicts.give(line.index, 'removed', 'related-stories')
    if (cut !== undefined) {
      verdicts.give(line.index, 'removed', cut)
      continue
    }
    const rule = ruleOf(line)
    if (rule !== undefined) verdicts.give(line.index, rule.verdict, rule.name)
    else if (line.stops && line.words >= 8) prose += line.words
  }
}

function keepBody(verdicts: Verdicts, body: Span | undefined, scores: readonly number[]): Set<number> {
  const headings = new Set<number>()
  for (const line of verdicts.lines) {
    const {index} = line
    if (body === undefined) verdicts.give(index, 'removed', 'no-article')
    else if (scores[index]! > 0) {
      if (!verdicts.isOpen(index)) continue
      const heading = line.kind === 'heading' || (line.kind === 'line' && !line.stops && line.words <= 16)
      verdicts.give(index, 'kept', heading ? 'subheading' : 'body')
      if (heading) headings.add(index)
    } else if (index < body.first) verdicts.give(index, 'removed', 'before-body')
    else if (index > body.last) verdicts.give(index, 'removed', 'after-body')
    else verdicts.give(index, 'removed', 'inside-body')
  }
  return headings
}
