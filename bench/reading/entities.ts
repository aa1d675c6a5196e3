import {annotate} from '../../pipeline/annotate/index.ts'
import {readBlocks} from '../../pipeline/language/en/blocks.ts'
import {gazetteersOf} from '../../pipeline/language/en/gazetteers/index.ts'
import {nameSentences} from '../../pipeline/language/en/names/index.ts'
import type {Article} from '../../pipeline/model/article.ts'
import {sourceIdOf} from '../../pipeline/model/id.ts'
import {readTables} from '../../pipeline/shell/tables.ts'
import {bareArticle} from '../../tests/bare-article.ts'
import {english} from '../../tests/english.ts'

const gazetteers = gazetteersOf(readTables('en')['gazetteers.bin']!)

interface Span {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** A document: its sentences as printed, one paragraph each, and the names labelled in them. */
interface Labelled {
  readonly text: string
  readonly blocks: {start: number; end: number}[]
  readonly names: Span[]
}

const types: Readonly<Record<string, string>> = {person: 'PER', organisation: 'ORG', place: 'LOC'}

/** Names found by the shipped stage against labels, as the CoNLL scorer counts: span and type both exact. */
export async function scoreEntities(
  iob: string,
  wrong: (kind: string, text: string, around: string) => void = () => {},
): Promise<{n: number; figures: Record<string, number>}> {
  const documents = documentsOf(iob)
  let [hits, found, labels] = [0, 0, 0]
  for (const document of documents) {
    const {sentences} = await annotate.run(articleOf(document), {language: english})
    const gold = new Map(document.names.map(name => [`${name.start} ${name.end} ${name.type}`, name]))
    labels += gold.size
    for (const name of sentences.flatMap(sentence => sentence.names)) {
      const type = types[name.type]
      if (type === undefined) continue
      found++
      if (gold.delete(`${name.start} ${name.end} ${type}`)) hits++
      else wrong(`extra ${type}`, name.text, document.text.slice(Math.max(0, name.start - 40), name.end + 30))
    }
    for (const {start, end, type} of gold.values())
      wrong(`missed ${type}`, document.text.slice(start, end), document.text.slice(Math.max(0, start - 40), end + 30))
  }
  const [p, r] = [hits / Math.max(1, found), hits / Math.max(1, labels)]
  return {
    n: labels,
    figures: {f1: (2 * p * r) / Math.max(1e-9, p + r), p, r},
  }
}

/**
 * Megabytes (10^6 characters) a second of processor time from plain text to names (sentences, words, names, aliases), and
 * for the whole stage: the best of twenty passes over all documents, after ten that don't count.
 */
export async function measureNames(iob: string): Promise<Record<string, number>> {
  const articles = documentsOf(iob).map(articleOf)
  const names = async (article: Article) => {
    const {drafts, datelines} = readBlocks(article)
    nameSentences(drafts, article.text, [], datelines, gazetteers)
  }
  const stage = async (article: Article) => {
    await annotate.run(article, {language: english})
  }
  return {mb_s: await speedOf(articles, names), stage_mb_s: await speedOf(articles, stage)}
}

async function speedOf(articles: readonly Article[], act: (article: Article) => Promise<void>): Promise<number> {
  const characters = articles.reduce((sum, article) => sum + article.text.length, 0)
  const passes: number[] = []
  for (let pass = 0; pass < 30; pass++) {
    const began = process.cpuUsage()
    for (const article of articles) await act(article)
    const {user, system} = process.cpuUsage(began)
    passes.push(user + system)
  }
  return characters / Math.min(...passes.slice(10))
}

/** Words are found again in the sentence's own text, which the labels' file gives with each sentence. */
function documentsOf(iob: string): Labelled[] {
  const documents: Labelled[] = []
  let text = ''
  let blocks: Labelled['blocks'] = []
  let names: Span[] = []
  const close = () => {
    if (text !== '') documents.push({text, blocks, names})
    ;[text, blocks, names] = ['', [], []]
  }
  for (const part of iob.split(/\n\s*\n/)) {
    const lines = part.split('\n')
    if (lines.some(line => line.startsWith('# newdoc'))) close()
    const sentence = lines.find(line => line.startsWith('# text = '))?.slice(9)
    if (sentence === undefined) continue
    const start = text.length
    let at = start
    text += `${sentence}\n`
    blocks.push({start, end: text.length - 1})
    for (const line of lines) {
      const [index = '', word = '', tag = 'O'] = line.split('\t')
      if (!/^\d+$/.test(index)) continue
      const from = text.indexOf(word, at)
      if (from < 0) continue
      at = from + word.length
      const last = names.at(-1)
      if (tag.startsWith('B-')) names.push({start: from, end: at, type: tag.slice(2)})
      else if (tag.startsWith('I-') && last !== undefined) names[names.length - 1] = {...last, end: at}
    }
  }
  close()
  return documents
}

function articleOf({text, blocks}: Labelled): Article {
  return bareArticle({
    id: sourceIdOf('0'.repeat(64)),
    text,
    blocks: blocks.map(block => ({...block, kind: 'paragraph'})),
  })
}
