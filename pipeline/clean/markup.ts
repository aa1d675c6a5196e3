import type {MarkupHints} from '../model/document.ts'
import type {Verdict} from './verdict.ts'

/** Blocks that are no text of the page, by the tag that ingest gave them. */
const tags: Readonly<Record<string, Verdict>> = {
  'front-matter': {verdict: 'metadata', rule: 'front-matter'},
  markup: {verdict: 'removed', rule: 'markup'}, // the marks of lists, quotations and tables in Markdown
  html: {verdict: 'removed', rule: 'raw-html'},
  hr: {verdict: 'removed', rule: 'separator'},
  definition: {verdict: 'removed', rule: 'link-definition'},
  img: {verdict: 'removed', rule: 'image'},
}

/** What markup alone decides about a block. */
export const verdictOfMarkup = (hints: MarkupHints): Verdict | undefined =>
  Object.hasOwn(tags, hints.tag) ? tags[hints.tag] : undefined
