import type {Audit} from '../model/audit.ts'
import type {Briefing, Composed} from '../model/briefing.ts'
import type {Overlaps} from '../model/overlap.ts'
import type {Themes} from '../model/theme.ts'

/** The run in numbers. `characters` is the sum of the four verdicts: nothing is lost between them. */
export function countsOf(
  sources: Audit['sources'],
  sentences: Audit['sentences'],
  overlaps: Overlaps,
  themes: Themes,
  {briefing, leftOut}: Composed,
): Record<string, number> {
  const status = (wanted: string) => sources.filter(source => source.status === wanted).length
  const characters = (wanted: string) =>
    sources
      .flatMap(({segments}) => segments)
      .reduce((sum, {verdict, start, end}) => sum + (verdict === wanted ? end - start : 0), 0)
  return {
    inputs: sources.length,
    used: status('used'),
    duplicates: status('duplicate'),
    setAside: status('set-aside'),
    skipped: status('skipped'),
    characters: sources.reduce((sum, {textLength}) => sum + textLength, 0),
    kept: characters('kept'),
    removed: characters('removed'),
    metadata: characters('metadata'),
    asides: characters('aside'),
    sentences: sentences.length,
    origins: overlaps.origins.length,
    groups: overlaps.groups.length,
    disagreements: overlaps.disagreements.filter(({printed}) => printed).length,
    considered: overlaps.disagreements.length,
    themes: themes.length,
    passages: briefing.passages.length,
    citations: citationsOf(briefing),
    leftOut: leftOut.filter(({detail}) => detail === undefined).length,
  }
}

/** How many citation marks are printed. */
export const citationsOf = ({sections}: Briefing): number =>
  sections
    .flatMap(({items}) => items)
    .reduce(
      (sum, item) =>
        sum +
        item.marks.length +
        (item.values ?? []).flatMap(({quotes}) => quotes).reduce((marks, quote) => marks + quote.marks.length, 0),
      0,
    )
