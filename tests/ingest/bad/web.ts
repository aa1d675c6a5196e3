import {prose, type Row, read, skipped} from './row.ts'

const page = (body: string): string => `<html><body><p>${prose}</p>${body}<p>${prose}</p></body></html>`

export const web: readonly Row[] = [
  ['53 2,000 nested elements', 'a.html', () => page('<div>'.repeat(2_000)), skipped('nested-too-deep')],
  ['53 100,000 nested elements', 'a.html', () => page('<div>'.repeat(100_000)), skipped('nested-too-deep')],
  [
    '54 100,000 attributes',
    'a.html',
    () => page(`<p ${Array.from({length: 100_000}, (_, i) => `a${i}=1`).join(' ')}>`),
    skipped('attribute-flood'),
  ],
  ['54 an attribute of 5 MB', 'a.html', () => page(`<p class="${'a'.repeat(5_000_000)}">x</p>`), read()],
  ['55 a script that never ends', 'a.html', () => `<p>${prose}</p><script>${prose}`, read()],
  ['55 a comment that never ends', 'a.html', () => `<p>${prose}</p><!-- ${prose}`, read()],
  ['55 a CDATA section', 'a.html', () => page('<![CDATA[ x '), read()],
  [
    '56 refresh, base, frames, local files',
    'a.html',
    () =>
      page(
        '<base href="file:///etc/"><meta http-equiv="refresh" content="0;url=file:///etc/passwd"><iframe src="file:///etc/passwd"></iframe><link rel="attachment" href="/etc/passwd"><img src="file:///etc/passwd">',
      ),
    read(),
  ],
  [
    '57 javascript: and data: links',
    'a.html',
    () => page('<a href="javascript:alert(1)">x</a><a href="data:text/html,<script>alert(1)</script>">y</a>'),
    read(),
  ],
  [
    '58 markup escaped twice',
    'a.html',
    () => page('<p>&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;</p>'),
    read(),
  ],
  ['megabytes of <', 'a.html', () => page('<'.repeat(4_000_000)), read('overlong-paragraph')],
  [
    'a flood of entities',
    'a.html',
    () => page(`<p>${'&amp;&nbsp;&#x27;&hearts;'.repeat(200_000)}</p>`),
    read('overlong-paragraph'),
  ],
  [
    'an entity of its own, nested',
    'a.html',
    () => `<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${page('&b;')}`,
    read(),
  ],
  ['59 20,000 [', 'a.md', () => `${prose}\n\n${'['.repeat(20_000)}`, read('markdown-too-complex')],
  ['59 5,000 >', 'a.md', () => `${prose}\n\n${'>'.repeat(5_000)}`, read('markdown-too-complex')],
  ['59 20,000 times *a', 'a.md', () => `${prose}\n\n${'*a '.repeat(20_000)}`, read('markdown-too-complex')],
  ['59 5,000 times [a](', 'a.md', () => `${prose}\n\n${'[a]('.repeat(5_000)}`, read('markdown-too-complex')],
  ['60 Markdown in a title', 'a.html', () => `<title>](x) **a** | b | \`\`\`</title>${page('')}`, read()],
]
