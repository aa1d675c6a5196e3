import type {List} from 'mdast'
import type {Item} from '../../../model/briefing.ts'
import type {KeyPoints, Passage, RoleParagraph} from '../../../model/page.ts'
import {paragraphOf, runOf, statementOf} from './inline.ts'

/** The key points, each with the number of independent origins that report it; of one origin there is nothing to count. */
export const keyPointsOf = (items: readonly Item[], origins: number): KeyPoints => ({
  type: 'keyPoints',
  points: items.map(item => ({
    paragraph: paragraphOf(statementOf(item)),
    ...(item.origins.length > 0 && origins > 1 ? {side: {support: {have: item.origins.length, of: origins}}} : {}),
  })),
})

/** A theme's items as paragraphs. */
export const passagesOf = (items: readonly Item[]): Passage[] =>
  runsOf(items).map(run => ({type: 'passage', paragraph: paragraphOf(runOf(run))}))

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
