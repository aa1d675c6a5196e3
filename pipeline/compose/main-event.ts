import type {SourceId} from '../model/id.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import {dayNumber, parseIso} from '../text/calendar.ts'

/** What the folder is mainly about, where that can be told. */
export interface MainEvent {
  readonly day: string | undefined // YYYY-MM-DD
  readonly head: string | undefined // "summit", "vote"
  /** Sources about another, clearly earlier event: their sentences are background. */
  readonly background: ReadonlySet<SourceId>
}

/** Sources this many days before the main event are about something else that led up to it. */
const apartDays = 10

/** The day that most sources speak about (ties: most sentences, then the later day), and who speaks about an earlier one. */
export function mainEvent(articles: readonly AnnotatedArticle[]): MainEvent {
  const own = new Map<SourceId, string>()
  const votes = new Map<string, {sources: number; sentences: number}>()
  for (const {article, sentences} of articles) {
    const counts = new Map<string, number>()
    for (const {event} of sentences)
      if (event.day !== undefined) counts.set(event.day, (counts.get(event.day) ?? 0) + 1)
    for (const [day, count] of counts) {
      const vote = votes.get(day) ?? {sources: 0, sentences: 0}
      votes.set(day, {sources: vote.sources + 1, sentences: vote.sentences + count})
    }
    const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]
    if (most !== undefined) own.set(article.id, most[0])
  }
  const day = [...votes].sort(
    (a, b) => b[1].sources - a[1].sources || b[1].sentences - a[1].sentences || (a[0] < b[0] ? 1 : -1),
  )[0]?.[0]
  const background = new Set<SourceId>()
  const main = day === undefined ? undefined : parseIso(day)
  if (main !== undefined) {
    for (const [source, value] of own) {
      const parsed = parseIso(value)
      if (parsed !== undefined && dayNumber(main) - dayNumber(parsed) > apartDays) background.add(source)
    }
  }
  if (background.size * 2 > articles.length) background.clear() // then it is no background, it is the subject
  const heads = new Map<string, number>()
  for (const {article, sentences} of articles) {
    if (background.has(article.id)) continue
    for (const {event} of sentences)
      if (event.head !== undefined) heads.set(event.head, (heads.get(event.head) ?? 0) + 1)
  }
  const head = [...heads].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
  return {day, head, background}
}
