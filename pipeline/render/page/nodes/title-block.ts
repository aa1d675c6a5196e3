import type {RootContent} from 'mdast'
import type {Briefing} from '../../../model/briefing.ts'
import type {TitleBlock} from '../../../model/page.ts'
import {dateLabel} from '../../../text/calendar.ts'
import {paragraph, text} from '../../plain/words.ts'
import {paragraphOf, textOf, wordsOf} from './inline.ts'

/** The head of the first page. */
export const titleBlockOf = (briefing: Briefing): TitleBlock => ({
  type: 'titleBlock',
  kicker: kickerOf(briefing),
  title: paragraphOf(titleOf(briefing)),
  scope: paragraphOf([textOf(scopeOf(briefing))]),
})

/** The title with its provenance; a title without parts is ours or the user's. */
export const titleOf = ({title, titleParts}: Briefing) =>
  titleParts.length > 0 ? wordsOf(titleParts) : [textOf(title)]

/** "BRIEFING · as of 9 May 2031 · INTERNAL". */
export const kickerOf = ({date, handling}: Briefing): string =>
  ['BRIEFING', date === null ? 'undated' : `as of ${dateLabel(date)}`, handling]
    .filter(part => part !== null)
    .join(' · ')

/** "6 sources, 4 of them independent · 2 to 9 May 2031 · 1 undated · 5 of 11 points rest on one source · Harbour desk". */
export function scopeOf({scope, desk}: Briefing): string {
  const parts = [sourcesOf(scope)]
  if (scope.from !== null && scope.to !== null) parts.push(stretchOf(scope.from, scope.to))
  if (scope.undated > 0 && scope.from !== null) parts.push(`${scope.undated} undated`)
  const resting = restingOf(scope)
  if (resting !== undefined) parts.push(resting)
  if (desk !== null) parts.push(desk)
  return parts.join(' · ')
}

/** "5 of 11 points rest on one source"; of one source alone there is nothing to say. */
function restingOf({points = 0, single = 0, origins}: Briefing['scope']): string | undefined {
  if (points === 0 || single === 0 || origins < 2) return undefined
  if (single === points) return 'each point rests on one source'
  return `${single} of ${points} points ${single === 1 ? 'rests' : 'rest'} on one source`
}

function sourcesOf({sources, origins}: Briefing['scope']): string {
  if (sources === 1) return '1 source'
  return origins === sources
    ? `${sources} sources, all independent`
    : `${sources} sources, ${origins} of them independent`
}

/** From one day to another, saying month and year once where they are the same: "2 to 9 May 2031". */
export function stretchOf(from: string, to: string): string {
  if (from === to) return dateLabel(to)
  const days = /^\d{4}-\d{2}-\d{2}$/
  if (!days.test(from) || !days.test(to)) return `${dateLabel(from)} to ${dateLabel(to)}`
  const first = dateLabel(from).split(' ')
  if (from.slice(0, 7) === to.slice(0, 7)) return `${first[0]} to ${dateLabel(to)}`
  if (from.slice(0, 4) === to.slice(0, 4)) return `${first[0]} ${first[1]} to ${dateLabel(to)}`
  return `${dateLabel(from)} to ${dateLabel(to)}`
}

/** The title comes first: a Markdown file is known by its first heading. */
export const plainTitleBlock = ({kicker, title, scope}: TitleBlock): RootContent[] => [
  {type: 'heading', depth: 1, children: title.children},
  paragraph(text(kicker)),
  scope,
]
