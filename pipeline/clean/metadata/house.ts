import type {MetadataValue} from '../../model/metadata.ts'
import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'
import {lead} from './names.ts'
import {titleKey} from './title-key.ts'

/** Lines at the top of a page among which its name stands, and at its foot where it comes back. */
const [top, foot] = [6, 10]
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
      ?.trim()
    if (name !== undefined && isName(name) && mentions(name) > 1) return publisherOn(line, name, text, 'copyright line')
  }
  const ofTitle = ` ${titleKey(title)} `
  const below = lines.slice(-foot).map(line => ` ${titleKey(line.text)} `)
  for (const line of lines.slice(0, top)) {
    if (line.words > 2 * longestName || line.rule !== undefined || lead.test(line.text)) continue
    const name = line.text.split(/[|·•]| [–—] /u)[0]!.trim()
    if (
      lines.length > 2 * top &&
      isName(name) &&
      !ofTitle.includes(` ${titleKey(name)} `) &&
      below.some(other => other.includes(` ${titleKey(name)} `))
    )
      return publisherOn(line, name, text, 'name at the head and foot of the page')
  }
  return undefined
}

/** Several capitalised words, or one in capitals: "Ministry of Works", "THE COURIER", "KTA". */
function isName(name: string): boolean {
  const words = name.split(' ')
  if (words.length > longestName || !/^\p{Lu}/u.test(name) || /[.!?:,]$/.test(name)) return false
  if (words.length === 1) return /^\p{Lu}{3,}$/u.test(name)
  return words.every(word => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|the|and|for|de|la|le|du|der|für|&)$/.test(word))
}

function publisherOn({start, end}: Line, name: string, text: string, how: string): MetadataValue {
  const at = text.indexOf(name, start)
  const span = at < 0 || at >= end ? {start, end} : {start: at, end: at + name.length}
  return {value: name, evidence: {how, span}, confidence: 'medium', by: 'source'}
}
