import type {Overlaps} from '../../pipeline/model/overlap.ts'
import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'

/** What deduplicate found, as text for people: groups with their members, disagreements with their values. */
export function describe(found: Overlaps, articles: readonly AnnotatedArticle[]): string {
  const names = new Map(articles.map(({article}) => [article.id, article.file]))
  const sentences = new Map(articles.flatMap(({sentences}) => sentences.map(sentence => [sentence.id, sentence])))
  const fileOf = (id: string) => names.get(sentences.get(id as never)!.source)!
  const textOf = (id: string) => sentences.get(id as never)!.text.replace(/\s+/g, ' ')
  const lines: string[] = []
  for (const {sources, why} of found.origins) {
    if (sources.length > 1) lines.push(`origin: ${list(sources.map(source => names.get(source)!))} (${why})`)
  }
  for (const {kind, printed, members} of byText(found.groups, group => textOf(group.printed))) {
    lines.push(`${kind}:`)
    for (const id of byText(members, member => fileOf(member) + textOf(member)))
      lines.push(`  ${id === printed ? '*' : '-'} ${fileOf(id)}: ${textOf(id)}`)
  }
  for (const one of byText(found.disagreements, ({question}) => question)) {
    lines.push(`${one.printed ? 'printed' : 'listed'} ${one.kind}, ${one.class}: ${one.question} (${one.why})`)
    for (const {value, spans} of one.values)
      lines.push(`  ${value}: ${list(spans.map(span => `${names.get(span.source)} “${span.exact}”`))}`)
  }
  return lines.length === 0 ? 'nothing\n' : `${lines.join('\n')}\n`
}

const list = (texts: readonly string[]): string => [...texts].sort().join(', ')

const byText = <T>(items: readonly T[], text: (item: T) => string): T[] =>
  [...items].sort((a, b) => (text(a) < text(b) ? -1 : 1))
