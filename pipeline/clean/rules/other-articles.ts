import type {Document} from '../../model/document.ts'
import {titleOf} from '../features/topic.ts'
import type {Line} from '../line.ts'
import {lead, person} from '../metadata/names.ts'
import {isDateLine} from '../metadata/published.ts'
import {titleKey} from '../metadata/title-key.ts'
import type {Verdicts} from '../verdict.ts'

/** Lines below a headline within which its byline or day stands. */
const below = 4
/** Words of running text that make a part of a page an article. */
const fewest = 20
/** Articles on one page, above which its headlines are entries of a live page or a digest. */
const most = 4

/**
 * Takes out the articles that a page shows above or below the one it declares: each begins with a headline that has a byline of its own, or
 * is of the first level and has a day. Pages append the next story while one scrolls, and it may well be the longer one.
 */
export function markOtherArticles(document: Document, verdicts: Verdicts): void {
  const {lines} = verdicts
  const heads = lines.filter(line => isHead(line, lines))
  if (heads.length < 2 || heads.length > most) return
  const title = titleOf(document, lines)
  const key = title === undefined ? '' : ` ${titleKey(title)} `
  const own = heads.filter(({text}) => key.includes(` ${titleKey(text)} `))
  const first = own[0]
  if (first === undefined || own.some(({text}) => titleKey(text) !== titleKey(first.text))) return
  const parts = heads.map((head, k) => ({head, part: lines.slice(head.index, heads[k + 1]?.index ?? lines.length)}))
  // A second line of the headline stands between it and the byline, and has the article below it: no border.
  if (!parts.some(({head, part}) => own.includes(head) && proseIn(part) >= fewest)) return
  for (const {head, part} of parts) {
    if (own.includes(head) || proseIn(part) < fewest) continue
    for (const {index} of part) verdicts.give(index, 'removed', 'other-article')
  }
}

const proseIn = (part: readonly Line[]): number => part.reduce((sum, line) => (line.stops ? sum + line.words : sum), 0)

/** A headline with a byline right below it; one of the first level with a day will do. */
function isHead({kind, level, words, index}: Line, lines: readonly Line[]): boolean {
  if (kind !== 'heading' || level === undefined || level > 2 || words < 3) return false
  return lines
    .slice(index + 1, index + 1 + below)
    .some(line => isByline(line) || (level === 1 && isDateLine(line) !== undefined))
}

/** "By A Person, 9 May 2031"; a sentence may begin with "By" too. */
const isByline = ({text, words, stops}: Line): boolean =>
  words <= 12 && !stops && lead.test(`${text} `) && person.test(text.replace(lead, ''))
