import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'
import {overlapsAmong} from '../../tests/overlaps-among.ts'
import {articleOf, rowsOf} from './data.ts'

interface Row {
  readonly doc: string
  readonly text: string
}

/** Seconds and memory of the whole stage over real news sentences; reading them is not counted. */
export async function* scaleFigures(dataDir: string, set: string, size: number) {
  const rows = rowsOf<Row>(dataDir, 'news-passages.jsonl.gz')
  if (rows === undefined) return
  const byDoc = new Map<string, string[]>()
  for (const {doc, text} of rows.slice(0, size)) {
    const texts = byDoc.get(doc)
    if (texts === undefined) byDoc.set(doc, [text])
    else texts.push(text)
  }
  const articles: AnnotatedArticle[] = []
  for (const [doc, texts] of byDoc) articles.push(await articleOf(doc, texts))
  yield {set, n: size, figures: await timed(articles)}
}

/** Ten thousand copies of one story of forty sentences, each with a word changed somewhere. */
export async function* oneStory(dataDir: string) {
  const rows = rowsOf<Row>(dataDir, 'news-passages.jsonl.gz')
  if (rows === undefined) return
  const story = rows.slice(0, 10).map(row => row.text)
  const spare = [...new Set(rows.slice(100, 400).flatMap(row => row.text.split(' ')))].filter(word =>
    /^[a-z]{4,}$/.test(word),
  )
  const articles: AnnotatedArticle[] = []
  for (let copy = 0; copy < 1000; copy++) {
    const texts = story.map((text, i) => {
      const words = text.split(' ')
      const at = (copy * 7 + i * 3) % words.length
      return copy % 3 === 0 ? text : words.with(at, spare[(copy * 13 + i) % spare.length]!).join(' ')
    })
    articles.push(await articleOf(`copy ${copy}`, texts))
  }
  const n = articles.reduce((sum, one) => sum + one.sentences.length, 0)
  const start = await timed(articles)
  const {groups} = await overlapsAmong(articles)
  const inGroups = new Set(groups.flatMap(group => group.members)).size
  yield {set: 'one-story-10k', n, figures: {...start, groups: groups.length, grouped: inGroups / n}}
}

async function timed(articles: readonly AnnotatedArticle[]): Promise<{seconds: number; mb: number}> {
  globalThis.gc?.()
  const before = process.memoryUsage()
  const start = process.cpuUsage()
  const {groups} = await overlapsAmong(articles)
  const {user, system} = process.cpuUsage(start)
  const after = process.memoryUsage()
  const mb = Math.max(after.rss - before.rss, after.heapUsed - before.heapUsed) / 2 ** 20
  return {seconds: (user + system) / 1e6 + 0 * groups.length, mb}
}
