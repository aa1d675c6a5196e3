import type {Document} from '../../model/document.ts'
import type {MetadataValue} from '../../model/metadata.ts'
import type {Verdicts} from '../verdict.ts'
import {reprinterOf} from './credits.ts'
import {isToldAbove} from './header.ts'
import {findHouse} from './house.ts'
import {type Imprint, isHouse} from './imprint.ts'
import {titleKey} from './title-key.ts'

/** Where markup names the publisher, the most trustworthy first. */
const marked: readonly (readonly [string, MetadataValue['confidence']])[] = [
  ['JSON-LD publisher', 'high'],
  ['meta og:site_name', 'high'],
  ['JSON-LD WebSite', 'medium'],
  ['meta dc.publisher', 'medium'],
  ['meta application-name', 'medium'],
]

/** Who published the page: by the user, front matter, markup, a notice in the text that names it, the line under a plain headline, or a name that the page's own head or foot repeats. */
export function decidePublisher(
  document: Document,
  verdicts: Verdicts,
  title: MetadataValue | null,
  imprint: Imprint | undefined,
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
  if (imprint?.house !== undefined) {
    const {line, publisher: value} = imprint.house
    verdicts.give(line.index, 'metadata', 'imprint')
    return {
      value,
      evidence: {how: 'line under the headline', span: {start: line.start, end: line.end}},
      confidence: 'medium',
      by: 'source',
    }
  }
  return findHouse(verdicts, document.text, title?.value ?? '') ?? besideTitle(document, title) ?? null
}

/** "The headline | The Courier" in the title element of a page: what stands beside the article's own title, if it is a house. */
function besideTitle({declared}: Document, title: MetadataValue | null): MetadataValue | undefined {
  if (title === null) return undefined
  const key = titleKey(title.value)
  for (const {how, value} of declared) {
    if (how !== 'title element') continue
    const pieces = value.slice(0, 300).split(/ [|·•»–—-] /u)
    const own = pieces.filter(piece => piece !== '' && ` ${key} `.includes(` ${titleKey(piece)} `))
    const [first, last] = [pieces[0]!.trim(), pieces.at(-1)!.trim()]
    if (own.length === 0 || pieces.length < 2) continue
    const name = own.includes(pieces.at(-1)!) ? first : last
    if (titleKey(name) !== key && isHouse(name, ''))
      return {value: name, evidence: {how}, confidence: 'medium', by: 'source'}
  }
  return undefined
}
