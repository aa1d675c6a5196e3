import {expect, test} from 'vitest'
import {prettyJson} from '../../pipeline/shell/json.ts'

test('the text is that of JSON.stringify, also for long lists', () => {
  for (const length of [0, 1, 999, 1000, 1001, 2500]) {
    const value = {
      a: 'line\nend',
      none: undefined,
      list: Array.from({length}, (_, i) => ({i, text: `a\n${i}`, empty: [], deep: [{}]})),
      last: {x: null},
    }
    expect(prettyJson(value).toString()).toBe(`${JSON.stringify(value, null, 2)}\n`)
  }
  expect(prettyJson({}).toString()).toBe('{}\n')
})
