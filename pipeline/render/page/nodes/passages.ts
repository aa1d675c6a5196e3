import type {List, PhrasingContent, RootContent} from 'mdast'
import type {Item} from '../../../model/briefing.ts'
import type {KeyPoints, Passage, RoleParagraph, SideNote} from '../../../model/page.ts'
import {paragraph, strong, supportOf, text} from '../../plain/words.ts'
import {dayIn} from './days.ts'
import {paragraphOf, runOf, textOf} from './inline.ts'
import type {Lookup} from './lookup.ts'
import {stretchOf} from './title-block.ts'

/** The key points, a bullet a storyline; what several independent origins report says so, of one its source is named. */
export const keyPointsOf = (
  items: readonly Item[],
  origins: number,
  today: string | null,
  lookup: Lookup,
): KeyPoints => ({
  type: 'keyPoints',
  points: runsOf(items).map(run => ({paragraph: leadParagraph(run), side: tellersOf(run, origins, today, lookup)})),
})

/**
 * Who tells a run of items: how many independent origins, where there are several; else whose words they are, or, of
 * sources that name neither publisher nor author, when they were published.
 */
function tellersOf(run: readonly Item[], origins: number, today: string | null, lookup: Lookup): SideNote {
  const have = Math.max(...run.map(item => item.origins.length))
  if (have > 1 && origins > 1) return {support: {have, of: origins}}
  const names = lookup.namesOf(run.flatMap(({marks}) => marks))
  return {names: names.length > 0 ? names : [reportedOf(run, today, lookup)]}
}

const leadParagraph = (run: readonly Item[]) => {
  const lead = run[0]!.lead
  return paragraphOf([...(lead === undefined ? [] : leadIn(lead)), ...runOf(run)])
}

/** "Toll and search." in strong type before what is told of it. */
const leadIn = (lead: string): PhrasingContent[] => [{type: 'strong', children: [textOf(`${lead}.`)]}, textOf(' ')]

/** A theme's items as paragraphs, each with its days and who tells it beside it; a storyline told in one paragraph leads it in. */
export const passagesOf = (items: readonly Item[], origins: number, today: string | null, lookup: Lookup): Passage[] =>
  runsOf(items).map(run => {
    const days = daysOf(run, today)
    const {names, ...support} = tellersOf(run, origins, today, lookup)
    // The days told say more than those of the reports.
    const who = days === undefined ? names : names?.filter(name => !name.startsWith(reported))
    return {
      type: 'passage',
      paragraph: leadParagraph(run),
      side: {...support, ...(days && {text: days}), ...(who && who.length > 0 && {names: who})},
    }
  })

/** The days of a paragraph: one, or the first and the last. */
function daysOf(run: readonly Item[], today: string | null): string | undefined {
  const days = run.flatMap(({when}) => when ?? []).sort((a, b) => (a.value < b.value ? -1 : 1))
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined ? undefined : stretch(dayIn(first, today), dayIn(last, today))
}

const reported = 'reported '

/** "reported 2 to 6 November": when the sources of a paragraph were published, of those that say so. */
function reportedOf(run: readonly Item[], today: string | null, lookup: Lookup): string {
  const sources = run.flatMap(({marks}) => marks.slice(0, 1)).map(lookup.sourceOf)
  const days = sources.flatMap(({published}) => published ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first !== undefined && last !== undefined) {
    const label = stretchOf(first, last)
    return `${reported}${first.slice(0, 4) === last.slice(0, 4) ? dayIn({value: last, label, certainty: 'stated'}, today) : label}`
  }
  return new Set(sources).size > 1 ? 'undated sources' : 'undated source'
}

/** "8 to 11 September": the month once where it is the same. */
function stretch(from: string, to: string): string {
  if (from === to) return from
  const month = to.slice(to.indexOf(' '))
  return `${from.endsWith(month) ? from.slice(0, -month.length) : from} to ${to}`
}

/** Statements one under the other, each run its own bullet. */
export const bulletsOf = (items: readonly Item[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: runsOf(items).map(run => ({type: 'listItem', spread: false, children: [paragraphOf(runOf(run))]})),
})

/** Neighbours with one `paragraph` number run on, a space between them; an item without one stands alone. */
function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = []
  for (const item of items) {
    const last = runs.at(-1)
    if (last !== undefined && item.paragraph !== undefined && last[0]?.paragraph === item.paragraph) last.push(item)
    else runs.push([item])
  }
  return runs
}

/** All statements as one paragraph with a role. */
export const roleParagraphOf = (role: RoleParagraph['role'], items: readonly Item[]): RoleParagraph => ({
  type: 'roleParagraph',
  role,
  children: runOf(items),
})

/** A list; what print shows as dots in the side column stands behind the sentence. */
export const plainKeyPoints = ({points}: KeyPoints): RootContent[] => [
  {
    type: 'list',
    ordered: false,
    spread: false,
    children: points.map(({paragraph: {children}, side}) => {
      const notes = [side?.text, side?.support && supportOf(side.support)].filter(note => note)
      return {
        type: 'listItem',
        spread: false,
        children: [paragraph(...children, ...(notes.length === 0 ? [] : [text(` (${notes.join('; ')})`)]))],
      }
    }),
  },
]

/** A paragraph of a theme. Its side note is for the eye, beside it in print: here its words and their marks tell the same. */
export const plainPassage = ({paragraph}: Passage): RootContent[] => [paragraph]

/** The bottom line says what it is; other roles are plain paragraphs. */
export const plainRoleParagraph = ({role, children}: RoleParagraph): RootContent[] => [
  role === 'bottom-line' ? paragraph(strong(text('Bottom line.')), text(' '), ...children) : paragraph(...children),
]
