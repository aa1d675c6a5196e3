import {Mistake} from '../model/mistake.ts'
import {begin} from '../run/begin.ts'
import {compare, findFocus, group, read} from '../run/grouping.ts'
import {prepare} from '../run/prepare.ts'
import {printable} from '../shell/printable.ts'
import {noProgress} from '../shell/progress.ts'
import {overviewText, themesOverview} from '../theme/index.ts'
import type {Command} from './io.ts'
import {expectWords} from './options.ts'

/** `briefing themes FOLDER`: what each theme caught and why, to adjust themes.yaml by. Writes no file. */
export const themes: Command = async (words, options, io) => {
  expectWords(words, ['FOLDER'], 'themes')
  if (options.out !== undefined)
    throw new Mistake('The themes are printed, not written', {where: '--out', remedy: 'Leave --out away.'})
  const prepared = await prepare(
    {
      paths: words,
      out: '.no-output',
      template: options.template,
      settings: options.settings,
      jobs: 0,
      cache: false,
      worker: new URL('./worker.js', import.meta.url),
      reads: true,
    },
    noProgress,
  )
  const run = await begin(prepared, noProgress)
  const themed = await group(await compare(await findFocus(await read(run), run), run), run)
  if (!options.quiet)
    for (const {file, message, remedy} of themed.notices)
      io.error(`${printable(`${file}: ${message} ${remedy ?? ''}`)}\n`)
  const overview = themesOverview({...run, ...themed})
  io.out(options.json ? `${JSON.stringify(overview, null, 2)}\n` : printableLines(overviewText(overview, io.columns)))
  return 0
}

/** Sources may hold control characters; line ends are ours. */
const printableLines = (text: string): string => text.split('\n').map(printable).join('\n')
