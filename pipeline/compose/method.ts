import type {Language} from '../language/language.ts'
import {isBlock} from '../model/article.ts'
import type {Edits} from '../model/edits.ts'
import type {ComposeInput} from './corpus.ts'
import {type DraftItem, generatedItem} from './draft.ts'

/** How the briefing came about, with the counts of the run before any edit by hand, and how a reader verifies it. */
export function methodOf(input: ComposeInput, cited: number, edits: Edits, {wording}: Language): DraftItem[] {
  const {articles, overlaps, themes} = input
  const segments = articles.flatMap(({article}) => article.segments.filter(isBlock))
  const verdicts = (wanted: string) => segments.filter(({verdict}) => verdict === wanted).length
  const {drop = [], pin = [], theme = {}, not_a_disagreement: rejected = [], speaker = {}} = edits
  const text = wording.method({
    sources: articles.length,
    origins: overlaps.origins.length,
    sentences: sentencesIn(input),
    removed: verdicts('removed'),
    asides: verdicts('aside'),
    groups: overlaps.groups.length,
    themes: themes.length,
    differences: overlaps.disagreements.filter(one => one.printed).length,
    cited,
    dropped: drop.length,
    pinned: pin.length,
    moved: Object.keys(theme).length,
    rejected: rejected.length,
    corrected: Object.keys(speaker).length,
  })
  return [generatedItem('method', 'method', text)]
}

/** How many sentences cleaning kept, those that the editor drops among them. */
export const sentencesIn = ({articles}: ComposeInput): number =>
  articles.reduce((sum, {sentences}) => sum + sentences.length, 0)
