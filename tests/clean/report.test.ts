import {expect, test} from 'vitest'
import {leftOutMarkdown} from '../../pipeline/clean/left-out.ts'
import {articleMarkdown} from '../../pipeline/clean/report.ts'
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

test('what is not in the article: every line with its rule and place, in 80 columns', async () => {
  const text = `Home\nWorld\n\nBridge opens early\n\nBy Una Farrow\n9 May 2031\n\n${[
    'The council opened the new bridge over the river on Thursday, three weeks before the date that had been set in spring.',
    'The old ferry stops running at the end of the month, and tolls are to be decided by the region in the autumn.',
    'Nobody was hurt when a crane fell during the last week of work, according to the builders of the bridge.',
  ].join('\n\n')}\n\nPhoto: Arne *Sild*\n\nTerms of use\n`
  const {article} = (await cleanText(text, 'txt'))!
  const report = leftOutMarkdown(article)
  expect(report).toContain('- author: Una Farrow (byline, high confidence, by the source)\n')
  expect(report).toContain('- url: not found\n')
  expect(report).toContain('- metadata, byline (32–45): By Una Farrow\n')
  expect(report).toContain('- aside, image-credit')
  expect(report).toContain('Photo: Arne \\*Sild\\*')
  expect(report).not.toContain('Nobody was hurt')
  for (const line of report.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})
