import type {
  Briefing,
  BriefingSource,
  Item,
  Part,
  Passage,
  Section,
  SectionKind,
} from '../../pipeline/model/briefing.ts'
import {contentHash, itemIdOf, originIdOf, type SourceId, sentenceIdOf, sourceIdOf} from '../../pipeline/model/id.ts'
import type {Span} from '../../pipeline/model/span.ts'

// A whole briefing by hand, with every kind of section. All names, places and figures are invented.

const sheets = {
  courier: {
    title: 'Tarsk and Velmar sign port loan in Hadra',
    publisher: 'The Portmere Courier',
    author: 'Ines Caldo',
    published: '2031-05-08',
    publishedHow: 'page header',
    url: 'https://courier.example/2031/port-loan',
    descriptors: ['quotes the transport ministry of Velmar'],
    file: 'courier-port-loan.html',
    text: `Tarsk and Velmar sign port loan in Hadra

Tarsk and Velmar signed a loan of 70 million crowns for the port of Hadra on Tuesday, after two years of talks. The loan runs for 15 years at a rate of 2.4%, the two governments said in a joint statement.

Transport Minister Oda Renk said: “The harbour will open to ferries before the winter.” Renk did not say who will run the container terminal.

Velmar last borrowed from its neighbour in March 2024, for the coastal railway.
`,
  },
  wire: {
    title: 'Velmar: loan for Hadra harbour renewed, says finance ministry',
    publisher: 'Hadrun Wire',
    author: null,
    published: '2031-05-08',
    publishedHow: 'JSON-LD',
    url: null,
    descriptors: ['no byline', 'its text is also printed by The Isle Post'],
    file: 'wire/0805-harbour.txt',
    text: `The finance ministry of Velmar put the loan for the harbour at 65 million crowns. The first payment is due on 1 September 2031.

Four memorandums were signed beside the loan, among them one on fishing quotas | seasons and one on customs. Fishing crews from Tarsk have protested against the quotas since April.

“We never agreed to the quotas,” said Mael Dorin, who speaks for the crews. Details are at http://wire.example/hadra.
`,
  },
  post: {
    title: 'Harbour loan renewed',
    publisher: 'The Isle Post',
    author: null,
    published: '2031-05-09',
    publishedHow: 'sources.yaml',
    url: null,
    descriptors: ['a reprint of Hadrun Wire'],
    file: 'isle-post.txt',
    text: `The finance ministry of Velmar put the loan for the harbour at 65 million crowns.
`,
  },
  note: {
    title: 'Note on the harbour of Hadra',
    publisher: null,
    author: null,
    published: null,
    publishedHow: null,
    url: null,
    descriptors: ['undated', 'no publisher named'],
    file: 'note_on_harbour.md',
    text: `# Note on the *harbour*

He opened the talks by saying that the *old* pier [3] costs <b>too much</b> # and that "the sea takes 10:30 ferries".

The talks began on 3 June 2029 in Portmere. It remains unclear whether the railway to Hadra will be widened.
`,
  },
} as const

type Name = keyof typeof sheets
const names = Object.keys(sheets) as Name[]

/** 64 hex digits from the content: no real hash is needed here. */
const sha256Of = (text: string): string => {
  const digits = BigInt(`0x${[...contentHash(text)].map(c => c.charCodeAt(0).toString(16)).join('')}`).toString(16)
  return digits.repeat(4).slice(0, 64)
}
const idOf = (name: Name): SourceId => sourceIdOf(sha256Of(sheets[name].text))

/** The plain text of each source of the sample. */
export const sampleTexts: ReadonlyMap<SourceId, string> = new Map(
  names.map(name => [idOf(name), sheets[name].text] as const),
)

const wireOrigin = originIdOf([idOf('wire'), idOf('post')])
const originOf = (name: Name) => (name === 'wire' || name === 'post' ? wireOrigin : originIdOf([idOf(name)]))

function spanOf(name: Name, exact: string): Span {
  const start = sheets[name].text.indexOf(exact)
  if (start < 0) throw new Error(`The sample's source ${name} does not say: ${exact}`)
  return {source: idOf(name), start, end: start + exact.length, exact}
}

