import type {RootContent} from 'mdast'
import type {Briefing, BriefingSource, Item, Section} from '../../model/briefing.ts'
import {citationOf, statementOf, textOf, wordsOf} from './nodes/inline.ts'
import {inRunningText, quotesOf} from './nodes/ledger.ts'
import {dayOfSource, type Lookup} from './nodes/lookup.ts'
import {passagesOf} from './nodes/passages.ts'
import {descriptorOf, sourceListOf} from './nodes/sources.ts'
import {roleOf} from './nodes/tables.ts'
import {block, inline} from './printed.ts'
import {block as aBlock, type Slot, text} from './slot.ts'

// What a template can ask of an item, a theme, a source: the form that it is checked by, then the value that it gets.

const speaker: Slot = {prints: 'inline', fields: {name: text, role: text, channel: text}}
const quotation: Slot = {prints: 'inline', fields: {words: text, marks: text}}
const value: Slot = {
  prints: 'inline',
  fields: {value: text, quotes: {prints: 'nothing', each: quotation}, publishers: text, marks: text, origins: text},
}

/** One printed thing: `{{ item }}` prints its words and its marks. */
export const item: Slot = {
  prints: 'inline',
  fields: {
    words: text,
    marks: text,
    publishers: text,
    origins: text,
    speaker,
    date: text,
    value: text,
    what: text,
    question: text,
    note: text,
    values: {prints: 'nothing', each: value},
  },
}

export function itemValue(item: Item, lookup: Lookup): object {
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

export const theme: Slot = {
  prints: 'inline',
  fields: {id: text, label: text, passages: aBlock, items: {prints: 'nothing', each: item}},
}

export const themeValue = ({id, heading, items}: Section, {scope, date}: Briefing, lookup: Lookup): object =>
  inline(
    {
      id,
      label: heading,
      passages: block({}, () => passagesOf(items, scope.origins, date, lookup)),
      items: items.map(item => itemValue(item, lookup)),
    },
    () => [textOf(heading)],
  )

export const source: Slot = {
  prints: 'inline',
  fields: {
    number: text,
    title: text,
    publisher: text,
    author: text,
    date: text,
    date_evidence: text,
    url: text,
    file: text,
    descriptor: text,
    descriptors: {prints: 'nothing', each: text},
  },
}

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

/** The list of sources, followed by what is said of them all; nothing without sources. */
export const sourcesValue = (
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
