import type {Article} from '../../model/article.ts'
import {countWords} from '../../text/words.ts'
import {datelineOf} from './dateline.ts'
import type {Draft} from './token.ts'

/**
 * For each sentence whether it opens an item of its page: a heading, a dateline, a byline, a rule, an entry of a list, another's
 * turn or a line by itself stands before it. Whoever is named before that is not meant behind it.
 */
export function itemOpenings({text, blocks, segments}: Article, drafts: readonly Draft[]): boolean[] {
  const borders = segments.filter(
    ({verdict, kind}) => kind !== 'gap' && (verdict === 'metadata' || (verdict !== 'kept' && kind === 'heading')),
  )
  let border = 0
  return drafts.map(({block, start, turn}, at) => {
    const before = drafts[at - 1]
    if (before === undefined || before.turn?.by !== turn?.by || before.turn?.kind !== turn?.kind) return true
    if (before.block === block) return false
    while (border < borders.length && borders[border]!.start < before.end) border++
    const isBehindBorder = border < borders.length && borders[border]!.end <= start
    const here = blocks[block]!
    const between = blocks.slice(before.block + 1, block)
    return (
      isBehindBorder ||
      here.kind === 'list-item' ||
      between.some(({kind}) => kind === 'heading') ||
      isLine(text, here) ||
      isLine(text, blocks[before.block]!) ||
      datelineOf(text.slice(here.start, Math.min(here.end, here.start + 120))) !== undefined ||
      holdsRule(text.slice(blocks[before.block]!.end, here.start))
    )
  })
}

/** Words that a heading or a byline has at most. */
const longestLine = 14

/** "Talks resume", "By Tove Brandal": a short block that ends in no stop. */
function isLine(text: string, {start, end}: {readonly start: number; readonly end: number}): boolean {
  if (end - start > 160) return false
  const line = text.slice(start, end).trimEnd()
  return !/[.!?:;,…]["”’')\]]*$|["”]$/.test(line) && countWords(line) <= longestLine
}

/** A line of nothing but three or more strokes or stars. */
const holdsRule = (gap: string): boolean =>
  gap.split('\n').some(line => /^[-–—_*=•·~#]{3,}$|^⁂$/u.test(line.replace(/\s+/g, '')))
