import {languages, usual} from '../language/languages.ts'
import {pageText} from '../run/page-text.ts'
import {readAnew} from '../run/readings.ts'
import {printable} from '../shell/printable.ts'
import {readTables} from '../shell/tables.ts'
import {verdictLine, verifyBriefing} from '../verify/index.ts'
import {readFinished} from './finished.ts'
import type {Command} from './io.ts'
import {expectWords} from './options.ts'

/** `briefing verify DIR`: re-check a finished briefing from its files. Each failure with its place, then the verdict. */
export const verify: Command = async (words, options, io) => {
  expectWords(words, ['DIR'], 'verify')
  const finished = readFinished(words[0]!, options.sources)
  const verdict = await verifyBriefing({
    ...finished,
    pageText,
    readings: readAnew(finished.bytesOf, languages[usual](readTables(usual))),
  })
  if (finished.remark !== undefined) io.error(`${printable(finished.remark)}\n`)
  if (options.json) io.out(`${JSON.stringify(verdict, null, 2)}\n`)
  else {
    for (const {place, message} of verdict.failures) io.out(`${printable(`FAILED ${place}: ${message}`)}\n`)
    io.out(`${verdictLine(verdict)}\n`)
  }
  return verdict.failed > 0 ? 1 : 0
}
