import {Mistake} from '../model/mistake.ts'
import {pageText} from '../run/page-text.ts'
import {printable} from '../shell/printable.ts'
import {explain as explainReference, nearestReference} from '../verify/explain.ts'
import {plainText} from '../verify/text.ts'
import {parseFinished, readFinished} from './finished.ts'
import type {Command} from './io.ts'
import {expectWords} from './options.ts'

/** `briefing explain DIR REF`: what stands behind a printed mark, an item, a group or a disagreement. */
export const explain: Command = async (words, options, io) => {
  expectWords(words, ['DIR', 'REF'], 'explain')
  const [folder, reference] = words as [string, string]
  const files = readFinished(folder, options.sources)
  const {briefing, audit} = parseFinished(folder, files)
  const texts = new Map<string, string>()
  for (const source of audit.sources) {
    const bytes = source.sha256 === null || source.id === null ? undefined : files.bytesOf(source.sha256)
    const text = bytes === undefined ? undefined : await plainText(source, bytes, pageText)
    if (text !== undefined && source.id !== null) texts.set(source.id, text)
  }
  const lines = explainReference(reference, {briefing, audit, texts})
  if (lines === undefined) {
    const close = nearestReference(reference, {briefing, audit})
    throw new Mistake(`Nothing is called \`${reference}\``, {
      where: folder,
      remedy: close === undefined ? 'Give a printed mark such as 1a, or an id.' : `Did you mean \`${close}\`?`,
    })
  }
  for (const line of lines) io.out(`${printable(line)}\n`)
  return 0
}
