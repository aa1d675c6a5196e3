import * as v from 'valibot'
import {type Audit, audit as auditSchema} from '../model/audit.ts'
import {type Briefing, briefing as briefingSchema, type Item, type Section} from '../model/briefing.ts'
import type {Span} from '../model/span.ts'
import {sha256} from '../shell/hash.ts'
import {checkAudit} from './account.ts'
import {collapse, type Failure, Failures, quoted} from './check.ts'
import {proofsOf, type Readings} from './proofs.ts'
import {checkCited, checkParts, checkSpan, type Texts} from './spans.ts'
import {type PageText, plainText} from './text.ts'
import {checkWording} from './wording.ts'

export interface Evidence {
  readonly briefing: unknown // briefing.json as parsed
  readonly audit: unknown // audit.json as parsed
  /** sha256 of the output files as they stand, by name. */
  readonly outputs: ReadonlyMap<string, string>
  /** The bytes of a source by the sha256 that the briefing names, or nothing when it can't be found. */
  readonly bytesOf: (sha256: string) => Uint8Array | undefined
  readonly pageText: PageText
  /** Reads a source anew, as the stages do; with the language. Absent: what we say in our way is not proven. */
  readonly readings?: ((audit: Audit) => Promise<Readings>) | undefined
}

export interface Verdict {
  readonly citations: number
  readonly verified: number
  readonly sources: number
  readonly failures: readonly Failure[]
  readonly failed: number
}

/** Re-check a whole briefing from its files: hashes, words at their offsets, marks, tiles. Nothing of the pipeline is used. */
export async function verifyBriefing(evidence: Evidence): Promise<Verdict> {
  const failures = new Failures()
  const briefing = parse<Briefing>(briefingSchema, evidence.briefing, 'briefing.json', failures)
  const audit = parse<Audit>(auditSchema, evidence.audit, 'audit.json', failures)
  if (briefing === undefined || audit === undefined)
    return {citations: 0, verified: 0, sources: 0, failures: failures.list, failed: failures.count}
  checkSet(audit, evidence.outputs, failures)
  const texts = await checkSources(audit, briefing, evidence, failures)
  const sound = checkPassages(briefing, texts, failures)
  const tally = checkItems(briefing, texts, sound, failures)
  checkAudit(audit, briefing, texts, failures)
  checkWording(briefing, audit, texts, failures)
  if (evidence.readings !== undefined) checkProofs(briefing, audit, await evidence.readings(audit), failures)
  return {...tally, sources: texts.size, failures: failures.list, failed: failures.count}
}

/** What we say in our way is proven anew from the sources; the proofs on record must be these. */
function checkProofs(briefing: Briefing, audit: Audit, readings: Readings, failures: Failures): void {
  const proofs = proofsOf(briefing, readings, failures).map(one => JSON.stringify(one))
  const listed = (audit.proofs ?? []).map(one => JSON.stringify(one))
  const [made, told] = [new Set(proofs), new Set(listed)]
  for (const [at, one] of listed.entries())
    if (!made.has(one))
      failures.add(`audit.json, proof ${at + 1}`, `the sources do not prove ${quoted(audit.proofs![at]!.says)}`)
  for (const one of proofs) if (!told.has(one)) failures.add('audit.json, proofs', `lacks ${quoted(one)}`)
}

/** The verdict in one line. */
export const verdictLine = ({citations, verified, sources, failed}: Verdict): string =>
  `${verified} of ${citations} citations verified against ${sources} source${sources === 1 ? '' : 's'}` +
  (failed > 0 ? `; ${failed} check${failed === 1 ? '' : 's'} failed` : '')

function parse<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  file: string,
  failures: Failures,
): T | undefined {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  for (const issue of result.issues.slice(0, 5)) failures.add(`${file}: ${v.getDotPath(issue) ?? 'top'}`, issue.message)
  return undefined
}

/** Files of two runs, or changed by hand, are no set. */
function checkSet(audit: Audit, outputs: ReadonlyMap<string, string>, failures: Failures): void {
  for (const [name, hash] of Object.entries(audit.outputs)) {
    const found = outputs.get(name)
    if (found === undefined) failures.add(name, 'is missing')
    else if (found !== hash) failures.add(name, 'is not the file that audit.json names: changed, or from another run')
  }
}

