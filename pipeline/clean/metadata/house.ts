import {paperHeads} from '../../language/en/furniture/papers.ts'
import {organisationHeads} from '../../language/en/names/cues.ts'
import type {MetadataValue} from '../../model/metadata.ts'
import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'
import {isHouse, isName} from './imprint.ts'
import {lead} from './names.ts'
import {titleKey} from './title-key.ts'

/** Lines at the top of a page among which its name stands, and at its foot where it comes back. */
const [top, foot] = [6, 10]
/** Words of a line that is prose: menus name much that is no house. */
const fewestOfProse = 8
/** Words of a publisher's name. */
const longestName = 7

/** "© 2031 The Courier", "Copyright 2031 by The Courier. All rights reserved." */
const rights = /(?:©|\(c\)|copyright) ?(?:© ?)?(?:\d{4}(?: ?[-–—] ?\d{2,4})?)?,? ?(?:by )?(\p{Lu}[^.|,·•©\n]{2,60})/iu

/** The publisher by the page's own furniture: a name that heads the page, or owns its rights, and comes back elsewhere on it. */
export function findHouse({lines}: Verdicts, text: string, title: string): MetadataValue | undefined {
  const mentions = (name: string): number => {
    const key = ` ${titleKey(name)} `
    return lines.reduce((sum, line) => sum + (line.words <= 400 && ` ${titleKey(line.text)} `.includes(key) ? 1 : 0), 0)
  }
  for (const line of lines.slice(-foot)) {
    const name = rights
      .exec(line.text)?.[1]
      ?.split(/ (?:all rights|reserved|and its|or its)\b/i)[0]
      ?.replace(/ \d{4}$/, '')
      .trim()
    if (name !== undefined && isName(name) && mentions(name) > 1) return publisherOn(line, name, text, 'copyright line')
  }
  const ofTitle = ` ${titleKey(title)} `
  const isLong = lines.length > 2 * top
  const below = lines.slice(Math.max(top, lines.length - foot)).map(({text: own}) => ` ${titleKey(own)} `)
  for (const line of lines.slice(0, top)) {
    if (!isLong || line.words > 2 * longestName || line.rule !== undefined || lead.test(line.text)) continue
    const name = line.text
      .split(/[|·•]| [–—] |: (?=\p{Ll})/u)[0]!
      .replace(/ \([^()]{2,12}\) *$/, '')
      .trim()
    const key = ` ${titleKey(name)} `
    if (!isName(name) || ofTitle.includes(key)) continue
    if (below.some(other => other.includes(key)))
      return publisherOn(line, name, text, 'name at the head and foot of the page')
    const headsTitle = title !== '' && titleKey(lines[line.index + 1]?.text ?? '') === titleKey(title)
    if (isHouse(name, '') && (headsTitle || callsItself(name, lines)))
      return publisherOn(line, name, text, 'name at the head of the page')
  }
  return undefined
}

/** Whether the prose of a page speaks of a house by its whole name or, as papers do, by the last word of it: "told the Courier". */
function callsItself(name: string, lines: readonly Line[]): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  const short = `the ${last[0]!.toUpperCase()}${last.slice(1)}`
  const isPaper = paperHeads.has(last) || organisationHeads.has(last)
  return lines.some(
    ({index, text, words, stops}) =>
      index >= top && stops && words >= fewestOfProse && (text.includes(name) || (isPaper && text.includes(short))),
  )
}

function publisherOn({start, end}: Line, name: string, text: string, how: string): MetadataValue {
  const at = text.indexOf(name, start)
  const span = at < 0 || at >= end ? {start, end} : {start: at, end: at + name.length}
  return {value: name, evidence: {how, span}, confidence: 'medium', by: 'source'}
}
