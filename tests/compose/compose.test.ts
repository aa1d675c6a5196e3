import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe} from 'vitest'
import type {Briefing, Item} from '../../pipeline/model/briefing.ts'
import {taxonomy} from '../../pipeline/model/theme.ts'
import {parseYaml} from '../../pipeline/text/yaml.ts'
import {composeAll, readAll} from '../chain.ts'
import {check} from '../fixtures.ts'

const themes = parseYaml(
  readFileSync(join(import.meta.dirname, '../../templates/briefing/themes.yaml'), 'utf8'),
  taxonomy,
  'themes.yaml',
)

describe('what is printed, where, in which words', () => {
  check('compose', 'txt', async given => {
    const files = given.files.filter(file => file.startsWith('input-'))
    const articles = await readAll(files.map(name => ({name, bytes: given.bytes(name)})))
    const {composed} = await composeAll(articles, themes)
    const texts = new Map(
      articles.flatMap(({sentences}) => sentences.map(sentence => [sentence.id, sentence.text] as const)),
    )
    const left = composed.leftOut.map(({sentence, reason}) => `- ${texts.get(sentence)}\n  (${reason})`)
    return `${listing(composed.briefing)}\nLeft out\n${left.join('\n') || '- nothing'}\n`
  })
})

/** The briefing's words as a reader meets them, section by section. */
function listing(briefing: Briefing): string {
  const sections = briefing.sections
    .filter(({kind}) => kind !== 'method')
    .map(({heading, items}) => `${heading}\n${items.map(line).join('\n')}\n`)
  return `${briefing.title} (${briefing.date ?? 'undated'})\n\n${sections.join('\n')}`
}

function line(item: Item): string {
  const lead = [
    item.when?.label,
    item.when?.main ? 'main event' : undefined,
    item.figure?.value,
    item.speaker?.name,
    item.note,
  ]
  const words = item.parts.map(part => part.text).join('')
  const values = (item.values ?? []).map(
    ({value, quotes}) =>
      `\n  = ${value}: ${quotes.map(quote => `${quote.parts.map(part => part.text).join('')} ${quote.marks.join(' ')}`).join(' / ')}`,
  )
  return `- ${[...lead.filter(Boolean), words].join(' | ')} ${item.marks.join(' ')}`.trimEnd() + values.join('')
}
