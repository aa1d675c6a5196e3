import {clean as cleanStage} from '../clean/index.ts'
import {leftOutMarkdown} from '../clean/left-out.ts'
import {articleMarkdown} from '../clean/report.ts'
import {ingest} from '../ingest/index.ts'
import {Mistake} from '../model/mistake.ts'
import type {Notice} from '../model/notice.ts'
import {listSources} from '../shell/files.ts'
import {printable} from '../shell/printable.ts'
import {readSources} from '../shell/sources.ts'
import type {Command} from './io.ts'

/** `briefing clean FILE…` or `FOLDER`: the article found in each file and what was left out of it by which rule and pass, as Markdown or, with --json, one object a line. */
export const clean: Command = async (words, options, io) => {
  if (words.length === 0)
    throw new Mistake('FILE is missing', {where: 'briefing clean', remedy: 'Write: briefing clean FILE…, or a folder'})
  const say = ({file, message, remedy}: Notice) => io.error(`${printable(`${file}: ${message} ${remedy ?? ''}`)}\n`)
  const listing = listSources(words, {out: '.no-output'})
  const {unique, notices} = readSources(listing)
  for (const notice of notices) say(notice)
  const several = unique.length > 1
  let usable = 0
  for (const source of [...unique].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const bytes = source.load()
    if (bytes === undefined) continue
    const ingested = await ingest.run({file: source.file, sha256: source.sha256, bytes, declared: []}, undefined)
    if (ingested.kind === 'skipped') {
      say(ingested.notice)
      continue
    }
    const article = await cleanStage.run(ingested.document, undefined)
    for (const notice of article.notices) say(notice)
    if (article.blocks.length > 0) usable++
    const name = several ? `<!-- ${source.file.replaceAll('-->', '')} -->\n\n` : ''
    const report = (): string => `${name}${articleMarkdown(article)}\n---\n\n${leftOutMarkdown(article)}`
    io.out(options.json ? `${JSON.stringify(article)}\n` : several ? `${report()}\n` : report())
  }
  return usable > 0 ? 0 : 1
}
