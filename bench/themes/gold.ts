import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {deduplicate} from '../../pipeline/deduplicate/index.ts'
import {focus} from '../../pipeline/focus/index.ts'
import type {SentenceId} from '../../pipeline/model/id.ts'
import type {Overlaps} from '../../pipeline/model/overlap.ts'
import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'
import {taxonomy} from '../../pipeline/model/theme.ts'
import {parseYaml} from '../../pipeline/text/yaml.ts'
import {english} from '../../tests/english.ts'
import {bare} from '../cleaning/subjects.ts'
import {articlesOf} from '../overlaps/subjects.ts'

const shipped = 'templates/briefing/themes.yaml'

/** The closed list of facets. */
export const shippedFacets = parseYaml(readFileSync(shipped, 'utf8'), taxonomy, shipped)

/** A subject as a run reads it, with the themes that its gold gives each sentence, and words of which a theme's name has one. */
export interface Themed {
  readonly articles: readonly AnnotatedArticle[]
  readonly overlaps: Overlaps
  readonly themesOf: ReadonlyMap<SentenceId, readonly string[]>
  readonly wordsOf: ReadonlyMap<string, readonly string[]>
}

interface Gold {
  readonly themes: readonly {readonly id: string; readonly label_any: readonly string[]}[]
  readonly items: readonly {readonly file: string; readonly text: string; readonly themes: readonly string[]}[]
}

/** A whole subject: sources/ and gold/themes.json. */
export async function readThemed(folder: string): Promise<Themed> {
  const articles = await articlesOf(join(folder, 'sources'))
  const overlaps = await deduplicate.run(
    {articles, focus: await focus.run(articles, undefined)},
    {aliases: [], language: english},
  )
  const {themes, items} = JSON.parse(readFileSync(join(folder, 'gold', 'themes.json'), 'utf8')) as Gold
  const sentences = articles.flatMap(({article, sentences}) =>
    sentences.map(({id, text}) => ({id, file: article.file, text: bare(text)})),
  )
  const themesOf = new Map(
    items.flatMap(({file, text, themes}) => {
      const words = bare(text)
      const held = sentences.filter(
        one =>
          one.file === file &&
          (one.text === words || (one.text.length > 25 && (words.includes(one.text) || one.text.includes(words)))),
      )
      const [best] = held.sort((x, y) => y.text.length - x.text.length)
      return best === undefined ? [] : [[best.id, themes] as const]
    }),
  )
  return {articles, overlaps, themesOf, wordsOf: new Map(themes.map(({id, label_any}) => [id, label_any]))}
}
