import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {toString as textOf} from 'mdast-util-to-string'
import {gfm} from 'micromark-extension-gfm'
import {defaultStyle} from '../../pipeline/model/style.ts'
import {renderMarkdown} from '../../pipeline/render/markdown/index.ts'
import {layOut} from '../../pipeline/render/pdf/index.ts'
import {readingText} from '../../tools/pdf-checker/reading.ts'
import {pick, randomFrom} from '../corpus/random.ts'
import type {Measurement} from '../measurement.ts'
import {fonts, paragraphOf, treeOf} from './setting.ts'

const sentences = 5000

/** What has broken renderers: markup, template syntax, steering marks, emoji, other scripts, PDF's own syntax. */
const pieces = [
  ...[
    '*',
    '**bold**',
    '_',
    '__x__',
    '`code`',
    '``',
    '~~',
    '~',
    '# ',
    '> ',
    '- ',
    '1. ',
    '+',
    '| a | b |',
    '---',
    '===',
    '\\',
    '&amp;',
    '&',
  ],
  ...[
    '<b>',
    '</b>',
    '<script>alert(1)</script>',
    '<!-- x -->',
    '[a](b)',
    '![a](b)',
    '[^1]',
    '[^1]: note',
    '[x]',
    'https://example.org/a_b',
    'www.example.org',
    'me@example.org',
    ':::note',
    ':smile:',
    '$x^2$',
  ],
  ...[
    '{{ title }}',
    '{% if x %}',
    '{%',
    '%}',
    '}}',
    '{{',
    '{# #}',
    '<%= x %>',
    '\ue000',
    '\ue001',
    '%PDF-1.7',
    ') Tj ET (',
    '<<',
    '>>',
    'BT',
    'endstream',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200f',
    '\u200b',
    '\u00ad',
    '\u{1f600}',
    '\u{1f1fa}\u{1f1f3}',
    '\u{1f468}\u200d\u{1f469}',
    '习近平',
    '会談の',
    '정상회담',
    'שלום',
    'سلام',
    'Ελλάς',
    'Київ',
    'e\u0301',
    'ﬁ',
    '½',
    '10:30',
    'GMT+9:00',
    '3:2',
    'Art. 5',
    '5 %',
    '“quote”',
    '"straight"',
    "it's",
    '--',
    '…',
    'soft-hyphen',
    '-',
    '–',
  ],
  ...[
    'The minister',
    'said on Monday',
    'that talks',
    'would resume',
    'in Hadra',
    'next year',
    'after the vote',
    'and',
    'a loan of 70 million crowns',
  ],
]

function hostileSentence(random: () => number): string {
  const words = Array.from({length: 4 + Math.floor(random() * 14)}, () => pick(random, pieces))
  return `${words.join(random() < 0.9 ? ' ' : '')}.`
}

/** Marks that steer a text and have no shape are not printed, which a notice says; white space is collapsed. */
const printed = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
/** In Markdown, marks that turn the direction of what follows are left out where a source does not end them. */
const collapsed = (text: string) =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Hostile sentences come back unchanged from the PDF's reading order and from parsed Markdown. */
export async function* hostile(): AsyncIterable<Measurement> {
  const random = randomFrom(11)
  const given = Array.from({length: sentences}, () => hostileSentence(random))
  const tree = treeOf(given.map(paragraphOf))
  const lines = readingText(layOut(tree, defaultStyle, fonts()))
    .split('\n')
    .map(printed)
  const read = fromMarkdown(renderMarkdown(tree), {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  const paragraphs = read.children.map(node => (node.type === 'paragraph' ? collapsed(textOf(node)) : node.type))
  const figures = {
    changed_pdf: given.filter((sentence, i) => lines[i] !== printed(sentence)).length,
    changed_markdown: given.filter((sentence, i) => collapsed(paragraphs[i] ?? '') !== collapsed(sentence)).length,
  }
  yield {bench: 'page', set: 'hostile', n: sentences, figures}
}
