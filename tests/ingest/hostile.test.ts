import {describe, expect, test} from 'vitest'
import {cleanText, ingestBytes} from '../clean/read.ts'

const sentence = 'The council met in the town hall and agreed on a new bridge over the river. '

/** Inputs made to blow up a parser, each with its kind of file. None may crash, and none may cost more than its length explains. */
const hostile: readonly (readonly [string, string, () => string])[] = [
  ['20,000 nested elements', 'html', () => '<div>'.repeat(20_000) + sentence],
  [
    '20,000 nested formatting elements',
    'html',
    () => Array.from({length: 20_000}, (_, i) => `<b id=${i}>`).join('') + sentence,
  ],
  [
    'formatting elements reopened in every paragraph',
    'html',
    () => Array.from({length: 400}, (_, i) => `<b id=${i}>`).join('') + '<p>x'.repeat(20_000),
  ],
  [
    '100,000 attributes in a tag',
    'html',
    () => `<p ${Array.from({length: 100_000}, (_, i) => `a${i}=1`).join(' ')}>${sentence}`,
  ],
  ['content misplaced in a table', 'html', () => `<table>${'<b>x</b><i>y</i>'.repeat(30_000)}`],
  ['an unclosed comment', 'html', () => `<p>${sentence}<!-- ${'<p>x'.repeat(50_000)}`],
  ['an unclosed script', 'html', () => `<p>${sentence}<script>${'<p>x'.repeat(50_000)}`],
  ['many comment openings', 'html', () => '<!--'.repeat(100_000)],
  ['many tags that never end', 'html', () => '<p '.repeat(200_000)],
  ['quotes that never close', 'html', () => '<a b="'.repeat(100_000)],
  ['4 MB on one line of a page', 'html', () => `<p>${sentence.repeat(55_000)}</p>`],
  ['30,000 paragraphs', 'html', () => '<p>x</p>'.repeat(30_000)],
  ['200,000 line breaks in a paragraph', 'html', () => 'x<br>'.repeat(200_000)],
  ['200,000 words in elements of their own', 'html', () => `<p>${'<b>x</b> '.repeat(200_000)}`],
  ['50,000 class names', 'html', () => `<p class="${'a '.repeat(50_000)}">${sentence}`],
  ['20,000 opening brackets', 'md', () => '['.repeat(20_000)],
  ['5,000 quote marks', 'md', () => '>'.repeat(5_000)],
  ['20,000 openings of emphasis', 'md', () => '*a '.repeat(20_000)],
  ['5,000 openings of links', 'md', () => '[a]('.repeat(5_000)],
  ['nested lists', 'md', () => Array.from({length: 2_000}, (_, i) => `${' '.repeat(i)}- a`).join('\n')],
  ['many backtick runs', 'md', () => Array.from({length: 2_000}, (_, i) => '`'.repeat(i % 100)).join(' ')],
  ['20 MB on one line', 'txt', () => sentence.repeat(266_000)],
  ['20 MB without a space', 'txt', () => 'a'.repeat(20_000_000)],
  ['10 MB of spaces and a word', 'txt', () => `word${' '.repeat(10_000_000)}word`],
  ['200,000 short lines', 'txt', () => 'x\n'.repeat(200_000)],
  ['a flood of quotes and brackets', 'txt', () => `${'("'.repeat(500_000)}\n${')”'.repeat(500_000)}`],
  ['a flood of slashes after "share"', 'txt', () => `Share ${'share / '.repeat(300_000)}!`],
  ['combining marks', 'txt', () => `a${'\u0301'.repeat(1_000_000)}`],
  ['an opening of front matter only', 'txt', () => `---\n${'title: x\n'.repeat(100_000)}`],
]

describe('hostile files', () => {
  for (const [name, extension, make] of hostile) {
    test(name, {timeout: 20_000}, async () => {
      const before = process.cpuUsage()
      const read = await cleanText(make(), extension)
      const {user, system} = process.cpuUsage(before)
      if (read !== undefined) expect(read.article.segments.at(-1)?.end ?? 0).toBe(read.article.text.length)
      expect((user + system) / 1e6, 'CPU seconds').toBeLessThan(10)
    })
  }

  test('a nested page is skipped with its reason', async () => {
    const given = new TextEncoder().encode('<div>'.repeat(20_000))
    const result = await ingestBytes(given, 'deep.html')
    expect(result).toMatchObject({kind: 'skipped', reason: 'nested-too-deep'})
  })

  test('a file that is too large is skipped with its size', async () => {
    const result = await ingestBytes(new Uint8Array(65 * 1024 * 1024).fill(97), 'large.txt')
    expect(result).toMatchObject({kind: 'skipped', reason: 'too-large'})
  })
})
