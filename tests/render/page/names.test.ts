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
  ['its number, where neither is known', 'Ferries, again', null, null, `source\u00a0${source!.number}`],
  ['its first author, of a list', 'Ferries, again', null, 'Ona Lind in Hadra and Per Oss in Velm', 'Ona Lind'],
  ['its number, where a list begins with no name', 'Again', null, 'the desk for ferries and ports', 'source\u00a01'],
])('a source is named by %s', (_, title, publisher, author, name) => {
  expect(named(title, publisher, author)).toBe(name)
})

test('two sources of one name have their numbers', () => {
  const sources = sampleBriefing.sources.map((one, i) => ({
    ...one,
    publisher: i < 2 ? 'Hadrun Wire' : null,
    author: null,
  }))
  const names = shortNames(sources)
  expect(sources.map(({id}) => names.get(id)).slice(0, 3)).toEqual([
    'Hadrun Wire\u00a0(1)',
    'Hadrun Wire\u00a0(2)',
    'source\u00a03',
  ])
})

test('many sources are named by the first and the number of the others', () => {
  const marks = sampleBriefing.sources.map(({id}) => sampleBriefing.passages.find(({span}) => span.source === id)!.mark)
  const {publishersOf, nameOf} = lookupOf(sampleBriefing)
  const [first, second] = sampleBriefing.sources
  expect(publishersOf(marks.slice(0, 2))).toBe(`${nameOf(first!)}, ${nameOf(second!)}`)
  expect(publishersOf(marks)).toBe(`${nameOf(first!)}\u00a0+\u00a0${sampleBriefing.sources.length - 1}`)
})
