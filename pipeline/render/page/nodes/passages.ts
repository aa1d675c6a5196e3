import type {List, PhrasingContent} from 'mdast'
import type {Item} from '../../../model/briefing.ts'
import type {KeyPoints, Passage, RoleParagraph} from '../../../model/page.ts'
import {dayIn} from './days.ts'
import {paragraphOf, runOf, textOf} from './inline.ts'

/** The key points, a bullet a storyline; what several independent origins report says so, of one there is nothing to count. */
export const keyPointsOf = (items: readonly Item[], origins: number): KeyPoints => ({
  type: 'keyPoints',
  points: runsOf(items).map(run => {
    const lead = run[0]!.lead
    const have = Math.max(...run.map(item => item.origins.length))
    return {
      paragraph: paragraphOf([...(lead === undefined ? [] : leadIn(lead)), ...runOf(run)]),
      ...(have > 1 && origins > 1 ? {side: {support: {have, of: origins}}} : {}),
    }
  }),
})

/** "Toll and search." in strong type before what is told of it. */
const leadIn = (lead: string): PhrasingContent[] => [{type: 'strong', children: [textOf(`${lead}.`)]}, textOf(' ')]

/** A theme's items as paragraphs, each with its day and its support beside it; a storyline told in one paragraph leads it in. */
export const passagesOf = (items: readonly Item[], origins: number, today: string | null): Passage[] =>
  runsOf(items).map(run => {
    const lead = run[0]!.lead
    const have = Math.max(...run.map(item => item.origins.length))
    return {
      type: 'passage',
      paragraph: paragraphOf([...(lead === undefined ? [] : leadIn(lead)), ...runOf(run)]),
      side: {
        ...(have > 1 && origins > 1 ? {support: {have, of: origins}} : {}),
        ...daysOf(run, today),
      },
    }
  })

/** The days of a paragraph: one, or the first and the last. */
function daysOf(run: readonly Item[], today: string | null): {text?: string} {
  const days = run.flatMap(({when}) => when ?? []).sort((a, b) => (a.value < b.value ? -1 : 1))
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return {}
  const [from, to] = [dayIn(first, today), dayIn(last, today)]
  if (from === to) return {text: from}
  const month = to.slice(to.indexOf(' '))
  return {text: `${from.endsWith(month) ? from.slice(0, -month.length) : from} to ${to}`}
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
