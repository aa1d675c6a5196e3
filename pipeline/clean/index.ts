import {type Article, article} from '../model/article.ts'
import type {Document} from '../model/document.ts'
import type {Stage} from '../model/stage.ts'
import {titleOf} from './features/topic.ts'
import {guessLanguage} from './language.ts'
import {type Line, linesOf} from './line.ts'
import {findCredits} from './metadata/credits.ts'
import {decideMetadata, noteOf} from './metadata/index.ts'
import {type Decoded, decode} from './model/decoding.ts'
import {scoreLines, type Weights} from './model/index.ts'
import refining from './model/refining.generated.json' with {type: 'json'}
import {type Refined, type Refining, refine, ruleOf} from './model/refining.ts'
import weights from './model/weights.generated.json' with {type: 'json'}
import {noticesOf} from './notices.ts'
import {isOfCopy} from './rules/copy.ts'
import {markMailing} from './rules/mailing.ts'
import {markByRules} from './rules/mark.ts'
import {isText} from './rules/mend.ts'
import {markOtherArticles} from './rules/other-articles.ts'
import {markRelease} from './rules/release.ts'
import {settle} from './rules/settle.ts'
import {blocksOf, segmentsOf} from './segments.ts'
import {Verdicts} from './verdict.ts'

/** Decides what of a document is the article, line by line and each by a named rule, and what its metadata are. */
export const clean: Stage<Document, Article> = {
  name: 'clean',
  version: 8,
  output: article,
  run: document => cleanBy(document, weights as unknown as Weights, refining as Refining),
}

/** The stage with other weights than the shipped ones: what measuring on pages not fitted on needs. */
export function cleanBy(document: Document, weights: Weights, refining: Refining | undefined): Article {
  const lines = linesOf(document)
  const verdicts = new Verdicts(lines)
  markByRules(verdicts)
  markOtherArticles(document, verdicts)
  markMailing(document, verdicts)
  markRelease(verdicts)
  const scores = scoreLines(document, lines, weights)
  const decoded = decode(verdicts, scores)
  const kept = lines.filter(({index}) => decoded.keeps[index] && verdicts.isOpen(index))
  const language = guessLanguage(kept.map(({text}) => text).join('\n'), document.declared)
  const isRefined =
    refining !== undefined &&
    isPage(lines, verdicts, decoded.keeps) &&
    language === 'en' &&
    !bare.has(document.mediaType)
  const refined = isRefined ? refineDecoded(document, verdicts, scores, decoded, refining) : {...decoded, taken: []}
  const metadata = decideMetadata(document, verdicts, refined.body, scores)
  for (const [index, evidence] of refined.taken) verdicts.give(index, 'aside', ruleOf(evidence))
  const headings = settle(verdicts, refined, metadata.title?.value)
  const blocks = blocksOf(verdicts, headings)
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

/** Whether anything was furniture so far: below the first paragraph, since above it stand a text's own title, publisher and day. Else the text was saved alone, without its page: there is nothing more to look for. */
const isPage = (lines: readonly Line[], verdicts: Verdicts, keeps: readonly boolean[]): boolean => {
  const first = lines.findIndex(line => keeps[line.index] && isText(line))
  return lines.some(line => {
    const {index} = line
    const verdict = verdicts.of(index)
    if (isTrail(line)) return true
    return verdict === undefined ? index > first && !keeps[index] : verdict.verdict === 'removed' && !isOfCopy(line)
  })
}

/** "Home > Media > Notices": where a text stands on its site, which only a page tells. */
const isTrail = ({text, words, stops}: Line): boolean =>
  !stops && words <= 20 && text.length <= 200 && text.split(/\s[>›»]\s/u).length >= 3

/** Formats that hold little besides the text: the further pass was fitted on pages and dumps. */
const bare: ReadonlySet<Document['mediaType']> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
])

/** What the further pass left of the lines that decoding kept, and of the body's two ends. */
function refineDecoded(
  document: Document,
  verdicts: Verdicts,
  scores: readonly number[],
  {keeps, body}: Decoded,
  refining: Refining,
): Decoded & Refined {
  const title = titleOf(document, verdicts.lines)
  const {keeps: left, taken} = refine(verdicts, scores, keeps, title, refining)
  if (body === undefined) return {keeps: left, taken, body}
  let {first, last} = body
  while (first < last && !left[first]) first++
  while (last > first && !left[last]) last--
  return {keeps: left, taken, body: {first, last}}
}
