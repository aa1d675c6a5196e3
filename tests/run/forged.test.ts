import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import type {Audit} from '../../pipeline/model/audit.ts'
import type {Briefing, Item} from '../../pipeline/model/briefing.ts'
import {pageText} from '../../pipeline/run/page-text.ts'
import {readAnew} from '../../pipeline/run/readings.ts'
import {sha256} from '../../pipeline/shell/hash.ts'
import {verifyBriefing} from '../../pipeline/verify/index.ts'
import {english} from '../english.ts'
import {make} from './make.ts'
import {folderOf} from './sources.ts'

// A forged briefing.json with a forged hash: each kind of our words is proven anew from the sources, whatever audit.json says.

const mirror = `Sundhaven gate cracks

Sundhaven Mirror, 3 September 2031

SUNDHAVEN – The gate of the Sundhaven lock cracked on 1 September 2031, and 40 barges were held up, the port said.

Harbour master Erik Brandal closed the lock at noon. He will open it again on 9 September 2031.

“Nobody was hurt at the lock,” Brandal said.

The repair will cost 3 million crowns, said Tove Ardal, who leads the council. Was the crack reported in May?
`
const post = `Barges wait at Sundhaven

Tarn Post, 3 September 2031

The gate of the Sundhaven lock cracked on 1 September 2031, and 40 barges were held up, the port of Sundhaven said.

The mills in Tarn have grain for a week.
`

let folder: string
let made: {briefing: Briefing; audit: Audit}
beforeAll(async () => {
  folder = folderOf({'mirror.txt': mirror, 'post.txt': post})
  made = await make(folder)
}, 60_000)

const bytesOf = (hash: string): Uint8Array | undefined =>
  readdirSync(folder)
    .map(file => readFileSync(join(folder, file)))
    .find(bytes => sha256(bytes) === hash)

/** What verify finds when the items are changed, with the hash of the forged file on record. */
async function found(
  forge: (items: Item[], briefing: Briefing) => void,
  alsoAudit = (_: Audit) => {},
): Promise<string> {
  const briefing = structuredClone(made.briefing)
  const audit = structuredClone(made.audit)
  forge(
    briefing.sections.flatMap(({items}) => items as Item[]),
    briefing,
  )
  alsoAudit(audit)
  const {failures} = await verifyBriefing({
    briefing,
    audit,
    outputs: new Map(Object.entries(audit.outputs)), // the hashes are forged, too
    bytesOf,
    pageText,
    readings: readAnew(bytesOf, english),
  })
  return failures.map(({message}) => message).join('\n')
}
const change = (item: Item | undefined, values: Partial<Item>): void => {
  expect(item, 'the briefing has such an item').toBeDefined()
  Object.assign(item!, values)
}

test('the sound one is verified', async () => {
  expect(await found(() => {})).toBe('')
  expect(made.audit.proofs!.length).toBeGreaterThan(4)
})

test('a bracket that names another person of the page is found', async () => {
  const told = await found(items => {
    const item = items.find(({parts}) => parts.some(({text}) => text.includes('closed the lock')))
    change(item, {parts: [...item!.parts, {text: ' [Tove Ardal]', edit: 'bracket'}]})
  })
  expect(told).toContain('inserts “Tove Ardal”, which nothing before it tells')
})

test('words in the mouth of another are found', async () => {
  const told = await found(items => {
    const item = items.find(({parts}) => parts.some(({text}) => text.includes('Nobody was hurt')))
    change(item, {speaker: {name: 'Tove Ardal'}})
  })
  expect(told).toContain('gives the words to “Tove Ardal”, whose they are not')
})

test('a support that says something else is found', async () => {
  const other = made.audit.sentences.find(({text}) => text.startsWith('The mills'))!
  const told = await found(items => {
    const item = items.find(({parts}) => parts.some(({text}) => text.includes('cracked')))
    change(item, {support: [{source: other.source, start: other.start, end: other.end, exact: other.text}]})
  })
  expect(told).toContain('which does not say the same')
})

test('a day and a value that the sentence does not give are found', async () => {
  const told = await found(items => {
    const item = items.find(({parts}) => parts.some(({text}) => text.includes('cracked')))
    change(item, {
      when: {value: '2031-09-09', label: '9 September 2031', certainty: 'stated'},
      figure: {value: '3 million crowns', what: 'crowns'},
    })
  })
  expect(told).toContain('gives the day “9 September 2031”, which its sentence does not')
  expect(told).toContain('gives the value “3 million crowns”, which its sentence does not')
})

test('a question among facts is found', async () => {
  const asked = made.audit.sentences.find(({text}) => text.startsWith('Was the crack'))!
  const told = await found(items => {
    const item = items.find(({origin}) => origin === 'source')
    change(item, {
      sentence: asked.id,
      parts: [{text: asked.text, span: {source: asked.source, start: asked.start, end: asked.end, exact: asked.text}}],
    })
  })
  expect(told).toContain('prints a question as a statement')
})

test('proofs on record that the sources do not give are found', async () => {
  const told = await found(
    () => {},
    audit => {
      Object.assign(audit.proofs![0]!, {says: 'denied'})
    },
  )
  expect(told).toContain('the sources do not prove “denied”')
})
