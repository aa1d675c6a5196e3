import {expect, test} from 'vitest'
import {make} from './make.ts'
import {courier, folderOf, wire} from './sources.ts'

// What a run prints in words of its own, verify must know: nothing sound may fail.

test('a timeline with ranges of days and months is verified', async () => {
  const ranges = wire
    .replace(
      'The first payment',
      'The port of Hadra will be closed from 28 August to 2 September 2031, Velmar said.\n\nThe first payment',
    )
    .replace(
      'Related stories',
      'Divers will work in the harbour of Hadra from June to July 2031, Velmar said.\nRelated stories',
    )
  // a page without a narrative: what the body holds stands in no table
  const template = folderOf({
    'page.md':
      '---\nbottomLineWords: 0\nkeyPointsWords: 0\nbodyWords: 0\n---\n{{ title_block }}\n\n{{ next_dates }}\n\n{{ timeline }}\n',
  })
  const {briefing, verdict} = await make(folderOf({'courier.txt': courier, 'wire.txt': ranges}), {template})
  const labels = briefing.sections.flatMap(({items}) => items.flatMap(({when}) => when?.label ?? []))
  expect(labels).toEqual(expect.arrayContaining(['28 August to 2 September 2031', 'June to July 2031']))
  expect(verdict.failures).toEqual([])
})

test('undated and unsigned sources are verified', async () => {
  const bare = (text: string) => text.replace(/^[\s\S]*?2031\n\n/, '')
  const {briefing, verdict} = await make(folderOf({'a.txt': bare(courier), 'b.txt': bare(wire), 'c.txt': `${wire}\n`}))
  const forms = briefing.sections.flatMap(({items}) => items.flatMap(({form}) => form ?? []))
  expect(forms).toEqual(expect.arrayContaining(['undated-sources', 'unattributed-sources', 'method']))
  expect(verdict.failures).toEqual([])
})
