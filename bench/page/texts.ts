import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'

/** Running prose to set, by name: paragraphs of forty words and more. Sets whose data are absent are left out. */
export function* prose(dataDir: string): Generator<{readonly name: string; readonly paragraphs: readonly string[]}> {
  const articles = join(dataDir, 'cleaning', 'wcxb-articles.dev.jsonl.gz')
  if (existsSync(articles)) {
    const rows = gunzipSync(readFileSync(articles)).toString().trim().split('\n')
    const bodies = rows.map(row => (JSON.parse(row) as {body: string}).body)
    // The shipped measures of lines were tuned on every other article; those between are for checking.
    yield {name: 'articles-tuned', paragraphs: proseOf(bodies.filter((_, i) => i % 2 === 0))}
    yield {name: 'articles-checked', paragraphs: proseOf(bodies.filter((_, i) => i % 2 === 1))}
  }
  const news = join(dataDir, 'composition', 'multiling-en.dev.jsonl')
  if (existsSync(news)) {
    const rows = readFileSync(news, 'utf8').trim().split('\n')
    yield {name: 'news', paragraphs: proseOf(rows.flatMap(row => (JSON.parse(row) as {docs: string[]}).docs))}
  }
}

const wordsFewest = 40
const charactersMost = 300_000

/** Paragraphs of plain English prose, about a hundred pages of them. */
function proseOf(texts: readonly string[]): string[] {
  const found: string[] = []
  let total = 0
  for (const text of texts)
    for (const line of text.split('\n')) {
      const plain = line.replace(/\s+/g, ' ').trim()
      if (plain.split(' ').length < wordsFewest || !/^[\x20-\x7e–—‘’“”é…]+$/.test(plain) || /https?:|www\./.test(plain))
        continue
      if (total > charactersMost) return found
      found.push(plain)
      total += plain.length
    }
  return found
}
