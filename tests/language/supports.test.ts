import {expect, test} from 'vitest'
import {mainClause} from '../../pipeline/language/en/telling/main-clause.ts'
import {supports} from '../../pipeline/language/en/telling/supports.ts'
import {read} from '../deduplicate/read.ts'
import {english} from '../english.ts'

const sentenceOf = async (text: string) => (await read(text, 'a.txt')).sentences[0]!
const stands = async (other: string, printed: string) => supports(await sentenceOf(other), await sentenceOf(printed))

test.each([
  ['The port was closed by the harbour board.', 'The port was closed by the harbour board'],
  ['The crews, who had no pay, went home.', 'The crews went home'],
  ['The boats seized by coast guards were sold.', 'The boats were sold'],
  ['It asked for the crews being detained in Morra.', 'It asked for the crews'],
  ['The pier is being repaired in Marle.', 'The pier is being repaired in Marle'],
  ['Prices increased by three percent.', 'Prices increased by three percent'],
  ['The loan — worth two billion — was signed.', 'The loan was signed'],
  ['The council approved the dam, ending a long dispute.', 'The council approved the dam'],
  ['It shipped 1200 tonnes before noon.', 'It shipped 1200 tonnes'],
])('the main clause of “%s”', (text, main) => {
  expect(mainClause(text)).toHaveLength(text.length)
  expect(mainClause(text).match(/\w+/g)?.join(' ')).toBe(main)
})

test('a sentence stands behind another when it tells what that one mainly says', async () => {
  const printed =
    'Velland has stopped all its grain sales to Morra until all 11 surveyors, who were seized on March 14, are let go.'
  expect(await stands('Velland stopped the sale of grain to Morra on Monday.', printed)).toBe(true)
  expect(await stands('Morra put off the return of 11 surveyors seized on March 14.', printed)).toBe(false)
})

test('a figure of what the sentence reports is enough, a name and a title are not', async () => {
  const crash = 'The ferry sank in the strait, killing all 228 people on board.'
  expect(await stands('The 228 people on board are presumed dead.', crash)).toBe(true)
  const talks = 'The Orlan fisheries commissioner Tove Brandal welcomed the catch limits for cod.'
  expect(await stands('Fisheries commissioner Tove Brandal will visit the yards of Marle.', talks)).toBe(false)
})

test.each([
  [
    'another day',
    'The council closed the pier in Morra on Monday, 3 March 2031.',
    'The council closed the pier in Morra on Tuesday, 4 March 2031.',
  ],
  ['another figure', 'The storm wrecked 412 boats in Morra.', 'The storm wrecked 41 boats in Morra.'],
  [
    'the demand of another',
    'The growers’ union demanded that the pumps be stopped at night.',
    'The town council demanded that the pumps be stopped at night.',
  ],
  [
    'what others expect',
    'The weavers’ guild expects to lose 200 looms in Morra.',
    'Critics say that 200 looms will be lost in Morra.',
  ],
  ['a denial', 'The council did not close the pier in Morra.', 'The council closed the pier in Morra.'],
])('%s stands behind nothing', async (_, other, printed) => {
  expect(english.telling.supports(await sentenceOf(other), await sentenceOf(printed))).toBe(false)
})

test.each([
  [
    'who speaks',
    'Eight of the eleven wells are dry, said Bron Vesk, the board’s chief geologist.',
    'The same salt was found here, said Bron Vesk, the board’s chief geologist.',
  ],
  [
    'an office beside its holder',
    '“A well is no tap,” the board’s chief executive, Tilda Marn, told reporters.',
    'The growers want the head of the water board, Tilda Marn, to go.',
  ],
  [
    'a body by its name',
    'Olle Trask, secretary of the Well Diggers’ Federation (WDF), has addressed some members.',
    'The Well Diggers’ Federation (WDF) had asked for 14 percent.',
  ],
  [
    'another hour',
    'The lock keeper warned the board by telephone at 16:12.',
    'The call of the lock keeper was received by the board at 16:51.',
  ],
  [
    'another count of one vote',
    'The board voted 6-4 to close the wells of Marle.',
    'The board voted 6-5 to close the wells of Marle.',
  ],
  [
    'the time of day',
    'By the evening of 3 March the toll had risen in the flood.',
    'In Marle 310 cellars stood in the flood by the evening of 3 March.',
  ],
  [
    'a line without a verb',
    'Interview with the harbour director, Ana Rolle.',
    'Ana Rolle, the harbour’s director, declined an interview.',
  ],
])('%s alone shows no support', async (_, other, printed) => {
  expect(english.telling.supports(await sentenceOf(other), await sentenceOf(printed))).toBe(false)
})

test('an hour told by the clock of twelve is that of twenty-four', async () => {
  const printed = 'The ferry left Marle at 9.30 p.m. on its last crossing.'
  expect(await stands('The ferry left Marle at 21:30 with eleven lorries.', printed)).toBe(true)
})

test('whoever is only referred to may have made the demand that another names', async () => {
  const printed = 'The growers’ union demanded that the pumps be stopped at night.'
  expect(
    english.telling.supports(
      await sentenceOf('It demanded that the pumps be stopped at night.'),
      await sentenceOf(printed),
    ),
  ).toBe(true)
})
