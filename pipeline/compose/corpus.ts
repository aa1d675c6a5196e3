import type {Language} from '../language/language.ts'
import type {Focus} from '../model/focus.ts'
import type {OriginId, SentenceId, SourceId} from '../model/id.ts'
import type {Actor, Group, Overlaps} from '../model/overlap.ts'
import type {AnnotatedArticle, Sentence} from '../model/sentence.ts'
import type {Theme, Themes} from '../model/theme.ts'
import {actOf} from './act.ts'
import {type MainEvent, mainEvent} from './main-event.ts'
import {type Series, seriesIn} from './series.ts'
import {supersededOf} from './superseded.ts'

/** What compose is given. */
export interface ComposeInput {
  readonly articles: readonly AnnotatedArticle[]
  readonly focus: Focus
  /** Other stories, saved by mistake: named, and nothing of them printed. */
  readonly setAside?: readonly AnnotatedArticle[]
  readonly overlaps: Overlaps
  readonly themes: Themes
}

/** The folder, indexed: every question that composing asks of it has an answer here. */
export interface Corpus {
  /** By date (undated last), then by hash; a source's number is its place here, from 1. */
  readonly articles: readonly AnnotatedArticle[]
  /** Left out of `articles`: what a later version of its text tells otherwise. */
  readonly superseded: ReadonlySet<SentenceId>
  readonly focus: Focus
  readonly overlaps: Overlaps
  readonly themes: Themes
  readonly sentences: ReadonlyMap<SentenceId, Sentence>
  readonly numberOf: ReadonlyMap<SourceId, number>
  readonly articleOf: ReadonlyMap<SourceId, AnnotatedArticle>
  readonly groupOf: ReadonlyMap<SentenceId, Group>
  /** The groups in which a sentence shares a fact, though none stands for another: one for each fact. */
  readonly sharedOf: ReadonlyMap<SentenceId, readonly Group[]>
  readonly originOf: ReadonlyMap<SourceId, OriginId>
  /** How near a sentence is to what the folder, or its article, is about: 0 to 1. */
  readonly linkOf: ReadonlyMap<SentenceId, number>
  /** Stems that several origins tell: what they mean is known to whoever reads of this matter. */
  readonly coreStems: ReadonlySet<string>
  readonly themeOf: ReadonlyMap<SentenceId, Theme>
  /** By a mention's key. */
  readonly actorOf: ReadonlyMap<string, Actor>
  /** Last names that two persons of the folder bear. */
  readonly sharedNames: ReadonlySet<string>
  readonly series: Series
  readonly main: MainEvent
  readonly language: Language
  /** Sentences that the editor wants printed. */
  readonly pinned: ReadonlySet<string>
}

/** Index the folder. The order of the sources given doesn't matter. */
export function indexCorpus(
  {articles, focus, overlaps, themes}: ComposeInput,
  language: Language,
  pinned: ReadonlySet<string> = new Set(),
): Corpus {
  const sorted = [...articles].sort((a, b) => {
    const [left, right] = [a.article.metadata.published?.value ?? '9999', b.article.metadata.published?.value ?? '9999']
    if (left !== right) return left < right ? -1 : 1
    return a.article.sha256 < b.article.sha256 ? -1 : 1
  })
  const sentences = new Map<SentenceId, Sentence>()
  for (const {sentences: own} of sorted) for (const sentence of own) sentences.set(sentence.id, sentence)
  const groupOf = new Map<SentenceId, Group>()
  const sharedOf = new Map<SentenceId, readonly Group[]>()
  for (const group of overlaps.groups)
    for (const member of group.members)
      if (group.kind === 'shared-fact') sharedOf.set(member, [...(sharedOf.get(member) ?? []), group])
      else groupOf.set(member, group)
  const originOf = new Map<SourceId, OriginId>()
  for (const origin of overlaps.origins) for (const source of origin.sources) originOf.set(source, origin.id)
  const themeOf = new Map<SentenceId, Theme>()
  for (const theme of themes) for (const {sentence} of theme.sentences) themeOf.set(sentence, theme)
  const superseded = supersededOf({articles, overlaps})
  const current = sorted.map(one => ({...one, sentences: one.sentences.filter(({id}) => !superseded.has(id))}))
  return {
    articles: superseded.size === 0 ? sorted : current,
    superseded,
    focus,
    overlaps,
    themes,
    sentences,
    numberOf: new Map(sorted.map(({article}, index) => [article.id, index + 1])),
    articleOf: new Map(sorted.map(one => [one.article.id, one])),
    groupOf,
    sharedOf,
    originOf,
    linkOf: new Map(focus.sentences.map(({sentence, link}) => [sentence, link])),
    coreStems: new Set(focus.core.terms.filter(({origins}) => origins > 1).map(({stem}) => stem)),
    themeOf,
    actorOf: new Map(overlaps.actors.flatMap(actor => actor.keys.map(key => [key, actor] as const))),
    sharedNames: sharedNamesOf(overlaps.actors, language),
    series: seriesIn(overlaps),
    main: mainEvent(sorted),
    language,
    pinned,
  }
}

function sharedNamesOf(actors: readonly Actor[], {meaning}: Language): Set<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const {type, name} of actors) {
    if (type !== 'person' || !name.includes(' ')) continue
    const last = lastName(name, meaning)
    if (seen.has(last)) shared.add(last)
    seen.add(last)
  }
  return shared
}

/** "Ada Holm", "Ada Holm Jr.", "Holm": "Holm". */
export function lastName(name: string, {isGeneration}: Language['meaning']): string {
  const words = name.split(/\s+/)
  const last = words.at(-1)!.toLowerCase().replace('.', '')
  return words.at(words.length > 2 && isGeneration(last) ? -2 : -1)!
}

/**
 * The sentences that report the same as this one, itself first, the others by source number and place. One that tells of
 * an act ("signed", "agreed") is not supported by one that only tells of the occasion, and none by one that tells only what
 * it mentions by the way.
 */
export function tellersOf(corpus: Corpus, sentence: Sentence): readonly Sentence[] {
  const groups = [corpus.groupOf.get(sentence.id), ...(corpus.sharedOf.get(sentence.id) ?? [])]
  const members = groups.flatMap(group => group?.members ?? [])
  const others = [...new Set(members)]
    .filter(id => id !== sentence.id)
    .flatMap(id => corpus.sentences.get(id) ?? [])
    .filter(other => actOf(corpus, sentence) === undefined || actOf(corpus, other) !== undefined)
    .filter(other => corpus.language.telling.supports(other, sentence))
    .sort((a, b) => corpus.numberOf.get(a.source)! - corpus.numberOf.get(b.source)! || a.start - b.start)
  return [sentence, ...others]
}

/** The independent origins of some sentences, sorted. */
export const originsOf = (corpus: Corpus, sentences: readonly Sentence[]): OriginId[] =>
  [...new Set(sentences.flatMap(one => corpus.originOf.get(one.source) ?? []))].sort()
