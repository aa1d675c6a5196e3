import {expect, test} from 'vitest'
import {overlapsAmong} from '../overlaps-among.ts'
import {read} from './read.ts'

const namesIn = async (texts: readonly string[], aliases: readonly (readonly string[])[] = []) => {
  const articles = []
  for (const [i, text] of texts.entries()) articles.push(await read(text, `${i}.txt`))
  const {actors} = await overlapsAmong(articles, {aliases})
  return actors.map(({name, keys}) => `${name}: ${keys.join(', ')}`).sort()
}

test('hyphens in a name make no other person', async () => {
  const names = await namesIn([
    'Minister Han Do-yun left Orlen.',
    'Minister Han Do Yun left Orlen. Minister Han Do Yun slept.',
  ])
  expect(names.filter(name => name.startsWith('Han'))).toEqual(['Han Do Yun: han do yun'])
})

test('a surname that fits two people is neither of them', async () => {
  const names = await namesIn([
    'President Ana Verrin spoke in Lisk.',
    'Minister Otto Verrin spoke in Tarn.',
    'President Verrin spoke again.',
  ])
  expect(names.filter(name => name.includes('Verrin'))).toHaveLength(3)
})

test("the user's aliases join names and decide what is printed", async () => {
  const names = await namesIn(
    ['Minister Otto Verrin met the Grey Fund in Oslo.', 'The Norland Trust paid Minister Otto Verrin.'],
    [['Norland Trust', 'Grey Fund']],
  )
  expect(names.find(name => name.startsWith('Norland Trust'))).toContain('grey fund')
})

test('a surname means the person whom its own article names, though another bears it elsewhere', async () => {
  const names = await namesIn([
    'Admiral Per Lind Jr. resigned in Tarn. Lind said nothing.',
    'The mayor, Mara Lind, spoke in Tarn. Lind demanded a list.',
  ])
  expect(names.filter(name => name.includes('Lind'))).toEqual(['Mara Lind: mara lind', 'Per Lind Jr.: per lind jr'])
})
