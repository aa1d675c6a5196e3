import type {MarkupHints} from '../../model/document.ts'
import type {Verdict} from '../verdict.ts'

/** Blocks that are no text of the page, by the tag that ingest gave them. */
const tags: Readonly<Record<string, Verdict>> = {
  'front-matter': {verdict: 'metadata', rule: 'front-matter'},
  markup: {verdict: 'removed', rule: 'markup'}, // the marks of lists, quotations and tables in Markdown
  html: {verdict: 'removed', rule: 'raw-html'},
  hr: {verdict: 'removed', rule: 'separator'},
  definition: {verdict: 'removed', rule: 'link-definition'},
  img: {verdict: 'removed', rule: 'image'},
  // PDF and Word files: what stands outside the text.
  'running-head': {verdict: 'removed', rule: 'running-head'},
  'running-foot': {verdict: 'removed', rule: 'running-foot'},
  'page-number': {verdict: 'removed', rule: 'page-number'},
  'rotated-text': {verdict: 'removed', rule: 'rotated-text'},
  'figure-caption': {verdict: 'aside', rule: 'caption'},
  footnote: {verdict: 'aside', rule: 'footnote'},
  // Mail: what is not the sender's own words.
  'mail-quote': {verdict: 'removed', rule: 'mail-quote'},
  'mail-header': {verdict: 'removed', rule: 'mail-header'},
  'mail-signature': {verdict: 'removed', rule: 'mail-signature'},
  'mail-disclaimer': {verdict: 'removed', rule: 'mail-disclaimer'},
}

/** What a picture shows, often another day's: in the article's element, and no part of what it tells. */
const caption: Verdict = {verdict: 'aside', rule: 'caption'}
const isCaption = ({tag, path}: MarkupHints): boolean =>
  tag === 'figcaption' || path.some(step => step.startsWith('figcaption'))

/** What markup alone decides about a block. */
export const verdictOfMarkup = (hints: MarkupHints): Verdict | undefined =>
  Object.hasOwn(tags, hints.tag) ? tags[hints.tag] : isCaption(hints) ? caption : undefined
