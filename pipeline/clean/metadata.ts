import type {Document} from '../model/document.ts'
import type {Metadata, MetadataValue} from '../model/metadata.ts'
import {decideAuthor} from './author.ts'
import type {Span} from './body.ts'
import {decidePublished} from './published.ts'
import {decidePublisher} from './publisher.ts'
import {decideTitle} from './title.ts'
import type {Verdicts} from './verdict.ts'

/** Title, author, publisher, day and address of an article, each with its evidence, or null: never guessed, never from furniture. */
export function decideMetadata(document: Document, verdicts: Verdicts, body: Span | undefined): Metadata {
  const first = body?.first ?? verdicts.lines.length
  return {
    title: decideTitle(document, verdicts, first),
    published: decidePublished(document, verdicts, first),
    author: decideAuthor(document, verdicts, first),
    publisher: decidePublisher(document, verdicts),
    url: decideUrl(document),
  }
}

/** The address that the user or the page itself gives, when it is one. */
function decideUrl({declared}: Document): MetadataValue | null {
  const urls = declared.filter(({field, value}) => field === 'url' && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(value))
  const found =
    urls.find(({by}) => by === 'user') ??
    urls.find(({how}) => how === 'front matter') ??
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
