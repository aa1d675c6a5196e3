import type {Document} from '../model/document.ts'
import type {Declared, MetadataValue} from '../model/metadata.ts'
import type {Verdicts} from './verdict.ts'

const by = /^(?:(?:written |posted |reported |story |text |words |article )?by|von|par|por|di|door|автор)[:：]?\s+/i
const person =
  /^\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:de|da|di|van|von|der|den|del|la|le|bin|al|el|ter|dos|du)\s){0,3}\p{Lu}[\p{L}'’.-]*){1,4}/u

/** Words that stand where an author could, and are nobody's name. */
const nobody =
  /^(?:admin|administrator|editor|editors|editorial(?: (?:team|staff|board|desk))?|staff|guest|unknown|anonymous|root|user|webmaster|newsroom|news desk|the editors|none|n\/a|contributor|posts?|author|home|https?:.*|www\..*|@.*|by|share.*|follow.*|view all.*|read more.*|.*\d{4}.*)$/i

/** The author as a byline above the body or at its head has it, as markup says, or null. */
export function decideAuthor(document: Document, verdicts: Verdicts, body: number): MetadataValue | null {
  const byline = findByline(verdicts, body)
  const candidates = document.declared.filter(({field}) => field === 'author')
  const user = candidates.find(one => one.by === 'user')
  if (user !== undefined) return value(user, 'high')
  const front = candidates.find(({how}) => how === 'front matter' || how === 'mail header')
  if (front !== undefined) return value(front, 'high')
  const clean = candidates
    .map(one => ({...one, value: cleanName(one.value)}))
    .filter(one => one.value !== '' && !nobody.test(one.value) && one.value.length <= 100)
  const linked = clean.filter(({how}) => how === 'JSON-LD author')
  if (linked.length > 0)
    return {
      ...value(linked[0]!, 'high'),
      value: unique(linked.map(one => one.value))
        .slice(0, 5)
        .join(', '),
    }
  const meta = clean.find(({how}) => how.startsWith('meta ') || how.startsWith('itemprop'))
  const seen = clean.find(({how}) => /^(?:rel author|byline class|itemprop)/.test(how))
  const agreed = clean.find(a => clean.some(b => b.how !== a.how && key(b.value) === key(a.value)))
  if (agreed !== undefined) return value(agreed, 'high')
  if (byline !== undefined) return byline
  const linkNames = new Set(clean.filter(({how}) => how === 'author link').map(({value}) => key(value)))
  const links = linkNames.size === 1 ? clean.find(({how}) => how === 'author link') : undefined
  const file = clean.find(({how}) => how === 'PDF properties' || how === 'Word properties')
  const one = [meta, seen, links, file].find(candidate => candidate !== undefined && person.test(candidate.value))
  return one === undefined ? null : value(one, 'medium')
}

const unique = (names: readonly string[]): string[] => [...new Set(names)]

const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '')

const value = (declared: Declared, confidence: MetadataValue['confidence']): MetadataValue => ({
  value: declared.value,
  evidence: {how: declared.how, ...(declared.span === undefined ? {} : {span: declared.span})},
  confidence,
  by: declared.by,
})

const cleanName = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(by, '')
    .replace(/\s*(?:[|•·,–—]| - ).*$/, '')
    .trim()

/** "By A Person" on a line of its own, near the title or right at the body's head. */
function findByline(verdicts: Verdicts, body: number): MetadataValue | undefined {
  for (const line of verdicts.lines.slice(Math.max(0, body - 12), body + 2)) {
    if (!verdicts.isOpen(line.index) || line.words > 14) continue
    const lead = by.exec(line.text)?.[0]
    if (lead === undefined) continue
    const rest = line.text.slice(lead.length)
    const name = person.exec(rest)?.[0].replace(/[.,]$/, '')
    if (name === undefined || nobody.test(name)) continue
    verdicts.give(line.index, 'metadata', 'byline')
    return {
      value: name,
      evidence: {how: 'byline', span: {start: line.start, end: line.end}},
      confidence: 'high',
      by: 'source',
    }
  }
  return undefined
}
