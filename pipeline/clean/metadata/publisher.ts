import type {Document} from '../../model/document.ts'
import type {MetadataValue} from '../../model/metadata.ts'
import type {Verdicts} from '../verdict.ts'
import {reprinterOf} from './credits.ts'
import {isToldAbove} from './header.ts'
import {findHouse} from './house.ts'

/** Where markup names the publisher, the most trustworthy first. */
const marked: readonly (readonly [string, MetadataValue['confidence']])[] = [
  ['JSON-LD publisher', 'high'],
  ['meta og:site_name', 'high'],
  ['JSON-LD WebSite', 'medium'],
  ['meta dc.publisher', 'medium'],
  ['meta application-name', 'medium'],
]

/** Who published the page: by the user, front matter, markup, a notice in the text that names it, or a name that the page's own head or foot repeats. */
export function decidePublisher(
  document: Document,
  verdicts: Verdicts,
  title: MetadataValue | null,
): MetadataValue | null {
  const declared = document.declared.filter(({field}) => field === 'publisher' || field === 'siteName')
  const told = declared.find(({by}) => by === 'user') ?? declared.find(({how}) => isToldAbove(how))
  if (told !== undefined)
    return {
      value: told.value,
      evidence: {how: told.how, ...(told.span === undefined ? {} : {span: told.span})},
      confidence: 'high',
      by: told.by,
    }
  for (const [how, confidence] of marked) {
    const found = declared.find(one => one.how === how && one.value.length <= 80 && !/^https?:|^@/.test(one.value))
    if (found !== undefined) return {value: found.value, evidence: {how}, confidence, by: 'source'}
  }
  for (const line of verdicts.lines) {
    if (verdicts.of(line.index)?.rule !== 'reprint-notice') continue
    const value = reprinterOf(line.text)
    if (value !== undefined)
      return {
        value,
        evidence: {how: 'reprint notice', span: {start: line.start, end: line.end}},
        confidence: 'medium',
        by: 'source',
      }
  }
  return findHouse(verdicts, document.text, title?.value ?? '') ?? null
}
