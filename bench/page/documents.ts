import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {RootContent} from 'mdast'
import type {PageTree} from '../../pipeline/model/page.ts'
import {buildPage} from '../../pipeline/render/page/index.ts'
import {parseTemplate} from '../../pipeline/render/page/template.ts'
import {readTemplate} from '../../pipeline/shell/templates.ts'
import {composeAll, readAll} from '../../tests/chain.ts'
import {sentencePool} from '../corpus/sentences.ts'
import {generateTree} from './generate.ts'
import {paragraphOf, treeOf} from './setting.ts'

/** A page to print and check. */
export interface Sample {
  readonly name: string
  readonly tree: PageTree
}

const root = dirname(import.meta.dirname) // of dist/

/** The briefing of the sample corpus, as the pipeline makes it. */
export async function seedsTree(): Promise<PageTree> {
  const folder = join(root, 'seeds')
  const names = readdirSync(folder).filter(name => /\.(txt|md|html?)$/.test(name))
  return treeOfFiles(names.sort().map(name => ({name, bytes: readFileSync(join(folder, name))})))
}

/** The briefing of these files. */
export async function treeOfFiles(files: readonly {name: string; bytes: Uint8Array}[]): Promise<PageTree> {
  const template = parseTemplate(readTemplate('briefing', root))
  const articles = await readAll(files)
  const {composed} = await composeAll(articles, template.taxonomy, {budgets: template.budgets})
  const texts = new Map(articles.map(({article}) => [article.id, article.text]))
  return buildPage({briefing: composed.briefing, texts}, template)
}

const scripts = ['习近平主席说明', '首脑会谈の議題', '정상회담 의제', 'Ελλάδα', 'Україна', 'naïve œuvre — ½ €']

/** What the rules are checked on: the samples, other scripts, odd titles, two hundred pages. */
export async function samples(dataDir: string): Promise<Sample[]> {
  const mixed = scripts.map(
    (words, i): RootContent => paragraphOf(`Item ${i + 1}: ${words}, as the source writes it. `.repeat(4)),
  )
  const odd = 'Trade & <security>: "pact" \\(draft) \u{1f4c8} 100 %'
  return [
    {name: 'samples', tree: await seedsTree()},
    {name: 'cjk', tree: treeOf([titleOf('首脑会谈'), ...mixed], {title: '首脑会谈'})},
    {
      name: 'odd-titles',
      tree: treeOf([titleOf(odd), heading(odd), paragraphOf(odd)], {title: odd, shortTitle: odd, desk: 'A & B <c>'}),
    },
    {name: 'pages-200', tree: longTree(sentencePool(dataDir))},
  ]
}

/** About two hundred pages: briefings one after another, with one annex. */
export function longTree(pool: readonly string[], briefings = 31): PageTree {
  const trees = Array.from({length: briefings}, (_, i) => generateTree(pool, 1000 + i, 12))
  const children = trees.flatMap(({root}, i) => root.children.filter(({type}) => i === 0 || type !== 'titleBlock'))
  const bodies = children.filter(({type}) => type !== 'annex' && type !== 'sourceList')
  return treeOf([...bodies, ...children.filter(({type}) => type === 'annex').slice(0, 1)], {
    passages: trees[0]!.passages,
  })
}

const titleOf = (value: string): RootContent => ({
  type: 'titleBlock',
  kicker: 'BRIEFING',
  title: paragraphOf(value),
  scope: paragraphOf('5 sources'),
})
const heading = (value: string): RootContent => ({type: 'heading', depth: 2, children: [{type: 'text', value}]})
