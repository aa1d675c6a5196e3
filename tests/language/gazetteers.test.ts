import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {gazetteersOf, longestPlace} from '../../pipeline/language/en/gazetteers/index.ts'
import {readTables} from '../../pipeline/shell/tables.ts'

const bytes = readTables('en')['gazetteers.bin']!
const names = gazetteersOf(bytes)

test('the lists are those that tools/gazetteers wrote', () => {
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    '3ceccb656914044d8fb0baeee10ef090e6b27178441dc5821f0e3026417286e3',
  )
  expect(bytes.length).toBeLessThan(600_000)
})

test('every line of the file is found under its own key', () => {
  const text = new TextDecoder('latin1').decode(bytes)
  const lines = text
    .slice(text.lastIndexOf('\n', text.indexOf('\tg') - 1) + 1)
    .split('\n')
    .slice(1, -1)
  const keys = lines.map(line => line.split('\t')[0]!).filter(key => !key.startsWith('='))
  expect(keys.length).toBeGreaterThan(40_000)
  expect(keys.filter(key => names.entryOf(key) === undefined)).toEqual([])
  expect(Math.max(...keys.map(key => key.split(' ').length))).toBeLessThanOrEqual(longestPlace)
})

test('a name tells of a woman or a man only when few of the other bear it', () => {
  expect(['Susan', 'Olena', 'Fatima'].map(names.genderOf)).toEqual(['female', 'female', 'female'])
  expect(['Michael', 'Narendra', 'Dmitry'].map(names.genderOf)).toEqual(['male', 'male', 'male'])
  expect(['Andrea', 'Jean', 'Kim', 'Robin'].map(names.genderOf)).toEqual(['either', 'either', 'either', 'either'])
  expect(names.genderOf('Table')).toBeUndefined()
})

test('accents, hyphens and stops make no other name', () => {
  expect(names.placeOf('São Paulo')?.key).toBe(names.placeOf('Sao Paulo')?.key)
  expect(names.placeOf('Port au Prince')).toEqual(names.placeOf('Port-au-Prince'))
  expect(names.placeOf('U.S.')?.key).toBe('united states')
  expect(names.isCity('St. Louis')).toBe(true)
  expect(names.isGivenName('François')).toBe(true)
})

test('a country is joined under one name, and an adjective of two countries tells neither', () => {
  expect(names.countryOf('Burma')).toBe('myanmar')
  expect(names.countryOf('French')).toBe('france')
  expect(names.isDemonym('Congolese')).toBe(true)
  expect(names.countryOf('Congolese')).toBeUndefined()
  expect(names.placeOf('Bavaria')).toMatchObject({kind: 'region', country: 'DE'})
})

test('a place is known to begin with a word before the rest is read', () => {
  expect(['New', 'Buenos', 'Hong', 'Paris'].map(names.beginsPlace)).toEqual([true, true, true, true])
  expect(['Bueno', 'Hon', 'Table'].map(names.beginsPlace)).toEqual([false, false, false])
})

test('a name that is an ordinary word says so', () => {
  expect(names.smallShare('Will')).toBe(9)
  expect(names.smallShare('Reading')).toBe(9)
  expect(names.smallShare('Michael')).toBe(0)
  expect(names.smallShare('Dmitry')).toBeUndefined() // too rare to tell
})
