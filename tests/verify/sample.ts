import type {Audit} from '../../pipeline/model/audit.ts'
import type {Briefing, Item} from '../../pipeline/model/briefing.ts'
import {
  disagreementIdOf,
  groupIdOf,
  itemIdOf,
  originIdOf,
  type SourceId,
  sentenceIdOf,
  sourceIdOf,
} from '../../pipeline/model/id.ts'
import type {Span} from '../../pipeline/model/span.ts'
import {sha256} from '../../pipeline/shell/hash.ts'

// The smallest whole set: two sources that disagree, three sentences, one left out.

const files = {
  'a.txt': '\ufeffHarbour loan\r\n\r\nThe two ports signed a loan of 70 million\r\ncrowns. Talks took two years.\r\n',
  'b.txt': 'The loan is 65 million crowns.\n',
}

interface Sheet {
  readonly file: string
  readonly bytes: Buffer
  readonly text: string
  readonly sha256: string
  readonly id: SourceId
}
const sheets: readonly Sheet[] = Object.entries(files).map(([file, content]) => {
  const bytes = Buffer.from(content)
  const hash = sha256(bytes)
  return {file, bytes, text: content.replace('\ufeff', ''), sha256: hash, id: sourceIdOf(hash)}
})
const [a, b] = sheets as [Sheet, Sheet]

function spanOf({id, text}: Sheet, exact: string): Span {
  const start = text.indexOf(exact)
  return {source: id, start, end: start + exact.length, exact}
}
const signed = spanOf(a, 'The two ports signed a loan of 70 million\r\ncrowns.')
const talks = spanOf(a, 'Talks took two years.')
const amount = spanOf(b, 'The loan is 65 million crowns.')
const sentences = [signed, talks, amount].map(({source, start, end, exact}) => ({
  id: sentenceIdOf(source, start, end),
  source,
  start,
  end,
  text: exact,
}))
const [signedId, talksId, amountId] = sentences.map(({id}) => id) as [
  (typeof sentences)[0]['id'],
  (typeof sentences)[0]['id'],
  (typeof sentences)[0]['id'],
]
const origins = sheets.map(({id}) => originIdOf([id]))

const point: Item = {
  id: itemIdOf('point'),
  origin: 'source',
  parts: [{text: 'The two ports signed a loan of 70 million crowns.', span: signed}],
  marks: ['1a'],
  support: [amount],
  origins,
  sentence: signedId,
}
const quarrel: Item = {
  id: itemIdOf('quarrel'),
  origin: 'generated',
  form: 'disagreement',
  parts: [],
  marks: [],
  support: [],
  origins,
  disagreement: disagreementIdOf('loan'),
  question: 'How large is the loan?',
  values: [
    {value: '70 million', quotes: [{parts: point.parts, marks: ['1a']}], origins: [origins[0]!]},
    {
      value: '65 million',
      quotes: [{parts: [{text: amount.exact, span: amount}], marks: ['2a']}],
      origins: [origins[1]!],
    },
  ],
}

const gap: Item = {
  id: itemIdOf('gap'),
  origin: 'generated',
  form: 'undated-sources',
  parts: [{text: 'No source carries a date of publication.'}],
  marks: [],
  support: [],
  origins: [],
}

export const briefing: Briefing = {
  schemaVersion: 2,
  title: 'Harbour loan',
  titleParts: [{text: 'Harbour loan', span: spanOf(a, 'Harbour loan')}],
  titleBy: 'source',
  date: null,
  language: 'en',
  handling: null,
  desk: null,
  scope: {sources: 2, origins: 2, from: null, to: null, undated: 2},
  sources: sheets.map(({id, file, sha256: hash}, index) => ({
    id,
    number: index + 1,
    file,
    sha256: hash,
    title: 'Harbour loan',
    titleBy: 'source',
    publisher: null,
    author: null,
    published: null,
    publishedHow: null,
    url: null,
    origin: origins[index]!,
    descriptors: [],
  })),
  sections: [
    {id: 'key-points', kind: 'key-points', heading: 'Key points', items: [point]},
    {id: 'disagreements', kind: 'disagreements', heading: 'Where sources disagree', items: [quarrel]},
    {id: 'open-questions', kind: 'open-questions', heading: 'What the sources do not say', items: [gap]},
  ],
  passages: [
    {mark: '1a', span: signed, sentence: signedId, context: {start: signed.start, end: talks.end}, items: [point.id]},
    {mark: '2a', span: amount, sentence: amountId, context: {start: 0, end: amount.end}, items: [quarrel.id]},
  ],
  matrix: [],
}

export const audit: Audit = {
  schemaVersion: 1,
  outputs: {'briefing.md': sha256('the Markdown')},
  settings: {},
  sources: sheets.map(({id, file, sha256: hash, bytes, text}) => ({
    id,
    file,
    sha256: hash,
    bytes: bytes.length,
    mediaType: 'text/plain',
    encoding: {name: 'utf-8', how: 'valid UTF-8'},
    status: 'used',
    metadata: null,
    textLength: text.length,
    textSha256: sha256(text),
    segments: [{start: 0, end: text.length, verdict: 'kept', rule: 'body', kind: 'paragraph'}],
    notText: {},
  })),
  notices: [],
  sentences: sentences.map(sentence => ({...sentence, theme: null, themeWhy: ''})),
  core: {terms: [], names: [], events: []},
  parts: [],
  origins: sheets.map(({id}, index) => ({id: origins[index]!, sources: [id], why: 'a source of its own'})),
  groups: [
    {
      id: groupIdOf([signedId, amountId]),
      kind: 'same-fact',
      printed: signedId,
      members: [signedId, amountId],
      origins,
      score: 0.8,
      why: 'both tell of the loan',
    },
  ],
  disagreements: [
    {
      id: disagreementIdOf('loan'),
      kind: 'quantity',
      class: 'conflict',
      question: 'How large is the loan?',
      printed: true,
      values: [
        {value: '70 million', spans: [signed], origins: [origins[0]!]},
        {value: '65 million', spans: [amount], origins: [origins[1]!]},
      ],
      why: 'both give a sum',
    },
  ],
  themes: [],
  leftOut: [{sentence: talksId, reason: 'no room'}],
  counts: {},
}

export const evidence = {
  briefing,
  audit,
  outputs: new Map([['briefing.md', sha256('the Markdown')]]),
  bytesOf: (hash: string) => sheets.find(sheet => sheet.sha256 === hash)?.bytes,
  pageText: () => undefined,
}
export const texts: ReadonlyMap<string, string> = new Map(sheets.map(({id, text}) => [id, text]))
export const ids = {signedId, talksId, amountId}
