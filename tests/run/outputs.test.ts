import {join} from 'node:path'
import {expect, test} from 'vitest'
import {helpText} from '../../pipeline/commands/help.ts'
import {outputOptions, outputsOf} from '../../pipeline/run/outputs.ts'
import {listSources} from '../../pipeline/shell/files.ts'
import {folderOf} from './sources.ts'

const all = outputsOf(outputOptions.map(({name}) => name))

test('no file of a finished briefing is ever a source of the next, whichever output it is', () => {
  const files = Object.fromEntries([...all.map(({file}) => file), 'audit.json'].map(file => [file, 'x']))
  const folder = folderOf({...files, 'article.txt': 'x'})
  expect(listSources([folder], {out: join(folder, 'out')}).files.map(({file}) => file)).toEqual(['article.txt'])
})

test('each output that has to be asked for has a line in the help, and no other output is made without', () => {
  for (const {name, help} of outputOptions) expect(helpText(80)).toContain(`  --${name.padEnd(17)}${help}\n`)
  expect(outputsOf([])).toHaveLength(all.length - outputOptions.length)
})
