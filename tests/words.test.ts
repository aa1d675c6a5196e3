import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const root = join(import.meta.dirname, '..', 'pipeline')
/** Folders whose code sees the text of sources; the language has a room of its own. */
const readers = [
  'ingest',
  'clean',
  'annotate',
  'focus',
  'deduplicate',
  'theme',
  'compose',
  'render',
  'text',
  'verify',
  'run',
]

/** Lists that are no words of a language: names in a format, of a font, in our own data. */
const formats: Readonly<Record<string, string>> = {
  'clean/features/markup.ts': 'elements of HTML',
  'clean/features/without-marks.ts': 'tags that ingest gives to blocks',
  'clean/metadata/headline.ts': 'names of its features',
  'clean/passes.ts': 'our own rules',
  'clean/rules/home.ts': 'elements of HTML',
  'clean/segments.ts': 'kinds of what is no text',
  'ingest/docx/properties.ts': 'characters of XML',
  'ingest/docx/run-marks.ts': 'elements of Word',
  'compose/wording/arcs.ts': 'relations between words (Universal Dependencies)',
  'compose/wording/phrases.ts': 'parts of speech (Universal Dependencies)',
  'ingest/encoding/detect.ts': 'encodings',
  'ingest/foreign.ts': 'elements of XML',
  'ingest/formats.ts': 'endings of files, fields of mails',
  'ingest/html-blocks.ts': 'elements of HTML',
  'ingest/html-embedded.ts': 'names of networks in classes of HTML',
  'ingest/html-inline.ts': 'elements of HTML',
  'ingest/html-rows.ts': 'elements of HTML',
  'ingest/html-survey.ts': 'elements and classes of HTML',
  'ingest/html-tree.ts': 'elements of HTML',
  'ingest/html-unseen.ts': 'classes and styles of HTML',
  'ingest/html-writer.ts': 'elements of HTML',
  'ingest/linked-data.ts': 'types of schema.org',
  'ingest/pdf/info.ts': 'programs that print',
  'ingest/pdf/streams.ts': 'filters of PDF',
  'ingest/raised.ts': 'signs of units',
  'ingest/unshown.ts': 'elements of HTML',
  'render/markdown/inert.ts': 'schemes of addresses',
  'render/page/liquid.ts': 'tags and filters of Liquid',
  'render/page/markdown.ts': 'nodes of Markdown',
  'render/page/names.ts': 'tags and filters of Liquid',
  'render/page/retired.ts': 'names of slots and keys',
  'render/pdf/blocks/index.ts': 'nodes of the page',
  'render/pdf/blocks/timeline-dates.ts': 'granularities of our dates',
  'render/pdf/fonts.ts': 'regions of fonts',
  'run/recall.ts': 'our own rules',
  'verify/index.ts': 'our own sections',
}

/** Files that hold words of English all the same, each with its reason. The list only gets shorter. */
const exceptions: Readonly<Record<string, string>> = {
  'clean/metadata/author.ts': 'what a page says of its author, in several languages',
  'clean/metadata/byline.ts': 'bylines, in several languages',
  'clean/metadata/credits.ts': 'credits of agencies',
  'clean/metadata/house.ts': 'words of a copyright line',
  'clean/metadata/names.ts': 'bylines, in several languages',
  'clean/metadata/published.ts': 'words beside a day of publication, in several languages',
  'clean/metadata/yearless.ts': 'endings of ordinal numbers',
  'compose/sources.ts': 'what a source lacks, in our own words',
  'deduplicate/variables/measures.ts': 'units and powers of ten, converted into one another',
  'ingest/mail/fields.ts': 'months of a mail’s date, which has no language',
  'ingest/mail/index.ts': 'marks before a mail’s subject, in several languages',
  'ingest/mail/quoted.ts': 'heads of quoted mails, in several languages',
  'ingest/nameless.ts': 'titles that programs give, in several languages',
  'ingest/hyphens.ts': 'first parts of words that keep their hyphen at a line’s end',
  'ingest/pdf/margins.ts': 'page numbers, in several languages',
  'ingest/pdf/paragraphs.ts': 'captions, in several languages',
  'render/pdf/lines/breaks.ts': 'words that a line break must not part from a number or a name',
  'text/calendar.ts': 'months and weekdays, by which dates are printed and read',
  'text/common-stems.ts': 'counts of stems, made by a script',
  'text/stop-words.ts': 'words that stems leave out',
  'verify/wording.ts': 'our own sentences, written down a second time so that a slip shows',
}

/** Words from which a list is one. */
const fewest = 4

/** Whether code holds a list of lower-case words: a string that is split, an array, or the alternatives of a pattern. */
function holdsWords(code: string): boolean {
  const plain = code.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(?<=^|[\s;{(,])\/\/.*$/gm, '')
  for (const [whole, quoted, template] of plain.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)) {
    const text = quoted ?? template ?? ''
    const after = plain.slice(plain.indexOf(whole) + whole.length).trimStart()
    const isSplit = /^\.(?:split|trim)\(/.test(after) || (text.includes('\n') && !/\$\{|[.;]/.test(text))
    const parts = text.split(isSplit ? /[\s,|:=]+/ : /\|/)
    if (wordsAmong(parts) >= fewest && (isSplit || text.includes('|'))) return true
  }
  for (const [, inside] of plain.matchAll(/\[((?:\s*'[^'\n]*'\s*,?)+)\]/g))
    if (wordsAmong([...inside!.matchAll(/'([^']*)'/g)].flatMap(([, words]) => words!.split(' '))) >= fewest) return true
  for (const [, body] of plain.matchAll(/\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuvy]*/g))
    if (wordsAmong(body!.replace(/\\[bs]|[?*+^$]|\[.*?\]/g, ' ').split(/[|():=!<]+/)) >= fewest) return true
  return false
}

const wordsAmong = (parts: readonly string[]): number =>
  parts.filter(part => /^[a-z’']{2,}(?: [a-z’']+)*$/.test(part.trim().toLowerCase())).length

const found = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.ts') && readers.includes(name.split('/')[0]!))
  .filter(name => holdsWords(readFileSync(join(root, name), 'utf8')))
  .sort()

test('words of English stand in the room of the language, and in no other file without a reason', () => {
  expect(found).toEqual([...Object.keys(formats), ...Object.keys(exceptions)].sort())
  expect(Object.keys(exceptions).length).toBeLessThanOrEqual(21)
})
