import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {bare} from '../cleaning/subjects.ts'
import {articlesOf, type Quoted, type Subject} from './subjects.ts'

interface Gold {
  readonly disagreements: readonly {readonly values: readonly (Quoted & {readonly value?: string})[]}[]
}

/** Folders of a few short articles each, `sources/` with `gold.json`, as subjects of which only the disagreements are known. */
export async function* readDuels(root: string): AsyncIterable<Pick<Subject, 'name' | 'articles' | 'disputes'>> {
  for (const name of readdirSync(root).sort()) {
    if (!existsSync(join(root, name, 'gold.json'))) continue
    const {disagreements} = JSON.parse(readFileSync(join(root, name, 'gold.json'), 'utf8')) as Gold
    const articles = await articlesOf(join(root, name, 'sources'))
    const sentences = articles.flatMap(({article, sentences: own}) =>
      own.map(({id, text}) => ({id, file: article.file, text: bare(text)})),
    )
    const found = ({file, quote}: Quoted): Set<string> => {
      const words = bare(quote)
      return new Set(sentences.filter(one => one.file === file && one.text.includes(words)).map(({id}) => id))
    }
    const disputes = disagreements.map(({values}) =>
      values.map(one => ({value: String(one.value ?? one.quote), sentences: found(one)})),
    )
    yield {name, articles, disputes}
  }
}