/** Each used source's bytes and text must have the hashes and the length on record. */
async function checkSources(
  audit: Audit,
  briefing: Briefing,
  {bytesOf, pageText}: Evidence,
  failures: Failures,
): Promise<Texts> {
  const texts = new Map<string, string>()
  for (const source of audit.sources) {
    if (source.status !== 'used' || source.id === null || source.sha256 === null) continue
    const bytes = bytesOf(source.sha256)
    if (bytes === undefined || sha256(bytes) !== source.sha256) {
      failures.add(source.file, `no file with its sha256 ${source.sha256.slice(0, 12)}… was found`)
      continue
    }
    const text = await plainText(source, bytes, pageText)
    if (text === undefined || text.length !== source.textLength || sha256(text) !== source.textSha256)
      failures.add(source.file, 'its plain text is not the one on record')
    else texts.set(source.id, text)
  }
  const known = new Map(audit.sources.map(({id, sha256: hash, status}) => [id, `${status} ${hash}`]))
  for (const {id, sha256: hash, file, setAside} of briefing.sources) {
    const status = setAside === undefined ? 'used' : 'set-aside'
    if (known.get(id) !== `${status} ${hash}`)
      failures.add(`briefing.json, ${file}`, `is not a ${status} source of audit.json`)
  }
  return texts
}

/** The passages whose words stand where they say, by mark. */
function checkPassages(briefing: Briefing, texts: Texts, failures: Failures): Map<string, Span> {
  const sound = new Map<string, Span>()
  const seen = new Set<string>()
  const numbers = new Map(briefing.sources.map(({id, number}) => [id, number]))
  for (const {mark, span, context, items} of briefing.passages) {
    const place = `passage ${mark}`
    if (seen.has(mark)) failures.add(place, 'its mark is given twice')
    seen.add(mark)
    if (numbers.get(span.source) !== Number.parseInt(mark, 10)) failures.add(place, 'its mark names another source')
    if (context.start > span.start || context.end < span.end) failures.add(place, 'lies outside its context')
    if (items.length === 0) failures.add(place, 'is cited by nothing')
    if (checkSpan(span, texts, place, failures)) sound.set(mark, span)
  }
  return sound
}

function checkItems(
  briefing: Briefing,
  texts: Texts,
  sound: ReadonlyMap<string, Span>,
  failures: Failures,
): {citations: number; verified: number} {
  const marks = new Set(briefing.passages.map(({mark}) => mark))
  const used = new Set<string>()
  let citations = 0
  let verified = 0
  const cite = (own: readonly string[], place: string): Span[] => {
    for (const mark of own) {
      citations++
      used.add(mark)
      if (sound.has(mark)) verified++
      else if (!marks.has(mark)) failures.add(place, `the mark ${mark} leads nowhere`)
    }
    return own.flatMap(mark => sound.get(mark) ?? [])
  }
  const checkItem = (item: Item, place: string, kind: Section['kind']): void => {
    if (item.origin === 'generated' && !ours.has(kind)) failures.add(place, 'words of ours, where sources speak')
    const cited = cite(item.marks, place)
    checkParts(item.parts, item.origin, texts, place, failures)
    if (item.origin === 'source' && cited.length === item.marks.length) checkCited(item.parts, cited, place, failures)
    const figure = item.figure === undefined ? undefined : collapse(item.figure.value)
    if (
      figure !== undefined &&
      cited.length === item.marks.length &&
      !cited.some(({exact}) => collapse(exact).includes(figure)) &&
      !wordsOf(item.parts).includes(figure)
    )
      failures.add(place, `the figure ${quoted(figure)} stands in no cited passage`)
    for (const {value} of item.series ?? [])
      if (cited.length === item.marks.length && !cited.some(({exact}) => collapse(exact).includes(collapse(value))))
        failures.add(place, `the value ${quoted(value)} of its series stands in no cited passage`)
    for (const span of item.support) checkSpan(span, texts, `${place}, support`, failures)
    for (const {value, quotes} of item.values ?? []) {
      for (const quote of quotes) {
        const at = `${place}, ${quotedValue(value)}`
        const own = cite(quote.marks, at)
        checkParts(quote.parts, 'source', texts, at, failures)
        if (own.length === quote.marks.length) checkCited(quote.parts, own, at, failures)
      }
    }
  }
  checkParts(briefing.titleParts, 'generated', texts, 'title', failures)
  if (
    briefing.title.trim() !==
    briefing.titleParts
      .map(({text}) => text)
      .join('')
      .trim()
  )
    failures.add('title', 'is not what its parts say')
  for (const {id, kind, items} of briefing.sections)
    for (const item of items) checkItem(item, `${id}, ${item.id}`, kind)
  for (const mark of marks) if (!used.has(mark)) failures.add(`passage ${mark}`, 'no mark leads to it')
  return {citations, verified}
}

/** Sections in which the program may speak itself, in closed forms; elsewhere every word is a source's. */
const ours: ReadonlySet<Section['kind']> = new Set(['disagreements', 'open-questions', 'method', 'sources', 'annex'])

const quotedValue = (value: string): string => `value “${value}”`

/** What an item prints of its sources, each piece of it checked at its span: a mark of a note may stand between two. */
const wordsOf = (parts: Item['parts']): string =>
  collapse(parts.map(({text, span}) => (span === undefined ? '|' : text)).join(''))
