import type {Document} from '../../model/document.ts'
import type {Metadata, MetadataValue} from '../../model/metadata.ts'
import type {Span} from '../features/stretch.ts'
import type {Verdicts} from '../verdict.ts'
import {decideAuthor, markAuthorBox} from './author.ts'
import {headLines} from './head.ts'
import {isToldAbove, readHeader} from './header.ts'
import {findImprint} from './imprint.ts'
import {decidePublished} from './published.ts'
import {decidePublisher} from './publisher.ts'
import {decideTitle} from './title.ts'

/** Title, author, publisher, day and address of an article, each with its evidence, or null: never guessed, never from furniture. */
export function decideMetadata(
  given: Document,
  verdicts: Verdicts,
  body: Span | undefined,
  scores: readonly number[],
): Metadata {
  const document = {...given, declared: [...readHeader(verdicts, given.text), ...given.declared]}
  const first = body?.first ?? verdicts.lines.length
  const imprint = findImprint(verdicts)
  const title = decideTitle(document, verdicts, body, scores, imprint)
  const titleLine = verdicts.lines.find(({start, index}) => start === title?.evidence.span?.start && index < first + 5)
  const head = headLines(verdicts, titleLine, first)
  const foot = body === undefined ? [] : verdicts.lines.slice(body.last, body.last + 13)
  const published = decidePublished(document, verdicts, head, body)
  const author = decideAuthor(document, verdicts, head, foot, imprint)
  if (author !== null && body !== undefined) markAuthorBox(verdicts, author.value, body)
  return {
    title,
    published,
    author,
    publisher: decidePublisher(document, verdicts, title, imprint),
    url: decideUrl(document),
  }
}

/** The address that the user or the page itself gives, when it is one. */
function decideUrl({declared}: Document): MetadataValue | null {
  const urls = declared.filter(({field, value}) => field === 'url' && /^https?:\/\/[^\s/][^\s/.]*\.\S+$/i.test(value))
  const found =
    urls.find(({by}) => by === 'user') ??
    urls.find(({how}) => isToldAbove(how)) ??
    urls.find(({how}) => how === 'canonical link') ??
    urls[0]
  if (found === undefined) return null
  const {how, span, by, value} = found
  return {value, evidence: {how, ...(span === undefined ? {} : {span})}, confidence: 'high', by}
}

/** What is said of the source's reliability: by the user, or by whoever saved it. */
export function noteOf({declared}: Document): {note?: MetadataValue} {
  const notes = declared.filter(({field}) => field === 'note')
  const one = notes.find(({by}) => by === 'user') ?? notes[0]
  if (one === undefined) return {}
  const {value, how, span, by} = one
  return {note: {value, evidence: {how, ...(span === undefined ? {} : {span})}, confidence: 'high', by}}
}
