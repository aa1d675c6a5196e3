import type {Article} from '../model/article.ts'
import {metadataFields} from '../model/metadata.ts'

/** What was kept and what was removed, line by line with the rule that decided: for a reader who checks the cleaning. */
export function cleanReport(article: Article): string {
  const fields = metadataFields.map(field => {
    const value = article.metadata[field]
    return `${field}: ${value === null ? '-' : `${value.value} (${value.evidence.how}, ${value.confidence})`}`
  })
  const credits = article.credits.map(({name, how}) => `credit: ${name} (${how})`)
  const lines = article.segments
    .filter(({kind}) => kind !== 'gap')
    .map(({start, end, verdict, rule, kind}) => {
      const sign = {kept: '+', removed: '-', metadata: '=', aside: '~'}[verdict]
      const text = article.text.slice(start, end).replace(/\s+/g, ' ')
      return `${sign} [${rule}${kind === 'heading' ? ', heading' : ''}] ${text}`
    })
  const notices = article.notices.map(({rule, message}) => `! ${rule}: ${message}`)
  return `${[...fields, `language: ${article.language}`, ...credits, ...notices, '', ...lines].join('\n')}\n`
}
