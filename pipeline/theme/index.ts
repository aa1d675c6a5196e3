import type {Language} from '../language/language.ts'
import type {Part} from '../model/focus.ts'
import type {SourceId} from '../model/id.ts'
import type {Overlaps} from '../model/overlap.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import type {Stage} from '../model/stage.ts'
import {type Taxonomy, type Themes, themes} from '../model/theme.ts'
import {stemsOf} from '../text/stem.ts'
import {countTerms, weigh} from '../text/vectors.ts'
import {affinityOf} from './affinity.ts'
import {byStorylines, isOneSubject} from './by-storylines.ts'
import {amongListed, closenessOf} from './closeness.ts'
import {companyOf} from './company.ts'
import {describe} from './describe.ts'
import {facetsOf} from './facets.ts'
import {phrasesOf} from './phrases.ts'
import {isSubjectWord, rarityOf} from './rarity.ts'
import {byCommunities, byTaxonomy, type Grouping} from './slots.ts'
import {matchTaxonomy} from './taxonomy.ts'
import {unitsOf} from './units.ts'

export {type Grouped, themesOverview} from './overview.ts'
export {overviewText} from './overview-text.ts'
export {themesReport} from './report.ts'

export interface ThemeInput {
  readonly articles: readonly AnnotatedArticle[]
  readonly overlaps: Overlaps
  /** The subjects of the folder, where it holds several: no storyline is of two. */
  readonly parts?: readonly Pick<Part, 'sources'>[]
}

export interface ThemeSettings {
  readonly taxonomy: Taxonomy | 'off'
  readonly language: Language
  /** With the taxonomy off: make so many themes. Without it the texts decide. */
  readonly count?: number
}

/**
 * Group the sentences of a folder by theme. The taxonomy's terms come first, spread over a graph of similar and
 * neighbouring sentences; what they don't reach is grouped by communities of that graph, and so is all without a taxonomy.
 */
export const theme: Stage<ThemeInput, Themes, ThemeSettings> = {
  name: 'theme',
  version: 11,
  output: themes,
  run: ({articles, overlaps, parts = []}, {taxonomy, count, language}) => {
    const listed = taxonomy === 'off' ? [] : taxonomy
    const own = listed.filter(({facet}) => facet !== true)
    const single = unitsOf(articles, [])
    const isFound = own.length === 0 && count === undefined && isOneSubject(single)
    const units = isFound ? single : unitsOf(articles, overlaps.groups)
    if (units.length === 0) return []
    const counts = countTerms(units.map(({terms}) => terms))
    const {linking, every, telling} = rarityOf(counts)
    const number = new Map(counts.vocabulary.map((term, i) => [term, i]))
    const isSubject = (stem: string) => isSubjectWord(counts.frequency[number.get(stem) ?? -1] ?? 0, units.length)
    const phrases = phrasesOf(units, language)
    const shipped = listed.filter(({facet}) => facet === true)
    const kinds = matchTaxonomy(units, shipped, telling, language)
    const group = (): Grouping => {
      if (isFound) {
        const rows = units.map((_, i) => kinds.scores.subarray(i * shipped.length, (i + 1) * shipped.length))
        return byStorylines(units, {facets: rows, groups: overlaps.groups}, partsOf(parts))
      }
      const vectors = weigh(counts, linking)
      const affinity = affinityOf(vectors, companyOf(weigh(counts, every)), closenessOf(units, amongListed))
      return own.length === 0
        ? byCommunities(affinity, units, vectors, count)
        : byTaxonomy(affinity, units, own, telling, phrases, isSubject, language)
    }
    const grouping = group()
    const facets = facetsOf(grouping.placed, grouping.slots.length, shipped, kinds)
    return describe(
      grouping,
      units,
      {
        taxonomy: own,
        facets,
        ...(isFound ? {found: {headings: headingsOf(articles), matters: mattersOf(shipped)}} : {}),
      },
      phrases,
      isSubject,
      language,
    )
  },
}

const partsOf = (parts: readonly Pick<Part, 'sources'>[]): ReadonlyMap<SourceId, number> =>
  new Map(parts.flatMap(({sources}, part) => sources.map(source => [source, part] as const)))

/** The single words by which a facet is told, by their stems. */
export const mattersOf = (facets: Taxonomy): ReadonlySet<string> =>
  new Set(
    facets
      .flatMap(({terms}) => terms.map(stemsOf))
      .filter(({length}) => length === 1)
      .flat(),
  )

/** The words above the articles and inside them. */
export const headingsOf = (articles: readonly AnnotatedArticle[]): string[] =>
  articles.flatMap(({article, sentences}) => [
    ...(article.metadata.title === null ? [] : [article.metadata.title.value]),
    ...new Set(sentences.flatMap(({heading}) => heading ?? [])),
  ])