/** The cited passages by a name of their own; their marks follow from their places. */
const quoted = {
  signed: [
    'courier',
    'Tarsk and Velmar signed a loan of 70 million crowns for the port of Hadra on Tuesday, after two years of talks.',
  ],
  terms: ['courier', 'The loan runs for 15 years at a rate of 2.4%, the two governments said in a joint statement.'],
  ferries: ['courier', 'Transport Minister Oda Renk said: “The harbour will open to ferries before the winter.”'],
  terminal: ['courier', 'Renk did not say who will run the container terminal.'],
  railway: ['courier', 'Velmar last borrowed from its neighbour in March 2024, for the coastal railway.'],
  amount: ['wire', 'The finance ministry of Velmar put the loan for the harbour at 65 million crowns.'],
  payment: ['wire', 'The first payment is due on 1 September 2031.'],
  memorandums: [
    'wire',
    'Four memorandums were signed beside the loan, among them one on fishing quotas | seasons and one on customs.',
  ],
  protest: ['wire', 'Fishing crews from Tarsk have protested against the quotas since April.'],
  never: ['wire', '“We never agreed to the quotas,” said Mael Dorin, who speaks for the crews.'],
  details: ['wire', 'Details are at http://wire.example/hadra.'],
  reprint: ['post', 'The finance ministry of Velmar put the loan for the harbour at 65 million crowns.'],
  pier: [
    'note',
    'He opened the talks by saying that the *old* pier [3] costs <b>too much</b> # and that "the sea takes 10:30 ferries".',
  ],
  began: ['note', 'The talks began on 3 June 2029 in Portmere.'],
  unclear: ['note', 'It remains unclear whether the railway to Hadra will be widened.'],
} as const satisfies Record<string, readonly [Name, string]>
type Quoted = keyof typeof quoted

const markOf = (quote: Quoted): string => {
  const name = quoted[quote][0]
  const before = (Object.keys(quoted) as Quoted[]).filter(other => quoted[other][0] === name)
  return `${names.indexOf(name) + 1}${String.fromCharCode(97 + before.indexOf(quote))}`
}
const verbatim = (quote: Quoted): Part => {
  const [name, exact] = quoted[quote]
  return {text: exact, span: spanOf(name, exact)}
}
const words = (name: Name, exact: string): Part => ({text: exact, span: spanOf(name, exact)})

interface Given extends Partial<Omit<Item, 'id' | 'marks' | 'origins'>> {
  readonly cites?: readonly Quoted[]
}
const itemsById = new Map<string, readonly Quoted[]>()
function itemOf(kind: SectionKind, {cites = [], ...given}: Given): Item {
  const parts = given.parts ?? cites.slice(0, 1).map(verbatim)
  const id = itemIdOf(kind, ...parts.map(part => part.text), given.question ?? '', given.when?.value ?? '')
  itemsById.set(id, cites)
  return {
    origin: 'source',
    support: cites.slice(1).flatMap(quote => verbatim(quote).span ?? []),
    ...given,
    parts,
    id,
    marks: cites.map(markOf),
    origins: [...new Set(cites.map(quote => originOf(quoted[quote][0])))],
  }
}
const generated = (kind: SectionKind, form: string, text: string, cites: readonly Quoted[] = []): Item =>
  itemOf(kind, {origin: 'generated', form, parts: [{text}], cites})
const section = (kind: SectionKind, heading: string, items: readonly Item[], id: string = kind): Section => ({
  id,
  kind,
  heading,
  items,
})
const cites = (kind: SectionKind, ...quotes: readonly Quoted[]): Item => itemOf(kind, {cites: quotes})

