import {expect, test} from 'vitest'
import {lookupOf, nameOfSource} from '../../../pipeline/render/page/nodes/lookup.ts'
import {sampleBriefing} from '../sample-briefing.ts'

const [source] = sampleBriefing.sources
const named = (title: string, publisher: string | null = null) => nameOfSource({...source!, title, publisher})

test.each([
  ['a publisher', 'Ferry strike enters its third week', 'Hadrun Wire', 'Hadrun Wire'],
  ['a short title', 'Ferry strike enters its third week', null, 'Ferry strike enters its third week'],
  ['a long title', 'Ferry strike enters its third week as talks stall', null, 'Ferry strike enters its third week…'],
  [
    'a title cut at a mark',
    'Ferry strike, in its third long week, but nobody talks',
    null,
    'Ferry strike, in its third long week…',
  ],
  ['a title without spaces', 'x'.repeat(60), null, `${'x'.repeat(40)}…`],
  ['no title', ' ', null, source!.file],
])('a source is named by %s', (_, title, publisher, name) => {
  expect(named(title, publisher)).toBe(name)
})

test('many sources are named by the first and the number of the others', () => {
  const titles = ['Ferry strike enters its third week as talks stall', 'Two ferries sail', 'Ferries, again', 'Sailing']
  const sources = sampleBriefing.sources.map((source, i) => ({...source, publisher: null, title: titles[i]!}))
  const marks = sources.map(({id}) => sampleBriefing.passages.find(({span}) => span.source === id)!.mark)
  const {publishersOf} = lookupOf({...sampleBriefing, sources})
  expect(publishersOf(marks.slice(0, 2))).toBe('Ferry strike enters its third week…; Two ferries sail')
  expect(publishersOf(marks)).toBe('Ferry strike enters its third week… and 3 others')
  expect(publishersOf(marks.slice(1, 2).concat(marks[3]!))).toBe('Two ferries sail, Sailing')
})
