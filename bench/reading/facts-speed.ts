import {readBlocks} from '../../pipeline/language/en/blocks.ts'
import {dateSentences} from '../../pipeline/language/en/dates/index.ts'
import {gazetteersOf} from '../../pipeline/language/en/gazetteers/index.ts'
import {nameSentences} from '../../pipeline/language/en/names/index.ts'
import {quantitiesIn} from '../../pipeline/language/en/quantities/index.ts'
import {readSpeech} from '../../pipeline/language/en/speech/index.ts'
import type {Article} from '../../pipeline/model/article.ts'
import {readTables} from '../../pipeline/shell/tables.ts'
import {articleFrom} from './labels.ts'

const gazetteers = gazetteersOf(readTables('en')['gazetteers.bin']!)

/** Paragraphs to an article: some five kilobytes, as news has. */
const paragraphs = 8

/** Megabytes of news text (10^6 characters) a second of processor time in which dates, quantities and speech are read, parsing, names and pronouns aside. */
export function measureFacts(texts: readonly string[]): Record<string, number> {
  const articles = articlesOf(texts).map(article => {
    const blocks = readBlocks(article)
    return {
      article,
      ...blocks,
      names: nameSentences(blocks.drafts, article.text, [], blocks.datelines, gazetteers).bySentence,
    }
  })
  const read = () => {
    for (const {article, drafts, datelines, quoted, names} of articles) {
      const dates = dateSentences(drafts, article, datelines)
      for (const [index, {tokens}] of drafts.entries()) quantitiesIn(tokens, article.text, dates[index]!)
      readSpeech(drafts, quoted, names, article.text, () => undefined)
    }
  }
  for (let warm = 0; warm < 20; warm++) read()
  const characters = articles.reduce((sum, {article}) => sum + article.text.length, 0)
  const costs = [0, 1, 2, 3, 4].map(() => {
    const began = process.cpuUsage()
    for (let pass = 0; pass < 10; pass++) read()
    const {user, system} = process.cpuUsage(began)
    return (user + system) / (10 * characters)
  })
  return {mb_s: 1 / Math.min(...costs)}
}

function articlesOf(texts: readonly string[]): Article[] {
  const articles: Article[] = []
  for (let at = 0; at < texts.length; at += paragraphs) {
    const lines = texts.slice(at, at + paragraphs).map(text => text.replace(/\s+/g, ' '))
    articles.push(articleFrom({id: '', text: lines.join('\n'), published: '2031-11-06'}))
  }
  return articles
}
