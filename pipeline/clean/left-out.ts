import type {Article, Segment} from '../model/article.ts'
import {metadataFields} from '../model/metadata.ts'
import {countWords} from './line.ts'
import {passes, passOf} from './passes.ts'

/** Columns that a terminal shows. */
const columns = 80
/** Characters of a removed run that are shown: enough to find it. Asides and metadata are shown whole. */
const shown = 150

/**
 * What of a source is not its article, in the source's order, as a Markdown list in 80 columns: the rule, where it stands in the
 * plain text, and the words; before it each fact about the source with its evidence, and how much each pass took.
 */
export function leftOutMarkdown(article: Article): string {
  const facts = metadataFields.map(field => {
    const fact = article.metadata[field]
    return fact === null
      ? item(`${field}: not found`)
      : item(`${field}: ${fact.value} (${fact.evidence.how}, ${fact.confidence} confidence, by the ${fact.by})`)
  })
  const credits = article.credits.map(({name, how}) => item(`credit: ${name} (${how})`))
  const rows = runsOf(article.segments).map(run => {
    const texts = run.map(({start, end}) => article.text.slice(start, end).replace(/\s+/g, ' '))
    const whole = texts.join(' / ')
    const [{verdict, rule, start}, last] = [run[0]!, run.at(-1)!]
    const text = verdict !== 'removed' || whole.length <= shown ? whole : `${whole.slice(0, shown)}…`
    const count = run.length > 1 ? `, ${run.length} lines` : ''
    return item(`${verdict}, ${rule}${count} (${start}–${last.end}): ${text}`)
  })
  const part = (heading: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `## ${heading}\n\n${items.join('\n')}\n`
  return [
    part('About the source', [...facts, ...credits]),
    part('What each pass took', takenBy(article)),
    part('Not in the article', rows),
  ]
    .filter(text => text !== '')
    .join('\n')
}

/** Lines and words that each pass took out of the article. */
function takenBy({segments, text}: Article): string[] {
  const left = segments.filter(({kind, verdict}) => kind !== 'gap' && verdict !== 'kept')
  return passes.flatMap(pass => {
    const taken = left.filter(segment => passOf(segment) === pass)
    const words = taken.reduce((sum, {start, end}) => sum + countWords(text.slice(start, end)), 0)
    const lines = taken.length === 1 ? '1 line' : `${taken.length} lines`
    return taken.length === 0 ? [] : [item(`${pass}: ${lines}, ${words} ${words === 1 ? 'word' : 'words'}`)]
  })
}

/** Segments that are no part of the article, those of one verdict and rule that follow one another together. */
function runsOf(segments: readonly Segment[]): Segment[][] {
  const runs: Segment[][] = []
  let before: Segment | undefined
  for (const segment of segments) {
    if (segment.kind === 'gap') continue
    if (segment.verdict !== 'kept') {
      if (before?.verdict === segment.verdict && before.rule === segment.rule) runs.at(-1)!.push(segment)
      else runs.push([segment])
    }
    before = segment
  }
  return runs
}

/** A list item broken at spaces, its later lines indented; signs of Markdown stand for themselves. */
function item(text: string): string {
  const lines = ['-']
  for (const word of text.replace(/[\\`*_[\]<>|~]/g, '\\$&').split(' ')) {
    const line = lines.at(-1)!
    if (line.length + 1 + word.length > columns && line.length > 2) lines.push(`  ${word}`)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.join('\n')
}
