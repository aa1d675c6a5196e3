import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Briefing} from '../../../pipeline/model/briefing.ts'
import type {PageTree} from '../../../pipeline/model/page.ts'
import type {Template} from '../../../pipeline/model/template.ts'
import {buildPage} from '../../../pipeline/render/page/index.ts'
import {sampleBriefing, sampleTexts} from '../sample-briefing.ts'

/** The shipped page.md, as a template's file. */
export const shippedPage = readFileSync(join(import.meta.dirname, '../../../templates/briefing/page.md'), 'utf8')

/** A page made from Markdown and slots, without front matter. */
export const pageOf = (text: string, briefing: Briefing = sampleBriefing, annex: Template['annex'] = true): PageTree =>
  buildPage(
    {briefing, texts: sampleTexts},
    {page: {file: 'templates/mine/page.md', text, firstLine: 1}, annex, numbered: false},
  )
