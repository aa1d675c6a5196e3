import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Edits} from '../../pipeline/model/edits.ts'
import {make} from './make.ts'
import {courier, folderOf, wire} from './sources.ts'

// The editor's hand: edits by content id hold over a rebuild and are told in the method note; a wrong id is a mistake.

const build = (edits?: Edits, request: Parameters<typeof make>[1] = {}) =>
  make(
    folderOf({
      'courier.txt': courier,
      'wire.txt': wire,
      ...(edits === undefined ? {} : {'briefing.yaml': JSON.stringify({edits})}),
    }),
    request,
  )
type Made = Awaited<ReturnType<typeof build>>

let plain: Promise<Made> | undefined
/** The briefing without edits, made once. */
const unedited = (): Promise<Made> => {
  plain ??= build()
  return plain
}

const sentenceWith = ({audit}: Made, words: string): string =>
  audit.sentences.find(({text}) => text.includes(words))!.id
const items = ({briefing}: Made, kind?: string) =>
  briefing.sections.filter(one => kind === undefined || one.kind === kind).flatMap(({items}) => items)
const printed = (made: Made, words: string): boolean =>
  items(made).some(({parts, values = []}) =>
    [...parts, ...values.flatMap(({quotes}) => quotes.flatMap(quote => quote.parts))].some(({text}) =>
      text.includes(words),
    ),
  )
const methodOf = (made: Made): string => items(made, 'method')[0]!.parts[0]!.text

test('a dropped sentence stands nowhere on the page, and is accounted for', async () => {
  const first = await unedited()
  expect(printed(first, 'protested against the quotas')).toBe(true)
  const id = sentenceWith(first, 'protested against the quotas')
  const edited = await build({drop: [id]})
  expect(printed(edited, 'protested against the quotas')).toBe(false)
  expect(edited.audit.leftOut).toContainEqual({sentence: id, reason: 'dropped by the editor'})
  expect(methodOf(edited)).toContain('Edited by hand: 1 sentence dropped.')
  expect(methodOf(first)).not.toContain('by hand')
})

test('counts and conflicts hold when a sentence of one side is dropped', async () => {
  const first = await unedited()
  const edited = await build({drop: [sentenceWith(first, '65 million')]})
  expect(edited.verdict.failures).toEqual([])
  expect(methodOf(edited)).toContain(`${edited.audit.sentences.length} sentences of article text were kept`)
  expect(items(edited, 'disagreements')).toHaveLength(0)
  expect(edited.audit.disagreements.filter(({printed}) => printed)).toEqual([])
  expect(edited.audit.disagreements.map(({why}) => why).join()).toContain(
    'the editor dropped the sentences of one side',
  )
})

test('a pinned sentence is printed, in the theme it is moved to', async () => {
  const seeds = join(import.meta.dirname, '../../seeds')
  const first = await make(seeds)
  const left = first.audit.leftOut.find(({detail}) => detail === undefined)!.sentence
  const target = first.audit.themes.find(({sentences}) => !sentences.includes(left))!
  const edits: Edits = {pin: [left], theme: {[left]: target.label}}
  const settings = join(folderOf({'by-hand.yaml': JSON.stringify({edits})}), 'by-hand.yaml')
  const edited = await make(seeds, {settings})
  const section = edited.briefing.sections.find(
    ({kind, items: own}) => kind === 'theme' && own.some(({sentence}) => sentence === left),
  )
  const lead = section?.items.findLast(
    ({lead}, i, all) => lead !== undefined && i <= all.findIndex(one => one.sentence === left),
  )?.lead
  expect(lead ?? section?.heading).toBe(target.label)
  expect(edited.audit.sentences.find(({id}) => id === left)!.themeWhy).toBe('placed by the editor')
})

test('a rejected disagreement is listed as considered, and not printed', async () => {
  const first = await unedited()
  const found = first.audit.disagreements.find(one => one.printed)!
  const edited = await build({not_a_disagreement: [found.id]})
  expect(items(first, 'disagreements')).toHaveLength(1)
  expect(items(edited, 'disagreements')).toHaveLength(0)
  expect(edited.audit.disagreements.find(({id}) => id === found.id)).toMatchObject({
    printed: false,
    why: expect.stringContaining('rejected by the editor'),
  })
})

