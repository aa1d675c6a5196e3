import {type Declared, labelledFields} from '../../model/metadata.ts'
import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'

/** How a value is declared that whoever saved the file wrote above it. */
export const isToldAbove = (how: string): boolean => how === 'front matter' || how === 'header lines'

/** Lines of a header, and how many labels make one: a single "Source: …" may be anything. */
const most = 10
const fewest = 2

/** "Title: …", "Publisher: …", "Date: …" in the first lines of a file, without the rules of front matter. They become metadata. */
export function readHeader(verdicts: Verdicts, text: string): Declared[] {
  const found: {line: Line; declared: Declared}[] = []
  for (const line of verdicts.lines.slice(0, most)) {
    const match = /^\W{0,2}([A-Za-z]{3,9})\*{0,2}\s?:\*{0,2}\s+(\S.{0,300})$/.exec(line.text)
    const field = labelledFields[match?.[1]?.toLowerCase() ?? '']
    if (match === null || field === undefined) break
    const value = match[2]!.replace(/[*_]{1,3}$/, '').trim()
    const at = text.indexOf(value, line.start)
    const span = at < 0 || at >= line.end ? {start: line.start, end: line.end} : {start: at, end: at + value.length}
    found.push({line, declared: {field, value, how: 'header lines', by: 'source', span}})
  }
  if (new Set(found.map(({declared}) => declared.field)).size < fewest) return []
  for (const {line} of found) verdicts.give(line.index, 'metadata', 'header')
  return found.map(({declared}) => declared)
}
