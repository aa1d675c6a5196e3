import {describe, expect, test} from 'vitest'
import {quotedApart} from '../../pipeline/verify/check.ts'
import {verdictLine, verifyBriefing} from '../../pipeline/verify/index.ts'
import {evidence} from './sample.ts'

type Path = readonly (string | number)[]

/** The sample with one value changed. */
function changed(which: 'briefing' | 'audit', path: Path, value: unknown) {
  const copy = structuredClone(evidence[which]) as unknown
  let at = copy as Record<string | number, never>
  for (const key of path.slice(0, -1)) at = at[key]!
  at[path.at(-1)!] = value as never
  return {...evidence, [which]: copy}
}
const places = async (given: Parameters<typeof verifyBriefing>[0]) =>
  (await verifyBriefing(given)).failures.map(({place, message}) => `${place}: ${message}`)

test('a sound briefing is verified mark by mark', async () => {
  const verdict = await verifyBriefing(evidence)
  expect(verdict.failures).toEqual([])
  expect(verdictLine(verdict)).toBe('3 of 3 citations verified against 2 sources')
})

test('a figure that was cut from printed words is no further sentence left out', async () => {
  const {sentence} = evidence.audit.leftOut[0]!
  const details = [...evidence.audit.leftOut, {sentence, reason: 'cut from the printed words', detail: '70 million'}]
  const scope = {...evidence.briefing.scope, leftOut: evidence.audit.leftOut.length}
  const briefing = {...evidence.briefing, scope}
  const verdict = await verifyBriefing({...evidence, briefing, audit: {...evidence.audit, leftOut: details}})
  expect(verdict.failures).toEqual([])
})

