import type {Audit} from '../model/audit.ts'
import type {Briefing, Item, Passage} from '../model/briefing.ts'
import {nearest} from '../text/nearest.ts'
import {collapse, quoted} from './check.ts'

export interface Explained {
  readonly briefing: Briefing
  readonly audit: Audit
  /** Plain text of a source by its id, where its file was found. */
  readonly texts: ReadonlyMap<string, string>
}

/** What stands behind a printed mark or an id, in lines to read; undefined when nothing has that name. */
export function explain(reference: string, given: Explained): string[] | undefined {
  const {briefing, audit} = given
  const mark = reference.replace(/^\[|\]$/g, '')
  const passage = briefing.passages.find(one => one.mark === mark)
  if (passage !== undefined) return explainPassage(passage, given)
  const item = briefing.sections.flatMap(({items}) => items).find(({id}) => id === reference)
  if (item !== undefined) return explainItem(item, given)
  const sentence = audit.sentences.find(({id}) => id === reference)
  if (sentence !== undefined) return explainSentence(sentence, given)
  const group = audit.groups.find(({id}) => id === reference)
  if (group !== undefined) return explainGroup(group, given)
  const disagreement = audit.disagreements.find(({id}) => id === reference)
  if (disagreement !== undefined) return explainDisagreement(disagreement, given)
  const source = audit.sources.find(({id, file}) => id === reference || file === reference)
  if (source !== undefined) return explainSource(source)
  const origin = audit.origins.find(({id}) => id === reference)
  if (origin !== undefined)
    return [`Origin ${origin.id}: ${origin.why}`, ...origin.sources.map(id => `  ${fileOf(id, audit)}`)]
  const theme = audit.themes.find(({id}) => id === reference)
  if (theme !== undefined)
    return [
      `Theme ${theme.label} (${theme.origin})`,
      `Found by: ${theme.evidence.join(', ')}`,
      `${theme.sentences.length} sentences`,
    ]
  return undefined
}

/** The known reference nearest to a mistyped one. */
export function nearestReference(reference: string, {briefing, audit}: Omit<Explained, 'texts'>): string | undefined {
  return nearest(reference, [
    ...briefing.passages.map(({mark}) => mark),
    ...briefing.sections.flatMap(({items}) => items.map(({id}) => id)),
    ...audit.groups.map(({id}) => id),
    ...audit.disagreements.map(({id}) => id),
    ...audit.themes.map(({id}) => id),
  ])
}

function explainPassage(passage: Passage, given: Explained): string[] {
  const {briefing, audit} = given
  const source = briefing.sources.find(({id}) => id === passage.span.source)
  const cited = briefing.sections.flatMap(section =>
    section.items
      .filter(({id}) => passage.items.includes(id))
      .map(({id, disagreement}) => `  ${section.heading} (${[id, disagreement].filter(Boolean).join(', ')})`),
  )
  return [
    `[${passage.mark}] ${source?.title ?? passage.span.source}`,
    [source?.publisher, source?.published, source?.file].filter(Boolean).join(', '),
    `Sentence ${passage.sentence}, characters ${passage.span.start} to ${passage.span.end}`,
    `For an edit that finds it again: ${anchorOf(passage.sentence, passage.span.exact)}`,
    '',
    ...inContext(passage, given),
    '',
    'Cited in:',
    ...cited,
    ...(source === undefined
      ? []
      : [`Origin: ${audit.origins.find(({id}) => id === source.origin)?.why ?? source.origin}`]),
    ...relationsOf(passage.sentence, given),
  ]
}

/** An id with the first words of its place, as briefing.yaml takes it. */
const anchorOf = (id: string, words: string): string =>
  `'${id} ${collapse(words).trim().split(' ').slice(0, 12).join(' ').replaceAll("'", '’')}'`

/** The paragraph around a passage, the passage between marks. */
function inContext({span, context}: Passage, {texts}: Explained): string[] {
  const text = texts.get(span.source)
  if (text === undefined) return [`  »${collapse(span.exact)}«`, '  (its source was not found: no context)']
  const before = collapse(text.slice(context.start, span.start))
  const after = collapse(text.slice(span.end, context.end))
  return [`  ${before}»${collapse(span.exact)}«${after}`]
}

