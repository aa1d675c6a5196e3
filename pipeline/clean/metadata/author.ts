import type {Document} from '../../model/document.ts'
import type {Declared, MetadataValue} from '../../model/metadata.ts'
import type {Span} from '../features/stretch.ts'
import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'
import {findByline, findHouse} from './byline.ts'
import {isToldAbove} from './header.ts'
import type {Imprint} from './imprint.ts'
import {cleanName, isLogin, isNobody, nameKey, person} from './names.ts'

/** The author as the head of the article prints it and as markup says, or null. A log-in or an organisation counts only when it is printed. */
export function decideAuthor(
  document: Document,
  verdicts: Verdicts,
  head: readonly Line[],
  foot: readonly Line[],
  imprint: Imprint | undefined,
): MetadataValue | null {
  const byline = findAuthorOf(imprint) ?? findByline(verdicts, head, foot)
  const candidates = document.declared.filter(({field}) => field === 'author')
  const told =
    candidates.find(({by}) => by === 'user') ?? candidates.find(({how}) => isToldAbove(how) || how === 'mail header')
  if (told !== undefined) return value(told, 'high')
  const printed = head
    .filter(({words}) => words <= 24)
    .map(({text}) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, ' ')} `)
  const isPrinted = (name: string): boolean => {
    const whole = ` ${name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}.]+/gu, ' ')
      .trim()} `
    return printed.some(text => text.includes(whole))
  }
  const isAlone = (name: string): boolean => head.some(({text}) => nameKey(cleanName(text)) === nameKey(name))
  const clean = candidates
    .map(one => ({...one, value: cleanName(one.value)}))
    .filter(
      one =>
        !isNobody(one.value) &&
        (!isLogin(one.value) || isPrinted(one.value)) &&
        (!one.how.endsWith('organisation') || isAlone(one.value)),
    )
  const linked = clean.filter(({how}) => how === 'JSON-LD author')
  if (linked.length > 0) {
    const names = unique(linked.map(one => one.value))
    const shown = names.filter(isPrinted)
    if (byline !== undefined && (shown.length === 0 || holdsAll(byline.value, names))) return byline
    return {...value(linked[0]!, 'high'), value: (shown.length > 0 ? shown : names).slice(0, 6).join(', ')}
  }
  const cited = unique(candidates.filter(({how}) => how === 'meta citation_author').map(one => citedName(one.value)))
  if (cited.length > 0)
    return {
      ...value(candidates.find(({how}) => how === 'meta citation_author')!, 'medium'),
      value: cited.slice(0, 6).join(', '),
    }
  const agree = clean.filter(a => clean.some(b => b.how !== a.how && nameKey(b.value) === nameKey(a.value)))
  const agreed = agree.find(({value: name}) => person.test(name)) ?? agree.find(({value: name}) => isPrinted(name))
  const isOfHouse = agreed?.how.endsWith('organisation') || agree.some(({how}) => how.endsWith('organisation'))
  if (agreed !== undefined && !(isOfHouse && byline !== undefined)) return value(agreed, 'high')
  if (byline !== undefined) return byline
  const seen = clean.find(({value: name}) => isPrinted(name))
  if (seen !== undefined) return value(seen, 'high')
  const twice = candidates.find(
    a =>
      ofPage.test(a.how) &&
      !isNobody(cleanName(a.value)) &&
      candidates.some(b => b.how !== a.how && nameKey(b.value) === nameKey(a.value)),
  )
  const linkNames = new Set(clean.filter(({how}) => how === 'author link').map(one => nameKey(one.value)))
  const one = clean.find(
    ({how, value: name}) =>
      person.test(name) &&
      (/^(?:meta |itemprop|rel author|byline class|(?:PDF|Word) properties)/.test(how) ||
        (how === 'author link' && linkNames.size === 1)),
  )
  if (one !== undefined) return value(one, 'medium')
  if (twice !== undefined) return {...value(twice, 'low'), value: cleanName(twice.value)}
  return findHouse(verdicts, head) ?? null
}

/** The author that the imprint of a plain head names. */
const findAuthorOf = (imprint: Imprint | undefined): MetadataValue | undefined =>
  imprint?.house?.author === undefined
    ? undefined
    : {
        value: imprint.house.author,
        evidence: {how: 'byline', span: {start: imprint.house.line.start, end: imprint.house.line.end}},
        confidence: 'high',
        by: 'source',
      }

/** Where a page names its author, not a template its teasers' ones. */
const ofPage = /^(?:JSON-LD author|meta )/

/** Whether a printed byline holds every name that markup declares: it says how they are joined, and whom markup left out. */
const holdsAll = (printed: string, names: readonly string[]): boolean =>
  /,\s|\s(?:and|und|et|y|&)\s/u.test(printed) && names.every(name => nameKey(printed).includes(nameKey(name)))

/** "Lind, Ona" as it is printed: "Ona Lind". */
function citedName(value: string): string {
  const [last = '', first, ...rest] = value.split(',').map(part => part.trim())
  return first === undefined || rest.length > 0 ? cleanName(value) : `${first} ${last}`
}

const unique = (names: readonly string[]): string[] =>
  names.filter((name, i) => names.findIndex(other => nameKey(other) === nameKey(name)) === i)

const value = (declared: Declared, confidence: MetadataValue['confidence']): MetadataValue => ({
  value: declared.value,
  evidence: {how: declared.how, ...(declared.span === undefined ? {} : {span: declared.span})},
  confidence,
  by: declared.by,
})

const tellsOf = /^\W*(?:is|was|has been|has|covers|writes|reports|works|worked|lives|joined|ist|est|es)\s/u

/** Removes the lines at the foot of an article that tell who its author is. */
export function markAuthorBox(verdicts: Verdicts, author: string, body: Span): void {
  const names = author.split(/,\s|\s(?:and|und|et|y|&)\s/u).filter(name => name.includes(' '))
  for (const {index, text, words} of verdicts.lines.slice(Math.max(body.first + 2, body.last - 1), body.last + 13)) {
    if (words > 80 || !verdicts.isOpen(index)) continue
    const named = names.find(name => text.startsWith(name))
    if (named !== undefined && (words <= 6 || tellsOf.test(text.slice(named.length))))
      verdicts.give(index, 'removed', 'author-box')
  }
}