describe('each lie is found', () => {
  const lies: [string, 'briefing' | 'audit', Path, unknown, RegExp][] = [
    ['a printed word', 'briefing', ['sections', 0, 'items', 0, 'parts', 0, 'text'], 'The two ports sold.', /prints/],
    [
      'a figure of nobody',
      'briefing',
      ['sections', 0, 'items', 0, 'figure'],
      {value: '99 tugs', what: 'tugs'},
      /no cited passage/,
    ],
    ['words of nobody', 'briefing', ['sections', 0, 'items', 0, 'parts', 1], {text: ' Indeed.'}, /no source says/],
    [
      'a hidden insertion',
      'briefing',
      ['sections', 0, 'items', 0, 'parts', 1],
      {text: 'x', edit: 'bracket'},
      /bracket/,
    ],
    ['a hidden cut', 'briefing', ['sections', 0, 'items', 0, 'parts', 1], {text: 'x', edit: 'ellipsis'}, /ellipsis/],
    [
      'words in a cut',
      'briefing',
      ['sections', 0, 'items', 0, 'parts', 1],
      {text: '… never', edit: 'ellipsis'},
      /with words/,
    ],
    [
      'an inserted name of nobody',
      'briefing',
      ['sections', 0, 'items', 0, 'parts', 1],
      {text: ' [Oda Renk]', edit: 'bracket'},
      /inserts “\[Oda Renk\]”, which no source names/,
    ],
    [
      'words behind an insertion',
      'briefing',
      ['sections', 0, 'items', 0, 'parts', 1],
      {text: ' [x] never', edit: 'bracket'},
      /more than one/,
    ],
    [
      'words called markup',
      'briefing',
      ['sections', 0, 'items', 0, 'parts', 1],
      {text: 'never', edit: 'markup'},
      /no source/,
    ],
    [
      'words of ours as a source’s',
      'briefing',
      ['sections', 0, 'items', 0, 'origin'],
      'generated',
      /where sources speak/,
    ],
    ['another title', 'briefing', ['title'], 'Peace at last', /not what its parts say/],
    ['a moved span', 'briefing', ['sections', 0, 'items', 0, 'parts', 0, 'span', 'start'], 17, /reads/],
    ['a mark to nowhere', 'briefing', ['sections', 0, 'items', 0, 'marks'], ['1b'], /leads nowhere/],
    ['a mark to other words', 'briefing', ['sections', 0, 'items', 0, 'marks'], ['2a'], /no mark leads to/],
    ['a mark of another source', 'briefing', ['passages', 0, 'mark'], '2b', /another source/],
    ['a passage that is not there', 'briefing', ['passages', 1, 'span', 'exact'], 'The loan is 66 million.', /reads/],
    ['a passage outside its context', 'briefing', ['passages', 0, 'context', 'end'], 20, /outside its context/],
    ['a support that is not there', 'briefing', ['sections', 0, 'items', 0, 'support', 0, 'end'], 5, /reads/],
    ['a title that is not there', 'briefing', ['titleParts', 0, 'span', 'exact'], 'Harbour gift', /reads/],
    ['a source of no record', 'briefing', ['sources', 0, 'sha256'], 'f'.repeat(64), /not a used source/],
    ['a gap between segments', 'audit', ['sources', 0, 'segments', 0, 'start'], 1, /follows character 0/],
    ['a lost end', 'audit', ['sources', 0, 'segments', 0, 'end'], 9, /segments end at 9/],
    ['a wrong hash', 'audit', ['sources', 1, 'sha256'], '0'.repeat(64), /no file with its sha256/],
    ['a wrong text hash', 'audit', ['sources', 1, 'textSha256'], '0'.repeat(64), /not the one on record/],
    ['a sentence of other words', 'audit', ['sentences', 1, 'text'], 'Talks took three years.', /reads/],
    ['a sentence that is nowhere', 'audit', ['leftOut'], [], /neither printed/],
    ['a path listed twice', 'audit', ['sources', 1, 'file'], 'a.txt', /listed twice/],
    ['a disagreement of other words', 'audit', ['disagreements', 0, 'values', 0, 'spans', 0, 'exact'], '75', /reads/],
    ['another run’s file', 'audit', ['outputs', 'briefing.md'], '0'.repeat(64), /another run/],
    ['a missing file', 'audit', ['outputs', 'briefing.pdf'], '0'.repeat(64), /is missing/],
    [
      'a speaker of nobody',
      'briefing',
      ['sections', 0, 'items', 0, 'speaker'],
      {name: 'Oda Renk'},
      /no source names “Oda Renk”/,
    ],
    [
      'a day by another name',
      'briefing',
      ['sections', 0, 'items', 0, 'when'],
      {value: '2031-05-08', label: '9 May 2031', certainty: 'stated'},
      /calls 2031-05-08 “9 May 2031”/,
    ],
    [
      'a range that ends on another day',
      'briefing',
      ['sections', 0, 'items', 0, 'when'],
      {value: '2031-05-08', until: '2031-05-10', label: '8 to 9 May 2031', certainty: 'stated'},
      /calls 2031-05-08 “8 to 9 May 2031”/,
    ],
    ['another question', 'briefing', ['sections', 1, 'items', 0, 'question'], 'Who lied?', /asks “Who lied\?”/],
    [
      'another value',
      'briefing',
      ['sections', 1, 'items', 0, 'values', 1, 'value'],
      'nothing at all',
      /gives the value “nothing at all”/,
    ],
    [
      'a disagreement of nobody',
      'briefing',
      ['sections', 1, 'items', 0, 'disagreement'],
      'dis-0000000000000',
      /no disagreement/,
    ],
    [
      'words of our own making',
      'briefing',
      ['sections', 2, 'items', 0, 'parts', 0, 'text'],
      'All is well.',
      /no form of ours/,
    ],
    ['a form of no list', 'briefing', ['sections', 2, 'items', 0, 'form'], 'praise', /no form of ours/],
    [
      'a number that the files deny',
      'briefing',
      ['sections', 2, 'items', 0, 'parts', 0, 'text'],
      'One source carries no date of publication: source 2.',
      /says One, source 2 where the files say Two, sources 1 and 2/,
    ],
    ['a count of sentences', 'briefing', ['scope', 'sentences'], 30, /counts 30 sentences, and audit.json lists 3/],
    ['a count of what is left out', 'briefing', ['scope', 'leftOut'], 0, /counts 0 sentences left out/],
    ['an unknown key', 'briefing', ['sources', 0, 'rating'], 5, /rating|Invalid key/],
  ]
  test.each(lies)('%s', async (_name, which, path, value, expected) => {
    expect((await places(changed(which, path, value))).join('\n')).toMatch(expected)
  })
})

test('a citation whose passage fails is not counted as verified', async () => {
  const verdict = await verifyBriefing(changed('briefing', ['passages', 1, 'span', 'exact'], 'The loan is 66 million.'))
  expect(verdictLine(verdict)).toMatch(/^2 of 3 citations verified against 2 sources; \d+ checks? failed$/)
})

test('a source that is not found fails what cites it', async () => {
  const verdict = await verifyBriefing({...evidence, bytesOf: () => undefined})
  expect(verdictLine(verdict)).toMatch(/^0 of 3 citations verified against 0 sources/)
})

test('a message shows where two long texts part', () => {
  const exact = `${'The same words again and again. '.repeat(4)}Then 70.`
  expect(quotedApart(exact, exact.replace('70', '71'))).toEqual([
    '“…in and again. Then 70.”',
    '“…in and again. Then 71.”',
  ])
})
