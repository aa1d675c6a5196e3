import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {contentHash, groupIdOf, type SentenceId, type SourceId, sentenceIdOf} from '../../pipeline/model/id.ts'
import type {Group, Overlaps} from '../../pipeline/model/overlap.ts'
import type {AnnotatedArticle, Sentence} from '../../pipeline/model/sentence.ts'
import {type Taxonomy, taxonomy} from '../../pipeline/model/theme.ts'
import {stemsOf} from '../../pipeline/text/stem.ts'
import {parseYaml} from '../../pipeline/text/yaml.ts'
import {bareArticle} from '../bare-article.ts'

const shipped = join(import.meta.dirname, '../../templates/briefing/themes.yaml')

/** The facets that the package ships. */
export const shippedFacets: Taxonomy = parseYaml(readFileSync(shipped, 'utf8'), taxonomy, 'themes.yaml')

/** A desk's own list: themes that draw the sentences which hold their terms. */
export const deskTaxonomy: Taxonomy = parseYaml(
  readFileSync(join(import.meta.dirname, 'desk.yaml'), 'utf8'),
  taxonomy,
  'desk.yaml',
)

/** A taxonomy in YAML. */
export const taxonomyIn = (yaml: string): Taxonomy => parseYaml(yaml, taxonomy, 'themes.yaml')

export interface Given {
  readonly articles: AnnotatedArticle[]
  readonly overlaps: Overlaps
}

/**
 * Sources in shorthand: a sentence a line, an empty line between paragraphs, `# ` before a subheading. Lines that begin
 * with the same `=name ` report the same thing: they are a group.
 */
export function readSources(sources: ReadonlyMap<string, string>): Given {
  const groups = new Map<string, SentenceId[]>()
  const articles = [...sources].map(([file, text]) => articleIn(file, text, groups))
  return {articles, overlaps: {actors: [], origins: [], groups: [...groups.values()].map(groupOf), disagreements: []}}
}

function articleIn(file: string, text: string, groups: Map<string, SentenceId[]>): AnnotatedArticle {
  const source = `src-${contentHash(text).slice(-12).replace(/[g-z]/g, 'a')}` as SourceId
  const sentences: Sentence[] = []
  let block = 0
  let heading: string | undefined
  let start = 0
  for (const line of text.split('\n')) {
    const [, group, written] = /^(?:=(\S+) )?(.*)$/.exec(line)!
    if (line === '') block++
    else if (line.startsWith('# ')) heading = line.slice(2)
    else {
      const sentence = sentenceIn(source, start, written!, sentences.length, block, heading)
      sentences.push(sentence)
      if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), sentence.id])
    }
    start += line.length + 1
  }
  return {article: articleShell(source, file, text), sentences, datelines: []}
}

const sentenceIn = (
  source: SourceId,
  start: number,
  text: string,
  index: number,
  block: number,
  heading: string | undefined,
): Sentence => ({
  id: sentenceIdOf(source, start, start + text.length),
  source,
  start,
  end: start + text.length,
  text,
  index,
  block,
  ...(heading === undefined ? {} : {heading}),
  stems: stemsOf(text),
  names: [],
  dates: [],
  quantities: [],
  quotations: [],
  mode: 'report',
  event: {},
})

const articleShell = (id: SourceId, file: string, text: string): AnnotatedArticle['article'] =>
  bareArticle({id, file, sha256: id.slice(4), text, blocks: []})

const groupOf = (members: readonly SentenceId[]): Group => ({
  id: groupIdOf(members),
  kind: 'same-fact',
  printed: members[0]!,
  members,
  origins: [],
  score: 1,
  why: 'test',
})
