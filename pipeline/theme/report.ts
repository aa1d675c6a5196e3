import type {AnnotatedArticle} from '../model/sentence.ts'
import type {Theme, Themes} from '../model/theme.ts'

/** The grouping as an indented list with counts, to adjust a taxonomy by: each theme, what picked it out, its sentences and why. */
export function themesReport(articles: readonly AnnotatedArticle[], themes: Themes): string {
  const sentences = new Map(articles.flatMap(({sentences}) => sentences.map(one => [one.id, one] as const)))
  const labels = new Map(themes.map(({id, label}) => [id, label]))
  const blocks = nested(themes).map(({theme, depth}) => {
    const pad = '  '.repeat(depth)
    const lines = [`${pad}${theme.label} (${theme.sentences.length})${origins[theme.origin]}`]
    if (theme.evidence.length > 0) lines.push(`${pad}  by: ${theme.evidence.join(', ')}`)
    for (const {sentence, why, runnerUp} of theme.sentences) {
      const text = (sentences.get(sentence)?.text ?? sentence).replace(/\s+/g, ' ').trim()
      const second = runnerUp === undefined ? '' : `; next: ${labels.get(runnerUp) ?? runnerUp}`
      lines.push(`${pad}  - ${text}`, `${pad}      ${why}${second}`)
    }
    return lines.join('\n')
  })
  return blocks.length === 0 ? 'No sentences, no themes.\n' : `${blocks.join('\n')}\n`
}

const origins = {taxonomy: '', found: ', found in the texts', rest: ''} as const

/** Themes in their order, each followed by those under it. */
function nested(themes: Themes): {theme: Theme; depth: number}[] {
  const rows: {theme: Theme; depth: number}[] = []
  const add = (theme: Theme, depth: number) => {
    rows.push({theme, depth})
    if (depth < 8) for (const child of themes) if (child.parent === theme.id) add(child, depth + 1)
  }
  for (const theme of themes) if (theme.parent === undefined) add(theme, 0)
  return rows
}
