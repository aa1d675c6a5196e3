import type {Language} from '../language/language.ts'
import type {Overlaps} from '../model/overlap.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import type {Taxonomy, Theme, Themes} from '../model/theme.ts'
import {matchTaxonomy} from './taxonomy.ts'
import {unitsOf} from './units.ts'

/** A folder grouped: all that is needed to tell how the taxonomy fared. */
export interface Grouped {
  readonly articles: readonly AnnotatedArticle[]
  readonly overlaps: Overlaps
  readonly themes: Themes
  readonly taxonomy: Taxonomy | 'off'
  readonly language: Language
}

export interface TermCount {
  readonly term: string
  /** The theme it belongs to. */
  readonly theme: string
  readonly sentences: number
}

export interface ThemeOverview {
  readonly id: string
  readonly label: string
  readonly parent?: string
  readonly origin: Theme['origin']
  readonly sentences: number
  readonly share: number
  /** How many of its sentences hold a term of its own, and how many share a phrase: the others follow their neighbours. */
  readonly byTerms: number
  readonly byPhrases: number
  /** Its terms in the folder, most frequent first, wherever the sentences went. */
  readonly terms: readonly TermCount[]
  /** Phrases that pick it out. */
  readonly phrases: readonly string[]
  readonly sample: {readonly text: string; readonly file: string; readonly why: string}
}

export interface Overview {
  readonly sources: number
  readonly sentences: number
  readonly themes: readonly ThemeOverview[]
  /** Themes of the taxonomy that hold no sentence, with those of their terms that stand in the folder all the same. */
  readonly empty: readonly {readonly id: string; readonly label: string; readonly terms: readonly TermCount[]}[]
  /** Every term of the taxonomy that stands in the folder, most frequent first. */
  readonly terms: readonly TermCount[]
}

/** What each theme caught and why, which themes of the taxonomy caught nothing, which terms stand in most sentences. */
export function themesOverview({articles, overlaps, themes, taxonomy, language}: Grouped): Overview {
  const terms = taxonomy === 'off' ? [] : countTerms(articles, overlaps, taxonomy, language)
  const texts = new Map(
    articles.flatMap(({article, sentences}) => sentences.map(one => [one.id, {article, one}] as const)),
  )
  const total = texts.size
  const used = new Set(themes.map(({id}) => id))
  return {
    sources: articles.length,
    sentences: total,
    themes: themes.map(({id, label, parent, origin, evidence, sentences}): ThemeOverview => {
      const own = terms.filter(({theme}) => theme === id)
      const written = new Set(own.map(({term}) => term))
      const [first] = sentences
      const {article, one} = texts.get(first!.sentence)!
      return {
        id,
        label,
        ...(parent === undefined ? {} : {parent}),
        origin,
        sentences: sentences.length,
        share: sentences.length / total,
        byTerms: sentences.filter(({why}) => why.startsWith('terms: ')).length,
        byPhrases: sentences.filter(({why}) => why.startsWith('shares: ')).length,
        terms: own,
        phrases: evidence.filter(phrase => !written.has(phrase)),
        sample: {text: one.text.replace(/\s+/g, ' ').trim(), file: article.file, why: first!.why},
      }
    }),
    empty:
      taxonomy === 'off'
        ? []
        : taxonomy
            .filter(({id}) => !used.has(id))
            .map(({id, label}) => ({id, label, terms: terms.filter(({theme}) => theme === id)})),
    terms,
  }
}

/** In how many units each term of the taxonomy stands; excluded terms strike as they do in the grouping. */
function countTerms(
  articles: readonly AnnotatedArticle[],
  overlaps: Overlaps,
  taxonomy: Taxonomy,
  language: Language,
): TermCount[] {
  const counts = taxonomy.map(() => new Map<string, number>())
  const units = unitsOf(articles, overlaps.groups)
  for (const [i, row] of matchTaxonomy(units, taxonomy, () => 1, language).terms.entries())
    for (const [theme, found] of row.entries())
      for (const term of found) counts[theme]!.set(term, (counts[theme]!.get(term) ?? 0) + units[i]!.sentences.length)
  return counts
    .flatMap((row, theme) => [...row].map(([term, sentences]) => ({term, theme: taxonomy[theme]!.id, sentences})))
    .sort((a, b) => b.sentences - a.sentences || compare(a.term, b.term) || compare(a.theme, b.theme))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
