import type {Audit} from '../model/audit.ts'
import {Mistake} from '../model/mistake.ts'
import {pageText} from '../run/page-text.ts'
import {printable} from '../shell/printable.ts'
import {explain as explainReference, nearestReference} from '../verify/explain.ts'
import {plainText} from '../verify/text.ts'
import {parseFinished, readFinished} from './finished.ts'
import type {Command} from './io.ts'
import {expectWords} from './options.ts'

/** Sentences that are shown of those that have the words asked for. */
const mostFound = 10

/** `briefing explain DIR REF`: what stands behind a printed mark, an item, a group or a disagreement; also of a sentence that is not printed, by some of its words. */
export const explain: Command = async (words, options, io) => {
  expectWords(words, ['DIR', 'REF'], 'explain')
  const [folder, reference] = words as [string, string]
  const files = readFinished(folder, options.sources)
  const {briefing, audit} = parseFinished(folder, files)
  if (files.remark !== undefined) io.error(`${printable(files.remark)}\n`)
  const texts = new Map<string, string>()
  for (const source of audit.sources) {
    const bytes = source.sha256 === null || source.id === null ? undefined : files.bytesOf(source.sha256)
    const text = bytes === undefined ? undefined : await plainText(source, bytes, pageText)
    if (text !== undefined && source.id !== null) texts.set(source.id, text)
  }
  const lines = explainReference(reference, {briefing, audit, texts})
  if (lines === undefined) {
    const said = findWords(reference, audit)
    if (said.length > 0) {
      for (const {id} of said.slice(0, mostFound))
        for (const line of explainReference(id, {briefing, audit, texts}) ?? []) io.out(`${printable(line)}\n`)
      if (said.length > mostFound)
        io.error(`${said.length - mostFound} more sentences say that: give more of the words.\n`)
      return 0
    }
    const close = nearestReference(reference, {briefing, audit})
    throw new Mistake(`Nothing is called \`${reference}\``, {
      where: folder,
      remedy:
        close === undefined
          ? 'Give a printed mark such as 1a, an id, or some words of a sentence in quotes.'
          : `Did you mean \`${close}\`?`,
    })
  }
  for (const line of lines) io.out(`${printable(line)}\n`)
  return 0
}

/** The sentences of all sources that have these words one after another, whatever white space stands between them. */
function findWords(words: string, {sentences}: Audit): Audit['sentences'] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
  const wanted = plain(words)
  return wanted.length < 4 ? [] : sentences.filter(({text}) => plain(text).includes(wanted))
}