const sections: readonly Section[] = [
  section('bottom-line', 'Bottom line', [cites('bottom-line', 'signed')]),
  section('key-points', 'Key points', [
    cites('key-points', 'terms'),
    cites('key-points', 'memorandums'),
    itemOf('key-points', {
      cites: ['pier'],
      parts: [
        {text: '[Renk]', edit: 'bracket'},
        {text: ' '},
        words(
          'note',
          'opened the talks by saying that the *old* pier [3] costs <b>too much</b> # and that "the sea takes 10:30 ferries".',
        ),
      ],
    }),
    cites('key-points', 'amount', 'reprint'),
  ]),
  section(
    'theme',
    'Ports and transport',
    [
      itemOf('theme', {cites: ['railway'], paragraph: 0}),
      itemOf('theme', {cites: ['unclear'], paragraph: 0}),
      itemOf('theme', {cites: ['details'], paragraph: 1}),
      itemOf('theme', {cites: ['memorandums'], paragraph: 1}),
    ],
    'theme-transport',
  ),
  section('theme', 'Fisheries', [itemOf('theme', {cites: ['protest'], paragraph: 0})], 'theme-fisheries'),
  section('next', 'What comes next', [
    itemOf('next', {
      cites: ['payment'],
      when: {value: '2031-09-01', label: '1 September 2031', certainty: 'stated'},
    }),
  ]),
  section('disagreements', 'Where sources disagree', [
    itemOf('disagreements', {
      origin: 'generated',
      form: 'disagreement',
      parts: [{text: 'How large is the loan for the port of Hadra?'}],
      question: 'How large is the loan for the port of Hadra?',
      note: 'Sources count differently',
      cites: ['signed', 'amount', 'reprint'],
      values: [
        {
          value: '70 million crowns',
          quotes: [
            {
              parts: [
                words('courier', 'Tarsk and Velmar signed a loan of 70 million crowns for the port of Hadra'),
                {text: ' …', edit: 'ellipsis'},
              ],
              marks: [markOf('signed')],
            },
          ],
          origins: [originOf('courier')],
        },
        {
          value: '65 million crowns',
          quotes: [
            {parts: [verbatim('amount')], marks: [markOf('amount')]},
            {parts: [verbatim('reprint')], marks: [markOf('reprint')]},
          ],
          origins: [wireOrigin],
        },
      ],
    }),
  ]),
  section('timeline', 'Timeline', [
    itemOf('timeline', {cites: ['railway'], when: {value: '2024-03', label: 'March 2024', certainty: 'stated'}}),
    itemOf('timeline', {cites: ['began'], when: {value: '2029-06-03', label: '3 June 2029', certainty: 'stated'}}),
    itemOf('timeline', {
      cites: ['signed'],
      when: {value: '2031-05-06', label: '6 May 2031', certainty: 'derived', main: true},
    }),
  ]),
  section('figures', 'Key figures', [
    itemOf('figures', {
      cites: ['signed'],
      figure: {value: '70 million crowns', what: 'loan for the port of Hadra'},
      when: {value: '2031-05-08', label: '8 May 2031', certainty: 'stated'},
    }),
    itemOf('figures', {
      cites: ['amount', 'reprint'],
      figure: {value: '65 million crowns', what: 'loan for the harbour | finance ministry'},
    }),
    itemOf('figures', {cites: ['terms'], figure: {value: '2.4%', what: 'rate of the loan'}}),
  ]),
  section('statements', 'Who said what', [
    itemOf('statements', {
      cites: ['ferries'],
      parts: [words('courier', 'The harbour will open to ferries before the winter.')],
      speaker: {name: 'Oda Renk', role: 'Transport Minister'},
    }),
    itemOf('statements', {
      cites: ['never'],
      parts: [words('wire', 'We never agreed to the quotas')],
      speaker: {name: 'Mael Dorin', role: 'speaks for the crews', channel: 'Hadrun Wire'},
    }),
  ]),
  section('open-questions', 'What the sources do not say', [
    cites('open-questions', 'unclear'),
    cites('open-questions', 'terminal'),
    generated('open-questions', 'undated-sources', 'One source is undated and names no publisher: source 4.'),
  ]),
  section('sources', 'Sources', []),
  section('method', 'Method', [
    generated('method', 'counts', 'Made from 4 sources, 3 of them independent: 15 passages are cited.'),
    generated('method', 'verify', 'Run `briefing verify` on this folder to check every citation again.'),
  ]),
  section('annex', 'Cited passages in context', []),
]

/** The paragraph of the plain text in which a span stands. */
function contextOf(text: string, span: Span): {start: number; end: number} {
  const before = text.lastIndexOf('\n\n', span.start)
  const after = text.indexOf('\n\n', span.end)
  return {start: before < 0 ? 0 : before + 2, end: after < 0 ? text.trimEnd().length : after}
}

const passages: readonly Passage[] = (Object.keys(quoted) as Quoted[])
  .filter(quote => [...itemsById.values()].some(cited => cited.includes(quote)))
  .map(quote => {
    const [name, exact] = quoted[quote]
    const span = spanOf(name, exact)
    return {
      mark: markOf(quote),
      span,
      sentence: sentenceIdOf(idOf(name), span.start, span.end),
      context: contextOf(sheets[name].text, span),
      items: [...itemsById].filter(([, cited]) => cited.includes(quote)).map(([id]) => id as Item['id']),
    }
  })

const sources: readonly BriefingSource[] = names.map((name, index) => {
  const {text, file, title, publisher, author, published, publishedHow, url, descriptors} = sheets[name]
  return {
    id: idOf(name),
    number: index + 1,
    file,
    sha256: sha256Of(text),
    title,
    titleBy: 'source' as const,
    publisher,
    author,
    published,
    publishedHow,
    url,
    origin: originOf(name),
    descriptors,
  }
})

/** A briefing with every kind of section; its spans and marks are true to `sampleTexts`. */
export const sampleBriefing: Briefing = {
  schemaVersion: 2,
  title: 'Tarsk and Velmar sign port loan in Hadra',
  titleParts: [words('courier', 'Tarsk and Velmar sign port loan in Hadra')],
  titleBy: 'source',
  date: '2031-05-09',
  language: 'en',
  handling: 'INTERNAL',
  desk: 'Harbour desk',
  scope: {sources: 4, origins: 3, from: '2031-05-08', to: '2031-05-09', undated: 1, points: 3, single: 2},
  sources,
  sections,
  passages,
  matrix: [
    {label: 'Ports and transport', cells: [3, 2, 1, 2]},
    {label: 'Fisheries', cells: [0, 2, 0, 0]},
  ],
}
