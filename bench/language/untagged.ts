import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import type {Root} from 'nlcst'
import {parse} from '../../pipeline/language/en/sentences/tree.ts'
import {tokensOf} from '../../pipeline/language/en/syntax/tokens.ts'

/** A sentence of a page that nobody tagged, with its words. */
export interface Untagged {
  readonly text: string
  readonly forms: readonly string[]
  readonly starts: readonly number[] // offsets in the text
}

/** So many words of one page of advice at most, so that many matters are there, and none of news goes under. */
const wordsOfAdvice = 450
/** Longer sentences are lists. */
const longest = 120

/**
 * Sentences of what may be fitted on and nobody tagged: English articles of news (`cleaning/scrapinghub`, and the subjects of
 * `composition/multiling-en` that may be), then the beginnings of article pages (`cleaning/wcxb-articles`), about as many words as wanted.
 */
export function untaggedSentences(dataDir: string, wanted: number): Untagged[] {
  const found: Untagged[] = []
  let count = 0
  for (const {body, isNews} of pagesIn(dataDir)) {
    let ofPage = 0
    for (const text of body.split(/\n+/).flatMap(sentencesIn)) {
      const places = tokensOf(text, 0, text.length)
      if (places.length === 0 || places.length > longest) continue
      found.push({
        text,
        forms: places.map(({start, end}) => text.slice(start, end)),
        starts: places.map(({start}) => start),
      })
      ofPage += places.length
      if (!isNews && ofPage > wordsOfAdvice) break
    }
    count += ofPage
    if (count > wanted) break
  }
  return found
}

interface Page {
  readonly body: string
  readonly isNews: boolean
}

function pagesIn(dataDir: string): Page[] {
  const rows = <Row>(path: string) => {
    const bytes = readFileSync(join(dataDir, path))
    const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n')
    return lines.filter(line => line !== '').map(line => JSON.parse(line) as Row)
  }
  const news = rows<{lang: string; body: string}>('cleaning/scrapinghub.dev.jsonl.gz')
  const subjects = rows<{id: string; docs: string[]}>('composition/multiling-en.dev.jsonl')
  const told = [
    ...news.filter(({lang}) => lang === 'en').map(({body}) => body),
    ...subjects.filter(({id}) => /M00[0-5]$/.test(id)).flatMap(({docs}) => docs),
  ]
  return [
    ...told.map(body => ({body, isNews: true})),
    ...rows<{body: string}>('cleaning/wcxb-articles.dev.jsonl.gz').map(({body}) => ({body, isNews: false})),
  ]
}

function sentencesIn(paragraph: string): string[] {
  const texts: string[] = []
  const root: Root = parse(paragraph)
  for (const child of root.children)
    if (child.type === 'ParagraphNode')
      for (const sentence of child.children)
        if (sentence.type === 'SentenceNode')
          texts.push(paragraph.slice(sentence.position!.start.offset, sentence.position!.end.offset))
  return texts
}
