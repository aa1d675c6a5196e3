import type {LeftPath} from '../audit/index.ts'
import {languages} from '../language/languages.ts'
import type {Article} from '../model/article.ts'
import type {Notice} from '../model/notice.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import type {Reading} from './documents.ts'

export interface Usable {
  /** In the order of their ids: no name and no listing order shows in what follows. */
  readonly articles: readonly AnnotatedArticle[]
  readonly keys: readonly string[]
  readonly left: readonly LeftPath[]
  readonly notices: readonly Notice[]
}

/** Of all that was read, what can be quoted; the rest with a reason. Articles with one and the same kept text count as one source. */
export function chooseUsable(readings: readonly Reading[]): Usable {
  const left: LeftPath[] = []
  const notices: Notice[] = []
  const byText = new Map<string, {annotated: AnnotatedArticle; reading: Reading}>()
  for (const reading of readings) {
    const {file, sha256, bytes} = reading.from
    if (reading.result.kind === 'skipped') {
      const {notice, mediaType} = reading.result
      left.push({file, sha256, bytes, status: 'skipped', reason: notice.rule, mediaType})
      notices.push(notice)
      continue
    }
    const {annotated} = reading.result
    const {article} = annotated
    const leave = (reason: string) => left.push(leftFrom(article, 'skipped', reason))
    notices.push(...article.notices)
    if (article.blocks.length === 0) {
      const told = article.notices.find(({rule}) => rule === 'overlong-paragraph' || rule === 'no-article')
      leave(told?.rule ?? 'no-article')
      if (told === undefined)
        notices.push({
          file,
          rule: 'no-article',
          message: 'No article was found in it.',
          remedy: 'Save the article itself.',
        })
      continue
    }
    if (!Object.hasOwn(languages, article.language) && article.language !== 'und') {
      leave('not-english') // cleaned and listed, with the notice that cleaning gave
      continue
    }
    const text = keptText(article)
    const other = byText.get(text)
    if (other === undefined) byText.set(text, {annotated, reading})
    else if (isBetter(article, other.annotated.article)) {
      byText.set(text, {annotated, reading})
      leftAs(left, other.annotated.article, file)
    } else leftAs(left, article, other.annotated.article.file)
  }
  const chosen = [...byText.values()].sort((a, b) => (a.annotated.article.id < b.annotated.article.id ? -1 : 1))
  return {
    articles: chosen.map(({annotated}) => annotated),
    keys: chosen.map(({reading}) => reading.key),
    left,
    notices,
  }
}

const leftAs = (left: LeftPath[], article: Article, other: string) =>
  left.push(leftFrom(article, 'duplicate', `same text as ${other}`))

const leftFrom = (article: Article, status: LeftPath['status'], reason: string): LeftPath => {
  const {file, sha256, bytes, mediaType} = article
  return {file, sha256, bytes, mediaType, status, reason, article}
}

/** What makes two copies one source: the words that were kept, and who published them. A reprint elsewhere stays a source. */
function keptText({text, blocks, metadata}: Article): string {
  const words = blocks.map(({start, end}) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join('\n')
  return `${metadata.publisher?.value ?? ''}\u0000${words}`
}

/** Of two copies the one that says more about itself; else the lower hash, which no name changes. */
function isBetter(a: Article, b: Article): boolean {
  const known = ({metadata}: Article) => Object.values(metadata).filter(value => value !== null).length
  return known(a) !== known(b) ? known(a) > known(b) : a.sha256 < b.sha256
}
