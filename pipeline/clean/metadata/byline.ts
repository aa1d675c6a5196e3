import {goesOn} from '../../language/en/furniture/told.ts'
import {givenNames} from '../../language/en/names/given-names.ts'
import type {MetadataValue} from '../../model/metadata.ts'
import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'
import {findDate} from './dates.ts'
import {areNamesInPlaces, cleanName, isNobody, lead, person, role} from './names.ts'
import {isDateLine} from './published.ts'

/** Class names that page templates give to the line with the author's name. */
const authorPlace = /author|byline|by-line|writer|creator|contributor/i

/** What may join the names of several authors. */
const joint = /(?<!\s)\s+(?:and|und|et|y|e|&|with)\s+(?=\p{Lu})|,\s+(?=\p{Lu}[\p{L}'’-]+\s\p{Lu})/u

/** The author as the head of the article prints it. A line that says so gets the verdict `byline`. */
export function findByline(
  verdicts: Verdicts,
  head: readonly Line[],
  foot: readonly Line[],
): MetadataValue | undefined {
  const open = head.filter(
    ({index, words}) => words <= 24 && (verdicts.isOpen(index) || verdicts.of(index)?.rule === 'published'),
  )
  for (const read of [afterBy, besideDate, inAuthorPlace, reportersInPlaces, nameByDay, writtenBy]) {
    for (const line of open) {
      const name = read(line, verdicts)
      if (name !== undefined) return found(verdicts, line, name, 'byline')
    }
  }
  for (const line of foot) {
    const name = verdicts.isOpen(line.index)
      ? (writtenBy(line) ?? (line.stops ? undefined : (underLabel(line, verdicts) ?? inAuthorPlace(line, verdicts))))
      : undefined
    if (name !== undefined) return found(verdicts, line, name, 'author box')
  }
  return undefined
}

/** A desk or a firm that the head of the article names as its author: for pages that name no person. */
export function findHouse(verdicts: Verdicts, head: readonly Line[]): MetadataValue | undefined {
  for (const line of head) {
    const name = verdicts.isOpen(line.index) ? houseAfterBy(line, verdicts) : undefined
    if (name !== undefined) return {...found(verdicts, line, name, 'byline'), confidence: 'medium'}
  }
  return undefined
}

/** "This post was written by A Person, …" below the article. */
function writtenBy({text, words}: Line): string | undefined {
  const by = /^(?:this (?:article|post|story|piece|report|guide) (?:was|is) )?(?:written|authored) by:?\s/i.exec(
    text,
  )?.[0]
  return by === undefined || words > 40 ? undefined : namesIn(text.slice(by.length))
}

/** A person's name alone on a line below "Author" or "Article by". */
function underLabel({text, words, index}: Line, {lines}: Verdicts): string | undefined {
  const label = lines[index - 1]?.text ?? ''
  if (words > 6 || !/^(?:(?:about the )?authors?|(?:article|written|story|text|words) by)\s?:?$/i.test(label))
    return undefined
  const name = withoutPost(cleanName(text))
  return isNobody(name) || person.exec(name)?.[0].length !== name.replace(/,.*/, '').length ? undefined : name
}

function found(verdicts: Verdicts, {index, start, end}: Line, name: string, how: string): MetadataValue {
  verdicts.give(index, 'metadata', 'byline')
  return {
    value: name,
    evidence: {how, span: {start, end}},
    confidence: how === 'byline' ? 'high' : 'medium',
    by: 'source',
  }
}

/** "By A Person", "Written by A Person and B Other, May 9". */
function afterBy({text: whole, words, index}: Line, {lines}: Verdicts): string | undefined {
  const text = withoutDay(whole.replace(/^[*_]{1,3}/, '').replace(/[*_]{1,3}$/, '')) // emphasis of Markdown
  const by = lead.exec(`${text} `)?.[0]
  if (by === undefined || words > 20 || goesOn(text)) return undefined
  const next = lines[index + 1]
  if (by.trim().length >= text.length) return next === undefined || next.words > 8 ? undefined : namesIn(next.text)
  return namesIn(text.slice(by.length))
}

/** "By Lind Research", "Written by Our Editors": a desk or a firm, each word written large, on a line of its own beside a day. */
function houseAfterBy({text, words, index, stops}: Line, verdicts: Verdicts): string | undefined {
  const by = lead.exec(`${text} `)?.[0]
  if (by === undefined || words > 6 || stops || by.trim().length >= text.length) return undefined
  const name = text.slice(by.length).trim()
  if (!/^[\p{Lu}\p{N}][^\s,:;]*(?:\s[\p{Lu}&][^\s,:;]*){0,3}$/u.test(name)) return undefined
  const near = [-2, -1, 1, 2].map(step => verdicts.lines[index + step])
  return near.some(line => line !== undefined && isDateLine(line) !== undefined) ? name : undefined
}

/** "9 May 2031 by A Person": from "by" on. */
function withoutDay(text: string): string {
  const date = findDate(text) ?? /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?=\s)/.exec(text)
  if (date === null || date === undefined) return text
  const end = 'end' in date ? date.end : date[0].length
  const start = 'start' in date ? date.start : 0
  const rest = text.slice(end).replace(/^[\s,|·–—-]{1,4}/, '')
  return start === 0 && /^by\s/i.test(rest) ? rest : text
}

/** "A Person | May 9, 2031", the name and the day in parts of their own. */
function besideDate({text, words}: Line): string | undefined {
  if (words > 16 || findDate(text) === undefined) return undefined
  const parts = text.split(/ ?[|•·⋅] ?/u)
  if (parts.length < 2) return undefined
  const by = parts.find(one => lead.test(one))
  if (by !== undefined) return namesIn(by.replace(lead, ''))
  return parts
    .filter(one => findDate(one) === undefined)
    .map(cleanName)
    .find(name => person.exec(name)?.[0] === name && !isNobody(name) && !role.test(name))
}

/** "Ona Lind in Halm and Per Holm in Tarn". */
const reportersInPlaces = ({text, words}: Line): string | undefined =>
  words <= 16 && areNamesInPlaces(text) ? text.trim() : undefined

/** A person's name alone on a line beside a day's. */
function nameByDay({text, words, index}: Line, {lines}: Verdicts): string | undefined {
  if (words < 2 || words > 4 || person.exec(text)?.[0] !== text || isNobody(text) || role.test(text)) return undefined
  if (!givenNames.has(text.split(' ')[0]!.toLowerCase())) return undefined
  const beside = [lines[index - 1], lines[index + 1], lines[index + 2]]
  return beside.some(line => line !== undefined && isDateLine(line) !== undefined) ? text : undefined
}

/** A name alone on a line that the page's template marks as the author's, or that an author box repeats. */
function inAuthorPlace(line: Line, verdicts: Verdicts): string | undefined {
  const {text, words, hints} = line
  if (words < 2 || words > 8 || hints === undefined) return undefined
  const name = withoutPost(cleanName(text.replace(/^& /, '')))
  if (isNobody(name) || role.test(name) || person.exec(name)?.[0].length !== name.replace(/,.*/, '').length)
    return undefined
  const marked = [...hints.path.slice(-2), hints.tag].some(step => authorPlace.test(step))
  const told = verdicts.lines.some(
    other =>
      other !== line &&
      other.words > 8 &&
      other.text.startsWith(`${name} `) &&
      /^\s(?:is|was|has|writes|covers|works)\s/.test(other.text.slice(name.length, name.length + 12)),
  )
  return marked || told ? name : undefined
}

/** "Ona Lind Founder at Holm": the name, where what follows it is no name but a post. */
function withoutPost(name: string): string {
  const words = name.split(' ')
  if (words.length < 3 || !role.test(words.slice(2).join(' ')) || !givenNames.has(words[0]!.toLowerCase())) return name
  return words.slice(0, /^\p{Lu}\.$/u.test(words[1]!) ? 3 : 2).join(' ')
}

/** One name or several at the start of a text, as they are printed. */
function namesIn(text: string): string | undefined {
  const date = findDate(text)
  const plain = (date === undefined ? text : text.slice(0, date.start))
    .replace(/\s(?:on|updated|published|posted|in|for|at|from|view|\||[-–—])\s[\s\S]*$/i, '')
    .replace(/[.,]?\s(?:(?:medically |fact[- ])?(?:reviewed|edited|checked)|view)\b[\s\S]*/i, '')
    .replace(/(?<![\s,|·•⋅–—-])[\s,|·•⋅–—-]+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day[\s,]*)?$/i, '')
  let value = ''
  let at = 0
  for (const piece of plain.split(joint)) {
    const name = cleanName(piece)
    const found = person.exec(name)?.[0]
    if (found === undefined || /[’']s$/.test(found) || isNobody(name) || role.test(found)) break
    at = plain.indexOf(piece, at)
    const last = (name.includes(',') ? name : found).replace(/[.,]$/, '')
    const end = plain.indexOf(last, at) + last.length
    value = plain.slice(0, end)
    // What follows a name and its post is more of the post.
    if (/^,\s\p{L}/u.test(plain.slice(end, at + piece.length))) break
    at = end
  }
  return value === '' ? undefined : value.trim()
}
