import {expect, test} from 'vitest'
import {annotate} from '../../pipeline/annotate/index.ts'
import {type GenderOf, referentsOf} from '../../pipeline/language/en/reference/index.ts'
import {sourceIdOf} from '../../pipeline/model/id.ts'
import {bareArticle} from '../bare-article.ts'
import {english} from '../english.ts'
import {reader} from './reader.ts'

const given: GenderOf = name => (({Marek: 'male', Pavel: 'male', Ilse: 'female'}) as const)[name as 'Marek']

/** "he = Marek Dolan" for each pronoun that is understood; a line that begins with # is a heading. */
async function meant(lines: readonly string[]): Promise<string[]> {
  const text = lines.join('\n')
  const blocks: {start: number; end: number; kind: 'paragraph'}[] = []
  for (const line of lines) {
    const start = (blocks.at(-1)?.end ?? -1) + 1
    blocks.push({start, end: start + line.length, kind: 'paragraph'})
  }
  const {sentences} = await annotate.run(bareArticle({id: sourceIdOf('0'.repeat(64)), text, blocks}), {
    language: english,
  })
  let isBehindHeading = true
  const read = sentences.map(sentence => {
    const isHeading = sentence.text.startsWith('#')
    const opensItem = isHeading || isBehindHeading
    isBehindHeading = isHeading
    return {
      parse: reader.parse(reader.tag(text, sentence.start, sentence.end)),
      names: sentence.names,
      quotations: sentence.quotations,
      opensItem,
    }
  })
  return referentsOf(read, given).map(
    ({pronoun, name}) => `${text.slice(pronoun.start, pronoun.end)} = ${text.slice(name.start, name.end)}`,
  )
}

test('the one man named, who was the subject, is meant by "he"', async () => {
  expect(await meant(['Marek Dolan resigned on Monday. He had led the fund for six years.'])).toContain(
    'He = Marek Dolan',
  )
})

test.each([
  ['a woman is not', ['Ilse Brandvik resigned on Monday. He had led the fund for six years.']],
  ['nor one of two men', ['Marek Dolan and Pavel Horan resigned on Monday. He had led the fund for six years.']],
  [
    'nor when a man without a name stands between',
    ['Marek Dolan resigned on Monday. The driver was hurt. He had worked for six years.'],
  ],
  ['nor from behind a heading', ['Marek Dolan resigned on Monday.', '# Other news', 'He took the money.']],
  [
    'nor when nothing tells the sex of the name',
    ['Oyelaran Dastgir resigned on Monday. He had led the fund for six years.'],
  ],
  ['and "they" is left alone', ['Marek Dolan resigned on Monday. They had led the fund for six years.']],
])('%s', async (_, lines) => expect(await meant(lines)).toEqual([]))
