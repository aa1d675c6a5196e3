import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Mistake} from '../../../pipeline/model/mistake.ts'
import type {KeyPoints, TitleBlock} from '../../../pipeline/model/page.ts'
import {renderMarkdown} from '../../../pipeline/render/markdown/index.ts'
import {checkTemplate} from '../../../pipeline/render/page/index.ts'
import {oneLine} from '../../../pipeline/render/page/nodes/inline.ts'
import {sampleBriefing} from '../sample-briefing.ts'
import {pageOf} from './page.ts'

const pieces = fc.constantFrom(
  ...[
    '{{ title }}',
    '{{ timeline }}',
    '{{ themes }}',
    '{{ key_points.first }}',
    '{{ desk',
    '{{',
    '}}',
    '{{ x.y }}',
    '{{ title | size }}',
  ],
  ...[
    '{% if timeline %}',
    '{% elsif %}',
    '{% else %}',
    '{% endif %}',
    '{% for a in themes %}',
    '{{ a.label }}',
    '{{ a.passages }}',
  ],
  ...[
    '{% endfor %}',
    '{% assign b = figures %}',
    '{{ b }}',
    '{% comment %}',
    '{% endcomment %}',
    '{%- break -%}',
    '{% case desk %}',
  ],
  ...[
    '{% when "x" %}',
    '{% endcase %}',
    '{% unless desk %}',
    '{% endunless %}',
    '{{ forloop.index }}',
    '{{ sources[0].title }}',
    '{%',
    '%}',
  ],
  ...[
    'words',
    ' ',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '1. ',
    '> ',
    '**',
    '*',
    '|',
    '| --- |',
    '---',
    '```',
    '<b>',
    '[a](b)',
    '![a](b)',
    '[^1]',
    '    ',
  ],
)
const template = fc.array(pieces, {maxLength: 14}).map(parts => parts.join(''))

test('whatever a template holds, it is printed or a mistake: never a crash, never a list of mistakes without a place', () => {
  fc.assert(
    fc.property(template, text => {
      const mistakes = checkTemplate({name: 'mine', folder: 'mine', page: text, style: '', themes: ''})
      for (const {where} of mistakes) expect(where).toMatch(/^mine\/page\.md:\d+:\d+$/)
      if (mistakes.length > 0 || text.startsWith('---')) return
      try {
        renderMarkdown(pageOf(text))
      } catch (error) {
        if (!(error instanceof Mistake)) throw error
      }
    }),
    {numRuns: 300},
  )
})

test('whatever a source holds, the page has the same nodes and the words as they are', () => {
  const shape = JSON.stringify(
    pageOf('{{ title_block }}\n\n## {{ title }}\n\n{{ key_points }}\n').root.children.map(({type}) => type),
  )
  const words = fc.oneof(
    fc.string({unit: 'binary', minLength: 1, maxLength: 60}),
    fc.array(pieces, {minLength: 1, maxLength: 8}).map(parts => parts.join('')),
  )
  fc.assert(
    fc.property(words, text => {
      const [section] = sampleBriefing.sections.filter(({kind}) => kind === 'key-points')
      const item = {...section!.items[0]!, parts: [{text}]}
      const page = pageOf('{{ title_block }}\n\n## {{ title }}\n\n{{ key_points }}\n', {
        ...sampleBriefing,
        titleParts: [{text}],
        sections: [{...section!, items: [item]}],
      })
      const [head, , points] = page.root.children as [TitleBlock, unknown, KeyPoints]
      expect(JSON.stringify(page.root.children.map(({type}) => type))).toBe(shape)
      expect(head.title.children).toEqual([{type: 'text', value: oneLine(text)}])
      expect(points.points[0]!.paragraph.children[0]).toEqual({type: 'text', value: oneLine(text)})
    }),
    {numRuns: 300},
  )
})
