import {compose} from '../compose/index.ts'
import type {Budgets, Composed} from '../model/briefing.ts'
import type {PageTree} from '../model/page.ts'
import {buildPage} from '../render/page/index.ts'
import type {Begun} from './begin.ts'
import {fitted} from './fit.ts'
import type {Themed} from './grouping.ts'
import {layOutPages, type Pages} from './pages.ts'
import {remember} from './remember.ts'

/** A folder with its briefing as it will be printed: what it says, its page tree, its pages. */
export interface Printed extends Themed {
  readonly composed: Composed
  readonly tree: PageTree
  readonly pages: Pages
  /** The sources' plain texts, by id. */
  readonly texts: ReadonlyMap<string, string>
}

/** Compose the briefing and lay it out, with smaller budgets where it takes more pages than the template allows. */
export async function print(themed: Themed, run: Begun): Promise<Printed> {
  const {articles, aside: setAside, focus, overlaps, themes, edits, key} = themed
  const {cache, settings, language, template, style, progress} = run
  const {title, date, handling, desk} = settings
  const texts = new Map(articles.map(({article}) => [article.id, article.text]))
  progress.stage('composing')
  const attempt = async (budgets: Budgets) => {
    const {value: composed} = await remember(cache, compose, {
      inputs: [key],
      input: {articles, focus, setAside, overlaps, themes},
      settings: {budgets, title, date, handling, desk, language, edits},
    })
    progress.stage('setting')
    const annex = settings.annex ?? template.annex
    const tree = buildPage({briefing: composed.briefing, texts}, {...template, annex})
    return {composed, tree, pages: await layOutPages(tree, style, cache)}
  }
  const {tooLong, ...made} = await fitted(attempt, template)
  return {...themed, ...made, texts, notices: [...themed.notices, ...made.pages.notices, ...tooLong]}
}
