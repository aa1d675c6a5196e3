import type {RootContent} from 'mdast'
import type {Briefing, Item, SectionKind} from '../../model/briefing.ts'
import type {SourceId} from '../../model/id.ts'
import type {Template} from '../../model/template.ts'
import {dateLabel} from '../../text/calendar.ts'
import {annexOf} from './nodes/annex.ts'
import {giversOf, ledgerOf, quotesOf} from './nodes/ledger.ts'
import {leftOutLineOf} from './nodes/left-out.ts'
import {type Lookup, lookupOf} from './nodes/lookup.ts'
import {matrixOf} from './nodes/matrix.ts'
import {bulletsOf, keyPointsOf, roleParagraphOf} from './nodes/passages.ts'
import {sourceLineOf} from './nodes/sources.ts'
import {figuresOf, nextOf, statementsOf} from './nodes/tables.ts'
import {timelineOf} from './nodes/timeline.ts'
import {kickerOf, scopeOf, titleBlockOf, titleOf} from './nodes/title-block.ts'
import {block, inline} from './printed.ts'
import {block as aBlock, type Slot, text} from './slot.ts'
import {item, itemValue, source, sourcesValue, theme, themeValue} from './values.ts'

/** What the slots of one page are filled from. */
interface Filling {
  readonly briefing: Briefing
  readonly texts: ReadonlyMap<SourceId, string>
  readonly annex: Template['annex']
  readonly lookup: Lookup
}

/** A slot: what the check of a template knows of it, and its value; null where it has nothing to say. */
interface Filled extends Slot {
  readonly value: (filling: Filling) => unknown
}

const itemsOf = ({briefing}: Filling, kind: SectionKind): readonly Item[] =>
  briefing.sections.filter(section => section.kind === kind).flatMap(({items}) => items)

/** A slot for the items of a kind: to loop over, or printed as a block. */
const list = (
  kind: SectionKind,
  nodes: (items: readonly Item[], filling: Filling) => readonly RootContent[],
): Filled => ({
  prints: 'block',
  each: item,
  value: filling => {
    const items = itemsOf(filling, kind)
    const values = items.map(one => itemValue(one, filling.lookup))
    return items.length === 0 ? null : block(values, () => nodes(items, filling))
  },
})

/** A slot for a block of its own, where there is one. */
const oneBlock = (nodes: (filling: Filling) => readonly RootContent[]): Filled => ({
  ...aBlock,
  value: filling => {
    const found = nodes(filling)
    return found.length === 0 ? null : block({}, () => found)
  },
})

const word = (value: (briefing: Briefing) => unknown): Filled => ({...text, value: ({briefing}) => value(briefing)})

const themesIn = ({sections}: Briefing) => sections.filter(({kind, items}) => kind === 'theme' && items.length > 0)

function citedIn({passages, sources}: Briefing): Briefing['sources'] {
  const quoted = new Set(passages.map(({span}) => span.source))
  return sources.filter(({id}) => quoted.has(id))
}

const notesOn = (filling: Filling, kind: SectionKind) =>
  itemsOf(filling, kind).map(one => roleParagraphOf('note', [one]))

/** Every slot of page.md. docs/templates.md shows each with an example; a test keeps the two in step. */
export const slots: Readonly<Record<string, Filled>> = {
  title_block: oneBlock(({briefing}) => [titleBlockOf(briefing)]),
  title: word(briefing => inline({}, () => titleOf(briefing))),
  kicker: word(kickerOf),
  scope: word(scopeOf),
  date: word(({date}) => date),
  date_label: word(({date}) => (date === null ? 'undated' : dateLabel(date))),
  desk: word(({desk}) => desk),
  handling: word(({handling}) => handling),
  bottom_line: list('bottom-line', items => [roleParagraphOf('bottom-line', items)]),
  key_points: list('key-points', (items, {briefing: {scope, date}, lookup}) => [
    keyPointsOf(items, scope.origins, date, lookup),
  ]),
  themes: {
    prints: 'nothing',
    each: theme,
    value: ({briefing, lookup}) => {
      const found = themesIn(briefing)
      return found.length === 0 ? null : found.map(section => themeValue(section, briefing, lookup))
    },
  },
  disagreements: list('disagreements', (items, {briefing, lookup}) => [
    ledgerOf(items, briefing.scope.origins, lookup, quotesOf),
  ]),
  disagreements_brief: list('disagreements', (items, {briefing, lookup}) => [
    ledgerOf(items, briefing.scope.origins, lookup, giversOf),
  ]),
  timeline: list('timeline', (items, {briefing}) => [timelineOf(items, briefing.date)]),
  next_dates: list('next', (items, {briefing}) => [nextOf(items, briefing.date)]),
  figures: list('figures', (items, {briefing, lookup}) => [figuresOf(items, lookup, briefing.date)]),
  statements: list('statements', (items, {lookup}) => [statementsOf(items, lookup)]),
  open_questions: list('open-questions', items => [bulletsOf(items)]),
  sources: {
    prints: 'block',
    each: source,
    value: filling =>
      sourcesValue(filling.briefing, filling.briefing.sources, notesOn(filling, 'sources'), filling.lookup),
  },
  cited_sources: {
    prints: 'block',
    each: source,
    value: filling =>
      sourcesValue(filling.briefing, citedIn(filling.briefing), notesOn(filling, 'sources'), filling.lookup),
  },
  source_line: oneBlock(({briefing, lookup}) =>
    citedIn(briefing).length === 0
      ? []
      : [
          sourceLineOf(
            briefing.sources.filter(({setAside}) => setAside === undefined),
            lookup,
          ),
        ],
  ),
  left_out: oneBlock(({briefing}) => leftOutLineOf(briefing)),
  contents: oneBlock(() => [{type: 'contents', entries: []}]),
  matrix: oneBlock(({briefing}) => (briefing.matrix.length === 0 ? [] : [matrixOf(briefing)])),
  method: list('method', items => [roleParagraphOf('method', items)]),
  annex: oneBlock(filling => {
    const {briefing, texts, annex} = filling
    return annex && briefing.passages.length > 0
      ? [...notesOn(filling, 'annex'), annexOf(briefing, texts, annex === 'full' ? 'full' : 'near')]
      : []
  }),
  counts: {
    prints: 'nothing',
    fields: {
      sources: text,
      cited: text,
      origins: text,
      undated: text,
      passages: text,
      themes: text,
      disagreements: text,
      disagreements_found: text,
      sentences: text,
      left_out: text,
    },
    value: filling => {
      const {briefing} = filling
      const {sources, origins, undated, disagreements, sentences, leftOut} = briefing.scope
      return {
        sources,
        cited: citedIn(briefing).length,
        origins,
        undated,
        passages: briefing.passages.length,
        themes: themesIn(briefing).length,
        disagreements: itemsOf(filling, 'disagreements').length,
        disagreements_found: disagreements ?? null,
        sentences: sentences ?? null,
        left_out: leftOut ?? null,
      }
    },
  },
}

/** The values of the slots for one briefing. What has nothing to say is null: false in a condition, nothing in print. */
export function valuesOf(
  briefing: Briefing,
  texts: ReadonlyMap<SourceId, string>,
  annex: Template['annex'],
): Record<string, unknown> {
  const filling: Filling = {briefing, texts, annex, lookup: lookupOf(briefing)}
  return Object.fromEntries(Object.entries(slots).map(([name, {value}]) => [name, value(filling)]))
}