function explainItem(item: Item, given: Explained): string[] {
  const passages = item.marks.flatMap(mark => given.briefing.passages.find(one => one.mark === mark) ?? [])
  return [
    `${item.id}: ${item.parts.map(({text}) => text).join('') || (item.question ?? '')}`,
    item.origin === 'source' ? 'In the words of the sources.' : `In our words: the form “${item.form ?? 'unnamed'}”.`,
    `${item.origins.length} independent source${item.origins.length === 1 ? '' : 's'}, ${item.support.length} more passage${item.support.length === 1 ? '' : 's'} in support`,
    ...proofLines(item.id, given),
    ...passages.flatMap(passage => ['', ...explainPassage(passage, given)]),
    ...(item.disagreement === undefined ? [] : ['', ...(explain(item.disagreement, given) ?? [])]),
  ]
}

/** What proves that which an item says in our way. */
const proofLines = (item: string, {audit}: Explained): string[] =>
  (audit.proofs ?? [])
    .filter(proof => proof.item === item)
    .map(({kind, says, spans}) => {
      const where = spans.map(({source, start, exact}) => `${fileOf(source, audit)} at ${start}: ${quoted(exact)}`)
      return `Proof of the ${kind}, ${collapse(says)}: ${where.join('; ')}`
    })

function explainSentence(sentence: Audit['sentences'][number], given: Explained): string[] {
  const {audit, briefing} = given
  const theme = audit.themes.find(({id}) => id === sentence.theme)
  const passage = briefing.passages.find(one => one.sentence === sentence.id)
  const left = audit.leftOut.filter(one => one.sentence === sentence.id)
  return [
    `${sentence.id}, ${fileOf(sentence.source, audit)}, characters ${sentence.start} to ${sentence.end}`,
    `  »${collapse(sentence.text)}«`,
    `Theme: ${theme?.label ?? 'none'} (${sentence.themeWhy})`,
    ...(passage === undefined ? [] : [`Printed as [${passage.mark}]`]),
    ...left.map(({detail, reason}) =>
      detail === undefined ? `Not printed: ${reason}` : `Its “${collapse(detail)}” is not printed: ${reason}`,
    ),
    ...relationsOf(sentence.id, given),
  ]
}

function relationsOf(sentence: string, {audit}: Explained): string[] {
  const groups = audit.groups.filter(({members}) => members.some(member => member === sentence))
  return groups.map(({id, why}) => `Group ${id}: ${why}`)
}

function explainGroup(group: Audit['groups'][number], {audit}: Explained): string[] {
  const members = group.members.flatMap(id => audit.sentences.find(one => one.id === id) ?? [])
  return [
    `${group.id}: ${group.kind}, ${group.members.length} sentences from ${group.origins.length} independent source${group.origins.length === 1 ? '' : 's'}`,
    `Why: ${group.why} (score ${group.score})`,
    ...members.map(
      ({id, source, text}) => `${id === group.printed ? '>' : ' '} ${id} ${fileOf(source, audit)}: »${collapse(text)}«`,
    ),
  ]
}

function explainDisagreement(one: Audit['disagreements'][number], {audit}: Explained): string[] {
  return [
    `${one.id}: ${one.question}`,
    `For an edit that finds it again: ${anchorOf(one.id, one.values.map(({value}) => value).join(' / '))}`,
    `${one.kind}, ${one.class}, ${one.printed ? 'printed' : 'considered and not printed'}`,
    `Why: ${one.why}`,
    ...one.values.flatMap(({value, spans}) => [
      `  ${value}`,
      ...spans.map(({source, start, exact}) => `    ${fileOf(source, audit)} at ${start}: »${collapse(exact)}«`),
    ]),
  ]
}

function explainSource(source: Audit['sources'][number]): string[] {
  const metadata = Object.entries(source.metadata ?? {}).map(
    ([field, value]) => `  ${field}: ${value === null ? 'not known' : `${value.value} (${value.evidence.how})`}`,
  )
  const tally = new Map<string, number>()
  for (const {verdict, rule, start, end} of source.segments) {
    const name = `${verdict}, ${rule}`
    tally.set(name, (tally.get(name) ?? 0) + end - start)
  }
  return [
    `${source.file}: ${source.status}${source.reason === undefined ? '' : `, ${source.reason}`}`,
    ...metadata,
    ...[...tally].map(([name, characters]) => `  ${name}: ${characters} characters`),
  ]
}

const fileOf = (id: string, audit: Audit): string => audit.sources.find(source => source.id === id)?.file ?? id
