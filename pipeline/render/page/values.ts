import type {PhrasingContent, RootContent} from 'mdast'
import type {Briefing, BriefingSource, Item, Section, SectionKind} from '../../model/briefing.ts'
import type {SourceId} from '../../model/id.ts'
import type {Template} from '../../model/template.ts'
import {dateLabel} from '../../text/calendar.ts'
import {annexOf} from './nodes/annex.ts'
import {citationOf, statementOf, textOf, wordsOf} from './nodes/inline.ts'
import {giversOf, inRunningText, ledgerOf, quotesOf} from './nodes/ledger.ts'
import {leftOutLineOf} from './nodes/left-out.ts'
import {dayOfSource, type Lookup, lookupOf} from './nodes/lookup.ts'
import {bulletsOf, keyPointsOf, passagesOf, roleParagraphOf} from './nodes/passages.ts'
import {descriptorOf, matrixOf, sourceLineOf, sourceListOf} from './nodes/sources.ts'
import {figuresOf, nextOf, roleOf, statementsOf} from './nodes/tables.ts'
import {timelineOf} from './nodes/timeline.ts'
import {kickerOf, scopeOf, titleBlockOf, titleOf} from './nodes/title-block.ts'

/** What a value becomes in the page: nodes inside a paragraph, or blocks of their own. */
export type Printed =
  | {readonly kind: 'inline'; readonly nodes: readonly PhrasingContent[]}
  | {readonly kind: 'block'; readonly nodes: readonly RootContent[]}

/** A symbol, so that no template can reach what stands behind it. */
const printed = Symbol('printed')

/** What a template's value prints; undefined for a plain list or object, which prints nothing by itself. */
export function printedOf(value: unknown): Printed | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return {kind: 'inline', nodes: [textOf(`${value}`)]}
  if (typeof value !== 'object' || value === null || !(printed in value)) return undefined
  return (value as {readonly [printed]: () => Printed})[printed]()
}

const inline = <Fields extends object>(fields: Fields, nodes: () => readonly PhrasingContent[]): Fields =>
  Object.assign(fields, {[printed]: (): Printed => ({kind: 'inline', nodes: nodes()})})
const block = <Fields extends object>(fields: Fields, nodes: () => readonly RootContent[]): Fields =>
  Object.assign(fields, {[printed]: (): Printed => ({kind: 'block', nodes: nodes()})})

/** The values of the slots for one briefing. What has nothing to say is null: false in a condition, nothing in print. */
export function valuesOf(
  briefing: Briefing,
  texts: ReadonlyMap<SourceId, string>,
  annex: Template['annex'],
): Record<string, unknown> {
  const lookup = lookupOf(briefing)
  const {scope} = briefing
  const {origins} = scope
  const itemsOf = (kind: SectionKind): readonly Item[] =>
    briefing.sections.filter(section => section.kind === kind).flatMap(section => section.items)
  const list = (kind: SectionKind, nodes: (items: readonly Item[]) => readonly RootContent[]) => {
    const items = itemsOf(kind)
    return items.length === 0
      ? null
      : block(
          items.map(item => itemValue(item, lookup)),
          () => nodes(items),
        )
  }
  const themes = briefing.sections.filter(section => section.kind === 'theme' && section.items.length > 0)
  const quoted = new Set(briefing.passages.map(({span}) => span.source))
  const cited = briefing.sources.filter(({id}) => quoted.has(id))
  const notes = (kind: SectionKind) => itemsOf(kind).map(item => roleParagraphOf('note', [item]))
  const leftOutLine = leftOutLineOf(briefing)
  return {
    title_block: block({}, () => [titleBlockOf(briefing)]),
    title: inline({}, () => titleOf(briefing)),
    kicker: kickerOf(briefing),
    scope: scopeOf(briefing),
    date: briefing.date,
    date_label: briefing.date === null ? 'undated' : dateLabel(briefing.date),
    desk: briefing.desk,
    handling: briefing.handling,
    bottom_line: list('bottom-line', items => [roleParagraphOf('bottom-line', items)]),
    key_points: list('key-points', items => [keyPointsOf(items, origins, briefing.date, lookup)]),
    themes: themes.length === 0 ? null : themes.map(section => themeValue(section, briefing, lookup)),
    disagreements: list('disagreements', items => [ledgerOf(items, origins, lookup, quotesOf)]),
    disagreements_brief: list('disagreements', items => [ledgerOf(items, origins, lookup, giversOf)]),
    timeline: list('timeline', items => [timelineOf(items, briefing.date)]),
    next_dates: list('next', items => [nextOf(items, briefing.date)]),
    figures: list('figures', items => [figuresOf(items, lookup, briefing.date)]),
    statements: list('statements', items => [statementsOf(items, lookup)]),
    open_questions: list('open-questions', items => [bulletsOf(items)]),
    sources: sourcesValue(briefing, briefing.sources, notes('sources'), lookup),
    cited_sources: sourcesValue(briefing, cited, notes('sources'), lookup),
    source_line:
      cited.length === 0
        ? null
        : block({}, () => [
            sourceLineOf(
              briefing.sources.filter(({setAside}) => setAside === undefined),
              lookup,
            ),
          ]),
    left_out: leftOutLine === undefined ? null : block({}, () => [leftOutLine]),
    contents: block({}, () => [{type: 'contents', entries: []}]),
    matrix: briefing.matrix.length === 0 ? null : block({}, () => [matrixOf(briefing)]),
    method: list('method', items => [roleParagraphOf('method', items)]),
    annex:
      annex && briefing.passages.length > 0
        ? block({}, () => [...notes('annex'), annexOf(briefing, texts, annex === 'full' ? 'full' : 'near')])
        : null,
    counts: {
      sources: briefing.scope.sources,
      cited: cited.length,
      origins,
      undated: briefing.scope.undated,
      passages: briefing.passages.length,
      themes: themes.length,
      disagreements: itemsOf('disagreements').length,
      disagreements_found: scope.disagreements ?? null,
      sentences: scope.sentences ?? null,
      left_out: scope.leftOut ?? null,
    },
  }
}

