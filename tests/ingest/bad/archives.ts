import {makeDocx} from '../make-docx.ts'
import {makeZip} from '../make-zip.ts'
import {noise, prose, type Row, sentence, skipped} from './row.ts'

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

export const archives: readonly Row[] = [
  [
    '12 a Word file packed 1 to 1,000',
    'a.docx',
    () => makeDocx({body: [paragraph('x'.repeat(20_000_000))]}),
    skipped('archive-ratio'),
  ],
  [
    '12 a Word file that hides its size',
    'a.docx',
    () => makeZip([{name: 'word/document.xml', content: 'x'.repeat(20_000_000), claims: 1000}]),
    skipped('archive-size'),
  ],
  [
    '12 parts that are large together',
    'a.docx',
    () =>
      makeZip([
        {name: 'word/document.xml', content: 'x'},
        ...['a', 'b', 'c'].map(name => ({name, content: noise(300_000), claims: 40_000_000})),
      ]),
    skipped('too-large-unpacked'),
  ],
  [
    '12 an archive in an archive',
    'a.docx',
    () => makeZip([{name: 'inner.zip', content: makeZip([{name: 'a.txt', content: prose}])}]),
    skipped('not-text'),
  ],
  [
    '13 a member outside of the file',
    'a.docx',
    () => makeDocx({body: [paragraph(sentence)], more: {'../../etc/passwd': 'x'}}),
    skipped('archive-path'),
  ],
  [
    '14 entities that grow',
    'a.docx',
    () =>
      makeZip([
        {
          name: 'word/document.xml',
          content: '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="x">&b;</w:document>',
        },
      ]),
    skipped('xml-entities'),
  ],
  [
    '14 an entity from outside',
    'a.docx',
    () =>
      makeZip([
        {name: 'word/document.xml', content: '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'},
      ]),
    skipped('xml-entities'),
  ],
  [
    '15 20,000 members',
    'a.docx',
    () =>
      makeZip([
        {name: 'word/document.xml', content: 'x'},
        ...Array.from({length: 20_000}, (_, i) => ({name: `${i}`, content: ''})),
      ]),
    skipped('archive-members'),
  ],
  [
    'a Word file cut in half',
    'a.docx',
    () => makeDocx({body: [paragraph(prose)]}).subarray(0, 900),
    skipped('damaged'),
  ],
  [
    'a Word file with 100,000 nested elements',
    'a.docx',
    () => makeDocx({body: ['<w:x>'.repeat(100_000)]}),
    skipped('nested-too-deep'),
  ],
  [
    'a Word file with half a million elements',
    'a.docx',
    () => makeDocx({body: [Array.from({length: 500_000}, (_, i) => `<w:p w:a="${i}"/>`).join('')]}),
    skipped('too-many-nodes'),
  ],
  [
    'a Word file that is broken XML',
    'a.docx',
    () => makeZip([{name: 'word/document.xml', content: '<w:document'}]),
    skipped('damaged'),
  ],
  [
    'an Excel sheet named .docx',
    'a.docx',
    () => makeZip([{name: 'xl/workbook.xml', content: 'x'}]),
    skipped('not-text'),
  ],
  ['an OpenDocument file', 'a.odt', () => makeZip([{name: 'content.xml', content: 'x'}]), skipped('not-text')],
  ['a zip archive of articles', 'a.zip', () => makeZip([{name: 'a.txt', content: prose}]), skipped('not-text')],
]
