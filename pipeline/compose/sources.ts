import type {BriefingSource} from '../model/briefing.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import {dateLabel} from '../text/calendar.ts'
import {countWords} from '../text/words.ts'
import type {Corpus} from './corpus.ts'

/** The numbered sources with what a reader must know to judge them; behind them those that were set aside. */
export function sourcesOf(corpus: Corpus, setAside: readonly AnnotatedArticle[] = []): BriefingSource[] {
  const reasons = new Map(corpus.focus.documents.map(({source, why}) => [source, why]))
  const used = corpus.articles.map((one, index) =>
    sourceOf(one, index + 1, corpus.originOf, descriptorsOf(corpus, one)),
  )
  const originOf = new Map(corpus.focus.origins.flatMap(({id, sources}) => sources.map(one => [one, id] as const)))
  const aside = [...setAside].sort((a, b) => (a.article.sha256 < b.article.sha256 ? -1 : 1))
  return [
    ...used,
    ...aside.map((one, index) => ({
      ...sourceOf(one, used.length + index + 1, originOf, ['set aside: tells another story; nothing of it is used']),
      setAside: reasons.get(one.article.id) ?? 'set aside',
    })),
  ]
}

function sourceOf(
  one: AnnotatedArticle,
  number: number,
  originOf: Corpus['originOf'],
  descriptors: readonly string[],
): BriefingSource {
  const {article} = one
  const {title, author, publisher, published, url} = article.metadata
  return {
    id: article.id,
    number,
    file: article.file,
    sha256: article.sha256,
    title: title?.value ?? derivedTitle(one),
    titleBy: title?.by ?? 'derived',
    publisher: publisher?.value ?? null,
    author: author?.value ?? null,
    published: published?.value ?? null,
    publishedHow: published?.evidence.how ?? null,
    url: url?.value ?? null,
    origin: originOf.get(article.id)!,
    descriptors,
  }
}

/** The first words of an untitled source, cut at a word. */
export function derivedTitle({article, sentences}: AnnotatedArticle): string {
  const first = sentences[0]?.text ?? article.text.slice(0, 80)
  const words = first.replace(/\s+/g, ' ').trim().split(' ')
  return words.length <= 10
    ? words.join(' ').replace(/[.,;:]$/, '')
    : `${words
        .slice(0, 10)
        .join(' ')
        .replace(/[,;:]$/, '')} …`
}

function descriptorsOf(corpus: Corpus, {article, sentences}: AnnotatedArticle): string[] {
  const descriptors: string[] = []
  const {published, author, publisher, title} = article.metadata
  if (article.note !== undefined)
    descriptors.push(`${article.note.by === 'user' ? 'noted by the desk' : 'noted in the file'}: ${article.note.value}`)
  for (const {how, name} of article.credits)
    descriptors.push(how === 'reprint notice' ? `reprinted from ${name}` : `credits ${name}`)
  const channels = new Map<string, number>()
  for (const {speech, quotations} of sentences) {
    for (const channel of [speech?.channel, ...quotations.map(quotation => quotation.channel)]) {
      if (channel !== undefined && countWords(channel) >= 2) channels.set(channel, (channels.get(channel) ?? 0) + 1)
    }
  }
  const channel = [...channels].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
  if (channel !== undefined) descriptors.push(`relies on ${corpus.language.composing.shortChannel(channel)}`)
  const origin = corpus.overlaps.origins.find(one => one.sources.includes(article.id))
  if (origin !== undefined && origin.sources.length > 1) descriptors.push(`not independent: ${origin.why}`)
  if (corpus.main.background.has(article.id)) {
    const days = new Map<string, number>()
    for (const {event} of sentences) if (event.day !== undefined) days.set(event.day, (days.get(event.day) ?? 0) + 1)
    const day = [...days].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
    if (day !== undefined) descriptors.push(`reports an earlier event (${dateLabel(day)})`)
  }
  const missing = [
    title === null && 'title',
    published === null && 'date',
    author === null && 'byline',
    publisher === null && 'publisher',
  ].filter(one => typeof one === 'string')
  if (missing.length > 0) descriptors.push(`no ${missing.join(', no ')}`)
  return descriptors
}
