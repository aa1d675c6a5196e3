import {Mistake} from '../model/mistake.ts'
import {outputOptions} from '../run/outputs.ts'
import {parseIso} from '../text/calendar.ts'
import {nearest} from '../text/nearest.ts'
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

type Name = keyof Options

/** What each command reads; a briefing is made when no command is named. */
const read: Readonly<Record<string, readonly Name[]>> = {
  '': [
    ...(['out', 'template', 'settings', 'title', 'date', 'watch', 'strict', 'jobs'] as const),
    ...outputOptions.map(({name}) => name),
    ...(['no-cache', 'quiet', 'json'] as const),
  ],
  clean: ['json'],
  themes: ['settings', 'template', 'quiet', 'json'],
  verify: ['sources', 'json'],
  explain: ['sources'],
  stage: ['template'],
  template: [],
}

/** The options of a command, or undefined where there is none of that name. */
export const optionsOf = (command: string): readonly Name[] | undefined =>
  Object.hasOwn(read, command) ? read[command] : undefined

/** `npm run pipeline` always names the sample; it counts only where a briefing is made and no folder is named. */
const everywhere: readonly string[] = ['debug', 'help', 'version', 'sample']

/** An option that a command would ignore is a mistake: whoever gave it expects something of it. */
export function refuseMeaningless(command: string, given: Options): void {
  const own = read[command] ?? []
  const name = Object.keys(given).find(one => !everywhere.includes(one) && !own.includes(one as Name))
  if (name !== undefined) {
    const close = nearest(name, own)
    const others = Object.keys(read).filter(other => read[other]!.includes(name as Name))
    throw new Mistake(
      `\`--${name}\` means nothing ${command === '' ? 'when a briefing is made' : `to \`${command}\``}`,
      {
        where: `briefing ${command === '' ? '[FOLDER|FILE…]' : command}`,
        remedy:
          close !== undefined
            ? `Did you mean \`--${close}\`?`
            : `Leave it out; it belongs to ${others.map(other => (other === '' ? 'making a briefing' : `\`${other}\``)).join(', ')}.`,
      },
    )
  }
  const together = (['json', 'strict'] as const).find(one => given[one])
  if (given.watch && together !== undefined)
    throw new Mistake(`\`--${together}\` and \`--watch\` don't go together`, {
      where: 'briefing --watch',
      remedy: `Leave out one of them: \`--${together}\` is about the end of a run, and watching has none.`,
    })
}
