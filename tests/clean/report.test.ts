import {expect, test} from 'vitest'
import {articleMarkdown, cleanLines} from '../../pipeline/clean/report.ts'
import {cleanText} from './read.ts'

const page = `<html lang="en"><head><title>Bridge *opens* early</title><meta property="og:site_name" content="Harbour Review"></head><body><article>
<h1>Bridge *opens* early</h1>
<p>The council opened the new bridge on Thursday, three weeks before the date that had been set &lt;script&gt;alert(1)&lt;/script&gt; in spring.</p>
<h2># What comes next</h2>
<ul><li>The old ferry stops running at the end of the month, the council said.</li><li>Tolls are to be decided by the region in the autumn.</li></ul>
<p>1. Nobody was hurt when a crane fell during the last week of work, according to the builders.</p>
</article></body></html>`

test('the article as Markdown, with nothing of the source live', async () => {
  const {article} = (await cleanText(page, 'html'))!
  expect(articleMarkdown(article)).toMatchInlineSnapshot(`
    "# Bridge \\*opens\\* early

    *Harbour Review*

    The council opened the new bridge on Thursday, three weeks before the date that had been set \\<script\\>alert(1)\\</script\\> in spring.

    ## \\# What comes next

    - The old ferry stops running at the end of the month, the council said.
    - Tolls are to be decided by the region in the autumn.

    1\\. Nobody was hurt when a crane fell during the last week of work, according to the builders.
    "
  `)
})

test('one JSON object a line: the article, then its segments', async () => {
  const {article} = (await cleanText(page, 'html'))!
  const lines = cleanLines(article)
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lines[0]).toMatchObject({kind: 'article', language: 'en', metadata: {title: {value: 'Bridge *opens* early'}}})
  expect(lines.slice(1).map(({verdict}) => verdict)).toContain('kept')
  for (const {start, end, text} of lines.slice(1)) expect(article.text.slice(start, end)).toBe(text)
})