test('a corrected speaker is printed as given by hand', async () => {
  const id = sentenceWith(await unedited(), 'The harbour will open')
  // a page without a narrative: what the body holds stands in no table
  const template = folderOf({
    'page.md':
      '---\nbottomLineWords: 0\nkeyPointsWords: 0\nbodyWords: 0\nnextRows: 0\n---\n{{ title_block }}\n\n{{ statements }}\n',
  })
  const edited = await build({speaker: {[id]: 'Ilka Brandt'}}, {template})
  const statement = items(edited, 'statements').find(({sentence}) => sentence === id)
  expect(statement?.speaker).toEqual({name: 'Ilka Brandt', channel: 'speaker given by hand'})
})

test('edits survive a renamed file and a further source', async () => {
  const first = await unedited()
  const id = sentenceWith(first, 'protested against the quotas')
  const folder = folderOf({
    'a-new-name.txt': courier,
    'wire.txt': wire,
    'third.txt': courier.replaceAll('Hadra', 'Lissau').replace('8 May', '7 May'),
    'briefing.yaml': JSON.stringify({edits: {drop: [id]}}),
  })
  expect(printed(await make(folder), 'protested against the quotas')).toBe(false)
})

test('a wrong id or theme is a mistake that names the nearest', async () => {
  const first = await unedited()
  const id = sentenceWith(first, 'protested against the quotas')
  const wrong = `${id.slice(0, -1)}${id.endsWith('a') ? 'b' : 'a'}`
  await expect(build({drop: [wrong]})).rejects.toMatchObject({
    message: `No sentence of these sources has the id \`${wrong}\``,
    where: 'briefing.yaml, edits.drop',
    remedy: `Did you mean \`${id}\`?`,
    status: 2,
  })
  const {label} = first.audit.themes[0]!
  await expect(build({theme: {[id]: `${label}s`}})).rejects.toMatchObject({remedy: `Did you mean \`${label}\`?`})
})

test('an edit with its words finds its sentence in a file that was saved again', async () => {
  const first = await unedited()
  const id = sentenceWith(first, 'protested against the quotas')
  const {text} = first.audit.sentences.find(one => one.id === id)!
  const made = await make(
    folderOf({
      'courier.txt': `${courier}\nA line more, added on Friday by the paper itself.\n`,
      'wire.txt': `\n${wire}`,
      'briefing.yaml': JSON.stringify({edits: {drop: [`${id} ${text}`]}}),
    }),
  )
  expect(printed(made, 'protested against the quotas')).toBe(false)
  expect(made.audit.sentences.some(one => one.id === id)).toBe(false)
  expect(made.audit.notices).toContainEqual(expect.objectContaining({file: 'briefing.yaml', rule: 'edit-moved'}))
})

test('an edit whose place is gone is a notice, and the run goes on', async () => {
  const gone = 'sen-zzzzzzzzzzzzz'
  const edited = await build({
    drop: [gone, `${gone} nobody ever wrote these seven words here`],
    not_a_disagreement: ['dis-zzzzzzzzzzzzz'],
  })
  const told = edited.audit.notices.filter(({rule}) => rule === 'edit-without-place').map(({message}) => message)
  expect(told).toHaveLength(3)
  expect(told[0]).toContain(`no sentence of these sources has the id \`${gone}\``)
  expect(methodOf(edited)).not.toContain('by hand')
})

test('a disagreement with another id is found again by its values', async () => {
  const first = await unedited()
  const found = first.audit.disagreements.find(one => one.printed)!
  const words = found.values.map(({value}) => value).join(' / ')
  const edited = await build({not_a_disagreement: [`dis-zzzzzzzzzzzzz ${words}`]})
  expect(items(edited, 'disagreements')).toHaveLength(0)
})
