import type {Article} from '../model/article.ts'

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
