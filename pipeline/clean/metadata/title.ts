import type {Document} from '../../model/document.ts'
import type {Declared, MetadataValue} from '../../model/metadata.ts'
import type {Span} from '../features/stretch.ts'
import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'
import {isToldAbove} from './header.ts'
import {findHeadline} from './headline.ts'
import type {Imprint} from './imprint.ts'
import {titleKey} from './title-key.ts'

/** The article's title, by the user, markup and text in agreement, or null. Copies of it in the text are removed. */
export function decideTitle(
  document: Document,
  verdicts: Verdicts,
  body: Span | undefined,
  scores: readonly number[],
  imprint: Imprint | undefined,
): MetadataValue | null {
  const titles = document.declared.filter(({field}) => field === 'title')
  const told = titles.find(({by}) => by === 'user') ?? titles.find(({how}) => isToldAbove(how))
  const declared = told ?? agreeOnTitle(titles, document.declared)
  const line =
    declared === undefined
      ? (findHeadline(verdicts, body, scores) ?? openTitle(verdicts, imprint))
      : findLine(verdicts, declared.value, body?.first ?? verdicts.lines.length)
  if (line !== undefined) settle(verdicts, line)
  if (declared !== undefined)
    return {
      value: declared.value,
      evidence: {how: declared.how, ...spanOf(line ?? declared.span)},
      confidence: told !== undefined || line !== undefined ? 'high' : 'medium',
      by: declared.by,
    }
  if (line === undefined) return null
  return {
    value: line.text,
    evidence: {how: 'headline above the body', ...spanOf(line)},
    confidence: 'medium',
    by: 'source',
  }
}

/** The first line of a plain head, when nothing else took it. */
const openTitle = (verdicts: Verdicts, imprint: Imprint | undefined): Line | undefined =>
  imprint !== undefined && verdicts.isOpen(imprint.title.index) ? imprint.title : undefined

const spanOf = (range: {start: number; end: number} | undefined): Pick<MetadataValue['evidence'], 'span'> =>
  range === undefined ? {} : {span: {start: range.start, end: range.end}}

/** Between what separators a title and a site's name stand. */
const separator = /(?<!\s)\s+[|•·»«–—-]+\s+|(?:(?<!\s)\s+)?[|»]\s*|:\s+/u

/** How much a way of declaring a title is trusted when nothing else agrees with it. */
const trust: Readonly<Record<string, number>> = {
  'JSON-LD headline': 3,
  'mail header': 3,
  'itemprop headline': 2.5,
  'meta og:title': 2.5,
  h1: 2,
  'first heading': 2,
  'meta twitter:title': 2,
  'title element': 1.5,
  'JSON-LD page name': 1,
}

/** Enough to outweigh whatever the titles of the head agree on: they are mostly copies of one field, written for search engines. */
const printedTrust = 20

/** Whether a title shares at least a third of its words with another. */
function alike(key: string, other: string): boolean {
  const words = key.split(' ')
  const others = new Set(titleKey(other).split(' '))
  return words.length >= 3 && words.filter(word => others.has(word)).length >= words.length / 3
}

/** The declared title that the others agree with most, without the site's name. */
function agreeOnTitle(titles: readonly Declared[], all: readonly Declared[]): Declared | undefined {
  const sites = new Set(
    all
      .filter(({field}) => field === 'siteName' || field === 'publisher')
      .map(({value}) => titleKey(value).replaceAll(' ', '')),
  )
  const page = titles.find(({how}) => how === 'title element')?.value.split(/\s[|»]\s/u) ?? []
  if (page.length > 1) sites.add(titleKey(page.at(-1)!).replaceAll(' ', ''))
  const hosts = new Set(all.flatMap(({field, value}) => (field === 'url' ? hostNames(value) : [])))
  const isSite = (text: string): boolean => {
    const key = titleKey(text).replaceAll(' ', '')
    return (
      hosts.has(key) ||
      (key !== '' &&
        [...sites].some(
          site =>
            site === key ||
            (key.length > 3 && (site.startsWith(key) || (key.startsWith(site) && key.length < site.length + 7))),
        ))
    )
  }
  const candidates = titles
    .slice(0, 40)
    .map(one => ({...one, value: stripSite(one, titles, isSite)}))
    .filter(({value}) => value.length >= 2 && value.length <= 300 && !isSite(value))
  let best: {one: Declared; score: number} | undefined
  for (const one of candidates) {
    const key = titleKey(one.value)
    const agreeing = new Set(
      candidates.filter(other => other.how !== one.how && titleKey(other.value) === key).map(({how}) => how),
    )
    // A heading is the title as printed, when what the head declares says much the same.
    const printed = one.how === 'h1' && candidates.some(other => other.how !== 'h1' && alike(key, other.value))
    const score =
      (printed ? printedTrust : (trust[one.how] ?? 1)) + agreeing.size * 2 - (key.split(' ').length < 2 ? 3 : 0)
    if (best === undefined || score > best.score) best = {one, score}
  }
  return best?.one
}

/** The name in a web address: "https://www.harbour-review.example/a" gives `harbourreview`. */
function hostNames(url: string): string[] {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase().split('.') ?? []
  return host.filter(label => label.length > 4).map(label => label.replaceAll('-', ''))
}

/** A title without the site's name before or after it: known as such, or absent from a declared heading. */
function stripSite({value}: Declared, titles: readonly Declared[], isSite: (text: string) => boolean): string {
  const pieces = value.split(separator)
  if (pieces.length < 2) return value
  const key = titleKey(value)
  const heading = titles.find(one => {
    if (one.how !== 'h1' && one.how !== 'itemprop headline') return false
    const other = titleKey(one.value)
    return other !== key && other.split(' ').length >= 3 && (key.startsWith(`${other} `) || key.endsWith(` ${other}`))
  })
  if (heading !== undefined) return heading.value
  let text = value
  const last = pieces.at(-1)!
  const first = pieces[0]!
  const bar = value.search(/(?<!\s)\s+[|»]\s/u)
  // What follows an upright stroke names the site or a part of it, when a whole title stands before it.
  if (bar > 0 && titleKey(value.slice(0, bar)).split(' ').length >= 4) text = value.slice(0, bar)
  else if (isSite(last))
    text = value.slice(0, value.lastIndexOf(last)).replace(/(?<![\s|•·»«–—:-])[\s|•·»«–—:-]+$/u, '')
  else if (isSite(first)) text = value.slice(first.length).replace(/^[\s|•·»«–—:-]+/u, '')
  return text
}

/** The line that holds a declared title, the last one above the body when there are several. */
function findLine(verdicts: Verdicts, title: string, body: number): Line | undefined {
  const key = titleKey(title)
  const same = verdicts.lines.filter(
    ({index, text, words}) => verdicts.isOpen(index) && words < 60 && titleKey(text) === key,
  )
  return (
    same.findLast(({index, kind}) => index <= body && kind === 'heading') ??
    same.findLast(({index}) => index <= body) ??
    same[0]
  )
}

/** Gives the title's line its verdict, and the copies of it theirs. */
function settle(verdicts: Verdicts, title: Line): void {
  const key = titleKey(title.text)
  verdicts.give(title.index, 'metadata', 'title')
  for (const line of verdicts.lines) {
    if (!verdicts.isOpen(line.index) || line.words > title.words + 15) continue
    const other = titleKey(line.text)
    if (other === key) verdicts.give(line.index, 'removed', 'duplicate-title')
    // A trail of sections with the title at its end.
    else if (line.index < title.index && title.words >= 4 && other.endsWith(` ${key}`))
      verdicts.give(line.index, 'removed', 'breadcrumb')
  }
}
