import {prose, type Row, read, sentence, skipped} from './row.ts'

export const mails: readonly Row[] = [
  [
    'no text part',
    'a.eml',
    () =>
      'From: a@b.c\nTo: d@e.f\nSubject: x\nMIME-Version: 1.0\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n',
    skipped('no-article'),
  ],
  ['no body', 'a.eml', () => 'From: a@b.c\nTo: d@e.f\nSubject: x\nMIME-Version: 1.0\n\n', skipped('no-article')],
  [
    'parts nested 1,000 deep',
    'a.eml',
    () =>
      `From: a@b.c\nTo: d@e.f\nMIME-Version: 1.0\n${Array.from({length: 1000}, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`).join('')}`,
    skipped('damaged'),
  ],
  [
    'a header of 5 MB',
    'a.eml',
    () => `From: a@b.c\nTo: d@e.f\nMIME-Version: 1.0\nSubject: ${'x '.repeat(2_500_000)}\n\n${prose}`,
    read(),
  ],
  [
    '2 MB of quotation',
    'a.eml',
    () => `From: a@b.c\nTo: d@e.f\nMIME-Version: 1.0\n\n${prose}\n${`> ${sentence}\n`.repeat(25_000)}`,
    read('too-long'),
  ],
  [
    'a saved page without a page',
    'a.mht',
    () =>
      'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: image/png\n\nx\n--b--\n',
    skipped('no-article'),
  ],
]
