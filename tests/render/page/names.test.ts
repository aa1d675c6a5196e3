import {expect, test} from 'vitest'
import {lookupOf} from '../../../pipeline/render/page/nodes/lookup.ts'
import {shortNames} from '../../../pipeline/render/page/nodes/names.ts'
import {sampleBriefing} from '../sample-briefing.ts'

const [source] = sampleBriefing.sources
const named = (title: string, publisher: string | null = null, author: string | null = null) =>
  shortNames([{...source!, title, publisher, author}]).get(source!.id)

test.each([
  ['its publisher', 'Ferry strike enters its third week', 'Hadrun Wire', 'Ona Lind', 'Hadrun Wire'],
  ['its author, where no publisher is known', 'Ferry strike enters its third week', null, 'Ona Lind', 'Ona Lind'],
  ['a short title', 'Ferries, again', null, null, 'Ferries, again'],
  ['a few words of a long title', 'Ferry strike enters its third week', null, null, 'Ferry strike enters'],
  ['words that no mark parts', 'At sea: dock crews of the line', null, null, 'dock crews'],
  [
    'a title, where the byline is a list',
    'Ferries, again',
    null,
    'Ona Lind in Hadra and Per Oss in Velm',
    'Ferries, again',
  ],
  ['its file, where it has no title', ' ', null, null, source!.file],
])('a source is named by %s', (_, title, publisher, author, name) => {
  expect(named(title, publisher, author)).toBe(name)
})

test('words that other titles share tell no source apart, and two of one name have their numbers', () => {
  const titles = ['Ferry strike: crews vote today', 'Ferry strike: port closes Monday', 'Sailing', 'Sailing']
  const sources = sampleBriefing.sources.map((one, i) => ({...one, publisher: null, author: null, title: titles[i]!}))
  const names = shortNames(sources)
  expect(sources.map(({id}) => names.get(id))).toEqual([
    'crews vote today',
    'port closes Monday',
    'Sailing (3)',
    'Sailing (4)',
  ])
})

test('many sources are named by the first and the number of the others', () => {
  const marks = sampleBriefing.sources.map(({id}) => sampleBriefing.passages.find(({span}) => span.source === id)!.mark)
  const {publishersOf, nameOf} = lookupOf(sampleBriefing)
  const [first, second] = sampleBriefing.sources
  expect(publishersOf(marks.slice(0, 2))).toBe(`${nameOf(first!)}, ${nameOf(second!)}`)
  expect(publishersOf(marks)).toBe(`${nameOf(first!)} + ${sampleBriefing.sources.length - 1}`)
})
