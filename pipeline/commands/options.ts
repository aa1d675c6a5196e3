import {Mistake} from '../model/mistake.ts'
import {parseIso} from '../text/calendar.ts'
import type {Options} from './io.ts'

/** Values of options that no run could use. */
export function settingsMistakes({date, out}: Options): void {
  if (out === '') throw new Mistake('The output folder has no name', {where: '--out', remedy: 'Write: --out DIR'})
  if (date !== undefined && parseIso(date) === undefined)
    throw new Mistake(`\`${date}\` is no day`, {where: '--date', remedy: 'Write it as YYYY-MM-DD.'})
}

/** The words a command needs, no fewer and no more. */
export function expectWords(words: readonly string[], names: readonly string[], command: string): void {
  if (words.length === names.length) return
  const missing = names[words.length]
  throw new Mistake(missing === undefined ? `Too many words: \`${words[names.length]}\`` : `${missing} is missing`, {
    where: `briefing ${command}`,
    remedy: `Write: briefing ${command} ${names.join(' ')}`,
  })
}