function itemValue(item: Item, lookup: Lookup): object {
  const {speaker, when, figure} = item
  return inline(
    {
      words: inline({}, () => wordsOf(item.parts)),
      marks: inline({}, () => citationOf(item.marks)),
      publishers: lookup.publishersOf(item.marks),
      origins: item.origins.length,
      speaker:
        speaker === undefined
          ? null
          : inline({name: speaker.name, role: speaker.role ?? null, channel: speaker.channel ?? null}, () => [
              textOf(speaker.name + roleOf(speaker)),
            ]),
      date: when?.label ?? null,
      value: figure?.value ?? null,
      what: figure?.what ?? null,
      question: item.question ?? null,
      note: item.note ?? null,
      values:
        item.values?.map(({value, quotes, origins}) =>
          inline(
            {
              value,
              quotes: quotes.map(quote =>
                inline(
                  {words: inline({}, () => wordsOf(quote.parts)), marks: inline({}, () => citationOf(quote.marks))},
                  () => inRunningText(quotesOf([quote], lookup)),
                ),
              ),
              publishers: lookup.publishersOf(quotes.flatMap(({marks}) => marks)),
              marks: inline({}, () => citationOf(quotes.flatMap(({marks}) => marks))),
              origins: origins.length,
            },
            () => [textOf(value)],
          ),
        ) ?? null,
    },
    () => statementOf(item),
  )
}

const themeValue = ({id, heading, items}: Section, {scope, date}: Briefing, lookup: Lookup): object =>
  inline(
    {
      id,
      label: heading,
      passages: block({}, () => passagesOf(items, scope.origins, date, lookup)),
      items: items.map(item => itemValue(item, lookup)),
    },
    () => [textOf(heading)],
  )

const sourcesValue = (
  briefing: Briefing,
  sources: readonly BriefingSource[],
  notes: readonly RootContent[],
  lookup: Lookup,
) =>
  sources.length === 0
    ? null
    : block(
        sources.map(source => sourceValue(source, lookup)),
        () => [sourceListOf(sources, briefing.passages), ...notes],
      )

const sourceValue = (source: BriefingSource, lookup: Lookup): object =>
  inline(
    {
      number: source.number,
      title: source.title,
      publisher: source.publisher,
      author: source.author,
      date: dayOfSource(source),
      date_evidence: source.publishedHow,
      url: source.url,
      file: source.file,
      descriptor: descriptorOf(source),
      descriptors: [...source.descriptors],
    },
    () => [textOf(lookup.nameOf(source))],
  )
