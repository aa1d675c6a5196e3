import {expect, test} from 'vitest'
import {explain, nearestReference} from '../../pipeline/verify/explain.ts'
import {audit, briefing, ids, texts} from './sample.ts'

const given = {briefing, audit, texts}
const explained = (reference: string) => explain(reference, given)?.join('\n')

test('a printed mark leads to its passage in its context, and to its group', () => {
  const text = explained('1a')!
  expect(text).toContain('a.txt')
  expect(text).toContain('»The two ports signed a loan of 70 million crowns.« Talks took two years.')
  expect(text).toContain('both tell of the loan')
  expect(explained('[1a]')).toBe(text)
})

test('a printed mark tells the ids by which the editor changes what is printed', () => {
  expect(explained('1a')).toContain(`Sentence ${ids.signedId}, characters`)
  expect(explained('2a')).toContain(
    `Where sources disagree (${briefing.sections[1]!.items[0]!.id}, ${audit.disagreements[0]!.id})`,
  )
})

test('an item lists its passages, a sentence says why it is not printed', () => {
  expect(explained(briefing.sections[0]!.items[0]!.id)).toContain('[1a]')
  expect(explained(ids.talksId)).toContain('Not printed: no room')
})

test('a group lists its members, a disagreement its values', () => {
  expect(explained(audit.groups[0]!.id)).toMatch(/> sen-\w+ a\.txt[\s\S]* {2}sen-\w+ b\.txt/)
  expect(explained(audit.disagreements[0]!.id)).toContain('How large is the loan?')
})

test('a source file lists what became of its characters', () => {
  expect(explained('b.txt')).toContain('kept, body: 31 characters')
})

test('an unknown reference gives nothing but the nearest one', () => {
  expect(explained('9z')).toBeUndefined()
  expect(nearestReference('1aa', given)).toBe('1a')
})
