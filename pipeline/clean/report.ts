import type {Article} from '../model/article.ts'
import {metadataFields} from '../model/metadata.ts'

/** The article as Markdown: title, a line of metadata, body. Text of the source is escaped, so that it shows as it reads. */
export function articleMarkdown(article: Article): string {
  const {title, author, publisher, published, url} = article.metadata
  const facts = [publisher, author, published, url].flatMap(value => (value === null ? [] : [escapeMarks(value.value)]))
  const parts = title === null ? [] : [`# ${escapeMarks(title.value)}`]
  if (facts.length > 0) parts.push(`*${facts.join(' · ')}*`)
  let list: string[] = []
  const endList = (): void => {
    if (list.length > 0) parts.push(list.join('\n'))
    list = []
  }
  for (const {start, end, kind, level} of article.blocks) {
    const raw = article.text.slice(start, end).replace(/\s+/g, ' ')
    const text = article.mediaType === 'text/markdown' ? raw : escapeMarks(raw)
    if (kind === 'list-item') {
      list.push(`- ${text}`)
      continue
    }
    endList()
    if (kind === 'heading') parts.push(`${'#'.repeat(Math.min(6, Math.max(2, level ?? 2)))} ${text}`)
    else parts.push(kind === 'quote' ? `> ${text}` : text)
  }
  endList()
  return `${parts.join('\n\n')}\n`
}

/** A text that would mean something in Markdown, made to stand for itself. */
const escapeMarks = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^(#{1,6}\s|[-+]\s|=+$|-{3,}$)/, '\\$1')
    .replace(/^(\d{1,9})([.)]\s)/, '$1\\$2')

const signs = {kept: '+', removed: '-', metadata: '=', aside: '~'} as const

/** What was kept and what was removed, line by line with the rule that decided: for a reader who checks the cleaning. */
export function cleanReport(article: Article): string {
  const fields = metadataFields.map(field => {
    const value = article.metadata[field]
    return `${field}: ${value === null ? '-' : `${value.value} (${value.evidence.how}, ${value.confidence})`}`
  })
  const credits = article.credits.map(({name, how}) => `credit: ${name} (${how})`)
  const notices = article.notices.map(({rule, message}) => `! ${rule}: ${message}`)
  const lines = article.segments
    .filter(({kind}) => kind !== 'gap')
    .map(({start, end, verdict, rule, kind}) => {
      const text = article.text.slice(start, end).replace(/\s+/g, ' ')
      return `${signs[verdict]} [${rule}${kind === 'heading' ? ', heading' : ''}] ${text}`
    })
  return `${[...fields, `language: ${article.language}`, ...credits, ...notices, '', ...lines].join('\n')}\n`
}

/** One JSON object a line: the article's metadata first, then each segment with its text, verdict and rule. */
export function cleanLines(article: Article): string {
  const {id, file, sha256, mediaType, encoding, language, metadata, credits, notices} = article
  const head = {kind: 'article', id, file, sha256, mediaType, encoding, language, metadata, credits, notices}
  const segments = article.segments
    .filter(({kind}) => kind !== 'gap')
    .map(segment => ({...segment, text: article.text.slice(segment.start, segment.end)}))
  return `${[head, ...segments].map(one => JSON.stringify(one)).join('\n')}\n`
}
